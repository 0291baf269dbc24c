// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/subscriptions/subscriptionviews.h"
#include "storage/alerts/alertcauses.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/subscriptions/subscriptionstore.h"
#include "tests/bench/figuremeasurements.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

/// The records that the rule has to look at, each once.
const char *recordsOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LowAnswer:
        return "SELECT customer_id, uid, kind, score, responded_at FROM survey_responses WHERE deleted_at IS NULL"
               " AND kind IN ('csat', 'nps') AND responded_at >= strftime('%s', '2026-10-20') * 1000";
    case AlertKind::ManyTickets:
        return "SELECT customer_id, uid, category_id, opened_at FROM tickets WHERE deleted_at IS NULL"
               " AND opened_at >= strftime('%s', '2026-10-20') * 1000";
    case AlertKind::Silence:
        return "SELECT customer_id, orders, first_order_at, last_order_at FROM customer_stats WHERE orders > 0";
    case AlertKind::ManyReturns:
        return "SELECT customer_id, order_id, returned_at, total_minor FROM returns WHERE deleted_at IS NULL"
               " AND returned_at >= strftime('%s', '2025-11-19') * 1000";
    case AlertKind::LessSpent:
        return "SELECT customer_id, ordered_at, status, total_minor FROM orders WHERE deleted_at IS NULL"
               " AND ordered_at >= strftime('%s', '2026-05-23') * 1000";
    case AlertKind::Leaving:
        return "SELECT s.customer_id, e.* FROM subscription_events e JOIN subscriptions s ON s.uid = e.subscription_uid"
               " WHERE s.ends_on IS NOT NULL";
    case AlertKind::Stalled:
        return "SELECT o.customer_id, o.uid, o.started_on, o.stalled_days, s.due_on, s.done_on FROM onboardings o"
               " JOIN onboarding_steps s ON s.onboarding_id = o.id WHERE o.state = 'running'";
    case AlertKind::CheckInDue:
        return "SELECT id, uid, customer_id, held_on FROM check_ins WHERE deleted_at IS NULL";
    }
    return "SELECT 1";
}

QString subject(AlertKind kind, qsizetype found)
{
    return u"Alerts of the kind %1: %2 found (background)"_s.arg(nameOf(kind)).arg(found);
}

} // namespace

QList<Row> measureAlerts(Database &database)
{
    QList<Row> rows;
    for (const auto &[kind, name] : EnumNames<AlertKind>::names) {
        AlertRule rule;
        rule.kind = kind;
        rule.enabled = true;
        Timings ours;
        qsizetype found = 0;
        for (int round = 0; round < fewRounds; ++round) {
            ours.time([&] {
                found = answer(database, [&rule](Connection &connection) -> Result<qsizetype> {
                    REGULARS_TRY(shop, ShopStore(connection).shop());
                    REGULARS_TRY(causes, alertCauses(connection, shop, rule, benchNow()));
                    return causes.size();
                });
            });
        }
        rows += figureRow(subject(kind, found), ours, bareRead(database, recordsOf(kind)));
    }
    return rows;
}

QList<Row> measureSubscriptions(Database &database)
{
    qint64 subscriptions = 0;
    qsizetype renewals = 0;
    Timings mrr;
    Timings renewing;
    for (int round = 0; round < fewRounds; ++round) {
        mrr.time([&] {
            (void)answer(database, [](Connection &connection) -> Result<MrrReport> {
                REGULARS_TRY(shop, ShopStore(connection).shop());
                const QDate today = LocalCalendar(shop.timeZone).date(benchNow());
                return SubscriptionStore(connection).mrr(today, mrrMonthsShown, CancelToken());
            });
        });
        renewing.time([&] {
            renewals = answer(database, [](Connection &connection) {
                           return readRenewals(connection, benchNow());
                       }).rows.size();
        });
    }
    subscriptions = answer(database, [](Connection &connection) -> Result<qint64> {
        REGULARS_TRY(running, SubscriptionStore(connection).notOver(QDate(2026, 11, 19)));
        return running.size();
    });
    return {figureRow(u"MRR of 12 months, %1 subscriptions that are not over (background)"_s.arg(subscriptions), mrr,
                      bareRead(database, "SELECT s.customer_id, e.* FROM subscription_events e JOIN subscriptions s"
                                         " ON s.uid = e.subscription_uid ORDER BY s.customer_id, s.id, e.id")),
            figureRow(u"Renewals of 120 days, %1 (background)"_s.arg(renewals), renewing,
                      bareRead(database, "SELECT s.*, c.name, p.name FROM subscriptions s JOIN customers c"
                                         " ON c.id = s.customer_id JOIN subscription_plans p ON p.id = s.plan_id"
                                         " WHERE s.ends_on IS NULL OR s.ends_on >= '2026-11-19'"))};
}

} // namespace regulars::bench
