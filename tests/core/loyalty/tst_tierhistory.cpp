// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierhistory.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regulars::TierPeriod)

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

/// Which days count towards a tier, how long it lasts, and sums by local days.
class TestTierHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<TierPeriod>("period");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("validUntil");
        using P = TierPeriod;
        const auto row = [](const char *name, P period, const char *joined, const char *on, const char *first,
                            const char *last, const char *validUntil) {
            QTest::newRow(name) << period << QString::fromLatin1(joined) << QString::fromLatin1(on)
                                << QString::fromLatin1(first) << QString::fromLatin1(last)
                                << QString::fromLatin1(validUntil);
        };
        row("lifetime", P::Lifetime, "2020-05-01", "2026-11-23", "", "", "");
        row("calendar, first day", P::CalendarYear, "2020-05-01", "2026-01-01", "2026-01-01", "2026-12-31", "2027-12-31");
        row("calendar, last day", P::CalendarYear, "2020-05-01", "2026-12-31", "2026-01-01", "2026-12-31", "2027-12-31");
        row("member, anniversary", P::MembershipYear, "2020-05-01", "2026-05-01", "2026-05-01", "2027-04-30", "2028-04-30");
        row("member, the day before", P::MembershipYear, "2020-05-01", "2026-04-30", "2025-05-01", "2026-04-30",
            "2027-04-30");
        row("member, before joining", P::MembershipYear, "2020-05-01", "2019-12-31", "2019-05-01", "2020-04-30",
            "2021-04-30");
        row("member of 29 February", P::MembershipYear, "2024-02-29", "2025-02-28", "2025-02-28", "2026-02-27",
            "2027-02-27");
        row("member of 29 February, in a leap year", P::MembershipYear, "2024-02-29", "2028-02-28", "2027-02-28",
            "2028-02-28", "2029-02-27");
        row("member of 29 February, on the day", P::MembershipYear, "2024-02-29", "2028-02-29", "2028-02-29", "2029-02-27",
            "2030-02-27");
        row("member, joining unknown", P::MembershipYear, "", "2026-05-01", "2026-01-01", "2026-12-31", "2027-12-31");
        row("rolling", P::RollingYear, "2020-05-01", "2026-11-23", "2025-11-24", "2026-11-23", "2027-11-23");
        row("rolling over 29 February", P::RollingYear, "2020-05-01", "2025-02-28", "2024-02-29", "2025-02-28",
            "2026-02-28");
        row("rolling, the day after", P::RollingYear, "2020-05-01", "2025-03-01", "2024-03-02", "2025-03-01", "2026-03-01");
        row("rolling on 29 February", P::RollingYear, "2020-05-01", "2028-02-29", "2027-03-01", "2028-02-29", "2029-02-28");
    }
    void periods()
    {
        QFETCH(TierPeriod, period);
        QFETCH(QString, joined);
        QFETCH(QString, on);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, validUntil);
        QCOMPARE(spanOn(period, day(joined), day(on)), (TierSpan{day(first), day(last)}));
        QCOMPARE(validUntilFrom(period, day(joined), day(on)), day(validUntil));
    }

    void periodsFollowEachOther_data()
    {
        QTest::addColumn<TierPeriod>("period");
        QTest::newRow("calendar") << TierPeriod::CalendarYear;
        QTest::newRow("member") << TierPeriod::MembershipYear;
    }
    void periodsFollowEachOther()
    {
        QFETCH(TierPeriod, period);
        for (const QString &joined : {u"2019-02-28"_s, u"2020-02-29"_s, u"2020-03-01"_s, u"2020-12-31"_s}) {
            TierSpan span = spanOn(period, day(joined), day(joined));
            for (int years = 0; years < 12; ++years) {
                const TierSpan next = spanOn(period, day(joined), span.last.addDays(1));
                QCOMPARE(next.first, span.last.addDays(1));
                QCOMPARE(nextEndAfter(period, day(joined), span.last), next.last);
                span = next;
            }
        }
    }

    void dayBordersAreThoseOfTheShop()
    {
        const LocalCalendar berlin(QTimeZone("Europe/Berlin"));
        const LocalCalendar auckland(QTimeZone("Pacific/Auckland"));
        const Instant lateOnNewYearsEve{QDateTime(QDate(2026, 12, 31), QTime(22, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch()};
        const Instant midnight{lateOnNewYearsEve.ms + 1};
        const QList<TierEntry> entries{{lateOnNewYearsEve, 1}, {midnight, 10}};
        const TierSpan year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
        QCOMPARE(TierHistory({}, entries, berlin).sum(year), 1);
        QCOMPARE(TierHistory({}, entries, auckland).sum(year), 0);
        QCOMPARE(TierHistory({}, entries, LocalCalendar(QTimeZone::utc())).sum(year), 11);
    }

    void sumsAreOfTheDaysAsked()
    {
        const LocalCalendar utc(QTimeZone::utc());
        const auto at = [&](int month, int date) { return utc.noon(QDate(2026, month, date)); };
        const TierHistory history({}, {{at(5, 2), 100}, {at(3, 1), 20}, {at(5, 2), -30}, {at(8, 9), 5}}, utc);
        QCOMPARE(history.sum({}), 95);
        QCOMPARE(history.sum({QDate(2026, 3, 2), QDate()}), 75);
        QCOMPARE(history.sum({QDate(), QDate(2026, 5, 2)}), 90);
        QCOMPARE(history.sum({QDate(2026, 5, 2), QDate(2026, 5, 2)}), 70);
        QCOMPARE(history.sum({QDate(2026, 5, 3), QDate(2026, 5, 2)}), 0);
        QCOMPARE(history.daysOf({QDate(2026, 3, 2), QDate()}), (QList<QDate>{QDate(2026, 5, 2), QDate(2026, 8, 9)}));
    }

    void aDayIsOneVisit()
    {
        const LocalCalendar berlin(QTimeZone("Europe/Berlin"));
        const auto at = [&](int date, int hour) { return berlin.at(QDate(2026, 7, date), QTime(hour, 0)); };
        const QList<TierEntry> visits = visitsOf({at(1, 9), at(1, 23), at(2, 0), at(4, 12)}, berlin);
        QCOMPARE(visits.size(), 3);
        QCOMPARE(TierHistory({}, visits, berlin).sum({}), 3);
    }
};

QTEST_GUILESS_MAIN(TestTierHistory)

#include "tst_tierhistory.moc"
