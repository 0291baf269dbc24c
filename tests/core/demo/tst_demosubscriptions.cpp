// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demosubscriptions.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;

/// Subscriptions of the demo shop.
class TestDemoSubscriptions : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 11, 22};
    LocalCalendar m_days{QTimeZone("Europe/Berlin")};

    [[nodiscard]] QList<DemoSubscription> made(quint64 seed, int customers) const
    {
        DemoSubscriptions subscriptions(DemoRandom(seed), m_days, m_today);
        for (int number = 0; number < customers; ++number) {
            DemoHistory history;
            for (int order = 0; order < number % 4; ++order) {
                history.orders += Order();
                history.orders.last().orderedAt = m_days.startOfDay(m_today.addDays(-1 - (number * 37 + order) % 900));
            }
            subscriptions.see(number, history);
        }
        return subscriptions.made();
    }

private Q_SLOTS:
    void aSeedGivesTheSameOnes()
    {
        QCOMPARE(made(1, 800), made(1, 800));
        QVERIFY(made(1, 800) != made(2, 800));
        QCOMPARE(made(1, 20'000).size(), 60);
    }

    /// Each line follows from the one before it, on a day that has come, and those who never bought have none.
    void linesAreInTheirOrder()
    {
        const QList<DemoSubscription> subscriptions = made(1, 4'000);
        QSet<SubscriptionEventKind> kinds;
        QSet<SubscriptionState> states;
        for (const DemoSubscription &each : subscriptions) {
            QVERIFY(each.customer % 4 != 0);
            QCOMPARE(each.lines.first().kind, SubscriptionEventKind::Started);
            QDate before;
            for (const SubscriptionEvent &line : each.lines) {
                QVERIFY(!before.isValid() || before <= line.day);
                QVERIFY(line.day <= m_today);
                QVERIFY(validate(line.terms).isEmpty());
                before = line.day;
                kinds.insert(line.kind);
            }
            states.insert(stateOn(replayed({}, each.lines), m_today));
        }
        QVERIFY(kinds.size() >= 5);
        QVERIFY(states.contains(SubscriptionState::Active) && states.contains(SubscriptionState::Ended));
    }
};

QTEST_GUILESS_MAIN(TestDemoSubscriptions)

#include "tst_demosubscriptions.moc"
