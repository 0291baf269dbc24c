// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rollups/verification.h"

#include "storage/loyalty/challengeverification.h"
#include "storage/loyalty/pointsverification.h"
#include "storage/loyalty/referralverification.h"
#include "storage/loyalty/stampverification.h"
#include "storage/loyalty/tierverification.h"
#include "storage/metrics/keptslices.h"
#include "storage/metrics/slicescope.h"
#include "storage/metrics/supportdaystore.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/answerrollup.h"
#include "storage/rollups/rebuild.h"
#include "storage/search/searchrebuild.h"
#include "storage/search/searchwords.h"
#include "storage/sla/ticketrebuild.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionstore.h"
#include "storage/timeline/milestones.h"
#include "storage/timeline/timelinesources.h"

#include <unordered_set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

qint64 number(Connection &connection, const QString &sql)
{
    Statement row(connection, sql);
    row.only();
    return row.integer(0);
}

qint64 differentStats(Connection &connection, CustomerHistory &history, ShopTotals &totals, Currency currency)
{
    qint64 different = 0;
    qint64 expected = 0;
    forEachContribution(connection, history, [&](CustomerId customer, const CustomerContribution &contribution) {
        expected += contribution.stats.isEmpty() ? 0 : 1;
        totals.add(contribution);
        different += readStats(connection, customer, currency) == contribution.stats ? 0 : 1;
    });
    // Rows of customers who have no record.
    return different + std::abs(number(connection, u"SELECT count(*) FROM customer_stats"_s) - expected);
}

template<typename Key, typename Row>
qint64 differences(const std::map<Key, Row> &a, const std::map<Key, Row> &b)
{
    qint64 different = 0;
    for (const auto &[key, row] : a) {
        const auto other = b.find(key);
        different += other != b.end() && other->second == row ? 0 : 1;
    }
    for (const auto &[key, row] : b)
        different += a.contains(key) ? 0 : 1;
    return different;
}

qint64 differentCohorts(Connection &connection, const ShopTotals &totals)
{
    std::map<int, ShopTotals::Cohort> stored;
    Statement rows(connection, u"SELECT cohort, customers, repeat_customers FROM cohorts"_s);
    while (rows.next())
        stored.emplace(static_cast<int>(rows.integer(0)), ShopTotals::Cohort{rows.integer(1), rows.integer(2)});
    return differences(stored, totals.cohorts());
}

qint64 differentCohortMonths(Connection &connection, const ShopTotals &totals)
{
    std::map<std::pair<int, int>, ShopTotals::CohortMonth> stored;
    Statement rows(connection, u"SELECT cohort, month, active, orders, gross_minor FROM cohort_months"_s);
    while (rows.next()) {
        stored.emplace(std::pair(static_cast<int>(rows.integer(0)), static_cast<int>(rows.integer(1))),
                       ShopTotals::CohortMonth{rows.integer(2), rows.integer(3), rows.integer(4)});
    }
    return differences(stored, totals.cohortMonths());
}

qint64 differentDays(Connection &connection, const ShopTotals &totals)
{
    std::map<std::pair<QString, int>, qint64> stored;
    Statement rows(connection, u"SELECT figure, day, amount FROM day_figures"_s);
    while (rows.next())
        stored.emplace(std::pair(rows.text(0), static_cast<int>(rows.integer(1))), rows.integer(2));
    std::map<std::pair<QString, int>, qint64> expected;
    totals.days().forEach(
        [&](const DayPart &part) { expected.emplace(std::pair(nameOf(part.figure), part.day), part.amount); });
    return differences(stored, expected);
}

/// Saved views are as of when they were counted. A tier that is gone is nobody's to look at.
qint64 differentSlices(Connection &connection, const LocalCalendar &calendar, Currency currency)
{
    qint64 different = 0;
    for (const KeptSlice &kept : KeptSlices(connection).all()) {
        if (!kept.countedAt || !followsWrites(kept.slice.kind))
            continue;
        const auto there = attempt([&] { return SliceScope::named(connection, kept.slice); });
        if (!there)
            continue;
        const SliceScope scope(connection, *there, calendar, {});
        different += differentRows(readSliceSums(connection, kept.id),
                                   countSlice(connection, scope, calendar, currency, activeDaysOf(connection)));
    }
    return different;
}

/// A row of month_totals.
struct MonthTotal
{
    ShopTotals::Revenue customers;
    AnonymousMonth anonymous;
    friend bool operator==(const MonthTotal &, const MonthTotal &) = default;
};

qint64 differentMonths(Connection &connection, const ShopTotals &totals, const LocalCalendar &calendar)
{
    std::map<int, MonthTotal> expected;
    for (const auto &[month, sums] : totals.revenueByMonth())
        expected[month].customers = sums;
    for (const auto &[month, sums] : anonymousMonths(connection, calendar))
        expected[month].anonymous = sums;
    std::map<int, MonthTotal> stored;
    Statement rows(
        connection,
        u"SELECT month, gross_minor, returned_minor, anonymous_orders, anonymous_gross_minor, anonymous_returned_minor"
        " FROM month_totals"_s);
    while (rows.next())
        stored[static_cast<int>(rows.integer(0))] = {{rows.integer(1), rows.integer(2)},
                                                     {rows.integer(3), rows.integer(4), rows.integer(5)}};
    // A month of zeros says as much as no month.
    std::erase_if(expected, [](const auto &entry) { return entry.second == MonthTotal{}; });
    std::erase_if(stored, [](const auto &entry) { return entry.second == MonthTotal{}; });
    return differences(stored, expected);
}

qint64 differentEvents(Connection &connection, const LocalCalendar &calendar)
{
    qint64 missed = 0;
    qint64 expected = 0;
    for (const TimelineSource &source : timelineSources) {
        const QString present = u"SELECT count(*) FROM %1 s WHERE s.customer_id IS NOT NULL AND %2"_s.arg(
            tableName(source.table), QLatin1StringView(source.shown));
        const auto missing = u" AND NOT EXISTS (SELECT 1 FROM timeline_events t WHERE t.customer_id = s.customer_id"
                             " AND t.occurred_at = s.%1 AND t.kind = %2 AND t.source_id = s.id)"_s.arg(
                                 QLatin1StringView(source.time), QLatin1StringView(source.kind));
        expected += number(connection, present);
        missed += number(connection, present + missing);
    }
    for (const SegmentTimelineSource &source : segmentTimelineSources) {
        const QString present = u"SELECT count(*) FROM segment_members s WHERE %1"_s.arg(QLatin1StringView(source.shown));
        const auto missing = u" AND NOT EXISTS (SELECT 1 FROM timeline_events t WHERE t.customer_id = s.customer_id"
                             " AND t.occurred_at = s.%1 AND t.kind = %2 AND t.source_id = s.segment_id)"_s.arg(
                                 QLatin1StringView(source.time), QLatin1StringView(source.kind));
        expected += number(connection, present);
        missed += number(connection, present + missing);
    }
    const qint64 stored = number(connection,
                                 u"SELECT count(*) FROM timeline_events WHERE kind NOT IN (%1)"_s.arg(milestoneKinds()));
    return missed + std::abs(stored - (expected - missed)) + differentMilestones(connection, calendar);
}

void collectMissingWords(Connection &connection, const QString &text, std::unordered_set<QString> &seen, qint64 &missing)
{
    Statement known(connection, u"SELECT 1 FROM search_words WHERE word = :word"_s);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (isInfixWord(word) && seen.insert(word).second && !known.bind(u"word", word).next())
            ++missing;
    }
}

/// Documents that have nothing but their record and their text.
template<typename IdType, typename ForEach>
void compareDocuments(Connection &connection, const QString &table, const QString &record, const ForEach &forEach,
                      std::unordered_set<QString> &seen, QMap<QString, qint64> &found)
{
    qint64 expected = 0;
    Statement document(connection, u"SELECT text FROM %1 WHERE %2 = :id"_s.arg(table, record));
    forEach(connection, [&](IdType id, const QString &text) {
        ++expected;
        if (!document.bind(u"id", id).next() || document.text(0) != text)
            ++found[table];
        collectMissingWords(connection, text, seen, found[u"search_words"_s]);
    });
    found[table] += std::abs(number(connection, u"SELECT count(*) FROM "_s + table) - expected);
}

void compareSearch(Connection &connection, QMap<QString, qint64> &found)
{
    std::unordered_set<QString> seen;
    qint64 expected = 0;
    Statement customer(connection, u"SELECT text FROM customer_search WHERE customer_id = :id"_s);
    forEachCustomerText(connection, [&](CustomerId id, const QString &text) {
        ++expected;
        if (!customer.bind(u"id", id).next() || customer.text(0) != text)
            ++found[u"customer_search"_s];
        collectMissingWords(connection, text, seen, found[u"search_words"_s]);
    });
    found[u"customer_search"_s] += std::abs(number(connection, u"SELECT count(*) FROM customer_search"_s) - expected);
    expected = 0;
    Statement interaction(connection, u"SELECT text, customer_id FROM interaction_search WHERE interaction_id = :id"_s);
    forEachInteractionText(connection, [&](InteractionId id, CustomerId owner, const QString &text) {
        ++expected;
        if (!interaction.bind(u"id", id).next() || interaction.text(0) != text || interaction.id<CustomerId>(1) != owner)
            ++found[u"interaction_search"_s];
        collectMissingWords(connection, text, seen, found[u"search_words"_s]);
    });
    found[u"interaction_search"_s] += std::abs(number(connection, u"SELECT count(*) FROM interaction_search"_s) - expected);
    compareDocuments<TicketId>(connection, u"ticket_search"_s, u"ticket_id"_s, forEachTicketText, seen, found);
    compareDocuments<KnowledgeArticleId>(connection, u"knowledge_search"_s, u"article_id"_s, forEachArticleText, seen,
                                         found);
}

} // namespace

QMap<QString, qint64> compareRollups(Connection &connection, const LocalCalendar &calendar, Currency currency)
{
    CustomerHistory history(calendar, currency);
    ShopTotals totals(activeDaysOf(connection));
    QMap<QString, qint64> found;
    found[u"customer_stats"_s] = differentStats(connection, history, totals, currency);
    found[u"cohorts"_s] = differentCohorts(connection, totals);
    found[u"cohort_months"_s] = differentCohortMonths(connection, totals);
    found[u"month_totals"_s] = differentMonths(connection, totals, calendar);
    found[u"day_figures"_s] = differentDays(connection, totals);
    found[u"kept_slices"_s] = differentSlices(connection, calendar, currency);
    found[u"timeline_events"_s] = differentEvents(connection, calendar);
    found[u"consent_states"_s] = differentConsentStates(connection);
    found[u"ticket_facts"_s] = differentTickets(connection, calendar);
    found.insert(differentAnswerDays(connection, calendar));
    found[u"support_days"_s] = SupportDayStore(connection, calendar).differentDays();
    compareSearch(connection, found);
    found.removeIf([](const auto &entry) { return entry.value() == 0; });
    return found;
}

Result<Verification> verifyDatabase(Connection &connection, const Progress &progress, const CancelToken &cancel)
{
    constexpr int mostFindings = 100;
    constexpr qint64 steps = 4;
    return attempt([&]() -> Result<Verification> {
        const auto step = [&](qint64 done) {
            if (cancel.isCancelled())
                throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
            if (progress)
                progress(done, steps);
        };
        Verification verification;
        verification.structure = connection.dialect().integrityProblems(connection, mostFindings);
        step(1);
        verification.danglingRows = connection.dialect().danglingRows(connection, mostFindings);
        step(2);
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        verification.differences = compareRollups(connection, calendar, shop.currency);
        step(3);
        if (const qint64 faulty = faultyPointsAccounts(connection, cancel); faulty > 0)
            verification.differences.insert(u"points_accounts"_s, faulty);
        if (const qint64 faulty = faultyStampCards(connection, calendar, cancel); faulty > 0)
            verification.differences.insert(u"stamps"_s, faulty);
        if (const qint64 faulty = faultyChallengeAwards(connection, calendar, cancel); faulty > 0)
            verification.differences.insert(u"challenge_awards"_s, faulty);
        if (const qint64 faulty = faultyPaidTiers(connection, calendar, cancel); faulty > 0)
            verification.differences.insert(u"loyalty_members"_s, faulty);
        if (const qint64 faulty = faultyReferrals(connection, calendar, cancel); faulty > 0)
            verification.differences.insert(u"referrals"_s, faulty);
        if (const qint64 faulty = faultySubscriptions(connection); faulty > 0)
            verification.differences.insert(u"subscriptions"_s, faulty);
        step(steps);
        return verification;
    });
}

} // namespace regulars
