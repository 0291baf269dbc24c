// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/calendarform.h"

#include "models/base/whendone.h"
#include "models/sla/holidayimport.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/searchcombo.h"
#include "ui/settings/shopfields.h"
#include "ui/sla/holidaysedit.h"
#include "ui/sla/specialdaysedit.h"
#include "ui/sla/weekedit.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int longestName = 60;

bool hasNoHours(const WorkCalendar &calendar)
{
    return std::all_of(calendar.week.begin(), calendar.week.end(), [](const auto &day) { return day.isEmpty(); });
}

} // namespace

CalendarForm::CalendarForm(const SlaFormServices &services, const WorkCalendar &calendar, QWidget *parent)
    : FormDialog(calendar.id.isValid() ? tr("Edit working hours") : tr("New working hours"), parent),
      m_services(services),
      m_calendar(calendar)
{
    createFields();
    fill();
    connect(m_form, &FormBinder::edited, this, &CalendarForm::warn);
    connect(m_holidays, &HolidaysEdit::fileDropped, this, &CalendarForm::readFile);
    connect(m_holidays, &HolidaysEdit::fileRequested, this, [this] {
        m_services.dialogs.openFile(this,
                                    {tr("A calendar file with holidays"), tr("Calendars (*.ics);;All files (*)"), {}, {}},
                                    [this](const QString &file) { readFile(file); });
    });
    warn();
    resize(820, 740);
    m_form->field(u"name"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
CalendarForm::~CalendarForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void CalendarForm::createFields()
{
    auto *form = new QWidget(this);
    m_empty = new Notice(this);
    m_empty->setObjectName(u"empty_hours"_s);
    body()->addWidget(m_empty);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    m_form->addText(u"name"_s, tr("Name, such as “Shop” or “Telephone”"), longestName).setRequired();
    m_zone = new SearchCombo(form);
    m_zone->setEntries(zoneChoices());
    FormField &zone = m_form->addEditor(u"zone"_s, tr("Time zone"), m_zone,
                                        {[this] { return QVariant(m_zone->chosen()); },
                                         [this](const QVariant &value) { m_zone->choose(value.toString()); },
                                         {}},
                                        false);
    connect(m_zone, &SearchCombo::edited, &zone, &FormField::edited);
    m_week = new WeekEdit(form);
    FormField &week = m_form->addEditor(
        u"week"_s, tr("Week"), m_week,
        {[] { return QVariant(); }, [](const QVariant &) {}, [this] { return m_week->check(); }});
    connect(m_week, &WeekEdit::edited, &week, &FormField::edited);
    m_holidays = new HolidaysEdit(m_services.formatting, form);
    FormField &holidays = m_form->addEditor(u"holidays"_s, tr("Holidays"), m_holidays,
                                            {[] { return QVariant(); }, [](const QVariant &) {}, {}});
    connect(m_holidays, &HolidaysEdit::edited, &holidays, &FormField::edited);
    m_days = new SpecialDaysEdit(m_services.formatting, form);
    FormField &days = m_form->addEditor(u"special_days"_s, tr("Days with other hours"), m_days,
                                        {[] { return QVariant(); }, [](const QVariant &) {}, {}});
    connect(m_days, &SpecialDaysEdit::edited, &days, &FormField::edited);
}

void CalendarForm::fill()
{
    m_form->setValue(u"name"_s, m_calendar.name);
    m_form->setValue(u"zone"_s, QString::fromUtf8(m_calendar.zone.id()));
    m_week->setWeek(m_calendar.week);
    m_holidays->setHolidays(m_calendar.holidays);
    m_days->setDays(m_calendar.specialDays);
    m_form->markClean();
    m_calendar = calendar(); // as it reads untouched: ranges that touch are one
}

WorkCalendar CalendarForm::calendar() const
{
    WorkCalendar entered = m_calendar;
    entered.name = m_form->value<QString>(u"name"_s);
    entered.zone = QTimeZone(m_form->value<QString>(u"zone"_s).toUtf8());
    entered.week = m_week->week();
    entered.holidays = m_holidays->holidays();
    entered.specialDays = m_days->days();
    return entered;
}

bool CalendarForm::isDirty() const
{
    return calendar() != m_calendar;
}

void CalendarForm::warn()
{
    const WorkCalendar entered = calendar();
    if (!hasNoHours(entered))
        m_empty->hide();
    else if (entered.specialDays.isEmpty())
        m_empty->show(tr("Nobody works in these hours, so nothing would ever become due."), Tone::Warning);
    else
        m_empty->show(tr("In the usual week nobody works: only the days with other hours count."), Tone::Warning);
}

void CalendarForm::readFile(const QString &file)
{
    whenDone(readHolidayFile(m_services.database, file, m_services.formatting.today()), this,
             [this](const Result<QList<Holiday>> &read) {
                 if (!read)
                     m_holidays->showFailure(errorText(read.error()));
                 else if (read->isEmpty())
                     m_holidays->showFailure(tr("There are no whole days of these years in the file."));
                 else
                     m_holidays->take(*read);
             });
}

void CalendarForm::save()
{
    notice()->hide();
    if (!m_holidays->takeTyped() || !m_days->takeTyped() || !m_form->validate())
        return;
    const WorkCalendar entered = calendar();
    const QList<Error> errors = validate(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void CalendarForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
