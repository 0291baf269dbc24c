// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierlift.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "models/loyalty/membernotices.h"
#include "models/people/shopcommands.h"
#include "storage/exchange/package.h"
#include "storage/loyalty/memberhistories.h"
#include "storage/loyalty/tierdesign.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtCore/QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Tiers that are bought, through everything that happens to the orders by which they are. It is 22 November 2026.
class TestPaidTiers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoyaltyFixture> m_shop;
    ProductId m_club;

    CustomerId priya() const { return m_shop->shop.priya; }
    CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] TierId tier(CustomerId customer) { return m_shop->tierOf(customer).tier; }
    void goTo(QDate day) { m_shop->db.clock().set(utc(day.year(), day.month(), day.day(), 9)); }
    ChangeSetId merge(CustomerId survivor, CustomerId other)
    {
        runOrDie(m_shop->db, MergeCustomers{survivor, {other}, {}, {}});
        return m_shop->lastUndoable();
    }
    /// "day from>to reason" of the last step.
    [[nodiscard]] QString lastStep(CustomerId customer)
    {
        const auto last =
            m_shop->db.read([=](Connection &connection) { return LoyaltyMembers(connection).changes(customer, 1); }).value();
        return last.first().change.on.toString(Qt::ISODate) + u' ' + m_shop->steps(customer).last();
    }
    void useGrace(int days)
    {
        TierLadder ladder = m_shop->ladder();
        ladder.graceDays = days;
        m_shop->use(ladder);
        m_shop->review();
    }
    [[nodiscard]] QList<TierMove> movesTo(const TierLadder &ladder)
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db.read([=](Connection &connection) { return tierDesign(connection, ladder, now); }).value().moves;
    }
    void spoil(const QString &statement)
    {
        VERIFY_RESULT(m_shop->db.write(u"test"_s, [=](WriteSession &session) {
            return attempt([&] { Statement(session.connection(), statement).execute(); });
        }));
    }
    [[nodiscard]] QMap<QString, qint64> differences()
    {
        return m_shop->db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); })
            .value()
            .differences;
    }
    [[nodiscard]] MemberNotices notices()
    {
        const Instant now = m_shop->db.clock().now();
        const auto read = m_shop->db.read([=](Connection &connection) { return readMemberNotices(connection, now, 10); });
        if (!read)
            qFatal("notices could not be read");
        return *read;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<LoyaltyFixture>();
        m_club = m_shop->membership();
        m_shop->sellGold(m_club, 12);
        m_shop->join(priya());
    }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void whoBuysItHasItUntilItsLastDay()
    {
        m_shop->buyTier(priya(), m_club);
        const TierMembership bought = m_shop->tierOf(priya());
        QCOMPARE(bought.tier, m_shop->gold);
        QCOMPARE(bought.since, QDate(2026, 11, 22));
        QCOMPARE(bought.paidUntil, QDate(2027, 11, 21));
        QCOMPARE(bought.beneath.tier, m_shop->bronze);
        goTo({2027, 11, 21});
        QCOMPARE(m_shop->review().looked, 0);
        goTo({2027, 11, 22});
        const TierReviewSums sums = m_shop->review();
        QCOMPARE(sums.looked, 1);
        QCOMPARE(sums.lowered, 1);
        QCOMPARE(tier(priya()), m_shop->bronze);
        QCOMPARE(m_shop->steps(priya()), (QStringList{u">B start"_s, u"B>G paid"_s, u"G>B paid_ended"_s}));
        QCOMPARE(m_shop->review().looked, 0);
    }
    void twoPiecesAreTwoPeriods()
    {
        m_shop->buyTier(priya(), m_club, 2);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2028, 11, 21));
    }
    void payingAgainGoesOnFromTheEnd()
    {
        m_shop->buyTier(priya(), m_club);
        goTo({2027, 9, 1});
        m_shop->buyTier(priya(), m_club);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2028, 11, 21));
        QCOMPARE(m_shop->steps(priya()).size(), 2);
    }
    void payingOnTheDayItEndedBeginsAnew_data()
    {
        QTest::addColumn<int>("grace");
        QTest::addColumn<QDate>("day");
        QTest::newRow("no grace") << 0 << QDate(2027, 11, 22);
        QTest::newRow("after grace") << 14 << QDate(2027, 12, 6);
    }
    void payingOnTheDayItEndedBeginsAnew()
    {
        QFETCH(const int, grace);
        QFETCH(const QDate, day);
        useGrace(grace);
        m_shop->buyTier(priya(), m_club);
        goTo(day);
        QCOMPARE(m_shop->review().lowered, 1);
        QCOMPARE(lastStep(priya()), day.toString(Qt::ISODate) + u" G>B paid_ended"_s);
        m_shop->buyTier(priya(), m_club);
        QCOMPARE(lastStep(priya()), day.toString(Qt::ISODate) + u" B>G paid"_s);
        QCOMPARE(m_shop->tierOf(priya()).since, day);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, day.addYears(1).addDays(-1));
    }
    void graceIsOfTheLadder()
    {
        useGrace(10);
        m_shop->buyTier(priya(), m_club);
        goTo({2027, 12, 1});
        QCOMPARE(m_shop->review().looked, 0);
        QCOMPARE(tier(priya()), m_shop->gold);
        goTo({2027, 12, 2});
        QCOMPARE(m_shop->review().lowered, 1);
    }
    void whatIsTakenBackTakesItAway()
    {
        const OrderId order = m_shop->buyTier(priya(), m_club);
        m_shop->bringBack(order);
        QCOMPARE(tier(priya()), m_shop->bronze);
        QCOMPARE(m_shop->steps(priya()).last(), u"G>B returned"_s);
        m_shop->undoLast();
        QCOMPARE(tier(priya()), m_shop->gold);
        runOrDie(m_shop->db, CancelOrder{order});
        QCOMPARE(tier(priya()), m_shop->bronze);
    }
    void onePieceBackIsOnePeriodLess()
    {
        const OrderId order = m_shop->buyTier(priya(), m_club, 2);
        const Order bought =
            m_shop->db.read([=](Connection &connection) { return OrderStore(connection).order(order); }).value();
        Return goods;
        goods.order = order;
        goods.lines += ReturnLine{bought.lines[0].id, {}, {}, {}, 1'000, 0, 0};
        runOrDie(m_shop->db, RecordReturn{goods});
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2027, 11, 21));
    }
    void anUndoneSaleLeavesNothing()
    {
        const TierMembership before = m_shop->tierOf(priya());
        m_shop->buyTier(priya(), m_club);
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(priya()), before);
        QCOMPARE(m_shop->steps(priya()), QStringList{u">B start"_s});
    }
    void whatWasBoughtBeforeJoiningCounts()
    {
        m_shop->buyTier(tomas(), m_club, 1, utc(2026, 6, 1));
        m_shop->join(tomas());
        QCOMPARE(tier(tomas()), m_shop->gold);
        QCOMPARE(m_shop->tierOf(tomas()).since, QDate(2026, 11, 22));
        QCOMPARE(m_shop->tierOf(tomas()).paidUntil, QDate(2027, 5, 31));
        QCOMPARE(m_shop->steps(tomas()), (QStringList{u">B start"_s, u"B>G paid"_s}));
    }
    void newTermsAreReviewed()
    {
        m_shop->buyTier(priya(), m_club);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[2].paidProduct = {};
        m_shop->use(ladder);
        m_shop->review();
        QCOMPARE(tier(priya()), m_shop->bronze);
        QCOMPARE(m_shop->steps(priya()).last(), u"G>B paid_ended"_s); // nothing came back
        m_shop->sellGold(m_club, 6);
        QCOMPARE(tier(priya()), m_shop->gold);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2027, 5, 21));
        ladder = m_shop->ladder();
        ladder.tiers.removeAt(2);
        runOrDie(m_shop->db, SaveTiers{ladder, {}});
        m_shop->review();
        QCOMPARE(tier(priya()), m_shop->bronze);
        QVERIFY(!m_shop->tierOf(priya()).isPaid());
        QCOMPARE(m_shop->steps(priya()).last(), u"G>B paid_ended"_s);
    }
    void anotherTimeZoneIsReviewed()
    {
        m_shop->buyTier(priya(), m_club, 1, utc(2026, 11, 20, 23)); // the 21st in Berlin
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2027, 11, 20));
        Shop shop = m_shop->db.read([](Connection &connection) { return ShopStore(connection).shop(); }).value();
        QCOMPARE(shop.timeZone, QTimeZone("Europe/Berlin"));
        shop.timeZone = QTimeZone("America/New_York");
        runOrDie(m_shop->db, SaveShop{shop});
        m_shop->verify(); // the next review puts it right
        QVERIFY(m_shop->review().looked > 0);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2027, 11, 19));
    }
    void aLostTierIsTakenFromBeneath()
    {
        m_shop->buy(priya(), 12'000);
        m_shop->buyTier(priya(), m_club);
        QCOMPARE(m_shop->tierOf(priya()).beneath.tier, m_shop->silver);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers.removeAt(1);
        runOrDie(m_shop->db, SaveTiers{ladder, {}});
        m_shop->review();
        const TierMembership left = m_shop->tierOf(priya());
        QCOMPARE(left.tier, m_shop->gold);
        QCOMPARE(left.since, QDate(2026, 11, 22));
        QCOMPARE(left.beneath.tier, m_shop->bronze);
    }

    void whatBothPaidForFollowsOneAnother()
    {
        m_shop->join(tomas());
        m_shop->buyTier(priya(), m_club);
        m_shop->buyTier(tomas(), m_club, 1, utc(2026, 11, 1));
        const TierMembership ofTomas = m_shop->tierOf(tomas());
        const ChangeSetId merged = merge(priya(), tomas());
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2028, 10, 31));
        m_shop->verify();
        m_shop->undo(merged);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2027, 11, 21));
        QCOMPARE(m_shop->tierOf(tomas()), ofTomas);
    }
    void anImportBringsItWithoutAGift()
    {
        QFile file(m_shop->db.path(u"orders.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Order,Customer,E-mail,Date,Product,SKU,Quantity,Price\n"
                   "901,Priya Raman,priya@raman.example,2026-11-20,\"Club, one year\",CLUB,1,25.00\n");
        file.close();
        OrderImportOptions options;
        options.file = file.fileName();
        QCOMPARE(runOrDie(m_shop->db, ImportOrders{options, {}, {}, {}}).ordersCreated, 1);
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2027, 11, 19));
        QCOMPARE(m_shop->tierOf(priya()).reason, TierReason::Paid);
        QCOMPARE(m_shop->steps(priya()).last(), u"B>G imported"_s);
        m_shop->undoLast();
        QCOMPARE(tier(priya()), m_shop->bronze);
    }
    void aPackageCarriesItAndCanBeUndone()
    {
        m_shop->buyTier(priya(), m_club);
        const QString file = m_shop->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        other.clock().set(utc(2026, 11, 24, 9));
        const auto taken = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(taken);
        const auto member = other.read(
            [id = priya()](Connection &connection) { return LoyaltyMembers(connection).member(id); });
        VERIFY_RESULT(member);
        QCOMPARE((*member)->tier, m_shop->tierOf(priya()));
        const auto undone = other.write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, taken->changeSet); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
    }
    void aTierByHandIsBeneathWhileItIsPaidFor()
    {
        m_shop->buyTier(priya(), m_club);
        runOrDie(m_shop->db, GiveTier{{priya()}, m_shop->silver, u"sorry"_s, {}});
        QCOMPARE(tier(priya()), m_shop->gold);
        QCOMPARE(m_shop->tierOf(priya()).beneath.tier, m_shop->silver);
        QCOMPARE(m_shop->tierOf(priya()).since, QDate(2026, 11, 22));
        QCOMPARE(lastStep(priya()), u"2026-11-22 B>S by_hand"_s);
        goTo({2027, 11, 22});
        m_shop->review();
        QCOMPARE(tier(priya()), m_shop->silver);
        QCOMPARE(lastStep(priya()), u"2027-11-22 G>S paid_ended"_s);
        // Of the tiers that they had on which day, it is none before that.
        const auto history = m_shop->db.read([id = priya()](Connection &connection) {
            const LocalCalendar calendar(QTimeZone("Europe/Berlin"));
            return attempt([&] { return MemberHistories(connection, calendar, {true, false}).read(id.value, id.value); });
        });
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 1);
        const QList<TierFrom> had = history->first().tiers;
        QCOMPARE(had.size(), 4);
        QCOMPARE(had[2].tier, m_shop->gold);
        QCOMPARE(had[3].day, QDate(2027, 11, 22));
        QCOMPARE(had[3].tier, m_shop->silver);
    }

    void theEndIsToldOnce()
    {
        m_shop->buyTier(priya(), m_club);
        goTo({2027, 10, 21});
        QVERIFY(notices().rows.isEmpty());
        goTo({2027, 10, 22});
        QCOMPARE(notices().rows.size(), 1);
        QCOMPARE(*notices().rows.first().tier,
                 (TierNotice{m_shop->gold, m_shop->bronze, QDate(2027, 11, 21), QDate(2027, 11, 21), 0, true}));
        QCOMPARE(runOrDie(m_shop->db, NoteTierNotice{{priya()}}), 1);
        QVERIFY(notices().rows.isEmpty());
        m_shop->undoLast();
        QCOMPARE(notices().rows.size(), 1);
        m_shop->buyTier(priya(), m_club); // paid again
        QVERIFY(notices().rows.isEmpty());
    }
    void theGiftComesOnce()
    {
        PointsFixture shop;
        TierLadder ladder = shop.ladder();
        ladder.tiers[2].entryPoints = 100;
        shop.use(ladder);
        const ProductId club = shop.membership();
        shop.sellGold(club, 1);
        shop.buyTier(shop.shop.tomas, club);
        const auto given = [&] {
            return shop.db
                .read([](Connection &connection) {
                    return attempt([&] {
                        Statement rows(connection, u"SELECT coalesce(sum(points), 0) FROM points_entries"
                                                   " WHERE source_kind = 'tier'"_s);
                        rows.only();
                        return rows.integer(0) / 100;
                    });
                })
                .value();
        };
        QCOMPARE(given(), 100);
        shop.db.clock().set(utc(2027, 2, 1, 9));
        shop.review();
        QCOMPARE(shop.tierOf(shop.shop.tomas).tier, shop.bronze);
        shop.buyTier(shop.shop.tomas, club);
        QCOMPARE(shop.tierOf(shop.shop.tomas).tier, shop.gold);
        QCOMPARE(given(), 100);
        shop.verify();
    }
    void otherThresholdsLeaveWhatIsPaidFor()
    {
        m_shop->buyTier(priya(), m_club);
        TierLadder ladder = m_shop->ladder();
        ladder.tiers[2].qualifyFrom = 90'000;
        ladder.tiers[2].retainFrom = 80'000;
        QCOMPARE(movesTo(ladder), QList<TierMove>());
        ladder.tiers[2].paidProduct = {};
        QCOMPARE(movesTo(ladder), (QList<TierMove>{{m_shop->gold, m_shop->bronze, 1}}));
    }
    void verifyFindsWhatOrdersDoNotSay()
    {
        m_shop->buyTier(priya(), m_club);
        spoil(u"UPDATE loyalty_members SET tier_paid_until = '2030-01-01' WHERE tier_paid_until IS NOT NULL"_s);
        QCOMPARE(differences(), (QMap<QString, qint64>{{u"loyalty_members"_s, 1}}));
        m_shop->buyTier(priya(), m_club); // the next sale puts it right
        QCOMPARE(m_shop->tierOf(priya()).paidUntil, QDate(2028, 11, 21));
    }
    void verifyFindsWhatIsMissing()
    {
        m_shop->buyTier(priya(), m_club);
        spoil(u"UPDATE loyalty_members SET tier_id = beneath_tier_id, tier_paid_until = NULL, beneath_tier_id = NULL"
              " WHERE tier_paid_until IS NOT NULL"_s);
        QCOMPARE(differences(), (QMap<QString, qint64>{{u"loyalty_members"_s, 1}}));
        m_shop->buyTier(priya(), m_club);
        QCOMPARE(tier(priya()), m_shop->gold);
        goTo({2029, 1, 1}); // long over, and nobody has looked
        m_shop->verify();
    }
};

QTEST_GUILESS_MAIN(TestPaidTiers)
#include "tst_paidtiers.moc"
