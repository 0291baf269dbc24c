// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/purchasetally.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <map>
#include <set>

using namespace regulars;

namespace {

const QDate today(2026, 11, 22);

struct Purchase
{
    CustomerId customer;
    QDate day;
    qint64 minor;
};

struct Member
{
    QDate joinedOn;
    QDate leftOn;

    [[nodiscard]] bool isOn(QDate day) const
    {
        return joinedOn.isValid() && joinedOn <= day && (!leftOn.isValid() || day < leftOn);
    }
};

/// The same figures by their definitions, purchase by purchase for each of them.
PurchaseFigures slowly(const std::map<CustomerId, Member> &members, const QList<Purchase> &purchases)
{
    const auto memberOf = [&](CustomerId customer) {
        const auto found = members.find(customer);
        return found == members.end() ? Member() : found->second;
    };
    PurchaseFigures figures;
    figures.activeMembers.fill(0);
    for (int i = 0; i < figureMonths; ++i) {
        const QDate end = today.addMonths(i + 1 - figureMonths);
        const QDate before = today.addMonths(i + 1 - 2 * figureMonths);
        const auto place = static_cast<size_t>(i);
        std::set<CustomerId> active;
        for (const Purchase &purchase : purchases) {
            if (purchase.day <= before || purchase.day > end)
                continue;
            const Member member = memberOf(purchase.customer);
            (member.isOn(purchase.day) ? figures.ofMembers : figures.ofOthers)[place] += {1, purchase.minor};
            if (member.isOn(end))
                active.insert(purchase.customer);
        }
        figures.activeMembers[place] = qint64(active.size());
    }
    std::set<CustomerId> others;
    for (const Purchase &purchase : purchases) {
        if (!purchase.customer.isValid() || memberOf(purchase.customer).isOn(today) || purchase.day > today ||
            purchase.day <= today.addMonths(-figureMonths))
            continue;
        ++figures.ordersOfOtherCustomers;
        others.insert(purchase.customer);
    }
    figures.otherCustomers = qint64(others.size());
    for (const auto &[customer, member] : members) {
        figures.members += member.isOn(today) ? 1 : 0;
        const qint64 since = member.joinedOn.daysTo(today);
        if (!member.isOn(today) || since < 91 || member.joinedOn <= today.addMonths(-figureMonths))
            continue;
        OrderSums before;
        OrderSums after;
        for (const Purchase &purchase : purchases) {
            const qint64 distance = member.joinedOn.daysTo(purchase.day);
            if (purchase.customer != customer || purchase.day > today)
                continue;
            if (distance < 0 && distance >= -since)
                before += {1, purchase.minor};
            else if (distance > 0)
                after += {1, purchase.minor};
        }
        if (before.orders == 0 || after.orders == 0)
            continue;
        ++figures.joined.members;
        figures.joined.before += before;
        figures.joined.after += after;
    }
    return figures;
}

} // namespace

/// Figures of what members and others buy.
class TestPurchaseTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void averagesAreHalfUp()
    {
        QVERIFY(!OrderSums().average());
        QCOMPARE(*OrderSums({2, 5}).average(), 3);
    }

    void itIsWhatTheDefinitionsGive()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            std::map<CustomerId, Member> members;
            QList<Purchase> purchases;
            PurchaseTally tally(today);
            for (qint64 id = 1; id <= 40; ++id) {
                if (random.bounded(3) == 0)
                    continue;
                Member member{today.addDays(-random.bounded(900)), {}};
                if (random.bounded(5) == 0)
                    member.leftOn = member.joinedOn.addDays(random.bounded(int(member.joinedOn.daysTo(today)) + 1));
                members.emplace(CustomerId{id}, member);
                tally.addMember(CustomerId{id}, member.joinedOn, member.leftOn);
            }
            for (int i = 0; i < 400; ++i) {
                purchases += Purchase{CustomerId{random.bounded(50)}, today.addDays(3 - random.bounded(800)),
                                      random.bounded(10'000)};
                tally.add(purchases.last().customer, purchases.last().day, purchases.last().minor);
            }
            const PurchaseFigures found = tally.figures();
            const PurchaseFigures expected = slowly(members, purchases);
            QCOMPARE(found.members, expected.members);
            QCOMPARE(found.activeMembers, expected.activeMembers);
            QCOMPARE(found.otherCustomers, expected.otherCustomers);
            QCOMPARE(found.ordersOfOtherCustomers, expected.ordersOfOtherCustomers);
            QCOMPARE(found.joined.members, expected.joined.members);
            QVERIFY(found == expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestPurchaseTally)
#include "tst_purchasetally.moc"
