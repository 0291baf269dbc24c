// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QtWidgets/QDateTimeEdit>

namespace regulars {

/// Edits when something happened, in the shop's time zone. Until the person touches it, it means "now".
class WhenEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    WhenEdit(const LocalCalendar &calendar, const Clock &clock, QWidget *parent = nullptr);

    /// What is shown; the present moment when nobody set or touched it.
    [[nodiscard]] Instant instant() const;
    void setInstant(Instant instant);
    [[nodiscard]] bool isNow() const { return m_now; }

private:
    void display(Instant instant);

    LocalCalendar m_calendar;
    const Clock &m_clock;
    Instant m_set;     ///< kept, because the minutes shown leave out its seconds
    QDateTime m_shown; ///< how m_set is shown
    bool m_now = true;
};

} // namespace regulars
