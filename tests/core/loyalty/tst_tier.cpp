// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tier.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Tier tier(qint64 id, const QString &name, qint64 qualify, qint64 retain)
{
    Tier tier;
    tier.id = TierId{id};
    tier.uid = u"tier-%1"_s.arg(id);
    tier.name = name;
    tier.position = static_cast<int>(id);
    tier.qualifyFrom = qualify;
    tier.retainFrom = retain;
    return tier;
}

TierLadder validLadder()
{
    TierLadder ladder;
    ladder.tiers = {tier(1, u"Bronze"_s, 0, 0), tier(2, u"Silver"_s, 40'000, 30'000), tier(3, u"Gold"_s, 120'000, 100'000)};
    return ladder;
}

QStringList faultsOf(const TierLadder &ladder)
{
    QStringList faults;
    for (const Error &fault : validate(ladder)) {
        const QVariant index = fault.args.value(u"index"_s);
        faults += (index.isValid() ? index.toString() + u' ' : QString()) + fault.field + u' ' +
                  fault.args.value(u"rule"_s).toString();
    }
    return faults;
}

} // namespace

Q_DECLARE_METATYPE(regulars::TierLadder)

/// The tiers of a programme: what they reach, what is wrong with them, and how they are kept.
class TestTier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdsAreInclusive_data()
    {
        QTest::addColumn<qint64>("measure");
        QTest::addColumn<int>("rank");
        QTest::newRow("more returned than bought") << qint64(-5) << 0;
        QTest::newRow("nothing") << qint64(0) << 0;
        QTest::newRow("just below") << qint64(39'999) << 0;
        QTest::newRow("exactly") << qint64(40'000) << 1;
        QTest::newRow("just below gold") << qint64(119'999) << 1;
        QTest::newRow("gold") << qint64(120'000) << 2;
        QTest::newRow("far above") << qint64(1'000'000'000'000) << 2;
    }
    void thresholdsAreInclusive()
    {
        QFETCH(qint64, measure);
        QTEST(validLadder().rankFor(measure), "rank");
    }

    void placesAreFound()
    {
        const TierLadder ladder = validLadder();
        QCOMPARE(ladder.rankOf(TierId{3}), 2);
        QCOMPARE(ladder.rankOf(TierId{9}), -1);
        QCOMPARE(ladder.rankOf(TierId()), -1);
        QCOMPARE(ladder.find(TierId{2})->name, u"Silver"_s);
        QVERIFY(!ladder.at(-1));
        QVERIFY(!ladder.at(3));
        TierLadder exclusive = ladder;
        exclusive.tiers.removeFirst();
        QCOMPARE(exclusive.rankFor(39'999), -1);
    }

    void wrongLadders_data()
    {
        QTest::addColumn<TierLadder>("ladder");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, auto change, const QStringList &faults) {
            TierLadder ladder = validLadder();
            change(ladder);
            QTest::newRow(name) << ladder << faults;
        };
        row("good", [](auto &) {}, {});
        row("no tiers", [](auto &l) { l.tiers.clear(); }, {u"tiers required"_s});
        row("no name", [](auto &l) { l.tiers[1].name = u" "_s; }, {u"1 name required"_s});
        row("long name", [](auto &l) { l.tiers[1].name = QString(longestTierName + 1, u'x'); }, {u"1 name too_long"_s});
        row("same name in other letters", [](auto &l) { l.tiers[2].name = u" SÍLVER"_s; }, {u"2 name twice"_s});
        row("same threshold", [](auto &l) { l.tiers[2].qualifyFrom = 40'000, l.tiers[2].retainFrom = 30'000; },
            {u"2 qualify_from not_above_lower_tier"_s});
        row("falling thresholds", [](auto &l) { l.tiers[1].qualifyFrom = 120'001; },
            {u"2 qualify_from not_above_lower_tier"_s});
        row("negative", [](auto &l) { l.tiers[0].qualifyFrom = -1, l.tiers[0].retainFrom = -1; },
            {u"0 qualify_from negative"_s, u"0 retain_from negative"_s});
        row("harder to keep than to reach", [](auto &l) { l.tiers[1].retainFrom = 40'001; },
            {u"1 retain_from above_qualify"_s});
        row("as hard to keep as to reach", [](auto &l) { l.tiers[1].retainFrom = 40'000; }, {});
        row("easier to keep than the one below", [](auto &l) { l.tiers[2].retainFrom = 29'999; },
            {u"2 retain_from below_lower_tier"_s});
        row("fewer points", [](auto &l) { l.tiers[1].pointsPercent = 99; }, {u"1 points_percent too_small"_s});
        row("too many points", [](auto &l) { l.tiers[1].pointsPercent = 1001; }, {u"1 points_percent too_large"_s});
        row("a gift that takes", [](auto &l) { l.tiers[1].entryPoints = -1; }, {u"1 entry_points negative"_s});
        row("spans", [](auto &l) { l.graceDays = -1, l.noticeDays = 367, l.entryPointsEveryMonths = -1; },
            {u"grace_days negative"_s, u"notice_days too_large"_s, u"entry_points_every_months negative"_s});
    }
    void wrongLadders()
    {
        QFETCH(TierLadder, ladder);
        QTEST(faultsOf(ladder), "faults");
    }

    void isKept()
    {
        TierLadder ladder = validLadder();
        ladder.metric = TierMetric::Visits;
        ladder.period = TierPeriod::MembershipYear;
        ladder.downgrade = TierDowngrade::ToEarned;
        ladder.graceDays = 14;
        ladder.noticeDays = 0;
        ladder.dropsAtOnce = true;
        ladder.entryPointsEveryMonths = 24;
        ladder.tiers[2].colour = TierColour::Amber;
        ladder.tiers[2].pointsPercent = 125;
        ladder.tiers[2].entryPoints = 200;
        ladder.tiers[2].benefits = u"Free gift wrap"_s;
        QCOMPARE(tierLadderOf(toJson(ladder)), ladder);
        QCOMPARE(tierLadderOf({}), TierLadder());
    }

    void comesOutInOrder()
    {
        TierLadder ladder = validLadder();
        std::reverse(ladder.tiers.begin(), ladder.tiers.end());
        QCOMPARE(tierLadderOf(toJson(ladder)), validLadder());
    }

    void whatANewerVersionWroteHarmsNobody()
    {
        QJsonObject json = toJson(validLadder());
        json.insert(u"downgrade"_s, u"by_lot"_s);
        json.insert(u"period"_s, u"decade"_s);
        QCOMPARE(tierLadderOf(json).downgrade, TierDowngrade::Never);
        QCOMPARE(tierLadderOf(json).period, TierPeriod::CalendarYear);
    }
};

QTEST_GUILESS_MAIN(TestTier)

#include "tst_tier.moc"
