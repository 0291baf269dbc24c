// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/today/occasions.h"

#include "core/customers/keptdates.h"
#include "core/prediction/customerscore.h"
#include "storage/customers/recordissues.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int bestCustomers = 20'000; // how far down the list of the best is looked
constexpr int candidates = 60;        // of whom those with the most at stake are shown
constexpr int mostSlipping = 8;
constexpr int mostOfAKind = 3;
constexpr int mostToMend = 3;
constexpr int lastBuyers = 300; // who are looked at for consent
constexpr int stakeDays = 90;
constexpr int quietDays = 14;   // after the shop has been in touch
constexpr int recentDays = 7;   // a milestone is news
constexpr int welcomeDays = 10; // after the first order
constexpr int silentDays = 180;
constexpr int missedDays = 2; // a birthday on a closed day is not lost

/// A condition that the line was not set aside; binds :now.
QString notSetAside(AttentionKind kind)
{
    return u" AND NOT EXISTS (SELECT 1 FROM set_asides a WHERE a.customer_id = s.customer_id AND a.kind = '%1'"
           " AND a.until > :now)"_s.arg(nameOf(kind));
}

/// Customers in the recycle bin are not to be spoken to.
const QString isThere = u" AND c.deleted_at IS NULL"_s;

bool isNamed(const QList<Attention> &lines, CustomerId customer)
{
    return std::any_of(lines.begin(), lines.end(), [=](const Attention &each) { return each.customer == customer; });
}

/// Behind their rhythm by the formula of rhythmOf(), in whole milliseconds; binds :now and :gap.
const QString isBehind = u"s.order_days >= 3 AND (:now - s.last_order_at) * (2 + s.order_days) * 2"
                         " >= 3 * (3 * :gap + s.last_order_at - s.first_order_at)"_s;
/// Gone longer than goneRatio; binds :now and :gap.
const QString isGone = u"(:now - s.last_order_at) * (2 + s.order_days)"
                       " >= 8 * (3 * :gap + s.last_order_at - s.first_order_at)"_s;

qint64 inMs(double days)
{
    return static_cast<qint64>(days * static_cast<double>(msPerDay));
}

} // namespace

Occasions::Occasions(Connection &connection, const Shop &shop, Instant now)
    : m_connection(connection),
      m_calendar(shop.timeZone),
      m_currency(shop.currency),
      m_now(now),
      m_today(m_calendar.date(now))
{
}

Instant Occasions::daysBefore(int days) const
{
    return m_calendar.startOfDay(m_today.addDays(-days));
}

int Occasions::daysSince(Instant at) const
{
    return static_cast<int>(m_calendar.date(at).daysTo(m_today));
}

QList<Attention> Occasions::slipping(double shopGapDays) const
{
    Statement rows(m_connection,
                   u"SELECT s.customer_id, c.name, s.first_order_at, s.last_order_at, s.order_days, s.orders, s.net_minor"
                   " FROM (SELECT * FROM customer_stats ORDER BY net_minor DESC, customer_id DESC LIMIT %1) s"
                   " JOIN customers c ON c.id = s.customer_id WHERE s.net_minor > 0 AND %2 AND NOT %3"
                   " AND coalesce(s.last_outbound_at, 0) < :quiet%4%5 LIMIT %6"_s.arg(bestCustomers)
                       .arg(isBehind, isGone, isThere, notSetAside(AttentionKind::Slipping))
                       .arg(candidates));
    rows.bind(u"now", m_now).bind(u"gap", inMs(shopGapDays)).bind(u"quiet", daysBefore(quietDays));
    QList<Attention> found;
    while (rows.next()) {
        const auto rhythm = rhythmOf(rows.instant(2), rows.instant(3), int(rows.integer(4)), shopGapDays, m_now, m_calendar);
        if (!rhythm || rhythm->band() == OverdueBand::None)
            continue;
        Attention line;
        line.kind = AttentionKind::Slipping;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.rhythm = *rhythm;
        const double perOrder = static_cast<double>(rows.integer(6)) /
                                static_cast<double>(std::max<qint64>(1, rows.integer(5)));
        line.atStake = {static_cast<qint64>(perOrder * std::max(1.0, stakeDays / rhythm->gapDays)), m_currency};
        found += line;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Attention &a, const Attention &b) { return a.atStake.minor > b.atStake.minor; });
    return found.mid(0, mostSlipping);
}

QList<Attention> Occasions::birthdaysOn(QDate day, Birthday date, int most) const
{
    Statement rows(m_connection,
                   u"SELECT c.id, c.name, c.birth_year FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id"
                   " WHERE c.birth_month = :month AND c.birth_day = :day AND c.deleted_at IS NULL"
                   " AND coalesce(s.last_outbound_at, 0) < :since AND NOT EXISTS (SELECT 1 FROM set_asides a"
                   " WHERE a.customer_id = c.id AND a.kind = 'birthday' AND a.until > :now)"
                   " ORDER BY coalesce(s.net_minor, 0) DESC, c.id LIMIT :most"_s);
    rows.bind(u"month", date.month).bind(u"day", date.day).bind(u"most", most).bind(u"now", m_now);
    rows.bind(u"since", m_calendar.startOfDay(day));
    QList<Attention> found;
    while (rows.next()) {
        Attention line;
        line.kind = AttentionKind::Birthday;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.number = rows.isNull(2) ? 0 : day.year() - int(rows.integer(2));
        line.daysAgo = static_cast<int>(day.daysTo(m_today));
        found += line;
    }
    return found;
}

QList<Attention> Occasions::birthdays() const
{
    QList<Attention> found;
    for (int ago = 0; ago <= missedDays; ++ago) {
        const QDate day = m_today.addDays(-ago);
        for (const Birthday &date : datesKeptOn(day))
            found += birthdaysOn(day, date, mostOfAKind - static_cast<int>(found.size()));
    }
    return found;
}

QList<Attention> Occasions::daysToRemember() const
{
    QList<Attention> found;
    for (int ago = 0; ago <= missedDays; ++ago) {
        const QDate day = m_today.addDays(-ago);
        for (const Birthday &date : datesKeptOn(day)) {
            for (const Attention &line : daysToRememberOn(day, date, mostOfAKind - static_cast<int>(found.size()))) {
                const bool known = std::any_of(found.begin(), found.end(),
                                               [&](const Attention &each) { return each.customer == line.customer; });
                if (!known)
                    found += line;
            }
        }
    }
    return found;
}

QList<Attention> Occasions::daysToRememberOn(QDate day, Birthday date, int most) const
{
    Statement rows(m_connection,
                   u"SELECT s.customer_id, c.name, group_concat(s.label, ', '), min(s.year) FROM customer_dates s"
                   " JOIN customers c ON c.id = s.customer_id LEFT JOIN customer_stats t ON t.customer_id = c.id"
                   " WHERE s.month = :month AND s.day = :day AND coalesce(t.last_outbound_at, 0) < :since%1%2"
                   " GROUP BY s.customer_id ORDER BY t.net_minor DESC, c.id LIMIT :most"_s.arg(
                       isThere, notSetAside(AttentionKind::DayToRemember)));
    rows.bind(u"month", date.month).bind(u"day", date.day).bind(u"most", most).bind(u"now", m_now);
    rows.bind(u"since", m_calendar.startOfDay(day));
    QList<Attention> found;
    while (rows.next()) {
        Attention line;
        line.kind = AttentionKind::DayToRemember;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.detail = rows.text(2);
        line.number = rows.isNull(3) ? 0 : std::max(0, day.year() - int(rows.integer(3)));
        line.daysAgo = static_cast<int>(day.daysTo(m_today));
        found += line;
    }
    return found;
}

QList<Attention> Occasions::milestonesReached() const
{
    // The same list stands in the partial index customer_stats_milestones.
    Statement rows(m_connection, u"SELECT s.customer_id, c.name, s.orders, s.last_order_at FROM customer_stats s"
                                 " JOIN customers c ON c.id = s.customer_id"
                                 " WHERE s.orders IN (10, 25, 50, 100, 200, 300, 500, 1000) AND s.last_order_at >= :since"
                                 " AND coalesce(s.last_outbound_at, 0) < s.last_order_at%1%2"
                                 " ORDER BY s.orders DESC, s.last_order_at DESC LIMIT :most"_s.arg(
                                     isThere, notSetAside(AttentionKind::Milestone)));
    rows.bind(u"since", daysBefore(recentDays)).bind(u"now", m_now).bind(u"most", mostOfAKind);
    QList<Attention> found;
    while (rows.next()) {
        Attention line;
        line.kind = AttentionKind::Milestone;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.number = int(rows.integer(2));
        line.daysAgo = daysSince(rows.instant(3));
        found += line;
    }
    return found;
}

QList<Attention> Occasions::anniversaries() const
{
    // The best of those who are still around: who has bought in the last year.
    Statement rows(m_connection,
                   u"SELECT s.customer_id, c.name FROM customer_stats s JOIN customers c ON c.id = s.customer_id"
                   " WHERE s.first_order_at >= :from AND s.first_order_at < :until AND s.orders >= 3"
                   " AND s.last_order_at >= :around AND coalesce(s.last_outbound_at, 0) < :today%1%2"
                   " ORDER BY s.net_minor DESC LIMIT :most"_s.arg(isThere, notSetAside(AttentionKind::Anniversary)));
    constexpr int mostYears = 60;
    constexpr int most = 2;
    Statement first(m_connection, u"SELECT coalesce(min(first_order_at), :now) FROM customer_stats"_s);
    first.bind(u"now", m_now).only();
    const int years = std::min(mostYears, m_today.year() - m_calendar.date(first.instant(0)).year());
    QList<Attention> found;
    for (int back = years; back >= 1 && found.size() < most; --back) {
        const QDate day(m_today.year() - back, m_today.month(), m_today.day());
        if (!day.isValid())
            continue;
        rows.bind(u"from", m_calendar.startOfDay(day)).bind(u"until", m_calendar.startOfDay(day.addDays(1)));
        rows.bind(u"around", daysBefore(365)).bind(u"today", daysBefore(0)).bind(u"now", m_now);
        rows.bind(u"most", most - static_cast<int>(found.size()));
        while (rows.next()) {
            Attention line;
            line.kind = AttentionKind::Anniversary;
            line.customer = rows.id<CustomerId>(0);
            line.name = rows.text(1);
            line.number = back;
            found += line;
        }
    }
    return found;
}

QList<Attention> Occasions::toWelcome() const
{
    Statement rows(
        m_connection,
        u"SELECT s.customer_id, c.name, s.first_order_at, s.net_minor FROM customer_stats s"
        // The plus signs lead through those of the last days, not through all customers or all who ordered once.
        " JOIN customers c ON c.id = +s.customer_id WHERE s.first_order_at >= :since AND +s.orders = 1"
        " AND coalesce(s.last_outbound_at, 0) < s.first_order_at%1%2"
        " ORDER BY s.net_minor DESC, s.customer_id LIMIT :most"_s.arg(isThere, notSetAside(AttentionKind::Welcome)));
    rows.bind(u"since", daysBefore(welcomeDays)).bind(u"now", m_now).bind(u"most", mostOfAKind);
    QList<Attention> found;
    while (rows.next()) {
        Attention line;
        line.kind = AttentionKind::Welcome;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.daysAgo = daysSince(rows.instant(2));
        line.spent = {rows.integer(3), m_currency};
        found += line;
    }
    return found;
}

QList<Attention> Occasions::silent(double shopGapDays, const QList<Attention> &atRisk) const
{
    Statement rows(m_connection,
                   u"SELECT s.customer_id, c.name, s.last_order_at, s.net_minor"
                   " FROM (SELECT * FROM customer_stats ORDER BY net_minor DESC, customer_id DESC LIMIT %1) s"
                   " JOIN customers c ON c.id = s.customer_id WHERE s.net_minor > 0 AND s.last_activity_at < :silent"
                   " AND s.last_order_at IS NOT NULL AND (s.order_days < 3 OR %2)%3%4 LIMIT :most"_s.arg(bestCustomers)
                       .arg(isGone, isThere, notSetAside(AttentionKind::Silent)));
    rows.bind(u"now", m_now).bind(u"gap", inMs(shopGapDays)).bind(u"silent", daysBefore(silentDays));
    rows.bind(u"most", QVariant(mostOfAKind + atRisk.size()));
    QList<Attention> found;
    while (found.size() < mostOfAKind && rows.next()) {
        Attention line;
        line.kind = AttentionKind::Silent;
        line.customer = rows.id<CustomerId>(0);
        if (isNamed(atRisk, line.customer))
            continue;
        line.name = rows.text(1);
        line.daysAgo = daysSince(rows.instant(2));
        line.spent = {rows.integer(3), m_currency};
        found += line;
    }
    return found;
}

QList<Attention> Occasions::atRisk(const QList<Attention> &slipping) const
{
    Statement rows(
        m_connection,
        u"SELECT s.customer_id, c.name, s.risk, s.value_minor, s.reasons FROM customer_scores s"
        " JOIN customers c ON c.id = s.customer_id LEFT JOIN customer_stats t ON t.customer_id = s.customer_id"
        " WHERE s.risk >= %1 AND c.do_not_contact = 0 AND coalesce(t.last_outbound_at, 0) < :quiet"
        " AND coalesce(t.last_order_at, 0) <= (SELECT computed_at FROM score_runs)%2%3"
        " ORDER BY s.risk * coalesce(s.value_minor, 0) DESC, s.risk DESC, s.customer_id LIMIT :most"_s.arg(highRisk)
            .arg(isThere, notSetAside(AttentionKind::AtRisk)));
    rows.bind(u"now", m_now).bind(u"quiet", daysBefore(quietDays)).bind(u"most", mostSlipping + mostOfAKind);
    QList<Attention> found;
    while (found.size() < mostOfAKind && rows.next()) {
        const auto customer = rows.id<CustomerId>(0);
        if (isNamed(slipping, customer))
            continue;
        Attention line;
        line.kind = AttentionKind::AtRisk;
        line.customer = customer;
        line.name = rows.text(1);
        line.number = int(rows.integer(2));
        line.atStake = {rows.optionalInteger(3).value_or(0) * rows.integer(2) / mostRisk, m_currency};
        line.detail = rows.text(4);
        found += line;
    }
    return found;
}

QList<Attention> Occasions::invalidContacts(int &all) const
{
    const QString from = u" FROM customer_contacts s JOIN customers c ON c.id = s.customer_id WHERE "_s +
                         isInvalidContact(u"s") + isThere + notSetAside(AttentionKind::InvalidContact);
    Statement count(m_connection, u"SELECT count(DISTINCT s.customer_id)"_s + from);
    count.bind(u"now", m_now).only();
    all = int(count.integer(0));
    Statement rows(m_connection, u"SELECT s.customer_id, min(c.name), min(s.value)"_s + from +
                                     u" GROUP BY s.customer_id ORDER BY s.customer_id DESC LIMIT :most"_s);
    rows.bind(u"now", m_now).bind(u"most", mostToMend);
    QList<Attention> found;
    while (rows.next()) {
        Attention line;
        line.kind = AttentionKind::InvalidContact;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.detail = rows.text(2);
        found += line;
    }
    return found;
}

QList<Attention> Occasions::neverAsked() const
{
    Statement rows(m_connection,
                   u"SELECT s.customer_id, c.name, s.last_order_at FROM (SELECT customer_id, last_order_at"
                   " FROM customer_stats WHERE last_order_at >= :since ORDER BY last_order_at DESC LIMIT %1) s"
                   " JOIN customers c ON c.id = s.customer_id WHERE EXISTS (SELECT 1 FROM consent_events)"
                   " AND %2%3%4 ORDER BY s.last_order_at DESC, s.customer_id LIMIT :most"_s.arg(lastBuyers)
                       .arg(issueCondition(RecordIssue::NeverAsked), isThere, notSetAside(AttentionKind::NoConsent)));
    rows.bind(u"since", daysBefore(recentDays)).bind(u"now", m_now).bind(u"most", mostToMend);
    QList<Attention> found;
    while (rows.next()) {
        Attention line;
        line.kind = AttentionKind::NoConsent;
        line.customer = rows.id<CustomerId>(0);
        line.name = rows.text(1);
        line.daysAgo = daysSince(rows.instant(2));
        found += line;
    }
    return found;
}

qint64 Occasions::returnsBetween(Instant from, Instant until) const
{
    Statement returns(m_connection, u"SELECT coalesce(sum(total_minor), 0) FROM returns WHERE deleted_at IS NULL"
                                    " AND returned_at >= :from AND returned_at < :until"_s);
    returns.bindAll(from, until).only();
    return returns.integer(0);
}

Money Occasions::salesBetween(Instant from, Instant until) const
{
    Statement sales(m_connection, u"SELECT coalesce(sum(total_minor), 0) FROM orders WHERE deleted_at IS NULL"
                                  " AND ordered_at >= :from AND ordered_at < :until AND status <> 'cancelled'"_s);
    sales.bindAll(from, until).only();
    return {sales.integer(0) - returnsBetween(from, until), m_currency};
}

WeekFigures Occasions::week() const
{
    constexpr int daysPerWeek = 7;
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    const Instant start = m_calendar.startOfDay(monday);
    const Instant end{m_now.ms + 1};
    // One way through the orders of the week: it is what takes the time in a large shop.
    Statement parts(m_connection,
                    u"SELECT coalesce(sum(placed), 0), coalesce(sum(total), 0), coalesce(sum(of_returning), 0),"
                    " coalesce(sum(CASE WHEN orders - placed = 1 THEN 1 ELSE 0 END), 0)"
                    " FROM (SELECT s.orders AS orders, count(*) AS placed, sum(o.total_minor) AS total,"
                    " sum(CASE WHEN s.first_order_at < o.ordered_at THEN o.total_minor ELSE 0 END) AS of_returning"
                    " FROM orders o LEFT JOIN customer_stats s ON s.customer_id = o.customer_id WHERE o.deleted_at IS NULL"
                    " AND o.ordered_at >= :from AND o.ordered_at < :until AND o.status <> 'cancelled'"
                    " GROUP BY o.customer_id, s.orders) AS w"_s);
    parts.bindAll(start, end).only();
    WeekFigures week;
    week.orders = int(parts.integer(0));
    week.sales = {parts.integer(1) - returnsBetween(start, end), m_currency};
    if (parts.integer(1) > 0)
        week.returningShare = static_cast<double>(parts.integer(2)) / static_cast<double>(parts.integer(1));
    week.buyersBack = int(parts.integer(3));
    // The same hours of the week before, also when the clocks changed in between.
    const QTime time = QTime::fromMSecsSinceStartOfDay(m_calendar.msecsOfDay(m_now));
    week.salesBefore = salesBetween(m_calendar.startOfDay(monday.addDays(-daysPerWeek)),
                                    m_calendar.at(m_today.addDays(-daysPerWeek), time));
    return week;
}

} // namespace regulars
