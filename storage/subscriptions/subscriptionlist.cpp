// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/subscriptions/subscriptionlist.h"

#include "core/base/textfolding.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionrows.h"
#include "storage/subscriptions/subscriptionstore.h"

#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isChosen(SubscriptionChoice choice, const Subscription &subscription, QDate day)
{
    const SubscriptionState state = stateOn(subscription, day);
    switch (choice) {
    case SubscriptionChoice::All:
        break;
    case SubscriptionChoice::Running:
        return state == SubscriptionState::Active || state == SubscriptionState::Paused ||
               state == SubscriptionState::Ending;
    case SubscriptionChoice::Paused:
        return state == SubscriptionState::Paused;
    case SubscriptionChoice::Ending:
        return subscription.terms.endsOn.isValid() && state != SubscriptionState::Ended;
    case SubscriptionChoice::Ended:
        return state == SubscriptionState::Ended;
    }
    return true;
}

QDate today(Connection &connection, Instant now)
{
    return LocalCalendar(orThrow(ShopStore(connection).shop()).timeZone).date(now);
}

} // namespace

Result<QList<qint64>> SubscriptionList::ids(const SubscriptionFilter &filter, Instant now) const
{
    return attempt([&] {
        const QString words = folded(filter.text.simplified());
        const QDate day = today(m_connection, now);
        Statement rows(m_connection,
                       selectSubscriptions().replace(u" FROM subscriptions s"_s,
                                                     u", c.name, p.name FROM subscriptions s"
                                                     " JOIN customers c ON c.id = s.customer_id AND c.deleted_at IS NULL"
                                                     " JOIN subscription_plans p ON p.id = s.plan_id"_s) +
                           u" ORDER BY s.started_on DESC, s.id DESC"_s);
        constexpr int nameColumn = 18;
        QList<qint64> ids;
        while (rows.next()) {
            const bool hasWords = words.isEmpty() || folded(rows.text(nameColumn)).contains(words) ||
                                  folded(rows.text(nameColumn + 1)).contains(words);
            if (hasWords && isChosen(filter.choice, readSubscription(rows), day))
                ids += rows.integer(0);
        }
        return ids;
    });
}

Result<SubscriptionRow> SubscriptionList::row(const Subscription &subscription, QDate today) const
{
    return attempt([&]() -> Result<SubscriptionRow> {
        SubscriptionRow row;
        row.subscription = subscription;
        Statement names(m_connection, u"SELECT c.name, p.name FROM customers c, subscription_plans p"
                                      " WHERE c.id = :customer AND p.id = :plan"_s);
        names.bind(u"customer", subscription.customer).bind(u"plan", subscription.terms.plan);
        if (names.next()) {
            row.customerName = names.text(0);
            row.planName = names.text(1);
        }
        row.state = stateOn(subscription, today);
        row.renewal = nextRenewal(subscription, today);
        return row;
    });
}

Result<QList<SubscriptionRow>> SubscriptionList::rows(const QList<qint64> &ids, Instant now) const
{
    return attempt([&]() -> Result<QList<SubscriptionRow>> {
        const QDate day = today(m_connection, now);
        QList<SubscriptionRow> rows;
        for (const qint64 id : ids) {
            const auto subscription = SubscriptionStore(m_connection).subscription(SubscriptionId{id});
            if (!subscription && subscription.error().code != ErrorCode::NotFound)
                return tl::unexpected(subscription.error());
            if (!subscription)
                continue;
            REGULARS_TRY(found, row(*subscription, day));
            rows += found;
        }
        return rows;
    });
}

Result<QList<SubscriptionRow>> SubscriptionList::renewals(QDate today, int days) const
{
    REGULARS_TRY(running, SubscriptionStore(m_connection).notOver(today));
    QList<SubscriptionRow> rows;
    for (const Subscription &subscription : running) {
        const auto renewal = nextRenewal(subscription, today);
        if (!renewal || today.daysTo(renewal->on) > days)
            continue;
        REGULARS_TRY(found, row(subscription, today));
        rows += found;
    }
    std::sort(rows.begin(), rows.end(), [](const SubscriptionRow &a, const SubscriptionRow &b) {
        const auto key = [](const SubscriptionRow &row) {
            const Renewal &renewal = *row.renewal;
            return std::tuple(renewal.isDecided, renewal.isDecided ? renewal.on : renewal.decideBy, row.subscription.id);
        };
        return key(a) < key(b);
    });
    return rows;
}

} // namespace regulars
