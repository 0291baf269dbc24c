// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/mrr.h"

#include "core/subscriptions/renewal.h"

#include <set>

namespace regulars {

namespace {

std::optional<double> share(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return double(part) / double(whole);
}

MrrValue valueOn(const QList<SubscriptionCourse> &courses, QDate day)
{
    MrrValue sum;
    for (const SubscriptionCourse &course : courses) {
        const MrrValue value = regulars::valueOn(course, day);
        sum.heldMinor += value.heldMinor;
        sum.pausedMinor += value.pausedMinor;
    }
    return sum;
}

/// The days on which something may be different from the day before.
std::set<QDate> turningDays(const QList<SubscriptionCourse> &courses)
{
    std::set<QDate> days;
    for (const SubscriptionCourse &course : courses) {
        for (const SubscriptionEvent &event : course) {
            days.insert(event.day);
            if (event.terms.endsOn.isValid())
                days.insert(event.terms.endsOn.addDays(1));
            if (event.terms.pausedFrom.isValid()) {
                days.insert(event.terms.pausedFrom);
                days.insert(event.terms.resumesOn);
            }
        }
    }
    return days;
}

MrrMovement kindOf(qint64 before, qint64 after, bool hadOne)
{
    if (before == 0)
        return hadOne ? MrrMovement::Reactivation : MrrMovement::New;
    if (after == 0)
        return MrrMovement::Churn;
    return after > before ? MrrMovement::Expansion : MrrMovement::Contraction;
}

} // namespace

std::optional<double> MrrRetention::net() const
{
    return share(endMinor, startMinor);
}

std::optional<double> MrrRetention::gross() const
{
    return share(keptMinor, startMinor);
}

std::optional<double> MrrRetention::logoChurn() const
{
    return share(lostCustomers, startCustomers);
}

std::optional<double> RenewalRate::byValue() const
{
    return share(renewedMinor, dueMinor);
}

MrrValue valueOn(const SubscriptionCourse &course, QDate day)
{
    const SubscriptionEvent *last = nullptr;
    for (const SubscriptionEvent &event : course) {
        if (event.day > day)
            break;
        last = &event;
    }
    if (!last || (last->terms.endsOn.isValid() && last->terms.endsOn < day))
        return {};
    const SubscriptionTerms &terms = last->terms;
    const qint64 held = monthlyMinor(terms);
    const bool isPaused = terms.pausedFrom.isValid() && terms.pausedFrom <= day && day < terms.resumesOn;
    return {held, isPaused ? held : 0};
}

MrrTally::MrrTally(QDate until, int months)
{
    m_report.from = QDate(until.year(), until.month(), 1).addMonths(1 - months);
    m_report.until = until;
    m_report.comparedFrom = until.addDays(1).addMonths(-months);
    for (QDate month = m_report.from; month <= until; month = month.addMonths(1)) {
        MrrMonth added;
        added.month = month;
        m_report.months += added;
    }
}

MrrMonth *MrrTally::monthOf(QDate day)
{
    const QDate from = m_report.from;
    const int number = (day.year() - from.year()) * 12 + day.month() - from.month();
    return number < 0 || number >= m_report.months.size() ? nullptr : &m_report.months[number];
}

void MrrTally::move(QDate day, const Standing &before, const MrrValue &after)
{
    MrrMonth *month = monthOf(day);
    if (!month)
        return;
    const qint64 held = before.value.heldMinor;
    if (after.heldMinor != held) {
        const MrrMovement kind = kindOf(held, after.heldMinor, before.hadOne);
        month->movements[size_t(kind)] += after.heldMinor - held;
        month->customersGained += held == 0 ? 1 : 0;
        month->customersLost += after.heldMinor == 0 ? 1 : 0;
    }
    month->movements[size_t(MrrMovement::Paused)] -= after.pausedMinor - before.value.pausedMinor;
}

void MrrTally::addRenewals(const SubscriptionCourse &course)
{
    for (qsizetype i = 0; i < course.size(); ++i) {
        const SubscriptionTerms &terms = course[i].terms;
        const QDate end = i + 1 < course.size() ? std::min(course[i + 1].day, m_report.until) : m_report.until;
        // The days on which these terms hold, but for the last one of all: what comes after it is not known yet.
        for (QDate last = termOn(terms, std::max(course[i].day, m_report.comparedFrom)).until; last < end;
             last = termOn(terms, last.addDays(1)).until) {
            const bool isHeld = last >= course[i].day && valueOn(course, last).heldMinor > 0;
            if (!isHeld || last < m_report.comparedFrom)
                continue;
            const bool goesOn = valueOn(course, last.addDays(1)).heldMinor > 0;
            RenewalRate &rate = m_report.renewals;
            ++rate.due;
            rate.dueMinor += terms.periodMinor();
            rate.renewed += goesOn ? 1 : 0;
            rate.renewedMinor += goesOn ? terms.periodMinor() : 0;
        }
    }
}

void MrrTally::add(const QList<SubscriptionCourse> &ofCustomer)
{
    for (const SubscriptionCourse &course : ofCustomer)
        addRenewals(course);
    Standing now;
    MrrValue atStart;
    for (const QDate day : turningDays(ofCustomer)) {
        if (day > m_report.until)
            break;
        const MrrValue after = valueOn(ofCustomer, day);
        if (day < m_report.comparedFrom)
            atStart = after;
        move(day, now, after);
        now.value = after;
        now.hadOne = now.hadOne || after.heldMinor > 0;
    }
    for (MrrMonth &month : m_report.months) {
        const MrrValue opening = valueOn(ofCustomer, month.month.addDays(-1));
        const MrrValue closing = valueOn(ofCustomer, std::min(month.month.addMonths(1).addDays(-1), m_report.until));
        month.openingMinor += opening.mrrMinor();
        month.closingMinor += closing.mrrMinor();
        month.pausedMinor += closing.pausedMinor;
        month.customersAtEnd += closing.heldMinor > 0 ? 1 : 0;
    }
    MrrRetention &retention = m_report.retention;
    if (atStart.heldMinor == 0)
        return;
    retention.startMinor += atStart.heldMinor;
    retention.endMinor += now.value.heldMinor;
    retention.keptMinor += std::min(atStart.heldMinor, now.value.heldMinor);
    ++retention.startCustomers;
    retention.lostCustomers += now.value.heldMinor == 0 ? 1 : 0;
}

MrrReport MrrTally::report() const
{
    return m_report;
}

std::optional<double> shownShare(std::optional<double> share, qint64 of)
{
    return of >= fewestForRevenueRetention ? share : std::nullopt;
}

} // namespace regulars
