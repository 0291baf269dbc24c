// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscriptions/subscriptionrows.h"

#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int termCount = 10;

/// "e.quantity, e.price_minor, …"
QString termsOf(const QString &alias)
{
    QStringList columns = QString::fromLatin1(termColumns).split(u", "_s);
    for (QString &column : columns)
        column.prepend(alias + u'.');
    return columns.join(u", "_s);
}

} // namespace

SubscriptionTerms readTerms(const Statement &row, int first)
{
    SubscriptionTerms terms;
    terms.quantity = static_cast<int>(row.integer(first));
    terms.priceMinor = row.integer(first + 1);
    terms.periodMonths = static_cast<int>(row.integer(first + 2));
    terms.noticeDays = static_cast<int>(row.integer(first + 3));
    terms.renews = row.integer(first + 4) != 0;
    terms.termFrom = dayAt(row, first + 5);
    terms.cancelledOn = dayAt(row, first + 6);
    terms.endsOn = dayAt(row, first + 7);
    terms.pausedFrom = dayAt(row, first + 8);
    terms.resumesOn = dayAt(row, first + 9);
    return terms;
}

void bindTerms(Statement &write, const SubscriptionTerms &terms)
{
    write.bind(u"quantity", QVariant(terms.quantity)).bind(u"price_minor", QVariant(terms.priceMinor));
    write.bind(u"period_months", QVariant(terms.periodMonths)).bind(u"notice_days", QVariant(terms.noticeDays));
    write.bind(u"renews", QVariant(int(terms.renews))).bind(u"term_from", dayValue(terms.termFrom));
    write.bind(u"cancelled_on", dayValue(terms.cancelledOn)).bind(u"ends_on", dayValue(terms.endsOn));
    write.bind(u"paused_from", dayValue(terms.pausedFrom)).bind(u"resumes_on", dayValue(terms.resumesOn));
}

QString selectEvents()
{
    static const QString sql = u"SELECT e.id, e.kind, e.day, "_s + termsOf(u"e"_s) +
                               u", e.note, e.recorded_at, e.user_id, e.reversal_of_id, p.id, e.subscription_uid"
                               " FROM subscription_events e LEFT JOIN subscription_plans p ON p.uid = e.plan_uid"_s;
    return sql;
}

SubscriptionEvent readEvent(const Statement &row)
{
    constexpr int rest = 3 + termCount;
    SubscriptionEvent event;
    event.id = row.id<SubscriptionEventId>(0);
    event.kind = valueOf<SubscriptionEventKind>(row.text(1));
    event.day = dayAt(row, 2);
    event.terms = readTerms(row, 3);
    event.note = row.text(rest);
    event.recordedAt = row.instant(rest + 1);
    event.user = row.id<UserId>(rest + 2);
    event.reversalOf = row.id<SubscriptionEventId>(rest + 3);
    event.terms.plan = row.id<SubscriptionPlanId>(rest + 4);
    return event;
}

SubscriptionEventId insertEvent(WriteSession &session, const QString &subscriptionUid, const SubscriptionEvent &event)
{
    Statement add(session.connection(),
                  u"INSERT INTO subscription_events (subscription_uid, kind, day, plan_uid, quantity, price_minor,"
                  " period_months, notice_days, renews, term_from, cancelled_on, ends_on, paused_from, resumes_on, note,"
                  " reversal_of_id, recorded_at, user_id, change_set_id) VALUES (:subscription, :kind, :day,"
                  " coalesce((SELECT p.uid FROM subscription_plans p WHERE p.id = :plan), ''), :quantity, :price_minor,"
                  " :period_months, :notice_days, :renews, :term_from, :cancelled_on, :ends_on, :paused_from, :resumes_on,"
                  " :note, :reversal, :now, :user, :change_set) RETURNING id"_s);
    add.bind(u"subscription", subscriptionUid).bind(u"kind", nameOf(event.kind)).bind(u"day", dayValue(event.day));
    add.bind(u"plan", event.terms.plan).bind(u"note", event.note).bind(u"reversal", event.reversalOf);
    bindTerms(add, event.terms);
    add.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::SubscriptionEvents, add.integer(0));
    return add.id<SubscriptionEventId>(0);
}

QString selectSubscriptions()
{
    static const QString sql = u"SELECT s.id, s.uid, s.customer_id, s.plan_id, s.started_on, s.changed_on, s.note,"
                               " s.row_version, "_s +
                               termsOf(u"s"_s) + u" FROM subscriptions s"_s;
    return sql;
}

Subscription readSubscription(const Statement &row)
{
    Subscription subscription;
    subscription.id = row.id<SubscriptionId>(0);
    subscription.uid = row.text(1);
    subscription.customer = row.id<CustomerId>(2);
    subscription.startedOn = dayAt(row, 4);
    subscription.changedOn = dayAt(row, 5);
    subscription.note = row.text(6);
    subscription.rowVersion = static_cast<int>(row.integer(7));
    subscription.terms = readTerms(row, 8);
    subscription.terms.plan = row.id<SubscriptionPlanId>(3);
    return subscription;
}

} // namespace regulars
