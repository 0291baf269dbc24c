// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"
#include "ui/base/formdialog.h"

namespace regulars {

class Database;
class Dialogs;
class FormBinder;
class Formatting;
class HolidaysEdit;
class Notice;
class SearchCombo;
class SpecialDaysEdit;
class WeekEdit;

/// What the forms of service levels work with; all of it must outlive them.
struct SlaFormServices
{
    Database &database;
    const Formatting &formatting;
    Dialogs &dialogs;
};

/// Working hours, new or known: name, time zone, week, holidays, days with other hours.
class CalendarForm final : public FormDialog
{
    Q_OBJECT

public:
    CalendarForm(const SlaFormServices &services, const WorkCalendar &calendar, QWidget *parent);
    ~CalendarForm() override;

    [[nodiscard]] WorkCalendar calendar() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::WorkCalendar &calendar);

private:
    void createFields();
    void fill();
    void warn();
    void readFile(const QString &file);

    SlaFormServices m_services;
    WorkCalendar m_calendar;
    SearchCombo *m_zone = nullptr;
    WeekEdit *m_week = nullptr;
    HolidaysEdit *m_holidays = nullptr;
    SpecialDaysEdit *m_days = nullptr;
    FormBinder *m_form = nullptr;
    Notice *m_empty = nullptr;
};

} // namespace regulars
