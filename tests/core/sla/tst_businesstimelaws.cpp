// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/businesstime.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace regulars;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// The minutes that count, found by looking at the clocks minute by minute.
class SlowCount
{
public:
    SlowCount(const WorkCalendar &calendar, Instant from, Instant until)
    {
        for (qint64 ms = from.ms; ms < until.ms; ms += minute) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, calendar.zone);
            const qint64 wall = local.date().toJulianDay() * 1440 + local.time().msecsSinceStartOfDay() / minute;
            m_first.insert(wall, m_first.value(wall, ms));
            m_last.insert(wall, ms);
        }
        const qint64 firstDay = m_first.firstKey() / 1440;
        for (qint64 number = firstDay; number <= m_first.lastKey() / 1440; ++number) {
            const QDate date = QDate::fromJulianDay(number);
            for (const WorkRange &range : calendar.week.at(static_cast<std::size_t>(date.dayOfWeek() - 1)))
                count(number * 1440 + range.from, number * 1440 + range.until, range.until == 1440);
        }
        std::sort(m_working.begin(), m_working.end());
        m_working.erase(std::unique(m_working.begin(), m_working.end()), m_working.end());
    }

    [[nodiscard]] qint64 between(Instant from, Instant until) const
    {
        return std::max<qint64>(before(until) - before(from), 0) * minute;
    }

    [[nodiscard]] bool isWorking(Instant at) const { return std::binary_search(m_working.begin(), m_working.end(), at.ms); }

private:
    [[nodiscard]] qint64 before(Instant at) const
    {
        return std::lower_bound(m_working.begin(), m_working.end(), at.ms) - m_working.begin();
    }

    void count(qint64 from, qint64 until, bool isEndOfDay)
    {
        const auto begin = m_first.lowerBound(from);
        if (begin == m_first.end())
            return;
        qint64 end = 0;
        if (isEndOfDay && m_last.contains(until - 1)) // the minute after the last one of the day
            end = m_last.value(until - 1) + minute;
        else if (isEndOfDay && m_first.lowerBound(until) != m_first.end())
            end = m_first.lowerBound(until).value();
        else if (m_last.contains(until))
            end = m_last.value(until);
        else if (m_first.upperBound(until) != m_first.end())
            end = m_first.upperBound(until).value();
        for (qint64 ms = begin.value(); ms < end; ms += minute)
            m_working.append(ms);
    }

    QMap<qint64, qint64> m_first; ///< by local minute: when the clocks first show it
    QMap<qint64, qint64> m_last;
    QList<qint64> m_working; ///< the minutes, ascending, each once
};

struct Change
{
    const char *zone;
    QDate date;
};

/// Days on which the clocks change: at night, at midnight, by half an hour, back over midnight; and a zone without.
const QList<Change> changes{{"Europe/Berlin", {2026, 3, 29}},      {"Europe/Berlin", {2026, 10, 25}},
                            {"America/New_York", {2026, 3, 8}},    {"America/New_York", {2026, 11, 1}},
                            {"America/Santiago", {2026, 9, 6}},    {"America/Santiago", {2026, 4, 5}},
                            {"Africa/Cairo", {2024, 4, 26}},       {"Africa/Cairo", {2024, 11, 1}},
                            {"America/Havana", {2026, 3, 8}},      {"America/Havana", {2026, 11, 1}},
                            {"Australia/Lord_Howe", {2026, 4, 5}}, {"Australia/Lord_Howe", {2026, 10, 4}},
                            {"America/St_Johns", {2010, 11, 7}},   {"Pacific/Apia", {2011, 12, 30}},
                            {"Asia/Kolkata", {2026, 3, 29}},       {"UTC", {2026, 12, 31}}};

class Random
{
public:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_engine); }
    qint64 upTo(qint64 last) { return std::uniform_int_distribution<qint64>(0, last)(m_engine); }

    /// Up to four ranges a day that may touch, in some weeks at night only; ends lie on `step` minutes.
    WorkCalendar calendar(const char *zone, int step)
    {
        WorkCalendar calendar;
        calendar.zone = QTimeZone(QByteArray(zone));
        const int end = below(2) == 0 ? 1440 : 240;
        for (QList<WorkRange> &ranges : calendar.week) {
            QList<int> ends;
            for (int i = below(5) * 2; i > 0; --i)
                ends += below(end / step + 1) * step;
            std::sort(ends.begin(), ends.end());
            for (qsizetype i = 0; i + 1 < ends.size(); i += 2) {
                if (ends.at(i) < ends.at(i + 1))
                    ranges += WorkRange{ends.at(i), ends.at(i + 1)};
            }
        }
        calendar.week[static_cast<std::size_t>(below(7))] = {{0, 1440}};
        return calendar;
    }

private:
    std::mt19937 m_engine{20261122};
};

/// What failed, so that it can be looked at alone.
QByteArray place(const Change &change, int round, Instant from, qint64 value)
{
    return QByteArray(change.zone) + " round " + QByteArray::number(round) + " from " + QByteArray::number(from.ms) + ", " +
           QByteArray::number(value);
}

} // namespace

/// What holds for every calendar, tried with made-up ones around changes of the clocks.
class TestBusinessTimeLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithCountingMinutes()
    {
        Random random;
        for (int round = 0; round < 160; ++round) {
            const Change &change = changes.at(round % changes.size());
            const WorkCalendar calendar = random.calendar(change.zone, random.below(2) == 0 ? 1 : 15);
            const BusinessTime time(calendar);
            const Instant noon{QDateTime(change.date, {12, 0}, Qt::UTC).toMSecsSinceEpoch()};
            const SlowCount slow(calendar, {noon.ms - 5 * day}, {noon.ms + 5 * day});
            for (int question = 0; question < 40; ++question) {
                const Instant from{noon.ms - 3 * day + random.below(6 * 1440) * minute};
                const Instant until{noon.ms - 3 * day + random.below(6 * 1440) * minute};
                const QByteArray where = place(change, round, from, until.ms);
                QVERIFY2(time.between(from, until) == slow.between(from, until), where.constData());
                QVERIFY2(time.isWorking(from) == slow.isWorking(from), where.constData());
            }
        }
    }

    void addAndBetweenFitTogether()
    {
        Random random;
        for (int round = 0; round < 120; ++round) {
            const Change &change = changes.at(round % changes.size());
            const BusinessTime time(random.calendar(change.zone, 1));
            const qint64 noon = QDateTime(change.date, {12, 0}, Qt::UTC).toMSecsSinceEpoch();
            for (int question = 0; question < 40; ++question) {
                const Instant from{noon - 10 * day + random.upTo(20 * day)};
                const qint64 one = random.upTo(question % 2 == 0 ? 3 * hour : 2000 * hour);
                const qint64 other = random.upTo(question % 3 == 0 ? 3 * hour : 2000 * hour);
                const QByteArray where = place(change, round, from, one);
                const Instant first = time.add(from, one).value();
                const Instant last = time.add(first, other).value();
                QVERIFY2(time.between(from, first) == one, where.constData());
                QVERIFY2(first >= from, where.constData());
                QVERIFY2(one == 0 || !time.isWorking(from) || time.between(from, {first.ms - 1}) == one - 1,
                         where.constData()); // it is the earliest
                if (other > 0)
                    QVERIFY2(time.add(from, one + other).value() == last, where.constData());
                QVERIFY2(time.between(from, last) == one + other, where.constData());
                const Instant middle{from.ms + random.upTo(last.ms - from.ms)};
                QVERIFY2(time.between(from, middle) + time.between(middle, last) == one + other, where.constData());
                QVERIFY2(time.isWorking(time.nextWorking(from).value()), where.constData());
            }
        }
    }

    void stretchesHoldWhatIsCounted()
    {
        Random random;
        for (const Change &change : changes) {
            const BusinessTime time(random.calendar(change.zone, 5));
            const qint64 noon = QDateTime(change.date, {12, 0}, Qt::UTC).toMSecsSinceEpoch();
            const Instant from{noon - random.upTo(200 * day)};
            const Instant until{noon + random.upTo(200 * day)};
            qint64 worked = 0;
            Instant last = from;
            for (const Stretch &stretch : time.stretches(from, until)) {
                QVERIFY(stretch.from >= last);
                QVERIFY(stretch.from < stretch.until);
                QVERIFY(time.isWorking(stretch.from));
                worked += stretch.until.ms - stretch.from.ms;
                last = stretch.until;
                QVERIFY(last == until || !time.isWorking(last));
            }
            QVERIFY(last <= until);
            QCOMPARE(worked, time.between(from, until));
        }
    }
};

QTEST_GUILESS_MAIN(TestBusinessTimeLaws)

#include "tst_businesstimelaws.moc"
