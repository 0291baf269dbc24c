// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"
#include "ui/today/todayrow.h"

class QVBoxLayout;

namespace regulars {

/// A card of lines. When the lines change, the keyboard stays on the line it was on, or on the one that took its place.
class TodaySection final : public Card
{
    Q_OBJECT

public:
    /// `empty`: what stands there without lines; without it the card hides itself.
    TodaySection(const QString &title, const QString &hint, const QString &empty, QWidget *parent = nullptr);

    void setLines(const QList<TodayLine> &lines);
    [[nodiscard]] const QList<TodayRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    /// `anchor`: where a menu belongs.
    void actionChosen(const QString &line, const QString &action, QWidget *anchor);
    /// The keyboard was on a line of a card that has none any more.
    void focusLost();

private:
    void addRow(const TodayLine &line);
    void showEmpty();

    QVBoxLayout *m_layout;
    TextLabel *m_empty;
    QList<TodayLine> m_lines;
    QList<TodayRow *> m_rows;
};

} // namespace regulars
