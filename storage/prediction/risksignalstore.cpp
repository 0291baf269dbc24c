// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/risksignalstore.h"

#include "core/feedback/survey.h"
#include "core/interactions/interaction.h"
#include "core/subscriptions/renewal.h"
#include "core/tickets/ticket.h"
#include "core/tickets/ticketstatus.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionstore.h"

#include <algorithm>
#include <unordered_set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfDetractors = 6; // NPS, 0 … 10
constexpr int mostOfUnhappy = 2;    // satisfaction and stars, 1 … 5

/// One reading of all signs.
class Reading
{
public:
    Reading(Connection &connection, const Shop &shop, QDate asOf, const SignalWindows &windows, KnownSignals &known)
        : m_connection(connection),
          m_calendar(shop.timeZone),
          m_asOf(asOf),
          m_until(m_calendar.startOfDay(asOf.addDays(1))),
          m_windows(windows),
          m_known(known)
    {
    }

    void readVoices();
    void readOutreach(const std::vector<CustomerPurchases> &purchases);
    void readTickets();
    void readPromises();
    void readTiers();
    void readPoints();
    void readReferrals();
    /// After the outreach.
    void readSubscriptions(const CancelToken &cancel);

private:
    /// Somebody wrote to the customer, or the customer got in touch.
    struct Contact
    {
        qint64 customer;
        QDate day;
        qint64 at;
        bool answer;
        bool byUs;
    };

    [[nodiscard]] QDate firstDay(int days) const { return m_asOf.addDays(1 - days); }
    [[nodiscard]] Instant since(int days) const { return m_calendar.startOfDay(firstDay(days)); }
    [[nodiscard]] std::vector<Contact> contacts();
    void judgeSubscription(RiskSignals &facts, const SubscriptionCourse &course);
    void judgeContacts(std::span<const Contact> contacts, QDate lastOrder);

    Connection &m_connection;
    LocalCalendar m_calendar;
    QDate m_asOf;
    Instant m_until;
    SignalWindows m_windows;
    KnownSignals &m_known;
    std::unordered_set<qint64> m_spokenTo; ///< customers, lately
};

void Reading::readVoices()
{
    // The last one of each customer stands: who complained and was won back is not unhappy any more.
    Statement rows(m_connection,
                   u"SELECT customer_id, kind, score, scale_low, scale_high, NULL AS mood, responded_at AS at"
                   " FROM survey_responses WHERE customer_id IS NOT NULL AND deleted_at IS NULL"
                   " AND kind IN ('nps', 'csat', 'stars') AND responded_at >= :from AND responded_at < :until"
                   " UNION ALL SELECT customer_id, '', NULL, NULL, NULL, sentiment, occurred_at FROM interactions"
                   " WHERE sentiment IS NOT NULL AND deleted_at IS NULL AND occurred_at >= :from AND occurred_at < :until"
                   " ORDER BY at"_s);
    rows.bind(u"from", since(m_windows.voiceDays)).bind(u"until", m_until);
    while (rows.next()) {
        RiskSignals &facts = m_known[rows.integer(0)];
        if (!rows.isNull(5)) {
            facts.unhappy = rows.integer(5) < 0;
            continue;
        }
        const auto kind = valueOf<SurveyKind>(rows.text(1));
        const auto score = static_cast<int>(rows.integer(2));
        const SurveyScale scale{static_cast<int>(rows.integer(3)), static_cast<int>(rows.integer(4))};
        facts.unhappy = score <= (kind == SurveyKind::Nps ? mostOfDetractors : mostOfUnhappy);
        if (kind != SurveyKind::Nps)
            facts.gaveTopRating = isBestScore(kind, scale, score);
    }
}

std::vector<Reading::Contact> Reading::contacts()
{
    std::vector<Contact> contacts;
    Statement rows(m_connection, u"SELECT customer_id, occurred_at, direction, outcome FROM interactions"
                                 " WHERE kind <> 'note' AND direction <> 'internal' AND deleted_at IS NULL"
                                 " AND occurred_at >= :from AND occurred_at < :until"_s);
    rows.bind(u"from", since(m_windows.outreachDays)).bind(u"until", m_until);
    while (rows.next()) {
        const bool byUs = valueOf<Direction>(rows.text(2)) == Direction::Out;
        const bool answer = !byUs || valueOf<Outcome>(rows.text(3)) == Outcome::Connected;
        contacts.push_back({rows.integer(0), m_calendar.date(rows.instant(1)), rows.integer(1), answer, byUs});
    }
    std::sort(contacts.begin(), contacts.end(),
              [](const Contact &a, const Contact &b) { return std::pair(a.customer, a.at) < std::pair(b.customer, b.at); });
    return contacts;
}

void Reading::judgeContacts(std::span<const Contact> contacts, QDate lastOrder)
{
    const auto attempts = std::count_if(contacts.begin(), contacts.end(), [](const Contact &each) { return !each.answer; });
    if (attempts == 0)
        return;
    int unanswered = 0;
    bool prompted = false;
    for (const Contact &each : contacts) {
        const bool isBeforeOrder = lastOrder.isValid() && each.day <= lastOrder; // an order is an answer
        // Whether they were reached or not, they had been reminded.
        prompted = prompted || (each.byUs && isBeforeOrder && each.day >= lastOrder.addDays(-m_windows.promptDays));
        if (each.answer)
            unanswered = 0;
        else if (!isBeforeOrder)
            ++unanswered;
    }
    RiskSignals &facts = m_known[contacts.front().customer];
    facts.unansweredOutreach = unanswered;
    if (lastOrder.isValid() && lastOrder >= firstDay(m_windows.outreachDays))
        facts.unpromptedOrder = !prompted;
}

void Reading::readOutreach(const std::vector<CustomerPurchases> &purchases)
{
    const std::vector<Contact> all = contacts();
    for (const Contact &each : all) {
        if (each.day >= firstDay(m_windows.renewalDays))
            m_spokenTo.insert(each.customer);
    }
    auto buyer = purchases.cbegin();
    for (auto first = all.cbegin(); first != all.cend();) {
        const auto last = std::find_if(first, all.cend(),
                                       [&](const Contact &each) { return each.customer != first->customer; });
        while (buyer != purchases.cend() && buyer->customer.value < first->customer)
            ++buyer;
        const bool bought = buyer != purchases.cend() && buyer->customer.value == first->customer;
        judgeContacts({first, last}, bought ? buyer->days.last : QDate());
        first = last;
    }
}

void Reading::readTickets()
{
    Statement rows(m_connection,
                   u"SELECT t.customer_id, t.origin, t.opened_at, t.type, f.category, f.solved_at, f.reopened,"
                   " f.last_customer_at FROM tickets t JOIN ticket_facts f ON f.ticket_id = t.id"
                   " WHERE t.customer_id IS NOT NULL AND t.deleted_at IS NULL AND t.test = 0 AND t.discarded = 'none'"
                   " AND t.opened_at < :until"_s);
    rows.bind(u"until", m_until);
    const qint64 from = since(m_windows.ticketDays).ms;
    while (rows.next()) {
        RiskSignals &facts = m_known[rows.integer(0)];
        const bool isTheirs = rows.text(1) != nameOf(TicketOrigin::Agent);
        const bool isNew = rows.integer(2) >= from;
        const bool isRecent = isNew || (!rows.isNull(7) && rows.integer(7) >= from);
        const bool isOpen = isUnfinished(valueOf<StatusCategory>(rows.text(4))) ||
                            (!rows.isNull(5) && rows.integer(5) >= m_until.ms);
        const bool isComplaint = valueOf<TicketType>(rows.text(3)) == TicketType::Complaint;
        facts.ticketsIn30Days = facts.ticketsIn30Days.value_or(0) + (isTheirs && isNew ? 1 : 0);
        facts.reopenedTicket = facts.reopenedTicket.value_or(false) || (isRecent && rows.integer(6) > 0);
        facts.openComplaint = facts.openComplaint.value_or(false) || (isOpen && isComplaint);
    }
}

void Reading::readPromises()
{
    Statement rows(
        m_connection,
        u"SELECT t.customer_id, max(CASE WHEN c.breached_at >= :from AND c.breached_at < :until THEN 1 ELSE 0 END)"
        " FROM ticket_clocks c JOIN tickets t ON t.id = c.ticket_id WHERE t.customer_id IS NOT NULL"
        " AND t.deleted_at IS NULL AND t.test = 0 AND t.discarded = 'none'"
        " AND c.metric IN ('first_response', 'next_response') AND c.started_at < :until"
        " AND (c.started_at >= :from OR c.breached_at >= :from) GROUP BY t.customer_id"_s);
    rows.bind(u"from", since(m_windows.promiseDays)).bind(u"until", m_until);
    while (rows.next())
        m_known[rows.integer(0)].missedPromise = rows.integer(1) != 0;
}

void Reading::readTiers()
{
    Statement members(m_connection,
                      u"SELECT customer_id FROM loyalty_members WHERE left_on IS NULL AND joined_on <= :day"_s);
    members.bind(u"day", m_asOf.toString(Qt::ISODate));
    while (members.next())
        m_known[members.integer(0)].lostTier = false;
    Statement steps(m_connection,
                    u"SELECT customer_id, reason IN ('downgraded', 'paid_ended') FROM tier_changes WHERE changed_on >= :from"
                    " AND changed_on <= :day AND coalesce(to_tier_id, 0) <> coalesce(from_tier_id, 0) ORDER BY id"_s);
    steps.bind(u"from", firstDay(m_windows.loyaltyDays).toString(Qt::ISODate));
    steps.bind(u"day", m_asOf.toString(Qt::ISODate));
    while (steps.next()) {
        const auto member = m_known.find(steps.integer(0));
        if (member != m_known.end() && member->second.lostTier)
            member->second.lostTier = steps.integer(1) != 0; // the last step that led anywhere stands
    }
}

void Reading::readPoints()
{
    Statement accounts(m_connection, u"SELECT customer_id FROM points_accounts WHERE status <> 'closed'"
                                     " AND opened_at < :until"_s);
    accounts.bind(u"until", m_until);
    while (accounts.next())
        m_known[accounts.integer(0)].pointsLapsed = false;
    Statement lapsed(m_connection, u"SELECT customer_id FROM points_entries WHERE type IN ('expire', 'reinstate')"
                                   " AND occurred_at >= :from AND occurred_at < :until"
                                   " GROUP BY customer_id HAVING sum(points) < 0"_s);
    lapsed.bind(u"from", since(m_windows.loyaltyDays)).bind(u"until", m_until);
    while (lapsed.next()) {
        const auto member = m_known.find(lapsed.integer(0));
        if (member != m_known.end() && member->second.pointsLapsed)
            member->second.pointsLapsed = true;
    }
}

void Reading::readReferrals()
{
    Statement rows(m_connection,
                   u"SELECT r.advocate_id, max(CASE WHEN p.state IN ('blocked', 'rejected', 'cancelled') THEN 0 ELSE 1 END)"
                   " FROM referrals r JOIN referral_progress p ON p.referral_id = r.id WHERE r.recorded_on <= :day"
                   " GROUP BY r.advocate_id"_s);
    rows.bind(u"day", m_asOf.toString(Qt::ISODate));
    while (rows.next())
        m_known[rows.integer(0)].referred = rows.integer(1) != 0;
}

void Reading::judgeSubscription(RiskSignals &facts, const SubscriptionCourse &course)
{
    const auto later = std::find_if(course.begin(), course.end(),
                                    [&](const SubscriptionEvent &line) { return line.day > m_asOf; });
    if (later == course.begin())
        return;
    Subscription subscription;
    subscription.startedOn = course.first().day;
    subscription.changedOn = std::prev(later)->day;
    subscription.terms = std::prev(later)->terms;
    const SubscriptionState state = stateOn(subscription, m_asOf);
    if (state == SubscriptionState::Upcoming || state == SubscriptionState::Ended)
        return;
    facts.renewsByItself = facts.renewsByItself.value_or(true) && !subscription.terms.endsOn.isValid();
    const std::optional<Renewal> renewal = nextRenewal(subscription, m_asOf);
    if (renewal && renewal->byItself && subscription.terms.periodMonths >= m_windows.renewalMonths) {
        const auto days = static_cast<int>(m_asOf.daysTo(renewal->on));
        facts.daysToRenewal = std::min(days, facts.daysToRenewal.value_or(days));
    }
}

void Reading::readSubscriptions(const CancelToken &cancel)
{
    SubscriptionStore(m_connection)
        .forEachCustomer(cancel, [&](CustomerId customer, const QList<SubscriptionCourse> &courses) {
            RiskSignals facts;
            for (const SubscriptionCourse &course : courses)
                judgeSubscription(facts, course);
            if (!facts.renewsByItself)
                return;
            RiskSignals &known = m_known[customer.value];
            known.renewsByItself = facts.renewsByItself;
            known.daysToRenewal = facts.daysToRenewal;
            if (facts.daysToRenewal)
                known.spokenToBeforeRenewal = m_spokenTo.contains(customer.value);
        });
}

} // namespace

Result<KnownSignals> RiskSignalStore::known(const Shop &shop, QDate asOf, const std::vector<CustomerPurchases> &purchases,
                                            const CancelToken &cancel, const SignalWindows &windows) const
{
    return attempt([&] {
        KnownSignals known;
        Reading reading(m_connection, shop, asOf, windows, known);
        const auto stopIfCancelled = [&] {
            if (cancel.isCancelled())
                throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        };
        reading.readVoices();
        stopIfCancelled();
        reading.readOutreach(purchases);
        stopIfCancelled();
        reading.readTickets();
        reading.readPromises();
        stopIfCancelled();
        reading.readTiers();
        reading.readPoints();
        reading.readReferrals();
        reading.readSubscriptions(cancel);
        return known;
    });
}

} // namespace regulars
