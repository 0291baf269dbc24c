// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/supportdaystore.h"

#include "core/sla/slaclock.h"
#include "storage/reports/reportedtickets.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesOfTime = sizeof(qint32);

/// The lowest first, so that the same times are the same bytes.
QByteArray bytesOf(std::vector<qint32> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    QByteArray bytes(qsizetype(seconds.size()) * bytesOfTime, Qt::Uninitialized);
    qToLittleEndian<qint32>(seconds.data(), qsizetype(seconds.size()), bytes.data());
    return bytes;
}

std::vector<qint32> timesOf(const QByteArray &bytes)
{
    std::vector<qint32> seconds(size_t(bytes.size() / bytesOfTime));
    qFromLittleEndian<qint32>(bytes.constData(), qsizetype(seconds.size()), seconds.data());
    return seconds;
}

QString textOf(const std::map<TicketCategoryId, qint64> &opened)
{
    QJsonObject json;
    for (const auto &[category, count] : opened)
        json.insert(QString::number(category.value), count);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::map<TicketCategoryId, qint64> openedOf(const QString &text)
{
    std::map<TicketCategoryId, qint64> opened;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto each = json.begin(); each != json.end(); ++each)
        opened.emplace(TicketCategoryId{each.key().toLongLong()}, each.value().toInteger());
    return opened;
}

SupportDayFigures takeDay(const Statement &row)
{
    SupportDayFigures day;
    day.opened = openedOf(row.text(1));
    day.solved = row.integer(2);
    day.firstReplies = {timesOf(row.bytes(3)), timesOf(row.bytes(4))};
    day.resolutions = {timesOf(row.bytes(5)), timesOf(row.bytes(6))};
    day.repliedInTime = {row.integer(7), row.integer(8)};
    day.solvedInTime = {row.integer(9), row.integer(10)};
    day.satisfied = {row.integer(11), row.integer(12)};
    return day;
}

void sortTimes(SupportDayFigures &day)
{
    for (auto *times :
         {&day.firstReplies.business, &day.firstReplies.calendar, &day.resolutions.business, &day.resolutions.calendar})
        std::sort(times->begin(), times->end());
}

/// Nothing: it was called off, or is not due yet.
std::optional<bool> isKept(SlaState state, bool isOver)
{
    if (state == SlaState::Met)
        return true;
    if (state == SlaState::Breached || (state != SlaState::Cancelled && isOver))
        return false;
    return std::nullopt;
}

/// Days without a gap between them.
struct Stretch
{
    QDate from;
    QDate until;
};

/// The days that are not there, the earliest first.
QList<Stretch> missingDays(const SupportDayMap &days, QDate from, QDate until)
{
    QList<Stretch> missing;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (days.contains(day))
            continue;
        if (!missing.isEmpty() && missing.last().until.addDays(1) == day)
            missing.last().until = day;
        else
            missing.append({day, day});
    }
    return missing;
}

} // namespace

SupportDayMap SupportDayStore::kept(QDate from, QDate until) const
{
    SupportDayMap days;
    Statement rows(m_connection,
                   u"SELECT day, opened, solved, reply_business, reply_clock, resolution_business, resolution_clock,"
                   " replied_in_time, replies_due, solved_in_time, solutions_due, satisfied, answers FROM support_days"
                   " WHERE day >= :from AND day <= :until ORDER BY day"_s);
    rows.bind(u"from", QVariant(from.toJulianDay())).bind(u"until", QVariant(until.toJulianDay()));
    while (rows.next())
        days.emplace_hint(days.end(), QDate::fromJulianDay(rows.integer(0)), takeDay(rows));
    return days;
}

SupportDayMap SupportDayStore::counted(QDate from, QDate until, const SliceScope &scope, Instant now) const
{
    SupportDayTally tally(m_calendar, from, until);
    addTickets(tally, from, until, scope);
    addPromises(tally, from, until, scope, now);
    addAnswers(tally, from, until, scope);
    SupportDayMap days = tally.days();
    for (auto &[day, figures] : days)
        sortTimes(figures);
    return days;
}

void SupportDayStore::addTickets(SupportDayTally &tally, QDate from, QDate until, const SliceScope &scope) const
{
    forEachReportedTicket(m_connection, m_calendar, m_calendar.startOfDay(from), m_calendar.startOfDay(until.addDays(1)),
                          [&](const ReportedTicket &ticket) {
                              if (scope.has(ticket.customer))
                                  tally.add(ticket);
                          });
}

void SupportDayStore::addPromises(SupportDayTally &tally, QDate from, QDate until, const SliceScope &scope,
                                  Instant now) const
{
    const TicketSlice all({});
    Statement rows(m_connection, u"SELECT c.metric, c.state, c.due_at, t.customer_id FROM ticket_clocks c"
                                 " CROSS JOIN tickets t ON t.id = c.ticket_id"
                                 " WHERE c.due_at >= :from AND c.due_at < :until"
                                 " AND c.metric IN ('first_response', 'resolution') AND "_s +
                                     all.condition());
    rows.bind(u"from", m_calendar.startOfDay(from)).bind(u"until", m_calendar.startOfDay(until.addDays(1)));
    while (rows.next()) {
        const Instant due = rows.instant(2);
        if (scope.has(rows.id<CustomerId>(3)))
            tally.addPromise(valueOf<SlaMetric>(rows.text(0)), due, isKept(valueOf<SlaState>(rows.text(1)), due < now));
    }
}

void SupportDayStore::addAnswers(SupportDayTally &tally, QDate from, QDate until, const SliceScope &scope) const
{
    const TicketSlice all({});
    Statement rows(
        m_connection,
        u"SELECT r.responded_at, r.score, t.customer_id FROM survey_responses r JOIN tickets t ON t.id = r.ticket_id"
        " WHERE r.kind = 'csat' AND r.responded_at >= :from AND r.responded_at < :until AND r.deleted_at IS NULL"
        " AND r.collected_by = 'self' AND r.score BETWEEN 1 AND 5 AND "_s +
            all.condition());
    rows.bind(u"from", m_calendar.startOfDay(from)).bind(u"until", m_calendar.startOfDay(until.addDays(1)));
    while (rows.next()) {
        if (scope.has(rows.id<CustomerId>(2)))
            tally.addAnswer(rows.instant(0), int(rows.integer(1)));
    }
}

int SupportDayStore::addMissing(SupportDayMap &days, QDate from, QDate until, Instant now) const
{
    const QDate today = m_calendar.date(now);
    int over = 0;
    const QList<Stretch> missing = missingDays(days, from, until);
    for (const Stretch &stretch : missing) {
        SupportDayMap counted = this->counted(stretch.from, stretch.until, SliceScope(), now);
        for (const auto &[day, figures] : counted)
            over += day < today ? 1 : 0;
        days.merge(counted);
    }
    return over;
}

int SupportDayStore::keepMissing(QDate from, QDate until, int most, Instant now)
{
    const QDate last = std::min(until, m_calendar.date(now).addDays(-1));
    int missing = 0;
    int left = most;
    const QList<Stretch> stretches = missingDays(kept(from, last), from, last);
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        const auto length = int(stretch->from.daysTo(stretch->until)) + 1;
        const int taken = std::min(length, left);
        missing += length - taken;
        left -= taken;
        if (taken == 0)
            continue;
        for (const auto &[day, figures] : counted(stretch->until.addDays(1 - taken), stretch->until, SliceScope(), now))
            keep(day, figures);
    }
    return missing;
}

void SupportDayStore::keep(QDate day, const SupportDayFigures &figures)
{
    Statement add(m_connection,
                  u"INSERT INTO support_days (day, begins_at, ends_at, opened, solved, reply_business, reply_clock,"
                  " resolution_business, resolution_clock, replied_in_time, replies_due, solved_in_time, solutions_due,"
                  " satisfied, answers) VALUES (:day, :begins, :ends, :opened, :solved, :reply_business, :reply_clock,"
                  " :resolution_business, :resolution_clock, :replied, :replies_due, :solved_in_time, :solutions_due,"
                  " :satisfied, :answers)"_s);
    add.bind(u"day", QVariant(day.toJulianDay()))
        .bind(u"begins", m_calendar.startOfDay(day))
        .bind(u"ends", m_calendar.startOfDay(day.addDays(1)))
        .bind(u"opened", textOf(figures.opened))
        .bind(u"solved", QVariant(figures.solved))
        .bind(u"reply_business", QVariant(bytesOf(figures.firstReplies.business)))
        .bind(u"reply_clock", QVariant(bytesOf(figures.firstReplies.calendar)))
        .bind(u"resolution_business", QVariant(bytesOf(figures.resolutions.business)))
        .bind(u"resolution_clock", QVariant(bytesOf(figures.resolutions.calendar)))
        .bind(u"replied", QVariant(figures.repliedInTime.part))
        .bind(u"replies_due", QVariant(figures.repliedInTime.of))
        .bind(u"solved_in_time", QVariant(figures.solvedInTime.part))
        .bind(u"solutions_due", QVariant(figures.solvedInTime.of))
        .bind(u"satisfied", QVariant(figures.satisfied.part))
        .bind(u"answers", QVariant(figures.satisfied.of))
        .execute();
}

void SupportDayStore::forget()
{
    m_connection.execute(u"DELETE FROM support_days"_s);
}

qint64 SupportDayStore::differentDays() const
{
    Statement ends(m_connection, u"SELECT min(day), max(day) FROM support_days"_s);
    if (!ends.next() || ends.isNull(0))
        return 0;
    const QDate first = QDate::fromJulianDay(ends.integer(0));
    const QDate last = QDate::fromJulianDay(ends.integer(1));
    const SupportDayMap expected = counted(first, last, SliceScope(), m_calendar.startOfDay(last.addDays(1)));
    qint64 different = 0;
    for (const auto &[day, figures] : kept(first, last)) {
        const auto same = expected.find(day);
        different += same != expected.end() && same->second == figures ? 0 : 1;
    }
    return different;
}

} // namespace regulars
