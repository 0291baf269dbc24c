// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "storage/loyalty/pointsfeed.h"
#include "tests/models/loyalty/referralfixture.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// That a friend is rewarded once, for what they have bought and kept, whatever becomes of records meanwhile.
class TestReferralRules : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReferralFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] CustomerId ben() const { return m_shop->ben; }
    CustomerId create(const QString &first, const QString &email = {})
    {
        return runOrDie(m_shop->db, CreateCustomer{ReferralFixture::friendly(first, email)});
    }
    OrderId buyOpen(CustomerId customer, qint64 minor)
    {
        Order order = sale(customer, m_shop->db.clock().now(), minor);
        order.status = OrderStatus::Open;
        return runOrDie(m_shop->db, RecordSale{order});
    }
    /// What the history of points names as their source, the newest first.
    [[nodiscard]] QStringList sources(CustomerId customer)
    {
        const auto rows = m_shop->db.read(
            [=](Connection &connection) { return pointsRows(connection, {customer}, {}, 99); });
        QStringList names;
        for (const PointsRow &row : *rows) {
            if (row.entry.source.kind == PointsSourceKind::Referral)
                names += row.sourceName;
        }
        return names;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ReferralFixture>(); }
    void cleanup()
    {
        if (m_shop) {
            QCOMPARE(m_shop->ledgerFaults(), QStringList());
            m_shop->verify();
        }
        m_shop.reset();
    }

    void whoComesBackFromTheBinIsLate()
    {
        const ReferralId first = m_shop->record(anneliese(), ben());
        runOrDie(m_shop->db, DeleteCustomers{{anneliese()}});
        const ReferralId second = m_shop->record(tomas(), ben());
        m_shop->buy(ben(), 5'000);
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 1);
        QCOMPARE(m_shop->state(second), u"rewarded none"_s);
        runOrDie(m_shop->db, RestoreCustomers{{anneliese()}});
        QCOMPARE(m_shop->state(first), u"cancelled came_later"_s);
        QCOMPARE(m_shop->rewardDue(), 0);
        QCOMPARE(m_shop->active(anneliese()), 0);
        QCOMPARE(m_shop->active(ben()), 10);
    }

    void mergedFriendsAreRewardedOnce()
    {
        const CustomerId twin = create(u"Benno"_s);
        const ReferralId first = m_shop->record(anneliese(), twin);
        const ReferralId second = m_shop->record(tomas(), ben());
        m_shop->buy(ben(), 5'000);
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 1);
        runOrDie(m_shop->db, MergeCustomers{ben(), {twin}, {}, {}});
        const ChangeSetId merged = m_shop->lastUndoable();
        QCOMPARE(m_shop->state(first), u"cancelled came_later"_s);
        QCOMPARE(m_shop->state(second), u"rewarded none"_s);
        QCOMPARE(m_shop->rewardDue(), 0);
        QCOMPARE(m_shop->active(ben()), 10);
        m_shop->undo(merged);
        QCOMPARE(m_shop->state(first), u"registered none"_s);
    }

    void aReturnThatIsDeletedRevivesNothing()
    {
        const ReferralId first = m_shop->record(anneliese(), ben());
        const ReturnId goods = m_shop->bringBack(m_shop->buy(ben(), 5'000));
        QCOMPARE(m_shop->state(first), u"cancelled order_returned"_s);
        m_shop->wait(1);
        const ReferralId second = m_shop->record(tomas(), ben());
        runOrDie(m_shop->db, AllowReferral{second}); // has bought before
        m_shop->buy(ben(), 5'000);
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 1);
        QCOMPARE(m_shop->state(second), u"rewarded none"_s);
        QCOMPARE(m_shop->state(first), u"cancelled came_later"_s);
        runOrDie(m_shop->db, DeleteReturn{goods});
        QCOMPARE(m_shop->state(first), u"cancelled came_later"_s);
        QCOMPARE(m_shop->rewardDue(), 0);
        QCOMPARE(m_shop->active(anneliese()), 0);
    }

    void anApprovalThatIsUndoneMakesRoomAgain()
    {
        const CustomerId twin = create(u"Benno"_s);
        const ReferralId first = m_shop->record(anneliese(), twin);
        const ReferralId second = m_shop->record(tomas(), ben());
        m_shop->buy(ben(), 5'000);
        runOrDie(m_shop->db, ApproveReferral{second});
        const ChangeSetId approved = m_shop->lastUndoable();
        runOrDie(m_shop->db, MergeCustomers{ben(), {twin}, {}, {}});
        QCOMPARE(m_shop->state(first), u"cancelled came_later"_s);
        m_shop->undo(approved);
        QCOMPARE(m_shop->state(first), u"on_hold none"_s);
        QCOMPARE(m_shop->state(second), u"cancelled came_later"_s);
    }

    void anOpenOrderIsNoPurchaseYet()
    {
        const ReferralId id = m_shop->record(anneliese(), ben());
        buyOpen(ben(), 5'000);
        QCOMPARE(m_shop->state(id), u"registered none"_s);
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 0);
        const OrderId bought = m_shop->buy(ben(), 2'000);
        QCOMPARE(m_shop->state(id), u"on_hold none"_s);
        QCOMPARE(m_shop->row(id).progress.order, bought);
    }

    void whoHasOrderedBeforeIsNoNewFriend()
    {
        buyOpen(ben(), 5'000);
        m_shop->wait(1);
        QCOMPARE(m_shop->state(m_shop->record(anneliese(), ben())), u"blocked not_first_order"_s);
    }

    void anUndoneRecordFreesTheLimitOfItsRule()
    {
        PointsProgramme limited = m_shop->programme;
        limited.earning.rules[0].limits = {{EarnPeriod::Month, 0, 1}};
        m_shop->use(limited);
        const CustomerId wrong = create(u"Falk"_s);
        m_shop->record(anneliese(), wrong);
        const ChangeSetId recorded = m_shop->lastUndoable();
        m_shop->buy(wrong, 5'000);
        m_shop->buy(ben(), 500); // too little
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 1);
        QCOMPARE(m_shop->active(anneliese()), 30);
        m_shop->undo(recorded);
        QCOMPARE(m_shop->active(anneliese()), 0);
        const ReferralId right = m_shop->record(anneliese(), ben());
        runOrDie(m_shop->db, AllowReferral{right});
        m_shop->buy(ben(), 5'000);
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 1); // in the same month
        QCOMPARE(m_shop->state(right), u"rewarded none"_s);
        QCOMPARE(m_shop->active(anneliese()), 30);
    }

    void whoInvitesIsNotTheFriend()
    {
        const ReferralId id = m_shop->invite(anneliese(), u"home@example.com"_s);
        Customer own = m_shop->db
                           .read([this](Connection &connection) { return CustomerStore(connection).customer(anneliese()); })
                           .value();
        own.contacts += ContactPoint{{}, ContactKind::Email, {}, u"home@example.com"_s, false, true};
        runOrDie(m_shop->db, UpdateCustomer{own});
        QCOMPARE(m_shop->state(id), u"invited none"_s);
        const CustomerId carla = create(u"Carla"_s, u"home@example.com"_s);
        QCOMPARE(m_shop->row(id).referral.referred, carla);
        QCOMPARE(m_shop->state(id), u"blocked same_email"_s);
    }

    void linesOfAnUndoneReferralNameNobodyElse()
    {
        const ReferralId first = m_shop->record(anneliese(), ben());
        const ChangeSetId recorded = m_shop->lastUndoable();
        m_shop->buy(ben(), 5'000);
        m_shop->wait(14);
        QCOMPARE(m_shop->rewardDue(), 1);
        QCOMPARE(sources(anneliese()), QStringList{u"Ben Freund"_s});
        m_shop->undo(recorded);
        m_shop->wait(1);
        const CustomerId cora = create(u"Cora"_s);
        const ReferralId second = m_shop->record(anneliese(), cora);
        QCOMPARE(second, first); // the database uses the id again
        runOrDie(m_shop->db, ApproveReferral{second});
        QCOMPARE(sources(anneliese()), (QStringList{u"Cora Freund"_s, QString(), QString()}));
    }
};

QTEST_GUILESS_MAIN(TestReferralRules)

#include "tst_referralrules.moc"
