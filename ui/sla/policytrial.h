// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"
#include "core/sla/workcalendar.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QTimeEdit;

namespace regulars {

class Formatting;
class TextLabel;

/// Tries a promise out: when would a ticket be due whose customer writes on that day of next week, at that time?
class PolicyTrial final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit PolicyTrial(const Formatting &formatting, QWidget *parent = nullptr);

    /// Without hours there is nothing to try.
    void setPolicy(const SlaPolicy &policy, const std::optional<WorkCalendar> &calendar);

private:
    void refresh();
    [[nodiscard]] Instant openedAt() const;

    const Formatting &m_formatting;
    SlaPolicy m_policy;
    std::optional<WorkCalendar> m_calendar;
    QComboBox *m_day;
    QTimeEdit *m_time;
    QComboBox *m_priority;
    TextLabel *m_answer;
};

} // namespace regulars
