// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltymembermodel.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The list of members: who is in it, in which order, and what its rows say.
class TestLoyaltyMemberModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PointsFixture> m_shop;
    std::unique_ptr<LoyaltyMemberModel> m_model;

    void open()
    {
        m_model = std::make_unique<LoyaltyMemberModel>(*m_shop->db);
        QTRY_COMPARE(m_model->state(), SnapshotModel::State::Loaded);
    }
    [[nodiscard]] QList<CustomerId> customers() const
    {
        QList<CustomerId> found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found += m_model->customerAt(row);
        return found;
    }
    void filter(const LoyaltyMemberFilter &filter)
    {
        m_model->setFilter(filter);
        QTRY_VERIFY(!m_model->isReading());
    }
    [[nodiscard]] LoyaltyMemberRow rowOf(CustomerId customer)
    {
        return m_shop->db
            .read([=, now = m_shop->db.clock().now()](Connection &connection) {
                return LoyaltyMemberList(connection).rows({customer.value}, now);
            })
            .value()
            .value(0);
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<PointsFixture>(); }
    void cleanup()
    {
        m_model.reset();
        m_shop.reset();
    }

    void membersComeAndGo()
    {
        const SmallShop &shop = m_shop->shop;
        open();
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(customers(), (QList<CustomerId>{shop.anneliese, shop.tomas}));
        m_shop->join(shop.priya);
        QTRY_COMPARE(m_model->rowCount(), 3);
        runOrDie(m_shop->db, LeaveProgramme{{shop.anneliese}});
        QTRY_COMPARE(customers(), (QList<CustomerId>{shop.priya, shop.tomas}));
        runOrDie(m_shop->db, DeleteCustomers{{shop.tomas}});
        QTRY_COMPARE(customers(), QList<CustomerId>{shop.priya});
    }

    void whatARowSays()
    {
        const SmallShop &shop = m_shop->shop;
        m_shop->buy(shop.anneliese, 8'550);
        const LoyaltyMemberRow row = rowOf(shop.anneliese);
        QCOMPARE(row.name, u"Anneliese Bergmann"_s);
        QCOMPARE(row.tier, m_shop->silver);
        QCOMPARE(row.active, Points::whole(85));
        QVERIFY(row.lastOrderAt);
        QVERIFY(!row.expiresOn.isValid());
        QVERIFY(rowOf(shop.tomas).active.isZero());
        QVERIFY(!rowOf(shop.priya).customer.isValid()); // no member
    }

    void rowsFollowPoints()
    {
        const SmallShop &shop = m_shop->shop;
        open();
        const auto points = [this] {
            const LoyaltyMemberRow *row = m_model->row(0);
            return row ? row->active.hundredths / 100 : -1;
        };
        QTRY_COMPARE(points(), 0);
        m_shop->buy(shop.anneliese, 4'000);
        QTRY_COMPARE(points(), 40);
    }

    void sorting()
    {
        const SmallShop &shop = m_shop->shop;
        m_shop->buy(shop.tomas, 9'900);
        open();
        m_model->sort(LoyaltyMemberModel::Balance, Qt::DescendingOrder);
        QTRY_COMPARE(customers().value(0), shop.tomas);
        QCOMPARE(m_model->sortColumn(), int(LoyaltyMemberModel::Balance));
        m_model->sort(LoyaltyMemberModel::LastHere, Qt::AscendingOrder);
        QTRY_COMPARE(customers().value(0), shop.anneliese);
        m_model->sort(LoyaltyMemberModel::Tier, Qt::AscendingOrder); // has no order
        QCOMPARE(m_model->sortColumn(), int(LoyaltyMemberModel::LastHere));
    }

    void whoHasNeverSpentAny()
    {
        const SmallShop &shop = m_shop->shop;
        open();
        LoyaltyMemberFilter never;
        never.choice = MemberChoice::NeverRedeemed;
        filter(never);
        QTRY_COMPARE(m_model->rowCount(), 0); // nobody has any yet
        m_shop->buy(shop.anneliese, 5'000);
        m_shop->buy(shop.tomas, 5'000);
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_shop->buyWithPoints(shop.tomas, 2'000, 30);
        QTRY_COMPARE(customers(), QList<CustomerId>{shop.anneliese});
    }

    void whosePointsExpireSoon()
    {
        const SmallShop &shop = m_shop->shop;
        PointsProgramme programme = m_shop->programme;
        programme.terms.expiry.kind = ExpiryKind::RollingMonths;
        programme.terms.expiry.months = 1;
        m_shop->use(programme);
        m_shop->buy(shop.anneliese, 5'000); // holds until 31 December
        programme.terms.expiry.kind = ExpiryKind::Inactivity;
        m_shop->use(programme);
        m_shop->buy(shop.tomas, 5'000); // holds until 22 December
        open();
        LoyaltyMemberFilter soon;
        soon.choice = MemberChoice::ExpiringSoon;
        filter(soon);
        QTRY_COMPARE(customers(), QList<CustomerId>{shop.tomas});
        QCOMPARE(rowOf(shop.tomas).expiresOn, QDate(2026, 12, 22));
        m_shop->db.clock().set(utc(2026, 12, 1, 9));
        m_model->refresh();
        filter({});
        filter(soon);
        QTRY_COMPARE(customers(), (QList<CustomerId>{shop.anneliese, shop.tomas}));
        QCOMPARE(rowOf(shop.anneliese).expiresOn, QDate(2026, 12, 31));
        QCOMPARE(rowOf(shop.anneliese).expiring, Points::whole(50));
    }

    void whoOwesPoints()
    {
        const SmallShop &shop = m_shop->shop;
        const OrderId order = m_shop->buy(shop.anneliese, 5'000);
        m_shop->buyWithPoints(shop.anneliese, 100, 50); // too little to earn any
        open();
        LoyaltyMemberFilter owing;
        owing.choice = MemberChoice::InDebt;
        filter(owing);
        QTRY_COMPARE(m_model->rowCount(), 0);
        m_shop->bringBack(order);
        QTRY_COMPARE(customers(), QList<CustomerId>{shop.anneliese});
        QCOMPARE(rowOf(shop.anneliese).debt, Points::whole(50));
    }

    void byTierAndName()
    {
        const SmallShop &shop = m_shop->shop;
        open();
        LoyaltyMemberFilter wanted;
        wanted.tier = m_shop->silver;
        filter(wanted);
        QTRY_COMPARE(customers(), QList<CustomerId>{shop.anneliese});
        wanted.tier = TierId();
        filter(wanted);
        QTRY_COMPARE(m_model->rowCount(), 0);
        wanted.tier = std::nullopt;
        wanted.text = u"tomas oliv"_s;
        filter(wanted);
        QTRY_COMPARE(customers(), QList<CustomerId>{shop.tomas});
        QVERIFY(!wanted.isEmpty() && LoyaltyMemberFilter().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoyaltyMemberModel)
#include "tst_loyaltymembermodel.moc"
