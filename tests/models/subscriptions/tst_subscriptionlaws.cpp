// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "tests/models/subscriptions/subscriptionfixture.h"

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Days on which people do something to the subscriptions of a shop, and take some of it back again.
class People
{
public:
    explicit People(unsigned seed) : m_random(seed) {}

    void doSomething();
    [[nodiscard]] SubscriptionFixture &shop() { return m_shop; }
    [[nodiscard]] int undone() const { return m_undone; }

private:
    [[nodiscard]] int any(int most) { return int(m_random() % unsigned(most)); }
    [[nodiscard]] QDate today() { return LocalCalendar(QTimeZone("Europe/Berlin")).date(m_shop.db.clock().now()); }
    void start();
    void change(SubscriptionId id);
    void takeBack();
    /// Much of it is refused.
    template<Command T>
    void run(const T &command)
    {
        if (const auto written = runCommand(*m_shop.db, command).result(); written && written->changeSet.isValid())
            m_done += written->changeSet;
    }

    std::mt19937 m_random;
    SubscriptionFixture m_shop;
    QList<SubscriptionId> m_subscriptions;
    QList<ChangeSetId> m_done;
    int m_undone = 0;
};

void People::start()
{
    const std::array customers{m_shop.shop.anneliese, m_shop.shop.tomas, m_shop.shop.priya};
    const SubscriptionOffer offer{any(2) ? m_shop.yearly : m_shop.quarterly, 1 + any(3), any(4) * 1'001, 1 + any(13),
                                  any(40)};
    const auto written = runCommand(*m_shop.db, StartSubscription{customers[size_t(any(3))], offer,
                                                                  today().addDays(any(60) - 40), any(3) != 0})
                             .result();
    if (!written)
        return;
    m_subscriptions += written->value;
    m_done += written->changeSet;
}

void People::change(SubscriptionId id)
{
    const SubscriptionOffer offer{any(2) ? m_shop.yearly : m_shop.quarterly, 1 + any(3), any(4) * 1'001, 1 + any(13),
                                  any(40)};
    switch (any(7)) {
    case 0:
        return run(ChangeSubscription{id, offer, today().addDays(-any(10))});
    case 1:
        return run(PauseSubscription{id, today().addDays(any(30) - 10), today().addDays(1 + any(60)), {}});
    case 2:
        return run(ResumeSubscription{id});
    case 3:
        return run(CancelSubscription{id, any(2) ? QDate() : today().addDays(any(60) - 20), u"Why"_s});
    case 4:
        return run(ReactivateSubscription{id});
    case 5:
        return run(RenewSubscription{id});
    default:
        return run(SetSubscriptionRenewal{id, any(2) == 0});
    }
}

/// Mostly the newest, which goes; or any other.
void People::takeBack()
{
    if (m_done.isEmpty())
        return;
    const ChangeSetId chosen = any(3) ? m_done.last() : m_done.at(any(int(m_done.size())));
    const auto written = m_shop.db.write(
        u"undo"_s, [chosen](WriteSession &session) { return History(session.connection()).undo(session, chosen); });
    if (!written || written->value.restored == 0)
        return;
    ++m_undone;
    m_done.removeAll(chosen);
    m_done += written->changeSet; // an undo can be undone
}

void People::doSomething()
{
    m_shop.db.clock().set({m_shop.db.clock().now().ms + any(20) * msPerDay});
    const int what = any(20);
    if (m_subscriptions.isEmpty() || what < 3)
        start();
    else if (what < 8)
        takeBack();
    else if (what == 8)
        run(MergeCustomers{m_shop.shop.anneliese, {any(2) ? m_shop.shop.tomas : m_shop.shop.priya}, {}, {}});
    else
        change(m_subscriptions.at(any(int(m_subscriptions.size()))));
}

} // namespace

/// What holds whatever people do, also where it is taken back in another order and customers become one.
class TestSubscriptionLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscriptionsAreWhatTheirLinesSay()
    {
        int undone = 0;
        for (unsigned seed = 1; seed <= 6; ++seed) {
            People people(seed);
            for (int step = 0; step < 60; ++step) {
                people.doSomething();
                const auto faulty = people.shop().db.read(
                    [](Connection &connection) { return attempt([&] { return faultySubscriptions(connection); }); });
                QVERIFY2(faulty && *faulty == 0, qPrintable(u"seed %1, step %2"_s.arg(seed).arg(step)));
            }
            people.shop().verify();
            undone += people.undone();
        }
        QVERIFY(undone > 20);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionLaws)

#include "tst_subscriptionlaws.moc"
