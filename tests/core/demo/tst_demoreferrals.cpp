// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoreferrals.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// Has bought so many days ago, if ever.
DemoHistory person(std::optional<int> boughtAgo, const LocalCalendar &days)
{
    DemoHistory history;
    history.customer.createdAt = days.startOfDay(today.addDays(-30));
    if (boughtAgo) {
        Order order;
        order.orderedAt = days.startOfDay(today.addDays(-*boughtAgo));
        history.orders = {order};
    }
    return history;
}

DemoHistory member(int joinedAgo, const LocalCalendar &days)
{
    DemoHistory history = person(joinedAgo, days);
    history.loyalty.emplace().joinedOn = today.addDays(-joinedAgo);
    return history;
}

} // namespace

/// What may come back may do so for 14 days.
class TestDemoReferrals : public QObject
{
    Q_OBJECT

private:
    LocalCalendar m_days{QTimeZone("Europe/Berlin")};
    [[nodiscard]] DemoReferrals none() const { return {m_days, today, 14}; }

private Q_SLOTS:
    void withoutAnAdvocateThereAreNone()
    {
        DemoReferrals referrals = none();
        QVERIFY(referrals.made().isEmpty());
        referrals.see(0, person(3, m_days));
        referrals.see(1, member(30, m_days)); // has just joined
        QVERIFY(referrals.made().isEmpty());
    }

    void someoneForEachState()
    {
        DemoReferrals referrals = none();
        referrals.see(0, member(400, m_days));
        referrals.see(1, person({}, m_days));
        referrals.see(2, person(20, m_days));
        referrals.see(3, person(3, m_days));
        referrals.see(4, person(800, m_days));
        referrals.see(5, person(200, m_days)); // neither new nor known for long
        DemoHistory company = person(3, m_days);
        company.customer.kind = CustomerKind::Company;
        referrals.see(6, company);
        DemoHistory cancelled = person(3, m_days);
        cancelled.orders.first().status = OrderStatus::Cancelled;
        referrals.see(7, cancelled);
        const QList<DemoReferral> made = referrals.made();
        QList<qint64> friends;
        for (const DemoReferral &each : made) {
            QCOMPARE(each.advocate, 0);
            friends += each.referred.value_or(-1);
        }
        QCOMPARE(friends, (QList<qint64>{1, 7, 2, 3, 4, -1}));
        QCOMPARE(made[0].recordedOn, today.addDays(-30)); // when they became known
        QCOMPARE(made[2].recordedOn, today.addDays(-20)); // with the first order
        QCOMPARE(made[4].recordedOn, today);
        QCOMPARE(made[4].decision, ReferralDecision::Rejected);
        QCOMPARE(made[3].decision, ReferralDecision::None);
        QVERIFY(!made[5].invitedName.isEmpty() && made[5].invitedContact.contains(u'@'));
    }

    void theyStayFew()
    {
        DemoReferrals referrals = none();
        for (qint64 i = 0; i < 1'000; ++i)
            referrals.see(i, i % 2 ? person(static_cast<int>(i), m_days) : member(static_cast<int>(i), m_days));
        const QList<DemoReferral> made = referrals.made();
        QVERIFY(made.size() > 5 && made.size() < 20);
        for (const DemoReferral &each : made)
            QVERIFY(each.referred != each.advocate);
    }
};

QTEST_GUILESS_MAIN(TestDemoReferrals)
#include "tst_demoreferrals.moc"
