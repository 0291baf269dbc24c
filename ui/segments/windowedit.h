// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentwindow.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace regulars {

struct RuleContext;
class TextLabel;

/// When something has to have happened: a time in words, with its days. The tool tip says which days these are today.
class WindowEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive it. `isPast`: nothing of it happens in days to come.
    WindowEdit(const RuleContext &context, bool isPast, QWidget *parent);

    void setWindow(const SegmentWindow &window);
    [[nodiscard]] SegmentWindow window() const;
    /// Whether each day that was typed is one.
    [[nodiscard]] bool isReadable() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QLineEdit *addDay(const QString &name, const QString &asked);
    void follow();

    const RuleContext &m_context;
    QComboBox *m_kind;
    QSpinBox *m_days;
    TextLabel *m_daysWord;
    QLineEdit *m_from;
    QLineEdit *m_until;
};

} // namespace regulars
