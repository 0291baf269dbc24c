// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace regulars {

/// What a value is. Values are written in canonical form: numbers and money as decimals with a point (money in the shop's
/// currency), days as ISO 8601, choices by their name in storage, flags as "yes" and "no".
enum class SegmentValueType {
    Text,
    Texts, ///< several: tags
    Number,
    Money,
    Day,
    KeptDay, ///< kept each year: the year does not count
    Choice,
    Flag
};

/// What is known of every customer: what somebody entered, and what follows from the records. The names are the words of
/// the query language.
enum class SegmentField {
    // who they are
    Name,
    Kind, ///< CustomerKind
    City, ///< of any of their addresses, as the next three
    Postcode,
    Region,
    Country,
    Language,
    Source,
    Tag,
    Birthday,
    Age,       ///< in whole years; empty without a year of birth
    Lifecycle, ///< as set, else by rule
    PreferredChannel,
    HasEmail, ///< a valid one, as the next
    HasPhone,
    HasAddress,
    DoNotContact,
    Created,
    CustomerSince,
    // what they bought
    Orders, ///< that count (core/orders/countedorder.h): neither cancelled nor worth nothing after returns
    FirstOrder,
    LastOrder,
    FirstOrderKept, ///< the anniversary of the first order
    NetSpend,
    NetSpendYear,  ///< in the last 365 days: today and the 364 before
    AverageOrder,  ///< NetSpend by Orders; empty without an order
    OrderInterval, ///< median, in days; empty before the third day with an order
    // what follows from it (scored once a day); empty when not scored
    OverdueRatio,
    Risk,          ///< 0 … 100
    PActive,       ///< chance of still being a customer, 0 … 100
    ExpectedValue, ///< money, of the next 365 days
    RfmGroup,
    RfmRecency, ///< 1 … 5, as the next two
    RfmFrequency,
    RfmMonetary,
    LoyaltyQuadrant,
    // loyalty
    Member,         ///< of the programme, now
    Tier,           ///< uid; empty without one
    Points,         ///< that can be spent now; 0 for members without any, empty for others
    PointsExpiring, ///< in the next 30 days
    // contact
    LastContact,
    OpenTickets,
    OpenTasks,
    LastNps, ///< the latest answer of each kind; empty without one
    LastCsat,
    LastCes,
    ReferralsMade, ///< that have qualified
    Referred,      ///< was brought by a referral
    Subscription ///< "none", "active", "paused" or "ended"; what stands best of several, in the order active, paused, ended
};

/// Things that happen, and can be counted. Cancelled orders and those worth nothing after returns did not happen.
enum class SegmentEvent {
    Order,     ///< money: its total after returns
    Return,    ///< money: what came back; not those of cancelled orders
    Ticket,    ///< but for tests, spam, duplicates and those that went into another
    Contact,   ///< calls, visits, mails, chats, letters and messages; no notes
    Answer,    ///< to a survey
    Redemption ///< a reward that was claimed and not given back
};
[[nodiscard]] constexpr bool hasAmount(SegmentEvent event)
{
    return event == SegmentEvent::Order || event == SegmentEvent::Return;
}

/// By what events are told apart.
enum class EventProperty {
    Channel,   ///< of an order or ticket
    Product,   ///< number (SKU) of a line of the order
    Category,  ///< of a product of the order's lines; of a ticket: uid
    Total,     ///< money, of an order or return
    Kind,      ///< of a contact (InteractionKind) or an answer (SurveyKind)
    Direction, ///< of a contact
    Score,     ///< of an answer
    Reward     ///< uid, of a redemption
};

[[nodiscard]] SegmentValueType typeOf(SegmentField field);
/// The names of a Choice among which one is chosen; empty where the shop decides (tiers) and for other types.
[[nodiscard]] QStringList choicesOf(SegmentField field);
[[nodiscard]] QList<EventProperty> propertiesOf(SegmentEvent event);
[[nodiscard]] SegmentValueType typeOf(EventProperty property);
[[nodiscard]] QStringList choicesOf(SegmentEvent event, EventProperty property);

template<>
struct EnumNames<SegmentField>
{
    static constexpr std::array<std::pair<SegmentField, const char16_t *>, 49> names = {
        {{SegmentField::Name, u"name"},
         {SegmentField::Kind, u"kind"},
         {SegmentField::City, u"city"},
         {SegmentField::Postcode, u"postcode"},
         {SegmentField::Region, u"region"},
         {SegmentField::Country, u"country"},
         {SegmentField::Language, u"language"},
         {SegmentField::Source, u"source"},
         {SegmentField::Tag, u"tag"},
         {SegmentField::Birthday, u"birthday"},
         {SegmentField::Age, u"age"},
         {SegmentField::Lifecycle, u"lifecycle"},
         {SegmentField::PreferredChannel, u"preferred_channel"},
         {SegmentField::HasEmail, u"has_email"},
         {SegmentField::HasPhone, u"has_phone"},
         {SegmentField::HasAddress, u"has_address"},
         {SegmentField::DoNotContact, u"do_not_contact"},
         {SegmentField::Created, u"created"},
         {SegmentField::CustomerSince, u"customer_since"},
         {SegmentField::Orders, u"orders.count"},
         {SegmentField::FirstOrder, u"first_order"},
         {SegmentField::LastOrder, u"last_order"},
         {SegmentField::FirstOrderKept, u"first_order.anniversary"},
         {SegmentField::NetSpend, u"spent"},
         {SegmentField::NetSpendYear, u"spent.year"},
         {SegmentField::AverageOrder, u"orders.average"},
         {SegmentField::OrderInterval, u"orders.interval"},
         {SegmentField::OverdueRatio, u"overdue"},
         {SegmentField::Risk, u"risk"},
         {SegmentField::PActive, u"p_active"},
         {SegmentField::ExpectedValue, u"expected_value"},
         {SegmentField::RfmGroup, u"rfm"},
         {SegmentField::RfmRecency, u"rfm.recency"},
         {SegmentField::RfmFrequency, u"rfm.frequency"},
         {SegmentField::RfmMonetary, u"rfm.monetary"},
         {SegmentField::LoyaltyQuadrant, u"loyalty"},
         {SegmentField::Member, u"member"},
         {SegmentField::Tier, u"tier"},
         {SegmentField::Points, u"points"},
         {SegmentField::PointsExpiring, u"points.expiring"},
         {SegmentField::LastContact, u"last_contact"},
         {SegmentField::OpenTickets, u"open_tickets"},
         {SegmentField::OpenTasks, u"open_tasks"},
         {SegmentField::LastNps, u"last_nps"},
         {SegmentField::LastCsat, u"last_csat"},
         {SegmentField::LastCes, u"last_ces"},
         {SegmentField::ReferralsMade, u"referrals"},
         {SegmentField::Referred, u"referred"},
         {SegmentField::Subscription, u"subscription"}}};
    static constexpr SegmentField fallback = SegmentField::Name;
};

template<>
struct EnumNames<SegmentEvent>
{
    static constexpr std::array<std::pair<SegmentEvent, const char16_t *>, 6> names = {
        {{SegmentEvent::Order, u"order"},
         {SegmentEvent::Return, u"return"},
         {SegmentEvent::Ticket, u"ticket"},
         {SegmentEvent::Contact, u"contact"},
         {SegmentEvent::Answer, u"answer"},
         {SegmentEvent::Redemption, u"redemption"}}};
    static constexpr SegmentEvent fallback = SegmentEvent::Order;
};

template<>
struct EnumNames<EventProperty>
{
    static constexpr std::array<std::pair<EventProperty, const char16_t *>, 8> names = {
        {{EventProperty::Channel, u"channel"},
         {EventProperty::Product, u"product"},
         {EventProperty::Category, u"category"},
         {EventProperty::Total, u"total"},
         {EventProperty::Kind, u"kind"},
         {EventProperty::Direction, u"direction"},
         {EventProperty::Score, u"score"},
         {EventProperty::Reward, u"reward"}}};
    static constexpr EventProperty fallback = EventProperty::Channel;
};

} // namespace regulars
