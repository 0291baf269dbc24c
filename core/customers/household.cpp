// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/household.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

namespace {

QString placeOf(const PostalAddress &address)
{
    return foldedWords(address.street + u' ' + address.postcode + u' ' + address.city).join(u' ');
}

} // namespace

Customer householdOf(const Customer &first, const Customer &second)
{
    Customer household;
    household.kind = CustomerKind::Household;
    for (ContactPoint point : first.contacts) {
        const bool shared = std::any_of(second.contacts.begin(), second.contacts.end(), [&](const ContactPoint &other) {
            return other.kind == point.kind && matchKey(other.kind, other.value) == matchKey(point.kind, point.value);
        });
        if (!shared)
            continue;
        point.id = {};
        household.contacts += point;
    }
    for (PostalAddress address : first.addresses) {
        const bool shared = std::any_of(second.addresses.begin(), second.addresses.end(),
                                        [&](const PostalAddress &other) { return placeOf(other) == placeOf(address); });
        if (!shared)
            continue;
        address.id = 0;
        household.addresses += address;
    }
    return household;
}

QStringList familyNames(const QString &firstName, const QString &secondName)
{
    const auto last = [](const QString &name) { return name.simplified().section(u' ', -1); };
    QStringList names{last(firstName)};
    if (folded(last(firstName)) != folded(last(secondName)))
        names += last(secondName);
    return names;
}

} // namespace regulars
