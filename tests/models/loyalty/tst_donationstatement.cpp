// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "models/loyalty/donationstatement.h"
#include "models/loyalty/statement.h"
#include "models/people/usercommands.h"
#include "storage/loyalty/donationclaims.h"
#include "tests/models/loyalty/rewardfixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What members gave to causes, from their claims. It is 22 November 2026.
class TestDonationStatement : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RewardFixture> m_shop;
    RewardId m_food;

    CustomerId anneliese() const { return m_shop->shop.anneliese; }
    CustomerId tomas() const { return m_shop->shop.tomas; }
    RewardId donation(const QString &name, qint64 minor, qint64 points)
    {
        Reward made = RewardFixture::reward(name, RewardKind::Donation, points);
        made.value.amountMinor = minor;
        return m_shop->save(made);
    }
    [[nodiscard]] DonationYear read(int year)
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db.read([=](Connection &connection) { return readDonations(connection, year, now); }).value();
    }
    [[nodiscard]] MemberStatement statement(QDate from = {}, QDate until = {})
    {
        const Instant now = m_shop->db.clock().now();
        return m_shop->db
            .read([=, id = anneliese()](Connection &connection) { return readStatement(connection, id, from, until, now); })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<RewardFixture>();
        m_food = donation(u"Food bank"_s, 500, 100);
        m_shop->givePoints(tomas(), 1'000);
    }
    void cleanup() { m_shop.reset(); }

    void claimsOfAYearAddUp()
    {
        const RewardId trees = donation(u"Trees"_s, 2'000, 300);
        m_shop->claim(anneliese(), m_food);
        m_shop->claim(anneliese(), m_food, ClaimFor::Later); // promised
        m_shop->claim(tomas(), trees);
        m_shop->claim(anneliese(), m_shop->coffee); // is none
        const DonationYear year = read(2026);
        QCOMPARE(year.causes, (QList<DonationSum>{{u"Trees"_s, 1, 1, Points::whole(300), 2'000},
                                                  {u"Food bank"_s, 2, 1, Points::whole(200), 1'000}}));
        QCOMPARE(year.total, (DonationSum{{}, 3, 2, Points::whole(500), 3'000}));
        QCOMPARE(year.currency, Currency(u"EUR"));
        QVERIFY(!year.shopName.isEmpty());
        QVERIFY(read(2025).causes.isEmpty());
    }
    void whatWasTakenBackIsNotInIt()
    {
        const RewardClaimId claim = m_shop->claim(anneliese(), m_food);
        runOrDie(m_shop->db, RestoreClaim{claim});
        runOrDie(m_shop->db, VoidClaim{claim, {}});
        QVERIFY(read(2026).causes.isEmpty());
        m_shop->undoLast();
        QCOMPARE(read(2026).total.claims, 1);
    }
    void theAmountIsThatOfTheClaim()
    {
        m_shop->claim(anneliese(), m_food);
        m_shop->change(m_food, [](Reward &reward) {
            reward.value.amountMinor = 900;
            reward.name = u"Kitchen"_s;
        });
        m_shop->claim(anneliese(), m_food);
        QCOMPARE(read(2026).causes, (QList<DonationSum>{{u"Kitchen"_s, 1, 1, Points::whole(100), 900},
                                                        {u"Food bank"_s, 1, 1, Points::whole(100), 500}}));
    }
    void theyAreFoundAmongAllClaims()
    {
        const auto plan = m_shop->db.read([](Connection &connection) {
            return attempt([&] {
                Statement rows(connection,
                               u"EXPLAIN QUERY PLAN SELECT customer_id FROM reward_claims WHERE kind = 'donation'"
                               " AND state IN ('issued', 'reserved', 'used')"
                               " AND claimed_on BETWEEN '2026-01-01' AND '2026-12-31'"_s);
                rows.only();
                return rows.text(3);
            });
        });
        VERIFY_RESULT(plan);
        QVERIFY2(plan->contains(u"reward_claims_by_donation"_s), qPrintable(*plan));
    }
    void aYearIsThatOfTheShop()
    {
        m_shop->db.clock().set(utc(2026, 12, 31, 23)); // midnight in Berlin
        m_shop->claim(anneliese(), m_food);
        QVERIFY(read(2026).causes.isEmpty());
        QCOMPARE(read(2027).total.claims, 1);
    }
    void whoIsMergedIsOneMember()
    {
        m_shop->claim(anneliese(), m_food);
        m_shop->claim(tomas(), m_food);
        QCOMPARE(read(2026).total.members, 2);
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        QCOMPARE(read(2026).total.members, 1);
        QCOMPARE(read(2026).total.claims, 2);
    }
    void aMembersStatementSaysWhatTheyGave()
    {
        QVERIFY(statement().donations.isEmpty());
        m_shop->claim(anneliese(), m_food);
        m_shop->claim(tomas(), m_food);
        m_shop->db.clock().set(utc(2027, 2, 1, 9));
        m_shop->claim(anneliese(), m_food);
        m_shop->claim(anneliese(), m_food);
        QCOMPARE(statement().donations, (QList<MemberDonation>{{2027, u"Food bank"_s, 1'000}, {2026, u"Food bank"_s, 500}}));
        QCOMPARE(statement({2027, 1, 1}, {2027, 12, 31}).donations, (QList<MemberDonation>{{2027, u"Food bank"_s, 1'000}}));
    }
    void whatIsPrintedIsEveryYear()
    {
        auto years = donationsToPrint(*m_shop->db).result();
        VERIFY_RESULT(years);
        QCOMPARE(years->size(), 1); // the current one, where nothing was given
        QCOMPARE(years->first().year, 2026);
        m_shop->claim(anneliese(), m_food);
        m_shop->db.clock().set(utc(2028, 2, 1, 9));
        m_shop->claim(anneliese(), m_food);
        years = donationsToPrint(*m_shop->db).result();
        VERIFY_RESULT(years);
        QCOMPARE(years->size(), 2);
        QCOMPARE(years->first().year, 2028);
        QCOMPARE(years->first().total.claims, 1);
        QCOMPARE(years->first().causes.size(), 1);
        QCOMPARE(years->last().year, 2026);
        QCOMPARE(years->last().total.claims, 1);
        QVERIFY(!years->last().shopName.isEmpty());
        const UserId owner = runOrDie(m_shop->db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_shop->db->setUser(owner);
        m_shop->db->setUser(runOrDie(m_shop->db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}}));
        QVERIFY(!donationsToPrint(*m_shop->db).result());
    }
};

QTEST_GUILESS_MAIN(TestDonationStatement)
#include "tst_donationstatement.moc"
