// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earning.h"

#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

EarnRule perMoney(qint64 perMinor)
{
    EarnRule rule;
    rule.uid = u"money"_s;
    rule.name = u"Money"_s;
    rule.perMinor = perMinor;
    return rule;
}

EarnSnapshot snapshot(const QList<EarnRule> &rules, EarnRounding rounding = EarnRounding::WholePerOrder)
{
    EarnProgramme programme;
    programme.rules = rules;
    programme.rounding = rounding;
    return snapshotOf(programme);
}

EarnOrder order(const QList<qint64> &totals)
{
    EarnOrder order;
    for (qsizetype i = 0; i < totals.size(); ++i)
        order.lines += EarnLine{OrderLineId{i + 1}, ProductId{i + 1}, {}, 10 * milliPerPiece, 0, totals[i]};
    return order;
}

EarnContext context()
{
    EarnContext context;
    context.day = QDate(2026, 11, 23);
    context.minute = 600;
    return context;
}

} // namespace

/// What returns take back: by the rules of that time, and the same in whatever steps.
class TestClawback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRefund_data()
    {
        QTest::addColumn<qint64>("refundMinor");
        QTest::addColumn<qint64>("taken");
        QTest::newRow("1") << qint64(100) << qint64(0);
        QTest::newRow("5") << qint64(500) << qint64(100);
        QTest::newRow("10") << qint64(1000) << qint64(100);
        QTest::newRow("20") << qint64(2000) << qint64(200);
    }
    /// One point for each 10, 21.90 spent: of the 2 points so many go.
    void oneRefund()
    {
        QFETCH(qint64, refundMinor);
        EarnReturned returned;
        returned.amountMinor = refundMinor;
        QTEST(clawbackOf(snapshot({perMoney(1000)}), order({2190}), context(), returned, 0), "taken");
    }

    /// Four refunds of 5 would each be worth no point.
    void smallRefundsAddUp()
    {
        EarnReturned returned;
        qint64 taken = 0;
        QList<qint64> steps;
        for (int i = 0; i < 4; ++i) {
            returned.amountMinor += 500;
            steps += clawbackOf(snapshot({perMoney(1000)}), order({2190}), context(), returned, taken);
            taken += steps.last();
        }
        QCOMPARE(steps, (QList<qint64>{100, 0, 100, 0}));
    }

    void theRulesOfThatTimeHold()
    {
        const EarnSnapshot then = snapshot({perMoney(100)});
        const auto stored = readSnapshot(then.id, then.json); // whatever the rules are by now
        QVERIFY(stored);
        EarnReturned all;
        all.everything = true;
        QCOMPARE(clawbackOf(*stored, order({5000}), context(), all, 0), 5000);
    }

    void whatFallsBelowTheMinimumGoesAltogether()
    {
        EarnRule bonus = perMoney(100);
        bonus.kind = EarnKind::PerOrder;
        bonus.hundredths = 5000;
        bonus.minimumMinor = 4000;
        EarnReturned returned;
        returned.lines.insert(OrderLineId{1}, {milliPerPiece, 500});
        QCOMPARE(clawbackOf(snapshot({bonus}), order({5000}), context(), returned, 0), 0);
        returned.lines.insert(OrderLineId{1}, {3 * milliPerPiece, 1500});
        QCOMPARE(clawbackOf(snapshot({bonus}), order({5000}), context(), returned, 0), 5000);
    }

    void whatALimitKeptBackIsNotTaken()
    {
        EarnRule money = perMoney(100);
        money.limits = {{EarnPeriod::Day, 3000, 0}};
        EarnContext member = context();
        member.used[u"money"_s][EarnPeriod::Day] = {1000, 1};
        EarnReturned returned;
        returned.amountMinor = 3000;
        // 50 would have been earned, 20 were; the 20 that are left still earn 20.
        QCOMPARE(clawbackOf(snapshot({money}), order({5000}), member, returned, 0), 0);
        returned.amountMinor = 3100;
        QCOMPARE(clawbackOf(snapshot({money}), order({5000}), member, returned, 0), 100);
    }

    void aReturnThatIsUndoneGivesBack()
    {
        QCOMPARE(clawbackOf(snapshot({perMoney(100)}), order({5000}), context(), {}, 1700), -1700);
    }

    void theWayDoesNotMatter_data()
    {
        QTest::addColumn<EarnRounding>("rounding");
        QTest::newRow("order") << EarnRounding::WholePerOrder;
        QTest::newRow("line") << EarnRounding::WholePerLine;
        QTest::newRow("hundredths") << EarnRounding::Hundredths;
    }
    /// Whatever comes back in whatever order and steps: at each point so much is gone as in one step, never more than was
    /// earned, and after everything came back nothing is left.
    void theWayDoesNotMatter()
    {
        QFETCH(EarnRounding, rounding);
        std::mt19937 random(11);
        for (int round = 0; round < 100; ++round) {
            EarnRule twice = perMoney(100);
            twice.uid = u"twice"_s;
            twice.kind = EarnKind::Multiplier;
            twice.percent = 175;
            twice.scope.products = {ProductId{2}};
            EarnRule item = perMoney(100);
            item.uid = u"item"_s;
            item.kind = EarnKind::PerItem;
            item.hundredths = 33;
            const EarnSnapshot rules = snapshot({perMoney(70 + static_cast<qint64>(random() % 500)), item, twice}, rounding);
            EarnOrder bought = order({1990, 777, 10'001});
            bought.discountMinor = static_cast<qint64>(random() % 2000);
            bought.shippingMinor = 490;
            const qint64 earned = pointsOf(rules.programme, bought, context()).hundredths;
            EarnReturned returned;
            qint64 taken = 0;
            QList<int> pieces;
            for (int i = 0; i < 30; ++i)
                pieces += i % 3;
            std::shuffle(pieces.begin(), pieces.end(), random);
            for (const int index : pieces) {
                EarnReturned::Line &line = returned.lines[OrderLineId{index + 1}];
                line.quantityMilli += milliPerPiece;
                line.totalMinor = bought.lines[index].totalMinor * line.quantityMilli / (10 * milliPerPiece);
                const qint64 more = clawbackOf(rules, bought, context(), returned, taken);
                QVERIFY(more >= 0);
                taken += more;
                QCOMPARE(taken, clawbackOf(rules, bought, context(), returned, 0));
                QVERIFY(taken <= earned);
            }
            QCOMPARE(taken, earned);
        }
    }

    void aChangedSnapshotIsFoundOut()
    {
        const EarnSnapshot rules = snapshot({perMoney(100)});
        QCOMPARE(rules.id.size(), 32);
        QCOMPARE(snapshot({perMoney(100)}).id, rules.id);
        QVERIFY(snapshot({perMoney(101)}).id != rules.id);
        QCOMPARE(*readSnapshot(rules.id, rules.json), rules);
        QJsonObject changed = rules.json;
        changed.insert(u"stacking"_s, u"best"_s);
        const auto refused = readSnapshot(rules.id, changed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"snapshot"_s);
    }

    void aSnapshotOfAnotherVersionIsRead()
    {
        QJsonObject newer = snapshot({perMoney(100)}).json;
        newer.insert(u"moon"_s, u"full"_s);
        const QString id = snapshot({perMoney(100)}).id;
        QVERIFY(!readSnapshot(id, newer)); // it has its own id
        EarnProgramme programme;
        programme.rules = {perMoney(100), perMoney(200)};
        programme.rules[0].position = 2;
        programme.rules[1].position = 1;
        programme.basis.netOfTax = true;
        programme.basis.countsPaidWithVouchers = false;
        programme.basis.scope.exceptCategories = {u"Cards"_s};
        programme.rounding = EarnRounding::Hundredths;
        programme.stacking = EarnStacking::Best;
        programme.limits = {{EarnPeriod::Year, 100, 0}};
        programme.tiers = {Tier()};
        const EarnProgramme read = snapshotOf(programme).programme;
        QCOMPARE(read.rules.first().perMinor, 200);
        std::swap(programme.rules[0], programme.rules[1]);
        QCOMPARE(read, programme);
    }
};

QTEST_GUILESS_MAIN(TestClawback)

#include "tst_clawback.moc"
