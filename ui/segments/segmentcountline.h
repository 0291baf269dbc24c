// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace regulars {

class Database;
class Formatting;
class SegmentCounter;
class TextLabel;

/// For how many customers a rule holds while it is edited: "1,204 of 48,113 customers · 12 ms · 34 enter, 3 leave". Counting
/// can be given up.
class SegmentCountLine final : public QWidget
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    SegmentCountLine(Database &database, const Formatting &formatting, QWidget *parent);

    /// Asks anew once typing rests.
    void count(const Segment &segment);
    /// There is nothing to be counted: says why.
    void stop(const QString &why);
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] QString text() const;
    /// Of what was counted last; nothing while it is counted, and of a new segment.
    [[nodiscard]] std::optional<std::pair<int, int>> moves() const { return m_moves; }

Q_SIGNALS:
    void counted();

private:
    void giveUp(const QString &why);
    void show(int members, int ms, int enter, int leave);
    void say(const QString &text, bool isCounting);

    const Formatting &m_formatting;
    SegmentCounter *m_counter;
    SegmentCounter *m_all; ///< how many customers there are
    TextLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    std::optional<Segment> m_segment; ///< nothing: there is nothing to be counted
    std::optional<int> m_customers;
    std::optional<std::pair<int, int>> m_moves;
    int m_members = -1; ///< -1: not counted yet
    int m_ms = 0;
};

} // namespace regulars
