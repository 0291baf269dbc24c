// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/subscriptions/subscriptioncommands.h"
#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"
#include "storage/subscriptions/subscriptionstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// Ada has a plan of 120.00 a year since 2026-01-10; Émile had it until 2026-06-30.
class TestSubscriptionCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void subscribe()
    {
        const FixedClock clock(Instant{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()});
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        const auto customer = [&](const QString &mail) {
            return (*database)
                ->read([=](Connection &connection) { return CustomerStore(connection).find(mail); })
                .result()
                .value();
        };
        SubscriptionPlan plan;
        plan.name = u"Care"_s;
        plan.priceMinor = 12'000;
        plan.periodMonths = 12;
        plan.noticeDays = 30;
        const auto saved = runCommand(**database, SaveSubscriptionPlan{plan}).result();
        QVERIFY(saved);
        const SubscriptionOffer offer{saved->value, 1, 12'000, 12, 30};
        const auto start = [&](const QString &mail) {
            return runCommand(**database, StartSubscription{customer(mail), offer, QDate(2026, 1, 10)})
                .result()
                .value()
                .value;
        };
        start(u"ada@example.org"_s);
        const SubscriptionId emile = start(u"emile@example.org"_s);
        QVERIFY(runCommand(**database, CancelSubscription{emile, QDate(2026, 6, 30), u"Moved away"_s}).result());
    }
    static qint64 minor(const QJsonValue &facts, const QString &name)
    {
        return facts.toObject().value(name).toObject().value(u"minor"_s).toInteger();
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        subscribe();
    }

    void subscriptionsAreListedAsOfADay()
    {
        const QJsonArray before = call({u"subscription"_s, u"list"_s, u"--as-of"_s, u"2026-06-30"_s}).list();
        QCOMPARE(before.size(), 2);
        const QJsonArray after =
            call({u"subscription"_s, u"list"_s, u"--as-of"_s, u"2026-11-22"_s, u"--only"_s, u"ended"_s}).list();
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().toObject().value(u"customer"_s).toString(), u"Émile Zola"_s);
        QCOMPARE(after.first().toObject().value(u"ends_on"_s).toString(), u"2026-06-30"_s);
        const QJsonObject ada = call({u"subscription"_s, u"list"_s, u"--as-of"_s, u"2026-11-22"_s, u"--only"_s, u"active"_s})
                                    .list()
                                    .first()
                                    .toObject();
        QCOMPARE(ada.value(u"renews_on"_s).toString(), u"2027-01-10"_s);
        QCOMPARE(ada.value(u"decide_by"_s).toString(), u"2026-12-10"_s);
        QCOMPARE(minor(ada, u"mrr"_s), 1'000);
        QVERIFY(ada.value(u"paused_until"_s).isNull());
        QCOMPARE(call({u"subscription"_s, u"list"_s}).list().size(), 2);
        QCOMPARE(run(with({u"subscription"_s, u"list"_s})).exitCode, 0);
    }

    void whatIsExportedIsKnownWhenItComesBack()
    {
        const QString file = path(u"subscriptions.csv"_s);
        const Ran out = call({u"export"_s, u"subscriptions"_s, file});
        QVERIFY2(out.exitCode == 0, out.error.constData());
        QCOMPARE(out.object().value(u"subscriptions"_s).toInt(), 2);
        const Ran in = call({u"import"_s, file});
        QVERIFY2(in.exitCode == 0, in.error.constData());
        QCOMPARE(in.object().value(u"kind"_s).toString(), u"subscriptions"_s);
        QCOMPARE(in.object().value(u"subscriptions_known"_s).toInt(), 2);
        QCOMPARE(in.object().value(u"subscriptions_created"_s).toInt(), 0);
        QVERIFY(in.object().value(u"change_set"_s).isNull());
    }

    void theRevenueMovesFromMonthToMonth()
    {
        const Ran ran = call({u"subscription"_s, u"mrr"_s, u"--as-of"_s, u"2026-11-22"_s});
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        QCOMPARE(minor(ran.object(), u"mrr"_s), 1'000);
        QCOMPARE(ran.object().value(u"customers"_s).toInt(), 1);
        QVERIFY(ran.object().value(u"logo_churn"_s).isNull());
        QCOMPARE(ran.object().value(u"terms_ended"_s).toInt(), 0); // they were left before the end of their year
        const QJsonArray months = ran.object().value(u"months"_s).toArray();
        QCOMPARE(months.size(), 12);
        QCOMPARE(minor(months[1], u"new"_s), 2'000); // January
        QCOMPARE(minor(months[7], u"churn"_s), -1'000);
        QCOMPARE(minor(months[7], u"closing"_s), 1'000);
        QCOMPARE(months[7].toObject().value(u"lost"_s).toInt(), 1);
        QCOMPARE(call({u"subscription"_s, u"mrr"_s, u"--months"_s, u"3"_s}).object().value(u"months"_s).toArray().size(), 3);
    }

    void sharesAreOfEnough()
    {
        const auto report = [this](const QString &until) {
            return call({u"subscription"_s, u"mrr"_s, u"--months"_s, u"240"_s, u"--as-of"_s, until}).object();
        };
        const FixedClock clock(Instant{QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()});
        {
            const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            const auto ada = (*database)
                                 ->read([](Connection &connection) {
                                     return CustomerStore(connection).find(u"ada@example.org"_s);
                                 })
                                 .result();
            const auto plan =
                runCommand(**database, SaveSubscriptionPlan{{{}, {}, u"Tea"_s, 1'000, 1, 0, 0, false}}).result();
            QVERIFY(ada && plan);
            const SubscriptionOffer offer{plan->value, 1, 1'000, 1, 0};
            QVERIFY(runCommand(**database, StartSubscription{*ada, offer, QDate(2025, 12, 1)}).result());
        }
        QCOMPARE(report(u"2026-09-30"_s).value(u"terms_ended"_s).toInt(), 9); // the tenth one ends on this day
        QVERIFY(report(u"2026-09-30"_s).value(u"renewal_rate"_s).isNull());
        QCOMPARE(report(u"2026-10-01"_s).value(u"terms_ended"_s).toInt(), 10);
        QCOMPARE(report(u"2026-10-01"_s).value(u"renewal_rate"_s).toDouble(), 1.0);
    }

    void wrongUsageIsTold()
    {
        QCOMPARE(call({u"subscription"_s, u"sell"_s}).exitCode, 2);
        QCOMPARE(call({u"subscription"_s, u"list"_s, u"--only"_s, u"new"_s}).exitCode, 2);
        QCOMPARE(call({u"subscription"_s, u"list"_s, u"--months"_s, u"3"_s}).exitCode, 2);
        QCOMPARE(call({u"subscription"_s, u"mrr"_s, u"--months"_s, u"0"_s}).exitCode, 2);
        QCOMPARE(call({u"subscription"_s, u"mrr"_s, u"--as-of"_s, u"yesterday"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionCommand)

#include "tst_subscriptioncommand.moc"
