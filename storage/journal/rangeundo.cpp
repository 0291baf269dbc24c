// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/rangeundo.h"

#include "storage/journal/ledgers.h"
#include "storage/journal/rangedependents.h"
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
            table != Table::KnowledgeUses && table != Table::OnboardingSteps && table != Table::SegmentPins) ||
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
        case Table::Onboardings:
        case Table::CheckIns:
        case Table::CustomerGoals:
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
    case Table::OnboardingTemplates:
    case Table::Onboardings:
    case Table::CheckIns:
    case Table::CustomerGoals:
    case Table::Segments:
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
                            table != Table::Referrals && table != Table::Challenges && table != Table::SubscriptionPlans &&
                            table != Table::OnboardingTemplates && table != Table::Segments;
    return ofCustomer || table == Table::ConsentEvents || table == Table::Attachments || table == Table::SetAsides ||
           table == Table::SurveyInvites;
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
    if (promises ||
        contain({Table::Interactions, Table::ConsentEvents, Table::Tasks, Table::SurveyInvites, Table::SurveyResponses,
                 Table::Subscriptions, Table::Onboardings, Table::CustomerGoals, Table::CheckIns}) ||
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
    forgetKeptSlices(connection);
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
