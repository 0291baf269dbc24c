// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/rangeundo.h"

#include "storage/journal/ledgers.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/challengekeeper.h"
#include "storage/loyalty/pointsload.h"
#include "storage/loyalty/referralkeeper.h"
#include "storage/loyalty/stampkeeper.h"
#include "storage/search/searchindex.h"
#include "storage/sla/ticketrollupsql.h"
#include "storage/sql/statement.h"
#include "storage/timeline/timelinesources.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    Table table;
    qint64 first;
    qint64 last;
};

// Of a load's rows those that go by themselves; parts go with their record.
bool isRecord(Table table)
{
    return (entityOf(table) && table != Table::PointsEntries && table != Table::CustomerMembers &&
            table != Table::KnowledgeUses) ||
           table == Table::CustomerRedirects || table == Table::Wordings || table == Table::LoyaltyMembers ||
           table == Table::TierChanges || table == Table::SubscriptionEvents;
}

// Ranges of records, dependents before what they depend on; parts go with their record.
QList<Range> recordRanges(Connection &connection, ChangeSetId changeSet)
{
    Statement rows(
        connection,
        u"SELECT table_name, first_id, last_id FROM journal_ranges WHERE change_set_id = :change_set ORDER BY id"_s);
    rows.bind(u"change_set", changeSet);
    QList<Range> ranges;
    while (rows.next()) {
        if (const auto table = tableOf(rows.text(0)); table && isRecord(*table))
            ranges += Range{*table, rows.integer(1), rows.integer(2)};
    }
    const auto rank = [](Table table) {
        switch (table) {
        case Table::CouponUses:
        case Table::Stamps:
        case Table::ChallengeAwards:
            return -3;
        case Table::SurveyResponses:
        case Table::Coupons:
            return -2;
        case Table::SurveyInvites:
        case Table::KnowledgeArticles: // made from tickets
        case Table::RewardClaims:
        case Table::StampCards:
        case Table::Challenges:
            return -1;
        case Table::Interactions:
        case Table::Tasks:
        case Table::Tickets:
        case Table::SlaPolicies:
        case Table::RoutingRules:
        case Table::Attachments:
        case Table::SetAsides:
        case Table::CustomerMembers:
        case Table::CustomerRedirects:
        case Table::LoyaltyMembers:
        case Table::Referrals:
        case Table::Subscriptions:
            return 0;
        case Table::Returns:
        case Table::TierChanges:
        case Table::SubscriptionEvents:
            return 1;
        case Table::Orders:
            return 2;
        case Table::ConsentEvents: // of those who go
            return 3;
        case Table::Customers:
        case Table::Tiers: // which name products
            return 4;
        default:
            return 5;
        }
    };
    std::stable_sort(ranges.begin(), ranges.end(),
                     [&](const Range &a, const Range &b) { return rank(a.table) < rank(b.table); });
    return ranges;
}

// Whether rows count their changes: one that was changed since stays.
bool hasVersion(Table table)
{
    switch (table) {
    case Table::Customers:
    case Table::Products:
    case Table::Orders:
    case Table::Returns:
    case Table::Interactions:
    case Table::Tasks:
    case Table::Tickets:
    case Table::KnowledgeArticles:
    case Table::SurveyResponses:
    case Table::LoyaltyProgrammes:
    case Table::Tiers:
    case Table::LoyaltyMembers:
    case Table::Rewards:
    case Table::RewardClaims:
    case Table::Coupons:
    case Table::StampCards:
    case Table::Referrals:
    case Table::Challenges:
    case Table::SubscriptionPlans:
    case Table::Subscriptions:
        return true;
    default:
        return false;
    }
}

// Whether rows name the change set that made them; of others the whole range is the load's.
bool hasChangeSet(Table table)
{
    return table != Table::SetAsides && table != Table::RoutineChecks && table != Table::DuplicateDecisions &&
           table != Table::CustomerMembers && table != Table::CustomerRedirects && table != Table::TierChanges &&
           table != Table::ChallengeAwards;
}

bool hasCustomer(Table table)
{
    // A customer has no customer, but is one; of tickets the customer's figures know nothing.
    const bool ofCustomer = hasVersion(table) && table != Table::Products && table != Table::Tickets &&
                            table != Table::KnowledgeArticles && table != Table::LoyaltyProgrammes &&
                            table != Table::Tiers && table != Table::Rewards && table != Table::StampCards &&
                            table != Table::Referrals && table != Table::Challenges && table != Table::SubscriptionPlans;
    return ofCustomer || table == Table::ConsentEvents || table == Table::Attachments || table == Table::SetAsides ||
           table == Table::SurveyInvites;
}

// A condition that is false where anything but lines of the ledger depends on the customers of that alias.
QString independentCustomer(QStringView customer)
{
    return u" AND NOT EXISTS (SELECT 1 FROM orders d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM returns d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM interactions d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM attachments d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM tasks d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM customer_redirects d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM loyalty_members d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM tier_changes d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM coupons d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM coupon_uses d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM stamps d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM challenge_awards d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM subscriptions d WHERE d.customer_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM referrals d WHERE d.advocate_id = %1.id)"
           " AND NOT EXISTS (SELECT 1 FROM referrals d WHERE d.referred_id = %1.id)"_s.arg(customer);
}

// The same for tickets. What was said and done since leaves their rows as they were.
QString independentTicket()
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 6> addedSince{
        {{"tickets"_L1, "merged_into"_L1},
         {"tickets"_L1, "split_from"_L1},
         {"tickets"_L1, "follow_up_of"_L1},
         {"ticket_articles"_L1, "ticket_id"_L1},
         {"ticket_events"_L1, "ticket_id"_L1},
         {"knowledge_uses"_L1, "ticket_id"_L1}}};
    QString condition = u" AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.ticket_id = t.id)"
                        " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.ticket_id = t.id)"
                        " AND NOT EXISTS (SELECT 1 FROM knowledge_articles d WHERE d.created_from = t.id)"_s;
    for (const auto &[table, column] : addedSince)
        condition += u" AND NOT EXISTS (SELECT 1 FROM %1 d WHERE d.%2 = t.id"
                     " AND coalesce(d.change_set_id, 0) <> t.change_set_id)"_s.arg(table, column);
    return condition;
}

// The same for rewards, coupons and stamps, for tasks about them, and for subscriptions.
QString independentReward(Table table)
{
    switch (table) {
    case Table::Tasks:
        return u" AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.task_id = t.id)"_s;
    case Table::Rewards:
        return u" AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.reward_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM stamp_cards d WHERE d.reward_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM challenges d WHERE d.reward_id = t.id)"_s;
    case Table::RewardClaims:
        return u" AND NOT EXISTS (SELECT 1 FROM coupons d WHERE d.claim_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM stamps d WHERE d.claim_uid = t.uid AND d.claim_uid <> '')"_s;
    case Table::Coupons:
        return u" AND NOT EXISTS (SELECT 1 FROM coupon_uses d WHERE d.coupon_id = t.id)"_s;
    case Table::StampCards:
        return u" AND NOT EXISTS (SELECT 1 FROM stamps d WHERE d.card_id = t.id)"_s;
    case Table::Challenges:
        return u" AND NOT EXISTS (SELECT 1 FROM challenge_awards d WHERE d.challenge_id = t.id)"_s;
    case Table::SubscriptionPlans:
        return u" AND NOT EXISTS (SELECT 1 FROM subscriptions d WHERE d.plan_id = t.id)"_s;
    case Table::SubscriptionEvents: // of subscriptions that go; the others keep their history
        return u" AND NOT EXISTS (SELECT 1 FROM subscriptions d WHERE d.uid = t.subscription_uid)"_s;
    case Table::Stamps: // a line goes with what changes it, if nothing was added since to any card that these are on
        return u" AND NOT EXISTS (SELECT 1 FROM stamps d JOIN stamps f ON f.customer_id = d.customer_id"
               " AND f.card_id = d.card_id WHERE (d.id = coalesce(t.root_id, t.id) OR d.root_id = coalesce(t.root_id, t.id))"
               " AND coalesce(f.change_set_id, 0) <> t.change_set_id)"_s;
    default:
        return {};
    }
}

// A condition that is false for rows on which records of other change sets depend.
QString independence(Table table)
{
    switch (table) {
    case Table::Customers:
        return independentCustomer(u"t") + u" AND NOT EXISTS (SELECT 1 FROM consent_events d WHERE d.customer_id = t.id)"_s;
    case Table::Wordings:
        return u" AND NOT EXISTS (SELECT 1 FROM consent_events d WHERE d.wording_id = t.id)"_s;
    case Table::RecordTables:
        return u" AND NOT EXISTS (SELECT 1 FROM customer_records d WHERE d.record_table_id = t.id)"_s;
    case Table::Orders:
        return u" AND NOT EXISTS (SELECT 1 FROM returns d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM tasks d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM ticket_links d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM reward_claims d WHERE d.order_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM coupon_uses d WHERE d.order_id = t.id)"_s;
    case Table::Products:
        return u" AND NOT EXISTS (SELECT 1 FROM order_lines d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM return_lines d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM ticket_links d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM tiers d WHERE d.paid_product_id = t.id)"_s;
    case Table::Tickets:
        return independentTicket();
    case Table::KnowledgeArticles:
        return u" AND NOT EXISTS (SELECT 1 FROM knowledge_uses d WHERE d.article_id = t.id"
               " AND coalesce(d.change_set_id, 0) <> t.change_set_id)"_s;
    case Table::Teams:
        return u" AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.team_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM routing_rules d WHERE d.team_id = t.id)"_s;
    case Table::TicketCategories:
        return u" AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.category_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM knowledge_articles d WHERE d.category_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM routing_rules d WHERE d.category_id = t.id)"_s;
    case Table::Surveys:
        return u" AND NOT EXISTS (SELECT 1 FROM survey_invites d WHERE d.survey_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.survey_id = t.id)"_s;
    case Table::SurveyInvites:
        return u" AND NOT EXISTS (SELECT 1 FROM survey_responses d WHERE d.invite_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM outbox d WHERE d.invite_id = t.id)"_s;
    case Table::TicketStatuses:
        return u" AND NOT EXISTS (SELECT 1 FROM tickets d WHERE d.status_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM ticket_events d WHERE d.kind = 'status'"
               " AND d.value_after = CAST(t.id AS TEXT))"_s;
    case Table::TierChanges:
        return u" AND NOT EXISTS (SELECT 1 FROM loyalty_members d WHERE d.customer_id = t.customer_id)"_s;
    case Table::Tiers:
        return u" AND NOT EXISTS (SELECT 1 FROM loyalty_members d WHERE d.tier_id = t.id OR d.beneath_tier_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM tier_changes d WHERE d.from_tier_id = t.id OR d.to_tier_id = t.id)"_s;
    case Table::WorkCalendars:
        return u" AND NOT EXISTS (SELECT 1 FROM sla_policies d WHERE d.calendar_id = t.id)"_s;
    case Table::ConsentEvents:
        // Only the lines of customers who go, too: the ledger of those who stay grows by the reversal.
        return u" AND EXISTS (SELECT 1 FROM customers c WHERE c.id = t.customer_id AND c.row_version = 1"
               " AND c.change_set_id = t.change_set_id AND NOT EXISTS (SELECT 1 FROM consent_events d"
               " WHERE d.customer_id = c.id AND coalesce(d.change_set_id, 0) <> t.change_set_id)%1)"_s.arg(
                   independentCustomer(u"c"));
    default:
        return independentReward(table);
    }
}

constexpr qint64 fewCustomers = 1'000;

const Range *rangeOf(const QList<Range> &ranges, Table table)
{
    const auto found = std::find_if(ranges.begin(), ranges.end(), [=](const Range &range) { return range.table == table; });
    return found == ranges.end() ? nullptr : &*found;
}

// Keys and addresses, which a load may also give to customers who were there before.
QList<Range> keyRanges(Connection &connection, ChangeSetId changeSet)
{
    Statement rows(connection, u"SELECT table_name, first_id, last_id FROM journal_ranges WHERE change_set_id = :change_set"
                               " AND table_name IN ('customer_contacts', 'customer_external_ids')"_s);
    rows.bind(u"change_set", changeSet);
    QList<Range> ranges;
    while (rows.next())
        ranges += Range{*tableOf(rows.text(0)), rows.integer(1), rows.integer(2)};
    return ranges;
}

// The customers whose records go, with those who go themselves.
QList<CustomerId> customersOf(Connection &connection, const QList<Range> &ranges)
{
    QStringList parts;
    for (const Range &range : ranges) {
        if (hasCustomer(range.table)) {
            parts += u"SELECT %1 AS customer FROM %2 WHERE id BETWEEN %3 AND %4"_s
                         .arg(range.table == Table::Customers ? u"id"_s : u"customer_id"_s, tableName(range.table))
                         .arg(range.first)
                         .arg(range.last);
        }
    }
    QList<CustomerId> customers;
    if (parts.isEmpty())
        return customers;
    Statement rows(connection, u"SELECT DISTINCT customer FROM (%1) AS u WHERE customer IS NOT NULL"_s.arg(
                                   parts.join(u" UNION ALL "_s)));
    while (rows.next())
        customers += rows.id<CustomerId>(0);
    return customers;
}

void affectAnonymousMonths(WriteSession &session, const QList<Range> &ranges)
{
    const auto affect = [&](const QString &sql, const Range &range) {
        Statement rows(session.connection(), sql);
        rows.bind(u"first", range.first).bind(u"last", range.last);
        while (rows.next())
            session.willAffectAnonymous(rows.instant(0));
    };
    if (const Range *orders = rangeOf(ranges, Table::Orders))
        affect(u"SELECT ordered_at FROM orders WHERE id BETWEEN :first AND :last AND customer_id IS NULL"_s, *orders);
    if (const Range *returns = rangeOf(ranges, Table::Returns)) {
        affect(u"SELECT returned_at FROM returns WHERE id BETWEEN :first AND :last AND customer_id IS NULL"
               " UNION SELECT o.ordered_at FROM returns r JOIN orders o ON o.id = r.order_id"
               " WHERE r.id BETWEEN :first AND :last AND r.customer_id IS NULL"_s,
               *returns);
    }
}

// The key of the row's event in the timeline.
QString eventKey(const TimelineSource &source)
{
    return u"s.customer_id, s.%1, %2, s.id"_s.arg(QLatin1StringView(source.time), QLatin1StringView(source.kind));
}

// Members whose sales go may lose by it what they have reached.
void unsell(WriteSession &session, const QList<Range> &ranges)
{
    for (const Table table : {Table::Orders, Table::Returns}) {
        const Range *range = rangeOf(ranges, table);
        if (!range)
            continue;
        Statement members(session.connection(),
                          u"SELECT DISTINCT t.customer_id FROM %1 t WHERE t.id BETWEEN :first AND :last AND t.customer_id IN"
                          " (SELECT customer_id FROM loyalty_members)"_s.arg(tableName(table)));
        members.bind(u"first", range->first).bind(u"last", range->last);
        while (members.next())
            session.willUnsell(members.id<CustomerId>(0));
    }
}

void forgetEvents(Connection &connection, const Range &range)
{
    const TimelineSource *source = timelineSourceOf(range.table);
    if (!source)
        return;
    Statement forget(
        connection,
        u"DELETE FROM timeline_events WHERE (customer_id, occurred_at, kind, source_id) IN (SELECT "_s + eventKey(*source) +
            u" FROM %1 s WHERE s.id BETWEEN :first AND :last AND s.customer_id IS NOT NULL)"_s.arg(tableName(range.table)));
    forget.bind(u"first", range.first).bind(u"last", range.last).execute();
}

// What is derived from the records follows: for few customers one by one, else all anew. Tells whether it is all anew.
bool followDerived(WriteSession &session, const QList<Range> &ranges, const QList<CustomerId> &customers)
{
    Statement all(session.connection(), u"SELECT count(*) FROM customers"_s);
    all.only();
    const auto contain = [&ranges](std::initializer_list<Table> tables) {
        return std::any_of(tables.begin(), tables.end(), [&ranges](Table table) { return rangeOf(ranges, table); });
    };
    const bool promises = contain({Table::SlaPolicies, Table::WorkCalendars, Table::TicketStatuses});
    if (promises || contain({Table::Interactions, Table::ConsentEvents, Table::Tasks, Table::SurveyResponses}) ||
        customers.size() > std::max(fewCustomers, all.integer(0) / 10)) {
        session.deriveAnew({}, {}, promises ? RebuildScope::Everything : RebuildScope::Customers);
        return true;
    }
    for (const CustomerId customer : customers)
        session.willAffect(customer);
    affectAnonymousMonths(session, ranges);
    for (const Range &range : ranges)
        forgetEvents(session.connection(), range);
    return false;
}

// A search that is not derived anew forgets the records that are gone.
void forgetDocuments(Connection &connection, const QList<Range> &ranges)
{
    SearchIndex index(connection);
    if (const Range *tickets = rangeOf(ranges, Table::Tickets))
        index.forgetTickets(TicketId{tickets->first}, TicketId{tickets->last});
    if (const Range *articles = rangeOf(ranges, Table::KnowledgeArticles))
        index.forgetArticles(KnowledgeArticleId{articles->first}, KnowledgeArticleId{articles->last});
}

// Puts back the events of records that stay because something depends on them.
void keepEvent(Connection &connection, const Range &range, qint64 id)
{
    const TimelineSource *source = timelineSourceOf(range.table);
    if (!source)
        return;
    Statement add(connection, u"INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id) SELECT "_s +
                                  eventKey(*source) +
                                  u" FROM %1 s WHERE s.id = :id AND s.customer_id IS NOT NULL AND %2"
                                  " ON CONFLICT DO NOTHING"_s.arg(tableName(range.table), QLatin1StringView(source->shown)));
    add.bind(u"id", id).execute();
}

// Keys of customers who stay; those who were created by the load keep theirs.
int removeKeys(Connection &connection, ChangeSetId changeSet, const QList<Range> &keys)
{
    int removed = 0;
    for (const Range &range : keys) {
        Statement remove(connection,
                         u"DELETE FROM %1 WHERE id BETWEEN :first AND :last AND customer_id IN"
                         " (SELECT id FROM customers WHERE change_set_id IS NULL OR change_set_id <> :change_set)"_s.arg(
                             tableName(range.table)));
        remove.bind(u"first", range.first).bind(u"last", range.last).bind(u"change_set", changeSet).execute();
        removed += remove.changedRows();
    }
    return removed;
}

} // namespace

void undoRanges(WriteSession &session, ChangeSetId changeSet, UndoReport &report)
{
    Connection &connection = session.connection();
    const QList<Range> ranges = recordRanges(connection, changeSet);
    if (ranges.isEmpty())
        return;
    const QList<Range> keys = keyRanges(connection, changeSet);
    unsell(session, ranges);
    report.restored += removeLoadedPoints(connection, changeSet);
    const QList<CustomerId> customers = customersOf(connection, ranges + keys);
    const bool derivedAnew = followDerived(session, ranges, customers);
    QList<StampId> stamps; // of cards that others are on: they follow from the orders that are left in the end
    for (const Range &range : ranges) {
        const QString name = tableName(range.table);
        const QString where = u" WHERE t.id BETWEEN :first AND :last"_s +
                              (hasChangeSet(range.table) ? u" AND t.change_set_id = :change_set"_s : QString());
        const auto bind = [&](Statement &statement) {
            statement.bind(u"first", range.first).bind(u"last", range.last);
            if (hasChangeSet(range.table))
                statement.bind(u"change_set", changeSet);
        };
        Statement remove(connection, u"DELETE FROM %1 AS t%2%3%4"_s.arg(
                                         name, where, hasVersion(range.table) ? u" AND t.row_version = 1"_s : QString(),
                                         independence(range.table)));
        bind(remove);
        remove.execute();
        report.restored += remove.changedRows();
        QList<qint64> kept;
        Statement rest(connection, u"SELECT t.id FROM %1 t%2"_s.arg(name, where));
        bind(rest);
        while (rest.next())
            kept += rest.integer(0);
        for (const qint64 id : kept) {
            if (isLedger(range.table) && range.table != Table::SubscriptionEvents) {
                if (range.table == Table::Stamps)
                    stamps += StampId{id};
                else
                    reverseLedgerLine(session, range.table, id);
                ++report.restored;
                continue;
            }
            report.conflicts += UndoConflict{name, id};
            keepEvent(connection, range, id);
        }
    }
    keepLoadedStamps(session, stamps);
    if (const Range *tickets = rangeOf(ranges, Table::Tickets))
        removeStrayRollups(connection, TicketId{tickets->first}, TicketId{tickets->last});
    if (!derivedAnew)
        forgetDocuments(connection, ranges);
    report.restored += removeKeys(connection, changeSet, keys);
    recheckChallenges(session, customers);
    keepAllReferrals(session);
    session.everythingChanged();
}

} // namespace regulars
