// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/repeatedcontact.h"
#include "tests/core/tickets/ticketlog.h"

#include <QtTest/QTest>

#include <cmath>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestRepeatedContact : public QObject
{
    Q_OBJECT

    using Asked = QList<std::pair<double, qint64>>; // days ago, category

private Q_SLOTS:
    void whoAsksAgainIsPointedOut_data()
    {
        QTest::addColumn<Asked>("asked");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("category");
        QTest::addColumn<int>("ofCategory");
        const double moment = 1.0 / 86'400'000;
        QTest::newRow("nothing") << Asked{} << 0 << qint64(0) << 0;
        QTest::newRow("twice") << Asked{{1, 0}, {2, 0}} << 0 << qint64(0) << 0;
        QTest::newRow("twice about different things") << Asked{{1, 7}, {2, 8}} << 0 << qint64(0) << 0;
        QTest::newRow("three times") << Asked{{0, 0}, {10, 0}, {20, 0}} << 3 << qint64(0) << 0;
        QTest::newRow("three different things") << Asked{{0, 7}, {10, 8}, {20, 9}} << 3 << qint64(0) << 0;
        QTest::newRow("the same twice") << Asked{{0, 7}, {29, 7}} << 2 << qint64(7) << 2;
        QTest::newRow("the same twice among others") << Asked{{0, 7}, {3, 8}, {4, 0}, {5, 7}} << 4 << qint64(7) << 2;
        QTest::newRow("the third on the last moment") << Asked{{0, 0}, {1, 0}, {30, 0}} << 3 << qint64(0) << 0;
        QTest::newRow("the third a moment too early") << Asked{{0, 0}, {1, 0}, {30 + moment, 0}} << 0 << qint64(0) << 0;
        QTest::newRow("the same, on the last moment") << Asked{{0, 7}, {30, 7}} << 2 << qint64(7) << 2;
        QTest::newRow("the same, a moment too early") << Asked{{0, 7}, {30 + moment, 7}} << 0 << qint64(0) << 0;
        QTest::newRow("what is said to come counts not") << Asked{{-moment, 7}, {0, 7}} << 0 << qint64(0) << 0;
        QTest::newRow("of two, the one with more") << Asked{{0, 8}, {1, 8}, {2, 7}, {3, 7}, {4, 7}} << 5 << qint64(7) << 3;
        QTest::newRow("of as many, the newest") << Asked{{3, 8}, {1, 8}, {2, 7}, {0, 7}} << 4 << qint64(7) << 2;
    }
    void whoAsksAgainIsPointedOut()
    {
        QFETCH(const Asked, asked);
        const Instant now = utc("2026-11-23 10:00:00");
        QList<AskedTicket> tickets;
        for (const auto &[daysAgo, category] : asked)
            tickets += {{now.ms - std::llround(daysAgo * double(msPerDay))}, {category}, u"name %1"_s.arg(category)};
        const auto repeated = repeatedContact(tickets, now);
        QFETCH(const int, count);
        QCOMPARE(repeated.has_value(), count > 0);
        const RepeatedContact found = repeated.value_or(RepeatedContact());
        QCOMPARE(found.tickets, count);
        QTEST(found.category.value, "category");
        QTEST(found.ofCategory, "ofCategory");
        QCOMPARE(found.categoryName, found.category.isValid() ? u"name %1"_s.arg(found.category.value) : QString());
    }
};

QTEST_GUILESS_MAIN(TestRepeatedContact)
#include "tst_repeatedcontact.moc"
