// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscriptions/subscriptionstore.h"

#include "core/subscriptions/subscriptionchange.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionrows.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void bindAgreed(Statement &write, WriteSession &session, const Subscription &subscription)
{
    write.bind(u"plan", subscription.terms.plan).bind(u"started", dayValue(subscription.startedOn));
    write.bind(u"changed", dayValue(subscription.changedOn)).bind(u"note", subscription.note);
    bindTerms(write, subscription.terms);
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

SubscriptionId insertRow(WriteSession &session, const Subscription &subscription, std::optional<qint64> importKey)
{
    Statement add(session.connection(),
                  u"INSERT INTO subscriptions (uid, customer_id, plan_id, started_on, changed_on, quantity, price_minor,"
                  " period_months, notice_days, renews, term_from, cancelled_on, ends_on, paused_from, resumes_on, note,"
                  " import_key, created_at, created_by, updated_at, updated_by, change_set_id)"
                  " VALUES (:uid, :customer, :plan, :started,"
                  " :changed, :quantity, :price_minor, :period_months, :notice_days, :renews, :term_from, :cancelled_on,"
                  " :ends_on, :paused_from, :resumes_on, :note, :import_key, :now, :user, :now, :user, :change_set)"
                  " RETURNING id"_s);
    bindAgreed(add, session, subscription);
    add.bind(u"uid", subscription.uid).bind(u"customer", subscription.customer);
    add.bind(u"import_key", importKey ? QVariant(*importKey) : QVariant());
    add.bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::Subscriptions, add.integer(0));
    return add.id<SubscriptionId>(0);
}

void updateRow(WriteSession &session, const Subscription &subscription)
{
    session.willChange(Table::Subscriptions, subscription.id.value);
    Statement write(session.connection(),
                    u"UPDATE subscriptions SET plan_id = :plan, started_on = :started, changed_on = :changed,"
                    " quantity = :quantity, price_minor = :price_minor, period_months = :period_months,"
                    " notice_days = :notice_days, renews = :renews, term_from = :term_from, cancelled_on = :cancelled_on,"
                    " ends_on = :ends_on, paused_from = :paused_from, resumes_on = :resumes_on, note = :note,"
                    " updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    bindAgreed(write, session, subscription);
    write.bind(u"id", subscription.id).execute();
}

QList<SubscriptionEvent> ledgerOf(Connection &connection, const QString &uid)
{
    Statement rows(connection, selectEvents() + u" WHERE e.subscription_uid = :uid ORDER BY e.id"_s);
    rows.bind(u"uid", uid);
    QList<SubscriptionEvent> ledger;
    while (rows.next())
        ledger += readEvent(rows);
    return ledger;
}

std::optional<Subscription> subscriptionOf(Connection &connection, const QString &uid)
{
    Statement row(connection, selectSubscriptions() + u" WHERE s.uid = :uid"_s);
    if (!row.bind(u"uid", uid).next())
        return std::nullopt;
    return readSubscription(row);
}

QString subscriptionUid(Connection &connection, SubscriptionEventId event)
{
    Statement row(connection, u"SELECT subscription_uid FROM subscription_events WHERE id = :id"_s);
    row.bind(u"id", event).only();
    return row.text(0);
}

/// The line about which a chain of reversals is in the end.
SubscriptionEventId rootOf(const QList<SubscriptionEvent> &ledger, SubscriptionEventId id)
{
    for (auto line = ledger.crbegin(); line != ledger.crend(); ++line) {
        if (line->id == id && line->reversalOf.isValid())
            id = line->reversalOf;
    }
    return id;
}

QList<Subscription> readAll(Statement &rows)
{
    QList<Subscription> subscriptions;
    while (rows.next())
        subscriptions += readSubscription(rows);
    return subscriptions;
}

} // namespace

Result<Subscription> SubscriptionStore::subscription(SubscriptionId id) const
{
    return attempt([&]() -> Result<Subscription> {
        Statement row(m_connection, selectSubscriptions() + u" WHERE s.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"subscription"_s);
        return readSubscription(row);
    });
}

Result<QList<Subscription>> SubscriptionStore::ofCustomer(CustomerId customer) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       selectSubscriptions() + u" WHERE s.customer_id = :customer ORDER BY s.started_on DESC, s.id DESC"_s);
        rows.bind(u"customer", customer);
        return readAll(rows);
    });
}

Result<QList<Subscription>> SubscriptionStore::notOver(QDate day) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       selectSubscriptions() +
                           u" JOIN customers c ON c.id = s.customer_id AND c.deleted_at IS NULL"
                           " WHERE s.ends_on IS NULL OR (s.ends_on >= :day AND s.ends_on >= s.started_on) ORDER BY s.id"_s);
        rows.bind(u"day", dayValue(day));
        return readAll(rows);
    });
}

SubscriptionCourse SubscriptionStore::course(const QString &uid) const
{
    return standingEvents(ledgerOf(m_connection, uid));
}

void SubscriptionStore::forEachCustomer(const CancelToken &cancel,
                                        const std::function<void(CustomerId, const QList<SubscriptionCourse> &)> &take) const
{
    Statement rows(m_connection,
                   selectEvents().replace(u", e.subscription_uid"_s, u", e.subscription_uid, s.customer_id"_s) +
                       u" JOIN subscriptions s ON s.uid = e.subscription_uid ORDER BY s.customer_id, s.id, e.id"_s);
    constexpr int uidColumn = 18;
    CustomerId customer;
    QString uid;
    QList<SubscriptionEvent> ledger;
    QList<SubscriptionCourse> courses;
    const auto endSubscription = [&] {
        if (!ledger.isEmpty())
            courses += standingEvents(ledger);
        ledger.clear();
    };
    const auto endCustomer = [&] {
        endSubscription();
        if (!courses.isEmpty())
            take(customer, courses);
        courses.clear();
    };
    while (rows.next()) {
        if (const auto next = rows.id<CustomerId>(uidColumn + 1); next != customer) {
            endCustomer();
            customer = next;
            if (cancel.isCancelled())
                throw SqlFailure(Error{ErrorCode::Cancelled, {}, {}, {}});
        }
        if (const QString next = rows.text(uidColumn); next != uid) {
            endSubscription();
            uid = next;
        }
        ledger += readEvent(rows);
    }
    endCustomer();
}

Result<QList<Subscription>> SubscriptionStore::asOf(QDate day) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       selectSubscriptions() +
                           u" JOIN customers c ON c.id = s.customer_id AND c.deleted_at IS NULL ORDER BY s.id"_s);
        QList<Subscription> then;
        for (const Subscription &subscription : readAll(rows)) {
            SubscriptionCourse lines = course(subscription.uid);
            lines.removeIf([day](const SubscriptionEvent &line) { return line.day > day; });
            if (!lines.isEmpty())
                then += replayed(subscription, lines);
        }
        return then;
    });
}

Result<MrrReport> SubscriptionStore::mrr(QDate until, int months, const CancelToken &cancel) const
{
    return attempt([&] {
        MrrTally tally(until, months);
        forEachCustomer(cancel, [&tally](CustomerId, const QList<SubscriptionCourse> &courses) { tally.add(courses); });
        return tally.report();
    });
}

Result<SubscriptionId> SubscriptionStore::start(WriteSession &session, CustomerId customer, const SubscriptionEvent &event,
                                                std::optional<qint64> importKey)
{
    return attempt([&] {
        Subscription subscription;
        subscription.uid = newUid(session.now());
        subscription.customer = customer;
        apply(subscription, event);
        const SubscriptionId id = insertRow(session, subscription, importKey);
        insertEvent(session, subscription.uid, event);
        return id;
    });
}

Result<void> SubscriptionStore::append(WriteSession &session, const Subscription &subscription,
                                       const SubscriptionEvent &event)
{
    return attempt([&] {
        Subscription after = subscription;
        apply(after, event);
        updateRow(session, after);
        insertEvent(session, subscription.uid, event);
    });
}

void reverseSubscriptionEvent(WriteSession &session, SubscriptionEventId id)
{
    Connection &connection = session.connection();
    const QString uid = subscriptionUid(connection, id);
    const QList<SubscriptionEvent> ledger = ledgerOf(connection, uid);
    const SubscriptionEventId root = rootOf(ledger, id);
    for (const SubscriptionEvent &line : standingEvents(ledger)) {
        if (line.id > root)
            throw SqlFailure(Error{ErrorCode::Conflict, u"subscription"_s, {}, {}});
    }
    const auto line = std::find_if(ledger.begin(), ledger.end(),
                                   [id](const SubscriptionEvent &each) { return each.id == id; });
    SubscriptionEvent reversal = *line;
    reversal.reversalOf = id;
    reversal.note.clear();
    insertEvent(session, uid, reversal);
}

void keepSubscriptions(WriteSession &session)
{
    Connection &connection = session.connection();
    std::set<QString> touched;
    for (const auto &[id, before] : session.journal().touched(Table::SubscriptionEvents))
        touched.insert(subscriptionUid(connection, SubscriptionEventId{id}));
    for (const QString &uid : touched) {
        const auto subscription = subscriptionOf(connection, uid);
        const SubscriptionCourse lines = standingEvents(ledgerOf(connection, uid));
        if (!subscription || lines.isEmpty())
            continue;
        if (const Subscription asLinesSay = replayed(*subscription, lines); asLinesSay != *subscription)
            updateRow(session, asLinesSay);
    }
}

qint64 faultySubscriptions(Connection &connection)
{
    qint64 faulty = 0;
    Statement rows(connection, selectSubscriptions());
    while (rows.next()) {
        const Subscription subscription = readSubscription(rows);
        const SubscriptionCourse lines = standingEvents(ledgerOf(connection, subscription.uid));
        faulty += lines.isEmpty() || replayed(subscription, lines) != subscription ? 1 : 0;
    }
    // Lines that count without a subscription.
    Statement strays(connection, u"SELECT DISTINCT e.subscription_uid FROM subscription_events e"
                                 " WHERE NOT EXISTS (SELECT 1 FROM subscriptions s WHERE s.uid = e.subscription_uid)"_s);
    while (strays.next())
        faulty += standingEvents(ledgerOf(connection, strays.text(0))).isEmpty() ? 0 : 1;
    return faulty;
}

} // namespace regulars
