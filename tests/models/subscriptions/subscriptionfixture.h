// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/subscriptions/subscriptioncommands.h"
#include "models/subscriptions/subscriptionviews.h"
#include "storage/journal/history.h"
#include "storage/rollups/verification.h"
#include "storage/subscriptions/subscriptionstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

namespace regulars {

/// The small shop with a plan of 30.00 a quarter and one of 120.00 a year. Today is 2026-11-22.
struct SubscriptionFixture
{
    TestDatabase db;
    SmallShop shop = fillSmallShop(db);
    SubscriptionPlanId quarterly = save(QStringLiteral("Coffee box"), 3'000, 3, 14);
    SubscriptionPlanId yearly = save(QStringLiteral("Care"), 12'000, 12, 30);
    const QDate today{2026, 11, 22};

    SubscriptionPlanId save(const QString &name, qint64 price, int months, int notice)
    {
        SubscriptionPlan plan;
        plan.name = name;
        plan.priceMinor = price;
        plan.periodMonths = months;
        plan.noticeDays = notice;
        return runOrDie(db, SaveSubscriptionPlan{plan});
    }
    [[nodiscard]] SubscriptionPlan plan(SubscriptionPlanId id)
    {
        return db.read([=](Connection &connection) { return SubscriptionPlanStore(connection).plan(id); }).value();
    }
    SubscriptionId start(CustomerId customer, SubscriptionPlanId id, QDate on, bool renews = true)
    {
        return runOrDie(db, StartSubscription{customer, offerOf(plan(id)), on, renews});
    }
    [[nodiscard]] Subscription stored(SubscriptionId id)
    {
        return db.read([=](Connection &connection) { return SubscriptionStore(connection).subscription(id); }).value();
    }
    /// The kinds of its lines that count.
    [[nodiscard]] QStringList lines(const QString &uid)
    {
        const auto course = db.read([=](Connection &connection) {
                                  return attempt([&] { return SubscriptionStore(connection).course(uid); });
                              }).value();
        QStringList kinds;
        for (const SubscriptionEvent &event : course)
            kinds += nameOf(event.kind);
        return kinds;
    }
    [[nodiscard]] QList<SubscriptionRow> of(CustomerId customer)
    {
        const Instant now = db.clock().now();
        return db.read([=](Connection &connection) { return readSubscriptionsOf(connection, customer, now); }).value().rows;
    }
    [[nodiscard]] MrrReport mrr(int months = 12)
    {
        return db.read([=, this](Connection &connection) { return SubscriptionStore(connection).mrr(today, months, {}); })
            .value();
    }
    /// The reason of a refusal, or what is wrong and where; "" when the command may run.
    template<Command T>
    QString refusal(const T &command)
    {
        const auto written = runCommand(*db, command).result();
        if (written)
            return {};
        const Error &error = written.error();
        if (error.code == ErrorCode::Refused)
            return error.args.value(QStringLiteral("reason")).toString();
        if (error.code == ErrorCode::InvalidValue)
            return error.args.value(QStringLiteral("rule")).toString() + u' ' + error.field;
        return (error.code == ErrorCode::Conflict ? QStringLiteral("conflict ") : QStringLiteral("no ")) + error.field;
    }
    [[nodiscard]] ChangeSetId lastUndoable()
    {
        return db.read([](Connection &connection) { return History(connection).lastUndoable(); }).value().id;
    }
    UndoReport undo(ChangeSetId changeSet)
    {
        return db
            .write(QStringLiteral("undo"),
                   [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); })
            .value()
            .value;
    }
    UndoReport undoLast() { return undo(lastUndoable()); }
    UndoReport redoLast()
    {
        return undo(db.read([](Connection &connection) { return History(connection).lastRedoable(); }).value().id);
    }
    void verify()
    {
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QCOMPARE(verified->differences, (QMap<QString, qint64>()));
        QVERIFY(verified->isSound());
    }
};

} // namespace regulars
