// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentcatalog.h"

#include "core/customers/customer.h"
#include "core/feedback/survey.h"
#include "core/interactions/interaction.h"
#include "core/metrics/rfm.h"
#include "core/orders/order.h"
#include "core/prediction/loyaltymap.h"
#include "core/tickets/ticket.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

template<typename E>
QStringList namesOf()
{
    QStringList all;
    for (const auto &[value, name] : EnumNames<E>::names)
        all += QString::fromUtf16(name);
    return all;
}

template<typename E>
QStringList namesWithout(E left)
{
    QStringList all = namesOf<E>();
    all.removeAll(nameOf(left));
    return all;
}

} // namespace

SegmentValueType typeOf(SegmentField field)
{
    switch (field) {
    case SegmentField::Name:
    case SegmentField::City:
    case SegmentField::Postcode:
    case SegmentField::Region:
    case SegmentField::Country:
    case SegmentField::Language:
    case SegmentField::Source:
        return SegmentValueType::Text;
    case SegmentField::Tag:
        return SegmentValueType::Texts;
    case SegmentField::Kind:
    case SegmentField::Lifecycle:
    case SegmentField::PreferredChannel:
    case SegmentField::RfmGroup:
    case SegmentField::LoyaltyQuadrant:
    case SegmentField::Tier:
    case SegmentField::Subscription:
        return SegmentValueType::Choice;
    case SegmentField::HasEmail:
    case SegmentField::HasPhone:
    case SegmentField::HasAddress:
    case SegmentField::DoNotContact:
    case SegmentField::Member:
    case SegmentField::Referred:
        return SegmentValueType::Flag;
    case SegmentField::Birthday:
    case SegmentField::FirstOrderKept:
        return SegmentValueType::KeptDay;
    case SegmentField::Created:
    case SegmentField::CustomerSince:
    case SegmentField::FirstOrder:
    case SegmentField::LastOrder:
    case SegmentField::LastContact:
        return SegmentValueType::Day;
    case SegmentField::NetSpend:
    case SegmentField::NetSpendYear:
    case SegmentField::AverageOrder:
    case SegmentField::ExpectedValue:
        return SegmentValueType::Money;
    case SegmentField::Age:
    case SegmentField::Orders:
    case SegmentField::OrderInterval:
    case SegmentField::OverdueRatio:
    case SegmentField::Risk:
    case SegmentField::PActive:
    case SegmentField::RfmRecency:
    case SegmentField::RfmFrequency:
    case SegmentField::RfmMonetary:
    case SegmentField::Points:
    case SegmentField::PointsExpiring:
    case SegmentField::OpenTickets:
    case SegmentField::OpenTasks:
    case SegmentField::LastNps:
    case SegmentField::LastCsat:
    case SegmentField::LastCes:
    case SegmentField::ReferralsMade:
        break;
    }
    return SegmentValueType::Number;
}

QStringList choicesOf(SegmentField field)
{
    switch (field) {
    case SegmentField::Kind:
        return namesOf<CustomerKind>();
    case SegmentField::Lifecycle:
        return namesOf<Lifecycle>();
    case SegmentField::PreferredChannel:
        return namesOf<PreferredChannel>();
    case SegmentField::RfmGroup:
        return namesOf<RfmGroup>();
    case SegmentField::LoyaltyQuadrant:
        return namesOf<LoyaltyQuadrant>();
    case SegmentField::Subscription:
        return {u"none"_s, u"active"_s, u"paused"_s, u"ended"_s};
    default: // the shop's own, as tiers, and what is no choice
        return {};
    }
}

QList<EventProperty> propertiesOf(SegmentEvent event)
{
    switch (event) {
    case SegmentEvent::Order:
        return {EventProperty::Channel, EventProperty::Product, EventProperty::Category, EventProperty::Total};
    case SegmentEvent::Return:
        return {EventProperty::Total};
    case SegmentEvent::Ticket:
        return {EventProperty::Channel, EventProperty::Category};
    case SegmentEvent::Contact:
        return {EventProperty::Kind, EventProperty::Direction};
    case SegmentEvent::Answer:
        return {EventProperty::Kind, EventProperty::Score};
    case SegmentEvent::Redemption:
        break;
    }
    return {EventProperty::Reward};
}

SegmentValueType typeOf(EventProperty property)
{
    switch (property) {
    case EventProperty::Product:
    case EventProperty::Category:
        return SegmentValueType::Text;
    case EventProperty::Total:
        return SegmentValueType::Money;
    case EventProperty::Score:
        return SegmentValueType::Number;
    case EventProperty::Channel:
    case EventProperty::Kind:
    case EventProperty::Direction:
    case EventProperty::Reward:
        break;
    }
    return SegmentValueType::Choice;
}

QStringList choicesOf(SegmentEvent event, EventProperty property)
{
    if (property == EventProperty::Channel && event == SegmentEvent::Order)
        return namesOf<OrderChannel>();
    if (property == EventProperty::Channel && event == SegmentEvent::Ticket)
        return namesOf<TicketChannel>();
    if (property == EventProperty::Kind && event == SegmentEvent::Contact)
        return namesWithout(InteractionKind::Note);
    if (property == EventProperty::Kind && event == SegmentEvent::Answer)
        return namesOf<SurveyKind>();
    if (property == EventProperty::Direction && event == SegmentEvent::Contact)
        return namesWithout(Direction::Internal);
    return {};
}

} // namespace regulars
