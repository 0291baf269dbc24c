// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierstanding.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId bronze{1};
constexpr TierId silver{2};
constexpr TierId gold{3};

Tier tier(TierId id, qint64 qualify, qint64 retain)
{
    Tier tier;
    tier.id = id;
    tier.qualifyFrom = qualify;
    tier.retainFrom = retain;
    return tier;
}

TierLadder ladder()
{
    TierLadder ladder;
    ladder.tiers = {tier(bronze, 0, 0), tier(silver, 400, 300), tier(gold, 1000, 800)};
    ladder.graceDays = 31;
    ladder.noticeDays = 60;
    return ladder;
}

TierHistory history(const QList<std::pair<QDate, qint64>> &spent)
{
    const LocalCalendar utc(QTimeZone::utc());
    QList<TierEntry> entries;
    for (const auto &[day, value] : spent)
        entries += TierEntry{utc.noon(day), value};
    return {QDate(2024, 6, 15), entries, utc};
}

/// Silver since May 2026, so reviewed for 2027.
TierMembership silverOf2026()
{
    TierMembership membership;
    membership.tier = silver;
    membership.since = QDate(2026, 5, 4);
    membership.validUntil = QDate(2027, 12, 31);
    membership.reason = TierReason::Qualified;
    return membership;
}

} // namespace

/// What a member is told: what is missing for more, what for keeping, and when.
class TestTierStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissing()
    {
        const TierStanding standing = standingOf(
            ladder(), silverOf2026(), history({{QDate(2026, 5, 4), 618}, {QDate(2025, 5, 4), 900}}), QDate(2026, 11, 23));
        QCOMPARE(standing.tier, silver);
        QCOMPARE(standing.measure, 618);
        QCOMPARE(standing.next, gold);
        QCOMPARE(standing.missingToNext, 382);
        QCOMPARE(standing.nextBy, QDate(2026, 12, 31));
        QCOMPARE(standing.keepSpan, (TierSpan{QDate(2027, 1, 1), QDate(2027, 12, 31)}));
        QCOMPARE(standing.missingToKeep, 300);
        QCOMPARE(standing.graceUntil, QDate(2028, 1, 31));
        QCOMPARE(standing.afterwards, bronze);
        QVERIFY(!standing.inGrace);
    }

    void graceCountsForTheYearBefore()
    {
        const TierHistory spent = history({{QDate(2027, 4, 1), 250}, {QDate(2028, 1, 10), 40}});
        const TierStanding standing = standingOf(ladder(), silverOf2026(), spent, QDate(2028, 1, 31));
        QVERIFY(standing.inGrace);
        QCOMPARE(standing.missingToKeep, 10);
        QCOMPARE(standing.missingToNext, 960); // the new year's own
        QVERIFY(!standingOf(ladder(), silverOf2026(), spent, QDate(2028, 2, 1)).inGrace);
    }

    void theHighestHasNoNext()
    {
        TierMembership membership = silverOf2026();
        membership.tier = gold;
        const TierStanding standing = standingOf(ladder(), membership, history({{QDate(2027, 4, 1), 800}}),
                                                 QDate(2027, 5, 1));
        QVERIFY(!standing.next.isValid());
        QCOMPARE(standing.missingToNext, 0);
        QCOMPARE(standing.missingToKeep, 0);
        QCOMPARE(standing.afterwards, gold);
    }

    void whatCannotBeLostHasNoEnd()
    {
        TierMembership lowest = silverOf2026();
        lowest.tier = bronze;
        TierLadder kind = ladder();
        kind.downgrade = TierDowngrade::Never;
        for (const TierStanding &standing : {standingOf(ladder(), lowest, history({}), QDate(2027, 5, 1)),
                                             standingOf(kind, silverOf2026(), history({}), QDate(2027, 5, 1))}) {
            QVERIFY(!standing.validUntil.isValid());
            QVERIFY(!standing.keepSpan.last.isValid());
            QCOMPARE(standing.missingToKeep, 0);
            QCOMPARE(standing.afterwards, standing.tier);
        }
    }

    void nobodyStartsWithDebts()
    {
        const TierStanding standing = standingOf(ladder(), silverOf2026(), history({{QDate(2027, 4, 1), -70}}),
                                                 QDate(2027, 5, 1));
        QCOMPARE(standing.measure, 0);
        QCOMPARE(standing.missingToNext, 1000);
        QCOMPARE(standing.missingToKeep, 300);
    }

    void withoutATierTheFirstIsNext()
    {
        TierLadder exclusive = ladder();
        exclusive.tiers.removeFirst();
        const TierStanding standing = standingOf(exclusive, {}, history({{QDate(2026, 4, 1), 100}}), QDate(2026, 5, 1));
        QVERIFY(!standing.tier.isValid());
        QCOMPARE(standing.next, silver);
        QCOMPARE(standing.missingToNext, 300);
    }

    void aRollingYearHasNoDayToReachMoreBy()
    {
        TierLadder rolling = ladder();
        rolling.period = TierPeriod::RollingYear;
        TierMembership membership = silverOf2026();
        membership.validUntil = QDate(2027, 5, 4);
        const TierStanding standing = standingOf(
            rolling, membership, history({{QDate(2026, 5, 4), 450}, {QDate(2026, 5, 5), 90}}), QDate(2027, 5, 3));
        QCOMPARE(standing.measure, 540);
        QVERIFY(!standing.nextBy.isValid());
        QCOMPARE(standing.keepSpan, (TierSpan{QDate(2026, 5, 5), QDate(2027, 5, 4)})); // what it was reached by has counted
        QCOMPARE(standing.missingToKeep, 210);
    }

    void noticesAreDue_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<qint64>("spent");
        QTest::addColumn<QDate>("noticedFor");
        QTest::addColumn<QDate>("lockedUntil");
        QTest::addColumn<qint64>("missing"); // 0: no notice
        const QDate last(2027, 12, 31);
        QTest::newRow("too early") << QDate(2027, 10, 31) << qint64(0) << QDate() << QDate() << qint64(0);
        QTest::newRow("from that day") << QDate(2027, 11, 1) << qint64(0) << QDate() << QDate() << qint64(300);
        QTest::newRow("part of it") << QDate(2027, 12, 1) << qint64(299) << QDate() << QDate() << qint64(1);
        QTest::newRow("enough") << QDate(2027, 12, 1) << qint64(300) << QDate() << QDate() << qint64(0);
        QTest::newRow("told already") << QDate(2027, 12, 1) << qint64(0) << last << QDate() << qint64(0);
        QTest::newRow("told of another year")
            << QDate(2027, 12, 1) << qint64(0) << QDate(2026, 12, 31) << QDate() << qint64(300);
        QTest::newRow("last day of grace") << QDate(2028, 1, 31) << qint64(0) << QDate() << QDate() << qint64(300);
        QTest::newRow("too late") << QDate(2028, 2, 1) << qint64(0) << QDate() << QDate() << qint64(0);
        QTest::newRow("locked for longer") << QDate(2027, 12, 1) << qint64(0) << QDate() << QDate(2028, 1, 31) << qint64(0);
        QTest::newRow("locked for less") << QDate(2027, 12, 1) << qint64(0) << QDate() << last << qint64(300);
    }
    void noticesAreDue()
    {
        QFETCH(QDate, today);
        QFETCH(qint64, spent);
        QFETCH(QDate, noticedFor);
        QFETCH(QDate, lockedUntil);
        QFETCH(qint64, missing);
        TierMembership membership = silverOf2026();
        membership.noticedFor = noticedFor;
        membership.lockedUntil = lockedUntil;
        const auto notice = noticeDue(ladder(), membership, history({{QDate(2027, 3, 1), spent}}), today);
        QCOMPARE(notice.has_value(), missing > 0);
        if (notice)
            QCOMPARE(*notice, (TierNotice{silver, bronze, QDate(2027, 12, 31), QDate(2028, 1, 31), missing}));
    }

    void whoWantsNoNoticesHasNone()
    {
        TierLadder silent = ladder();
        silent.noticeDays = 0;
        QVERIFY(!noticeDue(silent, silverOf2026(), history({}), QDate(2027, 12, 31)));
        TierMembership endless = silverOf2026();
        endless.validUntil = {};
        QVERIFY(!noticeDue(ladder(), endless, history({}), QDate(2027, 12, 31)));
    }
};

QTEST_GUILESS_MAIN(TestTierStanding)

#include "tst_tierstanding.moc"
