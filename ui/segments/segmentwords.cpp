// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentwords.h"

namespace regulars {

RuleSection SegmentWords::sectionOf(SegmentField field)
{
    if (field <= SegmentField::CustomerSince)
        return RuleSection::Person;
    if (field <= SegmentField::OrderInterval)
        return RuleSection::Buying;
    if (field <= SegmentField::LoyaltyQuadrant)
        return RuleSection::Score;
    if (field <= SegmentField::PointsExpiring)
        return RuleSection::Loyalty;
    return RuleSection::Contact;
}

QString SegmentWords::section(RuleSection section)
{
    switch (section) {
    case RuleSection::Person:
        return tr("Who they are");
    case RuleSection::Buying:
        return tr("What they bought");
    case RuleSection::Score:
        return tr("How they are doing");
    case RuleSection::Loyalty:
        return tr("Loyalty");
    case RuleSection::Contact:
        return tr("Contact and care");
    }
    return {};
}

QString SegmentWords::field(SegmentField field)
{
    switch (sectionOf(field)) {
    case RuleSection::Person:
        return personField(field);
    case RuleSection::Buying:
        return buyingField(field);
    case RuleSection::Score:
        return scoreField(field);
    case RuleSection::Loyalty:
        return loyaltyField(field);
    case RuleSection::Contact:
        return contactField(field);
    }
    return {};
}

QString SegmentWords::personField(SegmentField field)
{
    switch (field) {
    case SegmentField::Name:
        return tr("Name");
    case SegmentField::Kind:
        return tr("Kind of customer");
    case SegmentField::City:
        return tr("City");
    case SegmentField::Postcode:
        return tr("Postcode");
    case SegmentField::Region:
        return tr("Region");
    case SegmentField::Country:
        return tr("Country");
    case SegmentField::Language:
        return tr("Language");
    case SegmentField::Source:
        return tr("How they found the shop");
    case SegmentField::Tag:
        return tr("Tag");
    case SegmentField::Birthday:
        return tr("Birthday");
    case SegmentField::Age:
        return tr("Age");
    case SegmentField::Lifecycle:
        return tr("Stage");
    case SegmentField::PreferredChannel:
        return tr("Preferred way of contact");
    case SegmentField::HasEmail:
        return tr("Has a valid e-mail address");
    case SegmentField::HasPhone:
        return tr("Has a valid phone number");
    case SegmentField::HasAddress:
        return tr("Has a postal address");
    case SegmentField::DoNotContact:
        return tr("Asked not to be contacted");
    case SegmentField::Created:
        return tr("Day of entry");
    case SegmentField::CustomerSince:
        return tr("Customer since");
    default:
        return {};
    }
}

QString SegmentWords::buyingField(SegmentField field)
{
    switch (field) {
    case SegmentField::Orders:
        return tr("Number of orders");
    case SegmentField::FirstOrder:
        return tr("First order");
    case SegmentField::LastOrder:
        return tr("Last order");
    case SegmentField::FirstOrderKept:
        return tr("Anniversary of the first order");
    case SegmentField::NetSpend:
        return tr("Spent in all");
    case SegmentField::NetSpendYear:
        return tr("Spent in the last 365 days");
    case SegmentField::AverageOrder:
        return tr("Average order");
    case SegmentField::OrderInterval:
        return tr("Usual days between orders");
    default:
        return {};
    }
}

QString SegmentWords::scoreField(SegmentField field)
{
    switch (field) {
    case SegmentField::OverdueRatio:
        return tr("Days since the last order, in their usual intervals");
    case SegmentField::Risk:
        return tr("Risk to leave (0 to 100)");
    case SegmentField::PActive:
        return tr("Chance of still being a customer (%)");
    case SegmentField::ExpectedValue:
        return tr("Expected in the next 365 days");
    case SegmentField::RfmGroup:
        return tr("RFM group");
    case SegmentField::RfmRecency:
        return tr("RFM: how recently (1 to 5)");
    case SegmentField::RfmFrequency:
        return tr("RFM: how often (1 to 5)");
    case SegmentField::RfmMonetary:
        return tr("RFM: for how much (1 to 5)");
    case SegmentField::LoyaltyQuadrant:
        return tr("Place on the loyalty map");
    default:
        return {};
    }
}

QString SegmentWords::loyaltyField(SegmentField field)
{
    switch (field) {
    case SegmentField::Member:
        return tr("Member of the programme");
    case SegmentField::Tier:
        return tr("Tier");
    case SegmentField::Points:
        return tr("Points to spend");
    case SegmentField::PointsExpiring:
        return tr("Points that expire in the next 30 days");
    default:
        return {};
    }
}

QString SegmentWords::contactField(SegmentField field)
{
    switch (field) {
    case SegmentField::LastContact:
        return tr("Last contact");
    case SegmentField::OpenTickets:
        return tr("Open tickets");
    case SegmentField::OpenTasks:
        return tr("Open tasks");
    case SegmentField::LastNps:
        return tr("Last answer: would recommend (0 to 10)");
    case SegmentField::LastCsat:
        return tr("Last answer: satisfaction (1 to 5)");
    case SegmentField::LastCes:
        return tr("Last answer: ease (1 to 7)");
    case SegmentField::ReferralsMade:
        return tr("Customers they brought");
    case SegmentField::Referred:
        return tr("Was brought by somebody");
    case SegmentField::Subscription:
        return tr("Subscription");
    default:
        return {};
    }
}

QString SegmentWords::event(SegmentEvent event)
{
    switch (event) {
    case SegmentEvent::Order:
        return tr("Order");
    case SegmentEvent::Return:
        return tr("Return");
    case SegmentEvent::Ticket:
        return tr("Ticket");
    case SegmentEvent::Contact:
        return tr("Contact");
    case SegmentEvent::Answer:
        return tr("Answer to a survey");
    case SegmentEvent::Redemption:
        return tr("Reward claimed");
    }
    return {};
}

QString SegmentWords::did(SegmentEvent event, EventPlace place)
{
    switch (event) {
    case SegmentEvent::Order:
        return place == EventPlace::First  ? tr("have ordered for the first time")
               : place == EventPlace::Last ? tr("have ordered for the last time")
                                           : tr("have ordered");
    case SegmentEvent::Return:
        return place == EventPlace::First  ? tr("have returned something for the first time")
               : place == EventPlace::Last ? tr("have returned something for the last time")
                                           : tr("have returned something");
    case SegmentEvent::Ticket:
        return place == EventPlace::First  ? tr("have opened their first ticket")
               : place == EventPlace::Last ? tr("have opened their last ticket")
                                           : tr("have opened a ticket");
    case SegmentEvent::Contact:
        return place == EventPlace::First  ? tr("had their first contact")
               : place == EventPlace::Last ? tr("had their last contact")
                                           : tr("had contact");
    case SegmentEvent::Answer:
        return place == EventPlace::First  ? tr("have answered a survey for the first time")
               : place == EventPlace::Last ? tr("have answered a survey for the last time")
                                           : tr("have answered a survey");
    case SegmentEvent::Redemption:
        return place == EventPlace::First  ? tr("have claimed their first reward")
               : place == EventPlace::Last ? tr("have claimed their last reward")
                                           : tr("have claimed a reward");
    }
    return {};
}

QString SegmentWords::hasNot(SegmentEvent event)
{
    switch (event) {
    case SegmentEvent::Order:
        return tr("have not ordered");
    case SegmentEvent::Return:
        return tr("have returned nothing");
    case SegmentEvent::Ticket:
        return tr("have opened no ticket");
    case SegmentEvent::Contact:
        return tr("had no contact");
    case SegmentEvent::Answer:
        return tr("have answered no survey");
    case SegmentEvent::Redemption:
        return tr("have claimed no reward");
    }
    return {};
}

QString SegmentWords::property(EventProperty property)
{
    switch (property) {
    case EventProperty::Channel:
        return tr("Channel");
    case EventProperty::Product:
        return tr("Product");
    case EventProperty::Category:
        return tr("Category");
    case EventProperty::Total:
        return tr("Amount");
    case EventProperty::Kind:
        return tr("Kind");
    case EventProperty::Direction:
        return tr("Direction");
    case EventProperty::Score:
        return tr("Score");
    case EventProperty::Reward:
        return tr("Reward");
    }
    return {};
}

QString SegmentWords::test(SegmentTest test, SegmentValueType type)
{
    const bool isDay = type == SegmentValueType::Day || type == SegmentValueType::KeptDay;
    switch (test) {
    case SegmentTest::Is:
        return tr("is");
    case SegmentTest::IsNot:
        return tr("is not");
    case SegmentTest::AnyOf:
        return tr("is one of");
    case SegmentTest::AllOf:
        return tr("has all of");
    case SegmentTest::NoneOf:
        return tr("is none of");
    case SegmentTest::Contains:
        return tr("contains");
    case SegmentTest::NotContains:
        return tr("does not contain");
    case SegmentTest::StartsWith:
        return tr("starts with");
    case SegmentTest::AtLeast:
        return isDay ? tr("is on or after") : tr("is at least");
    case SegmentTest::AtMost:
        return isDay ? tr("is on or before") : tr("is at most");
    case SegmentTest::Above:
        return isDay ? tr("is after") : tr("is more than");
    case SegmentTest::Below:
        return isDay ? tr("is before") : tr("is less than");
    case SegmentTest::Within:
        return tr("lies");
    case SegmentTest::IsEmpty:
        return tr("is empty");
    case SegmentTest::IsNotEmpty:
        return tr("is not empty");
    }
    return {};
}

QString SegmentWords::windowKind(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Ever:
        return tr("at any time");
    case WindowKind::LastDays:
        return tr("in the last days");
    case WindowKind::NextDays:
        return tr("in the next days");
    case WindowKind::Before:
        return tr("longer ago than");
    case WindowKind::Today:
        return tr("today");
    case WindowKind::ThisWeek:
        return tr("this week");
    case WindowKind::ThisMonth:
        return tr("this month");
    case WindowKind::ThisYear:
        return tr("this year");
    case WindowKind::LastWeek:
        return tr("last week");
    case WindowKind::LastMonth:
        return tr("last month");
    case WindowKind::LastYear:
        return tr("last year");
    case WindowKind::Between:
        return tr("between two days");
    }
    return {};
}

QString SegmentWords::group(GroupKind kind)
{
    switch (kind) {
    case GroupKind::All:
        return tr("all of these hold");
    case GroupKind::Any:
        return tr("at least one of these holds");
    case GroupKind::None:
        return tr("none of these holds");
    }
    return {};
}

QString SegmentWords::count(EventCount count)
{
    switch (count) {
    case EventCount::AtLeast:
        return tr("at least");
    case EventCount::AtMost:
        return tr("at most");
    case EventCount::Exactly:
        return tr("exactly");
    }
    return {};
}

} // namespace regulars
