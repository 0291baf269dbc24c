// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/loyaltyfixture.h"

#include <QtCore/QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The programme in what concerns the whole shop: customers who become one, imports, packages.
class TestLoyaltyExchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoyaltyFixture> m_shop;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }
    CustomerId tomas() const { return m_shop->shop.tomas; }
    CustomerId priya() const { return m_shop->shop.priya; }

    ChangeSetId merge(CustomerId survivor, CustomerId other)
    {
        runOrDie(m_shop->db, MergeCustomers{survivor, {other}, {}, {}});
        return m_shop->lastUndoable();
    }
    OrderImportReport import(const QByteArray &rows)
    {
        QFile file(m_shop->db.path(u"orders.csv"_s));
        const QByteArray csv = "Order,Customer,E-mail,Date,Product,Quantity,Price\n" + rows;
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the file of the test can't be written");
        file.close();
        OrderImportOptions options;
        options.file = file.fileName();
        return runOrDie(m_shop->db, ImportOrders{options, {}, {}, {}});
    }
    [[nodiscard]] static QByteArray priyaBuys(const QByteArray &amount, const QByteArray &day = "2026-11-20")
    {
        return "901,Priya Raman,priya@raman.example," + day + ",Vase,1," + amount + "\n";
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<LoyaltyFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void whoIsMergedBringsTheirTier()
    {
        m_shop->join(anneliese());
        const ChangeSetId merged = merge(priya(), anneliese());
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->silver);
        QCOMPARE(m_shop->steps(priya()), QStringList{u">S merged"_s});
        m_shop->buy(priya(), 25'000);
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->gold);
        m_shop->undo(merged);
        QVERIFY(!m_shop->member(priya()));
        QCOMPARE(m_shop->tierOf(anneliese()).tier, m_shop->silver);
    }

    void theBetterTierOfTwoStays()
    {
        m_shop->join(anneliese());
        m_shop->join(tomas());
        m_shop->db.clock().set(utc(2027, 2, 1));
        const ChangeSetId merged = merge(tomas(), anneliese());
        const auto member = m_shop->member(tomas());
        QCOMPARE(member->tier.tier, m_shop->silver);
        QCOMPARE(member->tier.reason, TierReason::Merged);
        QCOMPARE(member->tier.validUntil, QDate(2027, 12, 31));
        QCOMPARE(m_shop->undo(merged).conflicts.size(), 0);
        QCOMPARE(m_shop->tierOf(tomas()).tier, m_shop->bronze);
        QCOMPARE(m_shop->tierOf(anneliese()).tier, m_shop->silver);
    }

    void whatBothBoughtCountsTogether()
    {
        m_shop->join(anneliese());
        m_shop->buy(priya(), 20'000);
        const ChangeSetId merged = merge(anneliese(), priya());
        QCOMPARE(m_shop->tierOf(anneliese()).tier, m_shop->gold); // 104.50 and 200.00
        m_shop->undo(merged);
        QCOMPARE(m_shop->tierOf(anneliese()).tier, m_shop->silver);
    }

    void whatIsImportedIsMarkedAsThat()
    {
        m_shop->join(priya());
        m_shop->review();
        QCOMPARE(import(priyaBuys("120.00")).ordersCreated, 1);
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->silver);
        QCOMPARE(m_shop->tierOf(priya()).reason, TierReason::Imported);
        QCOMPARE(m_shop->steps(priya()).last(), u"B>S imported"_s);
        QVERIFY(!m_shop->member(anneliese()));
        m_shop->undoLast();
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->bronze);
        QCOMPARE(m_shop->steps(priya()), QStringList{u">B start"_s});
    }

    void anImportMakesMembersWhereTheShopWantsThat()
    {
        runOrDie(m_shop->db, SaveTiers{m_shop->ladder(), true});
        import(priyaBuys("120.00") + "902,New One,new@one.example,2026-11-20,Vase,1,5.00\n");
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->silver);
        QCOMPARE(m_shop->db.read(readTierLadderState)->memberCount, 2);
        QCOMPARE(m_shop->undoLast().conflicts.size(), 0);
        QVERIFY(!m_shop->member(priya()));
        QCOMPARE(m_shop->db.read(readTierLadderState)->memberCount, 0);
    }

    void whoHasJoinedSinceStaysWhenTheImportIsUndone()
    {
        import("902,New One,new@one.example,2026-11-20,Vase,1,120.00\n");
        const ChangeSetId imported = m_shop->lastUndoable();
        const CustomerId added =
            m_shop->db.read([](Connection &connection) { return CustomerStore(connection).find(u"new@one.example"_s); })
                .value();
        m_shop->join(added);
        QCOMPARE(m_shop->tierOf(added).tier, m_shop->silver);
        QVERIFY(m_shop->undo(imported).conflicts.size() > 0);
        QCOMPARE(m_shop->tierOf(added).tier, m_shop->silver); // until the review
        TierLadder ladder = m_shop->ladder();
        QVERIFY(!ladder.dropsAtOnce);
    }

    void anUndoneImportTakesItAtOnceWhereTheShopWantsThat()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.dropsAtOnce = true;
        m_shop->use(ladder);
        import(priyaBuys("120.00"));
        const ChangeSetId imported = m_shop->lastUndoable();
        m_shop->join(priya());
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->silver);
        m_shop->undo(imported);
        QCOMPARE(m_shop->tierOf(priya()).tier, m_shop->bronze);
    }

    void aNewCustomerWhoJoinedIsNotTakenBackUnseen()
    {
        const CustomerId added = runOrDie(m_shop->db, CreateCustomer{person(u"Lea"_s, u"Neu"_s)});
        const ChangeSetId created = m_shop->lastUndoable();
        m_shop->join(added);
        QVERIFY(m_shop->undo(created).conflicts.size() > 0);
        QCOMPARE(m_shop->tierOf(added).tier, m_shop->bronze);
    }

    void aPackageCarriesTheProgramme()
    {
        TierLadder ladder = m_shop->ladder();
        ladder.period = TierPeriod::RollingYear;
        ladder.graceDays = 9;
        runOrDie(m_shop->db, SaveTiers{ladder, true});
        m_shop->join(anneliese());
        runOrDie(m_shop->db, GiveTier{{anneliese()}, m_shop->gold, u"why not"_s, {}});
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
        const auto state = other.read([id = anneliese()](Connection &connection) {
            return readLoyaltyMemberHistory(connection, id, utc(2026, 11, 24));
        });
        VERIFY_RESULT(state);
        QCOMPARE(state->ladder, m_shop->ladder());
        QCOMPARE(*state->member, *m_shop->member(anneliese()));
        QCOMPARE(state->changes.size(), 3);
        QCOMPARE(state->changes.first().note, u"why not"_s);
        const auto undone = other.write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, taken->changeSet); });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        QVERIFY(other.read([](Connection &connection) { return TierStore(connection).ladder(); })->tiers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyExchange)
#include "tst_loyaltyexchange.moc"
