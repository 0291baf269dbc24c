// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customerfilter.h"

#include <QtCore/QJsonArray>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for an empty name and for one that a newer version wrote.
template<typename T>
std::optional<T> knownValue(const QJsonValue &name)
{
    const QString text = name.toString();
    return isNameOf<T>(text) ? std::optional(valueOf<T>(text)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const CustomerFilter &filter)
{
    QJsonArray own;
    for (const FieldCondition &condition : filter.own)
        own += toText(condition);
    return {{u"text"_s, filter.text},
            {u"lifecycle"_s, filter.lifecycle ? nameOf(*filter.lifecycle) : QString()},
            {u"kind"_s, filter.kind ? nameOf(*filter.kind) : QString()},
            {u"tag"_s, filter.tag},
            {u"segment"_s, filter.segment},
            {u"own"_s, own},
            {u"issue"_s, filter.issue ? nameOf(*filter.issue) : QString()},
            {u"behind"_s, filter.behind ? toJson(*filter.behind) : QJsonObject()},
            {u"deleted"_s, filter.deleted},
            {u"sort"_s, nameOf(filter.sort)},
            {u"descending"_s, filter.descending}};
}

CustomerFilter customerFilterOf(const QJsonObject &json)
{
    CustomerFilter filter;
    filter.text = json.value(u"text"_s).toString();
    filter.lifecycle = knownValue<Lifecycle>(json.value(u"lifecycle"_s));
    filter.kind = knownValue<CustomerKind>(json.value(u"kind"_s));
    filter.tag = json.value(u"tag"_s).toString();
    filter.segment = json.value(u"segment"_s).toString();
    for (const auto &text : json.value(u"own"_s).toArray()) {
        if (const auto condition = fieldConditionFromText(text.toString()))
            filter.own += *condition;
    }
    filter.issue = knownValue<RecordIssue>(json.value(u"issue"_s));
    if (const PeopleBehind behind = peopleBehindOf(json.value(u"behind"_s).toObject()); behind.isValid())
        filter.behind = behind;
    filter.deleted = json.value(u"deleted"_s).toBool();
    filter.sort = valueOf<CustomerSort>(json.value(u"sort"_s).toString());
    filter.descending = json.value(u"descending"_s).toBool(filter.descending);
    return filter;
}

} // namespace regulars
