// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace regulars {

class DayBar;
class TextLabel;

/// Edits the hours of a week: a line for each day, in which hours are typed ("9-12:30, 14-18"), and beside it the day with
/// its hours as bars, on which they can be drawn. Hours past midnight go to the next day, which is said. Ctrl+D in a line
/// takes over the day above.
class WeekEdit final : public QWidget
{
    Q_OBJECT

public:
    using Week = std::array<QList<WorkRange>, 7>;

    explicit WeekEdit(QWidget *parent = nullptr);
    ~WeekEdit() override;

    void setWeek(const Week &week);
    /// As it is typed; of a line that can't be read what it was before.
    [[nodiscard]] Week week() const;
    /// Lines that can't be read: `week` with the rule not_a_range.
    [[nodiscard]] QList<Error> check() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Day
    {
        DayBar *bar = nullptr;
        QLineEdit *line = nullptr;
        QList<WorkRange> ranges;
    };
    void addDay(size_t day);
    void showDay(size_t day);
    /// Takes over what is typed; `done`: the person has left the line.
    void read(size_t day, bool done);
    void select(size_t day, int minute);
    void copyAbove(size_t day);
    [[nodiscard]] QString dayName(size_t day) const;

    std::array<Day, 7> m_days;
    TextLabel *m_hint;
};

} // namespace regulars
