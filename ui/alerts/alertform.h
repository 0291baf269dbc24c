// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertviews.h"
#include "ui/tickets/deskform.h"

class QTimer;

namespace regulars {

class Formatting;
class TextLabel;

/// A rule of alerts: from when on it opens a task, which one and for whom. Says in a sentence what is entered, and whom it
/// would name now. Only collects: its owner runs what submitted() brings, and answers with finish() or showFailure().
class AlertForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Database and formatting must outlive the form.
    AlertForm(const AlertRule &rule, const QList<User> &people, Database &database, const Formatting &formatting,
              QWidget *parent);

    [[nodiscard]] AlertRule rule() const;
    [[nodiscard]] QString preview() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::AlertRule &rule);

private:
    void addFacts();
    void addLimits();
    void addTask(const QList<User> &people);
    void fill();
    void follow();
    void count();
    void showPreview();
    [[nodiscard]] int whole(const QString &field) const;

    AlertRule m_rule;
    const Formatting &m_formatting;
    AlertPreviewView *m_view;
    TextLabel *m_sentence;
    TextLabel *m_preview;
    QTimer *m_typing;
};

} // namespace regulars
