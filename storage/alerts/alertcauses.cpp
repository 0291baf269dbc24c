// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/alerts/alertcauses.h"

#include "core/orders/countedorder.h"
#include "core/orders/order.h"
#include "core/today/rhythm.h"
#include "storage/alerts/alertstore.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionstore.h"
#include "storage/success/checkinstore.h"
#include "storage/success/onboardingstore.h"
#include "storage/today/todaystore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Finds what there is to be told of one kind.
class CauseReader
{
public:
    CauseReader(Connection &connection, const Shop &shop, const AlertRule &rule, Instant now)
        : m_connection(connection),
          m_shop(shop),
          m_calendar(shop.timeZone),
          m_rule(rule),
          m_now(now),
          m_told(orThrow(AlertStore(connection).told(rule.kind, {now.ms - returnShareDays * msPerDay})))
    {
    }

    QList<AlertCause> read()
    {
        switch (m_rule.kind) {
        case AlertKind::LowAnswer:
            readAnswers();
            break;
        case AlertKind::ManyTickets:
            readTickets();
            break;
        case AlertKind::Silence:
            readSilent();
            break;
        case AlertKind::ManyReturns:
            readReturns();
            break;
        case AlertKind::LessSpent:
            readSpending();
            break;
        case AlertKind::Leaving:
            readEnding();
            break;
        case AlertKind::Stalled:
            readStalled();
            break;
        case AlertKind::CheckInDue:
            readCheckIns();
            break;
        }
        return std::move(m_causes);
    }

private:
    [[nodiscard]] Instant daysAgo(int days) const { return {m_now.ms - days * msPerDay}; }
    [[nodiscard]] std::optional<Instant> toldAt(CustomerId customer) const
    {
        const auto last = m_told.last.find(customer);
        return last == m_told.last.end() ? std::nullopt : std::optional(last->second);
    }
    [[nodiscard]] Money money(qint64 minor) const { return {minor, m_shop.currency}; }

    void take(const std::optional<AlertCause> &cause);
    void readAnswers();
    void readTickets();
    void readSilent();
    void readReturns();
    void readSpending();
    void readEnding();
    void readStalled();
    void readCheckIns();

    Connection &m_connection;
    const Shop &m_shop;
    LocalCalendar m_calendar;
    const AlertRule &m_rule;
    Instant m_now;
    AlertsTold m_told;
    QList<AlertCause> m_causes;
};

void CauseReader::take(const std::optional<AlertCause> &cause)
{
    if (!cause || m_told.open.contains(cause->customer))
        return;
    if (orThrow(AlertStore(m_connection).wasTold(m_rule.kind, cause->key)))
        return;
    if (!m_causes.isEmpty() && m_causes.last().customer == cause->customer)
        m_causes.last().others += cause->key;
    else
        m_causes += *cause;
}

// The newest of a customer first: its task is about the older ones as well.
void CauseReader::readAnswers()
{
    Statement rows(
        m_connection,
        u"SELECT r.customer_id, r.uid, r.kind, r.score, r.responded_at FROM survey_responses r"
        " JOIN customers c ON c.id = r.customer_id AND c.deleted_at IS NULL WHERE r.kind IN ('nps', 'csat', 'ces')"
        " AND r.responded_at > :from AND r.responded_at <= :now AND r.deleted_at IS NULL"
        " ORDER BY r.customer_id, r.responded_at DESC, r.id DESC"_s);
    rows.bind(u"from", daysAgo(alertFreshDays)).bind(u"now", m_now);
    while (rows.next()) {
        const AnswerFacts answer{rows.id<CustomerId>(0), rows.text(1), valueOf<SurveyKind>(rows.text(2)),
                                 static_cast<int>(rows.integer(3)), rows.instant(4)};
        take(alertCause(m_rule, answer, m_now));
    }
}

void CauseReader::readTickets()
{
    Statement rows(m_connection,
                   u"SELECT t.customer_id, t.uid, t.category_id, t.opened_at FROM tickets t"
                   " JOIN customers c ON c.id = t.customer_id AND c.deleted_at IS NULL WHERE t.opened_at > :from"
                   " AND t.opened_at <= :now AND t.deleted_at IS NULL AND t.test = 0 AND t.discarded = 'none'"
                   " AND t.merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM alert_firings f WHERE f.kind = :kind"
                   " AND f.cause_key = t.uid) ORDER BY t.customer_id, t.opened_at, t.id"_s);
    rows.bind(u"from", daysAgo(m_rule.limits.ticketDays)).bind(u"now", m_now).bind(u"kind", nameOf(m_rule.kind));
    CustomerId customer;
    QList<AlertTicket> tickets;
    const auto finish = [&] {
        take(alertCause(m_rule, customer, tickets, m_now));
        tickets.clear();
    };
    while (rows.next()) {
        if (const auto id = rows.id<CustomerId>(0); id != customer) {
            finish();
            customer = id;
        }
        tickets += AlertTicket{rows.text(1), rows.id<TicketCategoryId>(2), rows.instant(3)};
    }
    finish();
}

// The database leaves out, roughly to a day, those who are not silent for long or have been for longer; the rule decides.
void CauseReader::readSilent()
{
    const double gap = orThrow(TodayStore(m_connection).shopGapDays());
    Statement rows(m_connection,
                   u"SELECT s.customer_id, s.first_order_at, s.last_order_at, s.order_days, (SELECT o.uid FROM orders o"
                   " WHERE o.customer_id = s.customer_id AND o.ordered_at = s.last_order_at AND o.deleted_at IS NULL"
                   " AND o.status <> 'cancelled' ORDER BY o.id DESC LIMIT 1) FROM customer_stats s"
                   " JOIN customers c ON c.id = s.customer_id AND c.deleted_at IS NULL"
                   " WHERE s.order_days >= :fewest AND s.last_order_at <= :now"
                   " AND (:now - s.last_order_at + :day) * (:weight + s.order_days - 1)"
                   " >= :times * (:shop_gaps + s.last_order_at - s.first_order_at)"
                   " AND (:now - s.last_order_at - :fresh) * (:weight + s.order_days - 1)"
                   " <= :times * (:shop_gaps + s.last_order_at - s.first_order_at) ORDER BY s.customer_id"_s);
    rows.bind(u"fewest", QVariant(fewestOrderDays)).bind(u"now", m_now).bind(u"weight", QVariant(shopGapWeight));
    // A day of summer time, and that of the purchase, lie between hours and local days.
    rows.bind(u"day", QVariant(2 * msPerDay)).bind(u"fresh", QVariant((alertFreshDays + 3) * msPerDay));
    rows.bind(u"times", QVariant(m_rule.limits.gapPercent / 100.0));
    rows.bind(u"shop_gaps", QVariant(shopGapWeight * gap * double(msPerDay)));
    while (rows.next()) {
        const SilenceFacts facts{rows.id<CustomerId>(0), rows.instant(1), rows.instant(2), rows.text(4),
                                 static_cast<int>(rows.integer(3))};
        take(alertCause(m_rule, facts, gap, m_now, m_calendar));
    }
}

void CauseReader::readReturns()
{
    Statement rows(
        m_connection,
        u"SELECT o.customer_id, o.id, r.uid, r.returned_at FROM (SELECT DISTINCT b.customer_id FROM returns n"
        " JOIN orders b ON b.id = n.order_id JOIN customers c ON c.id = b.customer_id AND c.deleted_at IS NULL"
        " WHERE n.returned_at > :fresh AND n.returned_at <= :now AND n.deleted_at IS NULL) w"
        " JOIN orders o ON o.customer_id = w.customer_id LEFT JOIN returns r ON r.order_id = o.id"
        " AND r.deleted_at IS NULL AND r.returned_at <= :now WHERE o.ordered_at > :from AND o.ordered_at <= :now"
        " AND o.deleted_at IS NULL AND o.status <> 'cancelled' AND o.total_minor > 0 ORDER BY o.customer_id, o.id, r.id"_s);
    rows.bind(u"fresh", daysAgo(alertFreshDays)).bind(u"from", daysAgo(returnShareDays)).bind(u"now", m_now);
    ReturnShareFacts facts;
    qint64 order = 0;
    qint64 returned = 0;
    const auto finish = [&] { take(alertCause(m_rule, facts, toldAt(facts.customer), m_now)); };
    while (rows.next()) {
        if (const auto customer = rows.id<CustomerId>(0); customer != facts.customer) {
            finish();
            facts = ReturnShareFacts{customer, 0, 0, {}, {}};
        }
        if (rows.integer(1) != std::exchange(order, rows.integer(1)))
            ++facts.orders;
        if (rows.isNull(2))
            continue;
        if (order != std::exchange(returned, order))
            ++facts.returned;
        if (rows.instant(3) >= facts.newestReturn) {
            facts.newestReturn = rows.instant(3);
            facts.newestReturnUid = rows.text(2);
        }
    }
    finish();
}

void CauseReader::readSpending()
{
    const SpendWindows windows = spendWindows(m_rule.limits.dropBase, m_calendar.date(m_now));
    const Instant from = m_calendar.startOfDay(windows.from);
    const Instant until = m_calendar.startOfDay(windows.until);
    const Instant beforeFrom = m_calendar.startOfDay(windows.beforeFrom);
    const Instant beforeUntil = m_calendar.startOfDay(windows.beforeUntil);
    Statement rows(
        m_connection,
        u"SELECT o.customer_id, o.uid, o.ordered_at, o.status, o.total_minor, (SELECT coalesce(sum(r.total_minor), 0)"
        " FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL) FROM (SELECT b.customer_id FROM orders b"
        " WHERE b.ordered_at >= :before_from AND b.ordered_at < :before_until AND b.deleted_at IS NULL"
        " AND b.status <> 'cancelled' AND b.customer_id IS NOT NULL GROUP BY b.customer_id HAVING count(*) >= :orders) w"
        " JOIN customers c ON c.id = w.customer_id AND c.deleted_at IS NULL"
        " JOIN orders o ON o.customer_id = w.customer_id WHERE o.deleted_at IS NULL"
        " AND o.ordered_at >= :before_from AND o.ordered_at < :until ORDER BY o.customer_id, o.ordered_at, o.id"_s);
    rows.bind(u"before_from", beforeFrom).bind(u"before_until", beforeUntil).bind(u"until", until);
    rows.bind(u"orders", QVariant(m_rule.limits.dropOrders));
    SpendFacts facts{{}, 0, money(0), money(0), {}};
    const auto finish = [&] { take(alertCause(m_rule, facts, toldAt(facts.customer), m_now)); };
    while (rows.next()) {
        if (const auto customer = rows.id<CustomerId>(0); customer != facts.customer) {
            finish();
            facts = SpendFacts{customer, 0, money(0), money(0), {}};
        }
        const OrderFacts order{rows.instant(2), valueOf<OrderStatus>(rows.text(3)), rows.integer(4), rows.integer(5)};
        if (!counts(order))
            continue;
        const Money net = money(order.totalMinor - order.returnedMinor);
        facts.lastOrderUid = rows.text(1);
        if (order.orderedAt < beforeUntil) {
            ++facts.ordersBefore;
            facts.spentBefore += net;
        } else if (order.orderedAt >= from) {
            facts.spent += net;
        }
    }
    finish();
}

// Those that end and had such a line lately are few: the history of each tells whether it is still what holds.
void CauseReader::readEnding()
{
    const QDate today = m_calendar.date(m_now);
    Statement rows(m_connection,
                   u"SELECT s.customer_id, s.uid FROM subscriptions s"
                   " JOIN customers c ON c.id = s.customer_id AND c.deleted_at IS NULL WHERE s.ends_on >= :today"
                   " AND EXISTS (SELECT 1 FROM subscription_events e WHERE e.subscription_uid = s.uid"
                   " AND e.recorded_at > :from AND e.kind IN ('cancelled', 'renewal_changed'))"
                   " ORDER BY s.customer_id, s.ends_on, s.id"_s);
    rows.bind(u"today", today.toString(Qt::ISODate)).bind(u"from", daysAgo(alertFreshDays));
    const SubscriptionStore subscriptions(m_connection);
    while (rows.next()) {
        const QString uid = rows.text(1);
        if (const auto ending = endingOf(rows.id<CustomerId>(0), uid, subscriptions.course(uid), m_calendar))
            take(alertCause(*ending, m_now, m_calendar));
    }
}

void CauseReader::readStalled()
{
    const QDate today = m_calendar.date(m_now);
    QList<Onboarding> running = orThrow(OnboardingStore(m_connection).running());
    std::stable_sort(running.begin(), running.end(),
                     [](const Onboarding &a, const Onboarding &b) { return a.customer < b.customer; });
    for (const Onboarding &onboarding : std::as_const(running)) {
        const auto stall = stallOn(onboarding, today);
        if (!stall)
            continue;
        const int after = stall->reason == StallReason::Overdue ? 1 : onboarding.stalledDays;
        take(alertCause(StallFacts{onboarding.customer, onboarding.uid, *stall, stall->since.addDays(after)}, m_now,
                        m_calendar));
    }
}

void CauseReader::readCheckIns()
{
    const auto due = orThrow(CheckInStore(m_connection).due(m_shop, m_calendar.date(m_now)));
    for (const CheckInDue &each : due)
        take(alertCause(CheckInFacts{each.customer, each.customerUid, each.dueOn}, m_now, m_calendar));
}

} // namespace

Result<QList<AlertCause>> alertCauses(Connection &connection, const Shop &shop, const AlertRule &rule, Instant now)
{
    return attempt([&] { return CauseReader(connection, shop, rule, now).read(); });
}

} // namespace regulars
