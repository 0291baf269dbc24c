// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertcommands.h"
#include "models/alerts/alertupkeep.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/feedback/feedbackcommands.h"
#include "models/orders/ordercommands.h"
#include "models/subscriptions/subscriptioncommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tickets/ticketcommands.h"
#include "storage/alerts/alertcauses.h"
#include "storage/alerts/alertstore.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"
#include "storage/subscriptions/subscriptionstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QJsonDocument>

namespace regulars {

/// The small shop with rules of alerts. "Now" is 2026-11-22 09:00 UTC.
struct AlertFixture
{
    TestDatabase db;
    SmallShop shop;

    AlertFixture() : shop(fillSmallShop(db)) {}

    /// Switches on the rule of the kind as it usually is.
    void switchOn(AlertKind kind, const AlertLimits &limits = {})
    {
        AlertRule rule;
        rule.kind = kind;
        rule.enabled = true;
        rule.limits = limits;
        rule.title = nameOf(kind);
        runOrDie(db, SaveAlertRule{rule});
    }
    SurveyResponseId answer(CustomerId customer, int score, Instant at = {}, SurveyKind kind = SurveyKind::Csat)
    {
        SurveyResponse response;
        response.customer = customer;
        response.kind = kind;
        response.scale = scaleOf(kind);
        response.score = score;
        response.at = at;
        return runOrDie(db, RecordSurveyResponse{response, {}});
    }
    TicketId ticket(CustomerId customer, TicketCategoryId category = {})
    {
        Ticket created;
        created.category = category;
        created.subject = QStringLiteral("Lamp");
        created.customer = customer;
        return runOrDie(db, CreateTicket{created, QStringLiteral("It flickers")});
    }
    OrderId sell(CustomerId customer, int daysAgo, qint64 minor = 1'000)
    {
        return runOrDie(db, RecordSale{sale(customer, {db.clock().now().ms - daysAgo * msPerDay}, minor)});
    }
    void giveBack(OrderId order)
    {
        const Order bought = db.read([=](Connection &c) { return OrderStore(c).order(order); }).value();
        Return goods;
        goods.order = order;
        goods.lines = {ReturnLine{bought.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        runOrDie(db, RecordReturn{goods});
    }
    /// From today on, 12.00 a month.
    SubscriptionId subscribe(CustomerId customer, bool renews)
    {
        SubscriptionPlan plan;
        plan.name = QStringLiteral("Coffee box");
        plan.priceMinor = 1'200;
        const SubscriptionPlanId id = runOrDie(db, SaveSubscriptionPlan{plan});
        plan = db.read([=](Connection &c) { return SubscriptionPlanStore(c).plan(id); }).value();
        const QDate today = LocalCalendar(QTimeZone("Europe/Berlin")).date(db.clock().now());
        return runOrDie(db, StartSubscription{customer, offerOf(plan), today, renews});
    }
    void later(int days) { db.clock().set({db.clock().now().ms + days * msPerDay}); }

    /// What the rules would open tasks for now.
    [[nodiscard]] QList<AlertCause> due()
    {
        const Instant now = db.clock().now();
        return db.read([now](Connection &connection) { return dueAlerts(connection, now); }).value();
    }
    /// Opens the tasks that are due; gives how many.
    int run()
    {
        const auto opened = openDueAlerts(*db);
        if (!opened)
            qFatal("alerts failed: %d %ls", int(opened.error().code), qUtf16Printable(opened.error().detail));
        return *opened;
    }
    [[nodiscard]] QList<TaskRow> tasks(TaskFilter::State state = TaskFilter::State::Open)
    {
        TaskFilter filter;
        filter.state = state;
        return db.read([=](Connection &connection) { return TaskStore(connection).page(filter, {}, 1'000); }).value();
    }
    [[nodiscard]] QList<HistoryEntry> history()
    {
        return db.read([](Connection &connection) { return History(connection).latest(100); }).value();
    }
    void undo(ChangeSetId changeSet)
    {
        VERIFY_RESULT(db.write(QStringLiteral("undo"), [=](WriteSession &session) -> Result<void> {
            REGULARS_CHECK(History(session.connection()).undo(session, changeSet));
            return {};
        }));
    }
    /// "name title reason" of the open tasks.
    [[nodiscard]] QStringList told()
    {
        QStringList lines;
        for (const TaskRow &row : tasks()) {
            const auto reason = alertReasonOf(QJsonDocument::fromJson(row.alert.toUtf8()).object());
            if (!reason)
                continue;
            QJsonObject figures = toJson(*reason);
            figures.remove(QStringLiteral("kind"));
            lines += row.customerName + u' ' + row.task.title + u' ' +
                     QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact));
        }
        return lines;
    }
    void closeAll(bool dismiss = false)
    {
        QList<TaskId> open;
        for (const TaskRow &row : tasks())
            open += row.task.id;
        if (dismiss)
            runOrDie(db, DismissTasks{open});
        else
            runOrDie(db, CompleteTasks{open});
    }
    /// Five purchases, every 30 days, the last one so many days ago.
    QList<OrderId> buyMonthly(CustomerId customer, int lastDaysAgo)
    {
        QList<OrderId> orders;
        for (int i = 4; i >= 0; --i)
            orders += sell(customer, lastDaysAgo + 30 * i);
        return orders;
    }
    void verify()
    {
        const auto found = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(found);
        QCOMPARE(found->differences, (QMap<QString, qint64>()));
        QVERIFY(found->isSound());
    }
};

} // namespace regulars
