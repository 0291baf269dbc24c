// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerliststate.h"

#include "ui/base/keyvaluestore.h"

#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array<std::pair<CustomerSort, const char16_t *>, 6> sortNames = {
    {{CustomerSort::Name, u"name"},
     {CustomerSort::LastOrder, u"last_order"},
     {CustomerSort::NetSpend, u"net_spend"},
     {CustomerSort::Orders, u"orders"},
     {CustomerSort::LastActivity, u"last_activity"},
     {CustomerSort::Created, u"created"}}};

} // namespace

CustomerFilter storedFilter(const KeyValueStore &store)
{
    CustomerFilter filter;
    const QString lifecycle = store.value(u"customers/lifecycle"_s).toString();
    if (isNameOf<Lifecycle>(lifecycle))
        filter.lifecycle = valueOf<Lifecycle>(lifecycle);
    const QString kind = store.value(u"customers/kind"_s).toString();
    if (isNameOf<CustomerKind>(kind))
        filter.kind = valueOf<CustomerKind>(kind);
    filter.tag = store.value(u"customers/tag"_s).toString();
    const QString sort = store.value(u"customers/sort"_s).toString();
    for (const auto &[value, name] : sortNames) {
        if (sort == QStringView(name)) {
            filter.sort = value;
            filter.descending = store.value(u"customers/descending"_s).toBool();
        }
    }
    return filter;
}

void storeFilter(KeyValueStore &store, const CustomerFilter &filter)
{
    store.setValue(u"customers/lifecycle"_s, filter.lifecycle ? nameOf(*filter.lifecycle) : QString());
    store.setValue(u"customers/kind"_s, filter.kind ? nameOf(*filter.kind) : QString());
    store.setValue(u"customers/tag"_s, filter.tag);
    for (const auto &[value, name] : sortNames) {
        if (value == filter.sort)
            store.setValue(u"customers/sort"_s, QString::fromUtf16(name));
    }
    store.setValue(u"customers/descending"_s, filter.descending);
}

CustomerId storedSelection(const KeyValueStore &store)
{
    return CustomerId{store.value(u"customers/selected"_s).toLongLong()};
}

void storeSelection(KeyValueStore &store, CustomerId customer)
{
    store.setValue(u"customers/selected"_s, customer.value);
}

} // namespace regulars
