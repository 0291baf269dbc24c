// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "core/subscriptions/mrr.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/subscriptions/subscriptionlist.h"
#include "storage/subscriptions/subscriptionstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

constexpr int mostMonths = 240;
constexpr int monthsUnlessSaid = 12;

/// Null: there is none.
QJsonValue jsonDate(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject factsOf(const SubscriptionRow &row, Currency currency)
{
    const Subscription &subscription = row.subscription;
    const SubscriptionTerms &terms = subscription.terms;
    return {{u"subscription"_s, subscription.id.value},
            {u"customer"_s, row.customerName},
            {u"plan"_s, row.planName},
            {u"state"_s, nameOf(row.state)},
            {u"quantity"_s, terms.quantity},
            {u"price"_s, jsonMoney({terms.priceMinor, currency})},
            {u"period_months"_s, terms.periodMonths},
            {u"mrr"_s, jsonMoney({monthlyMinor(terms), currency})},
            {u"started_on"_s, jsonDate(subscription.startedOn)},
            {u"renews_on"_s, jsonDate(row.renewal ? row.renewal->on : QDate())},
            {u"decide_by"_s, jsonDate(row.renewal ? row.renewal->decideBy : QDate())},
            {u"renews_by_itself"_s, terms.renews},
            {u"paused_until"_s, jsonDate(row.state == SubscriptionState::Paused ? terms.resumesOn : QDate())},
            {u"ends_on"_s, jsonDate(terms.endsOn)}};
}

/// As they are now, or as they stood at the end of an earlier day.
Result<QList<Subscription>> subscriptionsOn(Connection &connection, QDate asOf, Instant now)
{
    if (asOf.isValid())
        return SubscriptionStore(connection).asOf(asOf);
    REGULARS_TRY(ids, SubscriptionList(connection).ids({}, now));
    QList<Subscription> subscriptions;
    for (const qint64 id : ids) {
        REGULARS_TRY(subscription, SubscriptionStore(connection).subscription(SubscriptionId{id}));
        subscriptions += subscription;
    }
    return subscriptions;
}

Result<QDate> asOfOption(const Invocation &invocation)
{
    if (!invocation.options.isSet(u"as-of"_s))
        return QDate();
    const QDate day = QDate::fromString(invocation.options.value(u"as-of"_s), Qt::ISODate);
    if (!day.isValid())
        return wrongValue(u"--as-of"_s);
    return day;
}

Result<Answer> listSubscriptions(const Invocation &invocation)
{
    if (invocation.options.isSet(u"months"_s))
        return wrongValue(u"--months"_s);
    REGULARS_TRY(asOf, asOfOption(invocation));
    const QString only = invocation.options.value(u"only"_s);
    if (!only.isEmpty() && !isNameOf<SubscriptionState>(only))
        return wrongValue(u"--only"_s);
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(subscriptions, subscriptionsOn(connection, asOf, now));
            const QDate day = asOf.isValid() ? asOf : LocalCalendar(shop.timeZone).date(now);
            Answer answer;
            answer.columns = {u"subscription"_s, u"customer"_s,   u"plan"_s,      u"state"_s,     u"quantity"_s,
                              u"mrr"_s,          u"started_on"_s, u"renews_on"_s, u"decide_by"_s, u"ends_on"_s};
            answer.list = QJsonArray();
            for (const Subscription &subscription : subscriptions) {
                REGULARS_TRY(row, SubscriptionList(connection).row(subscription, day));
                if (only.isEmpty() || nameOf(row.state) == only)
                    *answer.list += factsOf(row, shop.currency);
            }
            return answer;
        })
        .result();
}

/// Of few customers or terms a share says nothing.
QJsonValue jsonShare(std::optional<double> share, qint64 of)
{
    const auto shown = shownShare(share, of);
    return shown ? QJsonValue(*shown) : QJsonValue();
}

QJsonArray jsonMonths(const MrrReport &report, Currency currency)
{
    QJsonArray months;
    for (const MrrMonth &month : report.months) {
        QJsonObject facts{{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                          {u"opening"_s, jsonMoney({month.openingMinor, currency})},
                          {u"closing"_s, jsonMoney({month.closingMinor, currency})},
                          {u"paused_at_end"_s, jsonMoney({month.pausedMinor, currency})},
                          {u"customers"_s, month.customersAtEnd},
                          {u"gained"_s, month.customersGained},
                          {u"lost"_s, month.customersLost}};
        for (const auto &[movement, name] : EnumNames<MrrMovement>::names)
            facts.insert(nameOf(movement), jsonMoney({month.movement(movement), currency}));
        months += facts;
    }
    return months;
}

Result<Answer> showMrr(const Invocation &invocation)
{
    if (invocation.options.isSet(u"only"_s))
        return wrongValue(u"--only"_s);
    REGULARS_TRY(asOf, asOfOption(invocation));
    REGULARS_TRY(months, invocation.number(u"months"_s, monthsUnlessSaid, 1, mostMonths));
    REGULARS_TRY(database, invocation.openForReading());
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            const QDate day = asOf.isValid() ? asOf : LocalCalendar(shop.timeZone).date(now);
            REGULARS_TRY(report, SubscriptionStore(connection).mrr(day, int(months), {}));
            const MrrRetention &retention = report.retention;
            const RenewalRate &renewals = report.renewals;
            Answer answer;
            answer.facts.add(u"as_of"_s, day.toString(Qt::ISODate))
                .add(u"mrr"_s, jsonMoney({report.months.last().closingMinor, shop.currency}))
                .add(u"paused"_s, jsonMoney({report.months.last().pausedMinor, shop.currency}))
                .add(u"customers"_s, report.months.last().customersAtEnd);
            answer.facts.add(u"customers_at_start"_s, retention.startCustomers)
                .add(u"net_revenue_retention"_s, jsonShare(retention.net(), retention.startCustomers))
                .add(u"gross_revenue_retention"_s, jsonShare(retention.gross(), retention.startCustomers))
                .add(u"logo_churn"_s, jsonShare(retention.logoChurn(), retention.startCustomers));
            answer.facts.add(u"terms_ended"_s, renewals.due)
                .add(u"terms_renewed"_s, renewals.renewed)
                .add(u"renewal_rate"_s, jsonShare(renewals.byValue(), renewals.due));
            answer.facts.add(u"months"_s, jsonMonths(report, shop.currency));
            return answer;
        })
        .result();
}

Result<Answer> runSubscription(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "list"_L1)
        return listSubscriptions(invocation);
    if (what == "mrr"_L1)
        return showMrr(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand subscriptionCommand()
{
    return {u"subscription"_s,
            u"list|mrr"_s,
            Text::tr("Lists subscriptions, or shows how the monthly recurring revenue moved."),
            1,
            1,
            {{u"as-of"_s, Text::tr("As it was at the end of that day, as 2026-11-22."), u"date"_s},
             {u"only"_s, Text::tr("list: only those that are upcoming, active, paused, ending or ended."), u"state"_s},
             {u"months"_s, Text::tr("mrr: so many months (12)."), u"number"_s}},
            runSubscription};
}

} // namespace regulars
