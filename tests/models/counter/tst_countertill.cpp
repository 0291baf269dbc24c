// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countertill.h"
#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/orders/ordercommands.h"
#include "tests/models/loyalty/rewardfixture.h"
#include "tests/support/heldjobs.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The sales at the counter: whose they are, what an undo and a redo do to them, and what is kept of them.
class TestCounterTill : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<CounterTill> m_till;
    HeldJobs m_writes;

    /// Nothing is written until m_writes.releaseAll().
    void holdWrites()
    {
        m_writes.hold();
        (void)m_shop->db->write(u"hold"_s, [this](WriteSession &) -> Result<void> {
            m_writes.wait(0);
            return {};
        });
    }
    void openTill()
    {
        m_till.reset();
        m_commands = std::make_unique<CommandRunner>(*m_shop->db);
        m_till = std::make_unique<CounterTill>(*m_shop->db, *m_commands);
        m_till->setCurrency(Currency(u"EUR"));
    }
    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    void serve(CustomerId customer)
    {
        m_till->serve(customer);
        QTRY_VERIFY(m_till->guest());
    }
    void enter(const QString &goods) { QVERIFY(m_till->sale().addGoods(goods, 20 * microPerMajor)); }
    void record(const QString &goods)
    {
        enter(goods);
        const QSignalSpy recorded(m_till.get(), &CounterTill::recorded);
        m_till->record();
        QTRY_COMPARE(recorded.size(), 1);
        QTRY_VERIFY(!m_commands->isBusy());
    }
    void undo()
    {
        m_commands->undoLast();
        QTRY_VERIFY(!m_commands->isBusy());
    }
    void redo()
    {
        m_commands->redoLast();
        QTRY_VERIFY(!m_commands->isBusy());
    }
    /// Anneliese becomes Tomás.
    void mergeThem()
    {
        m_commands->run(MergeCustomers{tomas(), {anneliese()}, {}, {}});
        QTRY_VERIFY(!m_commands->isBusy());
    }
    [[nodiscard]] static QString goodsOf(const CounterSale &sale)
    {
        QStringList names;
        for (const CounterLine &line : sale.lines())
            names += line.name;
        return names.join(u'+');
    }
    [[nodiscard]] QString atHand() const { return goodsOf(m_till->sale().sale()); }
    /// "Vase of Anneliese Bergmann", the latest first.
    [[nodiscard]] QStringList waiting() const
    {
        QStringList texts;
        for (const ParkedSale &each : m_till->parked())
            texts += goodsOf(each.sale) + u" of "_s + each.name;
        return texts;
    }
    [[nodiscard]] qsizetype claimsOf(CustomerId customer) { return m_shop->rewardsOf(customer).claims.size(); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<RewardFixture>();
        openTill();
    }
    void cleanup()
    {
        m_writes.releaseAll();
        m_till.reset();
        m_commands.reset();
    }

    void aDeletedCustomerLeavesTheSale()
    {
        serve(anneliese());
        enter(u"Vase"_s);
        const QSignalSpy refused(m_till.get(), &CounterTill::refused);
        runOrDie(m_shop->db, DeleteCustomers{{anneliese()}});
        QTRY_VERIFY(!m_till->customer().isValid());
        QVERIFY(!m_till->guest());
        QCOMPARE(atHand(), u"Vase"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NotFound);
    }

    // What is theirs is the survivor's: the sale keeps its rewards and points, and earns them.
    void aMergedCustomerIsFollowed()
    {
        serve(anneliese());
        QTRY_COMPARE(m_till->sale().balance().value_or(Points()), Points::whole(1'000));
        enter(u"Vase"_s);
        QVERIFY(m_till->sale().addReward(lineOf(m_shop->stored(m_shop->coffee))));
        QVERIFY(m_till->sale().payWithPoints(Points::whole(300)));
        const QSignalSpy refused(m_till.get(), &CounterTill::refused);
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        QTRY_COMPARE(m_till->customer(), tomas());
        QTRY_VERIFY(m_till->guest());
        QCOMPARE(m_till->customerName(), m_till->guest()->name);
        QTRY_COMPARE(m_till->sale().balance().value_or(Points()), Points::whole(1'000));
        QCOMPARE(m_till->sale().rowCount(), 2);
        QCOMPARE(m_till->sale().sale().points(), Points::whole(300));
        QCOMPARE(refused.size(), 0);
        const QSignalSpy recorded(m_till.get(), &CounterTill::recorded);
        QVERIFY(m_till->record());
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(m_shop->balance(tomas()).spent, Points::whole(500));
    }

    void aSaleThatWaitedFollowsTheMerge()
    {
        serve(anneliese());
        enter(u"Vase"_s);
        m_till->park();
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        m_till->resume(m_till->parked().first().key);
        QTRY_COMPARE(m_till->customer(), tomas());
        QCOMPARE(atHand(), u"Vase"_s);
    }

    // The survivor finds it, and the bar says whose it is.
    void aSaleThatWaitsIsTheSurvivors()
    {
        serve(tomas());
        const QString survivor = m_till->guest()->name;
        serve(anneliese());
        const QString before = m_till->guest()->name;
        enter(u"Vase"_s);
        m_till->park();
        mergeThem();
        QTRY_COMPARE(waiting(), QStringList{u"Vase of "_s + survivor});
        // As long as they are one.
        undo();
        QTRY_COMPARE(waiting(), QStringList{u"Vase of "_s + before});
        QCOMPARE(m_till->parked().first().sale.customer(), anneliese());
        mergeThem();
        QTRY_COMPARE(waiting(), QStringList{u"Vase of "_s + survivor});
        m_till->serve(tomas());
        QCOMPARE(atHand(), u"Vase"_s);
        QVERIFY(m_till->parked().isEmpty());
    }

    // Whose it is was known when the card was scanned.
    void aSaleHasItsNameBeforeTheGuestIsRead()
    {
        m_till->serve(anneliese(), u"Anneliese B."_s);
        QVERIFY(!m_till->guest());
        enter(u"Vase"_s);
        m_till->park();
        QCOMPARE(waiting(), QStringList{u"Vase of Anneliese B."_s});
        m_till->resume(m_till->parked().first().key);
        m_till->park();
        QCOMPARE(waiting(), QStringList{u"Vase of Anneliese B."_s});
        enter(u"Lamp"_s);
        m_till->park();
        QCOMPARE(waiting().first(), u"Lamp of "_s);
    }

    void aSaleThatIsBeingRecordedIsUnfinished()
    {
        enter(u"Vase"_s);
        holdWrites();
        QVERIFY(m_till->record());
        QCOMPARE(atHand(), QString());
        QCOMPARE(m_till->unfinished(), 1);
        enter(u"Lamp"_s);
        QVERIFY(!m_till->record()); // one after the other
        QCOMPARE(atHand(), u"Lamp"_s);
        QCOMPARE(m_till->unfinished(), 2);
        const QSignalSpy settled(m_till.get(), &CounterTill::settled);
        m_writes.releaseAll();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(!m_till->isRecording());
        QCOMPARE(m_till->unfinished(), 1);
    }

    void aReadThatFailsKeepsTheGuest()
    {
        serve(anneliese());
        QVERIFY(m_till->sale().addReward(lineOf(m_shop->stored(m_shop->coffee))));
        const QSignalSpy refused(m_till.get(), &CounterTill::refused);
        const auto broken = m_shop->db.write(u"break"_s, [](WriteSession &session) -> Result<void> {
            session.connection().execute(u"ALTER TABLE stamp_cards RENAME TO stamp_cards_away"_s);
            return {};
        });
        QVERIFY(broken);
        m_shop->givePoints(anneliese(), 10);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().value<Error>().code != ErrorCode::NotFound);
        QCOMPARE(m_till->customer(), anneliese());
        QVERIFY(m_till->guest());
        QCOMPARE(m_till->sale().rowCount(), 1);
    }

    void eachSaleComesBackAndGoesAgain()
    {
        serve(anneliese());
        const QString name = m_till->guest()->name;
        record(u"Vase"_s);
        serve(tomas());
        const QString other = m_till->guest()->name;
        record(u"Lamp"_s);
        record(u"Candle"_s);
        QCOMPARE(atHand(), QString());
        undo();
        QCOMPARE(atHand(), u"Candle"_s);
        undo();
        QCOMPARE(waiting(), QStringList{u"Lamp of "_s + other});
        undo();
        QCOMPARE(waiting(), (QStringList{u"Vase of "_s + name, u"Lamp of "_s + other}));
        redo();
        QCOMPARE(waiting(), QStringList{u"Lamp of "_s + other});
        redo();
        QCOMPARE(waiting(), QStringList());
        QCOMPARE(atHand(), u"Candle"_s);
        redo();
        QCOMPARE(atHand(), QString());
        QCOMPARE(m_till->unfinished(), 0);
    }

    void anUndoOfTheUndoIsARedo()
    {
        record(u"Vase"_s);
        const QSignalSpy done(m_commands.get(), &CommandRunner::done);
        undo();
        QCOMPARE(atHand(), u"Vase"_s);
        enter(u"Lamp"_s);
        m_commands->undo(done.last().first().value<CommandReport>().changeSet);
        QTRY_VERIFY(!m_commands->isBusy());
        QCOMPARE(m_till->unfinished(), 0);
        // What was put right meanwhile is there again with the sale.
        undo();
        QCOMPARE(atHand(), u"Vase+Lamp"_s);
    }

    void anotherSaleInItsPlaceStays()
    {
        record(u"Vase"_s);
        undo();
        m_till->sale().removeLine(0);
        enter(u"Lamp"_s);
        redo();
        QCOMPARE(atHand(), u"Lamp"_s);
    }

    void anOrderNumberIsUsedAgain()
    {
        record(u"Vase"_s);
        undo();
        m_till->park();
        record(u"Lamp"_s); // gets the number of the one that was taken back
        undo();
        QCOMPARE(atHand(), u"Lamp"_s);
        redo();
        QCOMPARE(atHand(), QString());
        QCOMPARE(waiting(), QStringList{u"Vase of "_s});
    }

    void theLatestTwentyAreRemembered()
    {
        RecordedSales sales;
        for (int i = 1; i <= RecordedSales::most + 1; ++i) {
            sales.add({ChangeSetId{i}, OrderId{100 + i}, {}, {}});
            QCOMPARE(sales.lastOrder(), OrderId{100 + i});
        }
        QVERIFY(!sales.find(ChangeSetId{1}));
        QVERIFY(sales.find(ChangeSetId{2}));
        sales.find(ChangeSetId{21})->holds = false;
        QCOMPARE(sales.lastOrder(), OrderId{120});
        QCOMPARE(RecordedSales().lastOrder(), OrderId());
    }

    void theLastOrderIsOneThatHolds()
    {
        record(u"Vase"_s);
        const OrderId vase = m_till->lastOrder();
        record(u"Lamp"_s);
        const OrderId lamp = m_till->lastOrder();
        QVERIFY(vase.isValid() && lamp.isValid() && vase != lamp);
        const QSignalSpy takenBack(m_till.get(), &CounterTill::takenBack);
        undo();
        QCOMPARE(takenBack.last().first().value<OrderId>(), lamp);
        QCOMPARE(m_till->lastOrder(), vase);
        redo();
        QCOMPARE(m_till->lastOrder(), lamp);
    }

    // What is left of the order stays in the books: it is not put together once more.
    void anUndoInPartPutsNothingBack()
    {
        const QSignalSpy done(m_commands.get(), &CommandRunner::done);
        record(u"Vase"_s);
        const ChangeSetId changed = done.last().first().value<CommandReport>().changeSet;
        runOrDie(m_shop->db, CancelOrder{m_till->lastOrder()});
        record(u"Lamp"_s);
        const ChangeSetId untouched = done.last().first().value<CommandReport>().changeSet;
        m_commands->undo(changed);
        QTRY_VERIFY(!m_commands->isBusy());
        QCOMPARE(done.last().first().value<CommandReport>().command, u"undo"_s);
        QCOMPARE(m_till->unfinished(), 0);
        m_commands->undo(untouched);
        QTRY_VERIFY(!m_commands->isBusy());
        QCOMPARE(atHand(), u"Lamp"_s);
    }

    void clickedTwiceClaimedOnce()
    {
        Reward voucher = RewardFixture::reward(u"Five euros"_s, RewardKind::Voucher, 100);
        voucher.value.amountMinor = 500;
        const RewardId reward = m_shop->save(voucher);
        serve(anneliese());
        QTRY_VERIFY(m_till->offers());
        const QSignalSpy claimed(m_till.get(), &CounterTill::rewardClaimed);
        m_till->toggleReward(reward, {});
        m_till->toggleReward(reward, {});
        QTRY_COMPARE(claimed.size(), 1);
        QTRY_VERIFY(!m_commands->isBusy());
        QCOMPARE(claimsOf(anneliese()), 1);
        // A second one is another wish.
        m_till->toggleReward(reward, {});
        QTRY_COMPARE(claimed.size(), 2);
        QCOMPARE(claimsOf(anneliese()), 2);
    }

    void twoCustomersClaimTheSame()
    {
        Reward voucher = RewardFixture::reward(u"Five euros"_s, RewardKind::Voucher, 100);
        voucher.value.amountMinor = 500;
        const RewardId reward = m_shop->save(voucher);
        m_shop->givePoints(tomas(), 100);
        serve(anneliese());
        const QString name = m_till->guest()->name;
        QTRY_VERIFY(m_till->offers());
        holdWrites();
        const QSignalSpy claimed(m_till.get(), &CounterTill::rewardClaimed);
        m_till->toggleReward(reward, {});
        serve(tomas());
        QTRY_VERIFY(m_till->offers());
        m_till->toggleReward(reward, {});
        m_writes.releaseAll();
        QTRY_COMPARE(claimed.size(), 2);
        QCOMPARE(claimed.first().at(2).toString(), name);
        QCOMPARE(claimed.last().at(2).toString(), m_till->guest()->name);
        QCOMPARE(claimsOf(anneliese()), 1);
        QCOMPARE(claimsOf(tomas()), 1);
    }

    void pointsThatPayWaitForTheirOwner()
    {
        serve(anneliese());
        QTRY_COMPARE(m_till->sale().balance().value_or(Points()), Points::whole(1'000));
        enter(u"Vase"_s);
        QVERIFY(m_till->sale().payWithPoints(Points::whole(300)));
        serve(tomas());
        QTRY_COMPARE(m_till->sale().balance().value_or(Points::whole(1)), Points());
        m_till->serve(anneliese());
        QVERIFY(!m_till->sale().balance());
        QVERIFY(!m_till->balanceAfter());
        enter(u"Lamp"_s); // before anything is known of her
        QCOMPARE(m_till->sale().sale().points(), Points::whole(300));
        QTRY_COMPARE(m_till->sale().balance().value_or(Points()), Points::whole(1'000));
        QCOMPARE(m_till->sale().sale().points(), Points::whole(300));
    }

    void pointsAreCheckedWhereTheyAreBookedUntilTheyAreKnown()
    {
        serve(anneliese());
        QTRY_VERIFY(m_till->sale().balance());
        enter(u"Vase"_s);
        QVERIFY(m_till->sale().payWithPoints(Points::whole(300)));
        serve(tomas());
        m_till->serve(anneliese());
        const QSignalSpy recorded(m_till.get(), &CounterTill::recorded);
        m_till->record();
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(m_shop->balance(anneliese()).spent, Points::whole(300));
    }

    void anotherTillGoesOn()
    {
        serve(tomas());
        const QString name = m_till->guest()->name;
        record(u"Candle"_s);
        serve(anneliese());
        enter(u"Vase"_s);
        m_till->park();
        enter(u"Lamp"_s);
        QCOMPARE(m_till->unfinished(), 2);
        const HeldSales held = m_till->held();
        openTill();
        QCOMPARE(m_till->unfinished(), 0);
        m_till->takeOver(held);
        QCOMPARE(m_till->unfinished(), 2);
        QCOMPARE(atHand(), u"Lamp"_s);
        undo();
        QCOMPARE(waiting().first(), u"Candle of "_s + name);
    }

    void aGuestWithoutASaleIsKept()
    {
        serve(anneliese());
        const HeldSales held = m_till->held();
        openTill();
        m_till->takeOver(held);
        QCOMPARE(m_till->customer(), anneliese());
        QCOMPARE(m_till->unfinished(), 0);
        QTRY_COMPARE(m_till->sale().balance().value_or(Points()), Points::whole(1'000));
    }
};

QTEST_GUILESS_MAIN(TestCounterTill)
#include "tst_countertill.moc"
