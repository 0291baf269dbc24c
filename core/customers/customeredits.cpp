// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customeredits.h"

#include "core/base/textfolding.h"
#include "core/fields/ownvalues.h"

#include <algorithm>

namespace regulars {

namespace {

bool isTag(const QString &a, const QString &b)
{
    return folded(a) == folded(b);
}

bool retag(QStringList &tags, const QStringList &add, const QStringList &remove)
{
    const QStringList before = tags;
    for (const QString &gone : remove)
        tags.removeIf([&](const QString &tag) { return isTag(tag, gone); });
    for (const QString &wanted : add) {
        const QString tag = wanted.simplified();
        const bool known = std::any_of(tags.cbegin(), tags.cend(), [&](const QString &each) { return isTag(each, tag); });
        if (!known && !tag.isEmpty())
            tags += tag;
    }
    return tags != before;
}

template<typename T>
bool set(T &value, const std::optional<T> &wanted)
{
    if (!wanted || *wanted == value)
        return false;
    value = *wanted;
    return true;
}

} // namespace

bool apply(const CustomerEdits &edits, Customer &customer)
{
    bool changed = retag(customer.tags, edits.addTags, edits.removeTags);
    changed |= set(customer.lifecycle, edits.lifecycle);
    changed |= set(customer.language, edits.language);
    changed |= set(customer.preferredChannel, edits.preferredChannel);
    changed |= set(customer.preferredTime, edits.preferredTime);
    changed |= set(customer.source, edits.source);
    changed |= set(customer.doNotContact, edits.doNotContact);
    if (edits.own)
        changed |= setOwnValue(customer, edits.own->field, edits.own->value);
    return changed;
}

} // namespace regulars
