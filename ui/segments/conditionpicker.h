// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/conditionchoices.h"

#include <QtWidgets/QFrame>

class QLineEdit;
class QListWidget;

namespace regulars {

class TextLabel;

/// What can be asked, in sections, found by typing any part of it. Goes when something is chosen or elsewhere is clicked.
class ConditionPicker final : public QFrame
{
    Q_OBJECT

public:
    ConditionPicker(const QList<ConditionChoice> &choices, QWidget *parent);

    /// Opens below the button, with the keyboard in the line.
    void openBelow(const QWidget *button);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const regulars::SegmentRule &condition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void addSection(const QString &title);
    void step(int by);
    void pick(int row);

    QList<ConditionChoice> m_choices;
    QLineEdit *m_line;
    QListWidget *m_list;
    TextLabel *m_nothing;
};

} // namespace regulars
