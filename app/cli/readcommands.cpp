// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/search/search.h"
#include "storage/timeline/timelinestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchResults = 50;
constexpr int shownEvents = 100;
constexpr int mostRows = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

Result<Answer> runSearch(const Invocation &invocation)
{
    REGULARS_TRY(limit, invocation.number(u"limit"_s, searchResults, 1, mostRows));
    REGULARS_TRY(database, invocation.openForReading());
    const QString text = invocation.arguments.join(u' ');
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(ids, Search(connection).customers(text, static_cast<int>(limit)));
            REGULARS_TRY(rows, CustomerList(connection).rows(ids, now, shop.currency));
            const LocalCalendar calendar(shop.timeZone);
            Answer answer;
            answer.list = QJsonArray();
            answer.columns = {u"id"_s, u"name"_s, u"email"_s, u"phone"_s, u"city"_s, u"last_order_on"_s};
            for (const CustomerRow &row : rows) {
                *answer.list += QJsonObject{
                    {u"id"_s, row.id.value},           {u"name"_s, row.name},
                    {u"email"_s, jsonText(row.email)}, {u"phone"_s, jsonText(row.phone)},
                    {u"city"_s, jsonText(row.city)},   {u"last_order_on"_s, jsonDay(row.lastOrderAt, calendar)}};
            }
            return answer;
        })
        .result();
}

QString localTime(Instant at, const Shop &shop)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, shop.timeZone).toString(Qt::ISODate);
}

QJsonArray jsonConsents(const QList<ConsentEvent> &events)
{
    QJsonArray consents;
    for (const ConsentEvent &event : events)
        consents += QJsonObject{{u"channel"_s, nameOf(event.channel)},
                                {u"purpose"_s, nameOf(event.purpose)},
                                {u"state"_s, nameOf(event.state)},
                                {u"source"_s, nameOf(event.source)},
                                {u"reversal"_s, event.reversalOf.isValid()}};
    return consents;
}

QJsonArray jsonStandings(const ConsentStandings &standings, const LocalCalendar &calendar)
{
    QJsonArray consents;
    for (const auto &[topic, standing] : standings)
        consents += QJsonObject{{u"channel"_s, nameOf(topic.channel)},
                                {u"purpose"_s, nameOf(topic.purpose)},
                                {u"state"_s, nameOf(standing.state)},
                                {u"since"_s, jsonDay(standing.since, calendar)}};
    return consents;
}

QJsonObject jsonEvent(const TimelineEvent &event, const Shop &shop)
{
    QJsonObject json{{u"kind"_s, nameOf(event.kind)}, {u"occurred_at"_s, localTime(event.key.occurredAt, shop)}};
    if (isOfOrder(event.kind)) {
        json.insert(u"number"_s, jsonText(event.number));
        json.insert(u"amount"_s, jsonMoney(event.amount));
        json.insert(u"text"_s, jsonText(event.itemNames.join(u", "_s)));
    } else if (event.kind == TimelineKind::Merge) {
        json.insert(u"text"_s, jsonText(event.mergedName));
    } else if (event.kind == TimelineKind::Consent) {
        json.insert(u"consents"_s, jsonConsents(event.consents));
        json.insert(u"text"_s, jsonText(event.body));
    } else {
        json.insert(u"text"_s, jsonText((event.subject + u'\n' + event.body).trimmed()));
    }
    if (event.kind == TimelineKind::Subscription)
        json.insert(u"change"_s, nameOf(event.subscriptionChange));
    else if (event.kind == TimelineKind::OnboardingEnded)
        json.insert(u"state"_s, nameOf(event.onboardingState));
    else if (event.kind == TimelineKind::GoalClosed)
        json.insert(u"state"_s, nameOf(event.goalState));
    return json;
}

QJsonArray jsonContacts(const Customer &customer, ContactKind kind)
{
    QJsonArray values;
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == kind)
            values += point.value;
    }
    return values;
}

Facts factsOf(const Customer &customer, const CustomerStats &stats, const ConsentStandings &standings,
              const QList<TimelineEvent> &events, const Shop &shop, Instant now)
{
    const LocalCalendar calendar(shop.timeZone);
    QJsonArray externalIds;
    for (const ExternalId &key : customer.externalIds)
        externalIds += QString(key.system + u':' + key.value);
    QJsonArray timeline;
    for (const TimelineEvent &event : events)
        timeline += jsonEvent(event, shop);
    Facts facts;
    facts.add(u"id"_s, customer.id.value).add(u"name"_s, customer.name).add(u"kind"_s, nameOf(customer.kind));
    facts.add(u"company"_s, jsonText(customer.company)).add(u"email"_s, jsonContacts(customer, ContactKind::Email));
    facts.add(u"phone"_s, jsonContacts(customer, ContactKind::Phone));
    facts.add(u"city"_s, customer.address() != nullptr ? jsonText(customer.address()->city) : QJsonValue());
    facts.add(u"tags"_s, QJsonArray::fromStringList(customer.tags)).add(u"card_number"_s, jsonText(customer.cardNumber));
    facts.add(u"external_ids"_s, externalIds);
    facts.add(u"lifecycle"_s, nameOf(customer.lifecycle.value_or(lifecycleOf(stats, now))));
    facts.add(u"orders"_s, stats.orders).add(u"first_order_on"_s, jsonDay(stats.firstOrderAt, calendar));
    facts.add(u"last_order_on"_s, jsonDay(stats.lastOrderAt, calendar)).add(u"gross_revenue"_s, jsonMoney(stats.gross));
    facts.add(u"returned"_s, jsonMoney(stats.returned)).add(u"net_revenue"_s, jsonMoney(stats.net));
    facts.add(u"last_contacted_on"_s, jsonDay(stats.lastContactedAt, calendar));
    facts.add(u"do_not_contact"_s, customer.doNotContact).add(u"consents"_s, jsonStandings(standings, calendar));
    return facts.add(u"timeline"_s, timeline);
}

Result<Answer> runCustomer(const Invocation &invocation)
{
    REGULARS_TRY(limit, invocation.number(u"events"_s, shownEvents, 1, mostRows));
    REGULARS_TRY(database, invocation.openForReading());
    const QString key = invocation.arguments.first();
    const Instant now = invocation.clock.now();
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            const CustomerStore store(connection);
            REGULARS_TRY(id, store.find(key));
            REGULARS_TRY(customer, store.customer(id));
            REGULARS_TRY(stats, store.stats(id, shop.currency));
            REGULARS_TRY(standings, ConsentStore(connection).standings(id, now));
            REGULARS_TRY(events, TimelineStore(connection).page(id, {}, std::nullopt, static_cast<int>(limit)));
            Answer answer;
            answer.facts = factsOf(customer, stats, standings, events, shop, now);
            return answer;
        })
        .result();
}

} // namespace

CliCommand searchCommand()
{
    return {u"search"_s, u"TEXT"_s, Text::tr("Finds customers by parts of name, e-mail, phone, card or tag."),
            1,           100,       {{u"limit"_s, Text::tr("How many at most (50)."), u"number"_s}},
            runSearch};
}

CliCommand customerCommand()
{
    return {u"customer"_s,
            u"ID|CARD|EMAIL"_s,
            Text::tr("Shows a customer's facts and timeline."),
            1,
            1,
            {{u"events"_s, Text::tr("How many events of the timeline at most (100)."), u"number"_s}},
            runCustomer};
}

} // namespace regulars
