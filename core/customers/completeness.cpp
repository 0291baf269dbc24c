// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/completeness.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Want
{
    WantedItem item;
    int weight;
    bool known;
};

bool isReached(const Customer &customer, ContactKind kind)
{
    return std::any_of(customer.contacts.begin(), customer.contacts.end(),
                       [kind](const ContactPoint &point) { return point.kind == kind && point.valid; });
}

bool hasAddress(const Customer &customer)
{
    const PostalAddress *address = customer.address();
    return address && !address->street.isEmpty() && !address->city.isEmpty();
}

// A customer whom an import knows by a number or an e-mail address only has no name yet.
bool isNamed(const Customer &customer)
{
    const QString name = displayName(customer);
    const bool digits = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return !digits && !isPlausibleEmail(name);
}

QList<Want> wantsOfPerson(const Customer &customer)
{
    const bool named = customer.kind == CustomerKind::Person
                           ? isNamed(customer) && (!customer.lastName.isEmpty() || displayName(customer).contains(u' '))
                           : isNamed(customer);
    return {{WantedItem::Name, 20, named},
            {WantedItem::Birthday, 10, customer.birthday.isSet()},
            {WantedItem::Preference, 8, customer.preferredChannel != PreferredChannel::None},
            {WantedItem::Source, 5, !customer.source.isEmpty()}};
}

QList<Want> wantsOfGroup(const Customer &customer, int members)
{
    QList<Want> wants{{WantedItem::Name, 20, isNamed(customer)}, {WantedItem::Members, 15, members > 0}};
    if (customer.kind == CustomerKind::Company)
        wants += Want{WantedItem::Source, 5, !customer.source.isEmpty()};
    return wants;
}

/// Ways to reach the customer: the one they prefer weighs most, then phone and e-mail, of which the first is the greater
/// gain.
QList<Want> waysToReach(const Customer &customer)
{
    const PreferredChannel preferred = customer.preferredChannel;
    const bool byPhone = preferred == PreferredChannel::Phone || preferred == PreferredChannel::Sms ||
                         preferred == PreferredChannel::Message;
    const bool phone = isReached(customer, ContactKind::Phone);
    const bool email = isReached(customer, ContactKind::Email);
    const bool byEmail = preferred == PreferredChannel::Email;
    const bool byPost = preferred == PreferredChannel::Post;
    return {{WantedItem::Phone,
             byPhone            ? 35
             : byEmail && email ? 10
                                : 25,
             phone},
            {WantedItem::Email,
             byEmail            ? 35
             : byPhone && phone ? 10
                                : 22,
             email},
            {WantedItem::Address, byPost ? 35 : 12, hasAddress(customer)}};
}

bool servesToReach(WantedItem item)
{
    return item == WantedItem::Phone || item == WantedItem::Email || item == WantedItem::Address ||
           item == WantedItem::Preference;
}

} // namespace

Completeness completenessOf(const Customer &customer, int members)
{
    QList<Want> wants = customer.kind == CustomerKind::Person ? wantsOfPerson(customer) : wantsOfGroup(customer, members);
    wants += waysToReach(customer);
    if (customer.doNotContact)
        wants.removeIf([](const Want &want) { return servesToReach(want.item); });
    std::stable_sort(wants.begin(), wants.end(), [](const Want &a, const Want &b) { return a.weight > b.weight; });
    int all = 0;
    int known = 0;
    Completeness result;
    for (const Want &want : std::as_const(wants)) {
        all += want.weight;
        known += want.known ? want.weight : 0;
        if (!want.known)
            result.missing += want.item;
    }
    result.percent = all > 0 ? known * 100 / all : 100;
    if (!result.missing.isEmpty() && !customer.deleted)
        result.ask = result.missing.first();
    return result;
}

QString fieldOf(WantedItem item, CustomerKind kind)
{
    switch (item) {
    case WantedItem::Name:
        return kind == CustomerKind::Person ? u"last_name"_s : kind == CustomerKind::Company ? u"company"_s : u"name"_s;
    case WantedItem::Phone:
        return u"phone"_s;
    case WantedItem::Email:
        return u"email"_s;
    case WantedItem::Address:
        return u"address"_s;
    case WantedItem::Birthday:
        return u"birthday"_s;
    case WantedItem::Preference:
        return u"channel"_s;
    case WantedItem::Source:
        return u"source"_s;
    case WantedItem::Members:
        break;
    }
    return {};
}

} // namespace regulars
