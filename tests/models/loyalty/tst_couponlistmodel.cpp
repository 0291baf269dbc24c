// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"
#include "models/loyalty/couponlistmodel.h"
#include "models/loyalty/couponpapers.h"
#include "tests/models/loyalty/rewardfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The list of coupons: which are in it, in which order, and what its rows say.
class TestCouponListModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;
    std::unique_ptr<CouponListModel> m_model;

    void open()
    {
        m_model = std::make_unique<CouponListModel>(*m_shop->db);
        QTRY_COMPARE(m_model->state(), SnapshotModel::State::Loaded);
    }
    /// The codes of these coupons in the order of the list.
    [[nodiscard]] QStringList listed(const CouponFilter &filter)
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db
            .read([=](Connection &connection) -> Result<QStringList> {
                const CouponList list(connection);
                REGULARS_TRY(ids, list.ids(filter, now));
                REGULARS_TRY(rows, list.rows(ids, now));
                QStringList codes;
                for (const CouponRow &row : std::as_const(rows))
                    codes += row.coupon.code;
                return codes;
            })
            .value();
    }
    [[nodiscard]] CouponRow rowOf(CouponId coupon)
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db.read([=](Connection &connection) { return CouponList(connection).rows({coupon.value}, now); })
            .value()
            .value(0);
    }
    Coupon issue(
        const QString &code, const std::function<void(Coupon &)> &change = [](Coupon &) {})
    {
        Coupon coupon = RewardFixture::percent(10);
        coupon.code = code;
        change(coupon);
        return m_shop->issue(coupon);
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<RewardFixture>(); }
    void cleanup()
    {
        m_model.reset();
        m_shop.reset();
    }

    void couponsComeAndAreUsed()
    {
        const CouponId first = issue(u"FIRST"_s).id;
        open();
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->rowCount(), 1);
        QTRY_VERIFY(m_model->row(0));
        QCOMPARE(m_model->index(0, CouponListModel::Code).data(role::Value).toString(), u"FIRST"_s);
        const CouponId second = issue(u"SECOND"_s).id;
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->couponAt(0), second); // the newest first
        QCOMPARE(m_model->couponAt(1), first);
        runOrDie(m_shop->db, RedeemCoupon{u"FIRST"_s, {}, {}, {}});
        QTRY_VERIFY(m_model->row(1) && m_model->row(1)->usage.uses == 1);
        QCOMPARE(m_model->row(1)->fault, CouponFault::UsedUp);
        m_model->setFilter({{}, CouponChoice::Usable});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->couponAt(0), second);
        runOrDie(m_shop->db, VoidCoupons{{second}, {}});
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void whatARowSays()
    {
        const CustomerId anneliese = m_shop->shop.anneliese;
        const Coupon own = issue(u"OWN"_s, [&](Coupon &coupon) {
            coupon.customer = anneliese;
            coupon.batch = u"Fair 2026"_s;
        });
        CouponRow row = rowOf(own.id);
        QCOMPARE(row.customerName, u"Anneliese Bergmann"_s);
        QCOMPARE(row.fault, CouponFault::None); // she may use it
        QCOMPARE(row.coupon, own);
        const Coupon card = m_shop->issue(RewardFixture::giftCard(2'000));
        runOrDie(m_shop->db, RedeemCoupon{card.code, {}, {}, 500});
        row = rowOf(card.id);
        QCOMPARE(row.restMinor, 1'500);
        QCOMPARE(row.usage.uses, 1);
        QCOMPARE(rowOf({4711}).coupon.id, CouponId());
    }

    void theyAreFoundByCodeAndBatch()
    {
        issue(u"SUMMER10"_s);
        issue(u"FAIR1"_s, [](Coupon &coupon) { coupon.batch = u"Frühjahrsmesse"_s; });
        issue(u"FAIR2"_s, [](Coupon &coupon) { coupon.batch = u"Frühjahrsmesse"_s; });
        QCOMPARE(listed({}), (QStringList{u"FAIR2"_s, u"FAIR1"_s, u"SUMMER10"_s}));
        QCOMPARE(listed({u"summer-10"_s, CouponChoice::All}), QStringList{u"SUMMER10"_s});
        QCOMPARE(listed({u" frühjahr "_s, CouponChoice::All}), (QStringList{u"FAIR2"_s, u"FAIR1"_s}));
        QCOMPARE(listed({u"winter"_s, CouponChoice::All}), QStringList());
        QCOMPARE(listed({u"fair1"_s, CouponChoice::GiftCards}), QStringList());
    }

    void whatCanBeUsedAndWhatIsOver()
    {
        const QDate today(2026, 11, 22);
        issue(u"OPEN"_s);
        issue(u"LATER"_s, [&](Coupon &coupon) { coupon.validFrom = today.addDays(1); });
        issue(u"PAST"_s, [&](Coupon &coupon) { coupon.validUntil = today.addDays(-1); });
        issue(u"LASTDAY"_s, [&](Coupon &coupon) { coupon.validUntil = today; });
        const CouponId gone = issue(u"GONE"_s).id;
        runOrDie(m_shop->db, VoidCoupons{{gone}, {}});
        Coupon model = RewardFixture::giftCard(1'000);
        model.code = u"CARD"_s;
        const Coupon card = m_shop->issue(model);
        QCOMPARE(listed({{}, CouponChoice::Usable}), (QStringList{u"CARD"_s, u"LASTDAY"_s, u"OPEN"_s}));
        QCOMPARE(listed({{}, CouponChoice::Over}), (QStringList{u"GONE"_s, u"PAST"_s}));
        QCOMPARE(listed({{}, CouponChoice::GiftCards}), QStringList{u"CARD"_s});
        runOrDie(m_shop->db, RedeemCoupon{card.code, {}, {}, 1'000});
        QCOMPARE(listed({{}, CouponChoice::Over}), (QStringList{u"CARD"_s, u"GONE"_s, u"PAST"_s}));
    }

    void theLimitOfWhoAloneMayUseItCounts()
    {
        const CustomerId anneliese = m_shop->shop.anneliese;
        issue(u"THEIRS"_s, [&](Coupon &coupon) {
            coupon.customer = anneliese;
            coupon.maxUses = 0;
            coupon.maxUsesPerCustomer = 1;
        });
        issue(u"EVERYBODY"_s, [](Coupon &coupon) {
            coupon.maxUses = 0;
            coupon.maxUsesPerCustomer = 1;
        });
        QCOMPARE(listed({{}, CouponChoice::Usable}), (QStringList{u"EVERYBODY"_s, u"THEIRS"_s}));
        for (const QString &code : {u"THEIRS"_s, u"EVERYBODY"_s})
            runOrDie(m_shop->db, RedeemCoupon{code, {}, anneliese, {}});
        QCOMPARE(listed({{}, CouponChoice::Usable}), QStringList{u"EVERYBODY"_s});
        QCOMPARE(listed({{}, CouponChoice::Over}), QStringList{u"THEIRS"_s});
    }

    void aBatchGoesToPaper()
    {
        Coupon model = RewardFixture::percent(10);
        model.batch = u"Fair"_s;
        const QList<Coupon> issued = runOrDie(m_shop->db, IssueCoupons{model, 3});
        runOrDie(m_shop->db, VoidCoupons{{issued.at(1).id}, {}});
        const auto batch = couponsToPrint(*m_shop->db, u"Fair"_s).result();
        VERIFY_RESULT(batch);
        QCOMPARE(batch->rows.size(), 2); // without what was withdrawn
        QCOMPARE(batch->rows.first().coupon.code, issued.first().code);
        QVERIFY(!batch->shopName.isEmpty());
        QVERIFY(batch->currency.isKnown());
        const auto one = couponsToPrint(*m_shop->db, QList<CouponId>{issued.last().id}).result();
        VERIFY_RESULT(one);
        QCOMPARE(one->rows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCouponListModel)
#include "tst_couponlistmodel.moc"
