// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/routingrule.h"

#include "core/base/jsonvalues.h"
#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
bool sharesOne(const QList<T> &wanted, const QList<T> &present)
{
    return wanted.isEmpty() ||
           std::any_of(wanted.begin(), wanted.end(), [&](const T &each) { return present.contains(each); });
}

template<typename T>
bool isOneOf(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool carriesOne(const QStringList &wanted, const QStringList &carried)
{
    return wanted.isEmpty() ||
           std::any_of(wanted.begin(), wanted.end(), [&](const QString &tag) { return carried.contains(folded(tag)); });
}

/// "de" holds for "de-AT" and "de_AT", "de-AT" not for "de".
bool speaksOne(const QStringList &wanted, const QString &language)
{
    const auto parts = [](const QString &tag) {
        QString canonical = tag.toLower();
        return canonical.replace(u'_', u'-');
    };
    const QString spoken = parts(language);
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &each) {
               const QString tag = parts(each);
               return !tag.isEmpty() && (spoken == tag || spoken.startsWith(tag + u'-'));
           });
}

bool isOfValue(const RoutingConditions &conditions, const RoutingSubject &subject)
{
    if (!conditions.minimumNetMinor && !conditions.maximumNetMinor)
        return true;
    return subject.customerKnown && subject.netMinor >= conditions.minimumNetMinor.value_or(subject.netMinor) &&
           subject.netMinor <= conditions.maximumNetMinor.value_or(subject.netMinor);
}

template<typename E>
QJsonArray arrayOfNames(const QList<E> &values)
{
    QJsonArray array;
    for (const E value : values)
        array.append(nameOf(value));
    return array;
}

template<typename E>
QList<E> valuesOf(const QJsonValue &array)
{
    QList<E> values;
    for (const auto &name : array.toArray()) {
        if (isNameOf<E>(name.toString()))
            values += valueOf<E>(name.toString());
    }
    return values;
}

} // namespace

bool containsOne(const QStringList &words, const QString &text)
{
    const QStringList present = foldedWords(text);
    return std::any_of(words.begin(), words.end(), [&](const QString &phrase) {
        const QStringList wanted = foldedWords(phrase);
        return !wanted.isEmpty() &&
               std::search(present.begin(), present.end(), wanted.begin(), wanted.end()) != present.end();
    });
}

QList<RoutingMismatch> mismatches(const RoutingConditions &conditions, const RoutingSubject &subject)
{
    QList<RoutingMismatch> found;
    const auto ask = [&found](bool holds, RoutingMismatch otherwise) {
        if (!holds)
            found += otherwise;
    };
    ask(isOneOf(conditions.categories, subject.category), RoutingMismatch::Category);
    ask(sharesOne(conditions.products, subject.products), RoutingMismatch::Product);
    ask(carriesOne(conditions.customerTags, subject.customerTags), RoutingMismatch::CustomerTag);
    ask(isOneOf(conditions.tiers, subject.tier), RoutingMismatch::Tier);
    ask(speaksOne(conditions.languages, subject.language), RoutingMismatch::Language);
    ask(isOneOf(conditions.channels, subject.channel), RoutingMismatch::Channel);
    ask(isOneOf(conditions.types, subject.type), RoutingMismatch::Type);
    ask(conditions.words.isEmpty() || containsOne(conditions.words, subject.subject) ||
            containsOne(conditions.words, subject.body),
        RoutingMismatch::Words);
    ask(isOfValue(conditions, subject), RoutingMismatch::Value);
    return found;
}

QList<Error> validate(const RoutingRule &rule)
{
    QList<Error> faults;
    const QString name = rule.name.trimmed();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestRuleName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestRuleName}});
    if (rule.actions.isEmpty())
        faults += invalidField(u"actions"_s, u"required"_s);
    for (const QString &tag : rule.actions.tags) {
        if (tag.trimmed().isEmpty())
            faults += invalidField(u"tags"_s, u"required"_s);
        else if (tag.size() > longestTicketTag)
            faults += invalidField(u"tags"_s, u"too_long"_s, {{u"limit"_s, longestTicketTag}});
    }
    for (const QString &phrase : rule.conditions.words) {
        if (foldedWords(phrase).isEmpty())
            faults += invalidField(u"words"_s, u"required"_s);
    }
    const RoutingConditions &asked = rule.conditions;
    if (asked.minimumNetMinor && asked.maximumNetMinor && *asked.maximumNetMinor < *asked.minimumNetMinor)
        faults += invalidField(u"maximum_value"_s, u"below_the_least"_s);
    return faults;
}

QJsonObject toJson(const RoutingConditions &conditions)
{
    return {{u"categories"_s, jsonOfIds(conditions.categories)},
            {u"products"_s, jsonOfIds(conditions.products)},
            {u"customer_tags"_s, QJsonArray::fromStringList(conditions.customerTags)},
            {u"tiers"_s, jsonOfIds(conditions.tiers)},
            {u"languages"_s, QJsonArray::fromStringList(conditions.languages)},
            {u"channels"_s, arrayOfNames(conditions.channels)},
            {u"types"_s, arrayOfNames(conditions.types)},
            {u"words"_s, QJsonArray::fromStringList(conditions.words)},
            {u"minimum_net_minor"_s, jsonOfAmount(conditions.minimumNetMinor)},
            {u"maximum_net_minor"_s, jsonOfAmount(conditions.maximumNetMinor)}};
}

RoutingConditions routingConditionsOf(const QJsonObject &json)
{
    RoutingConditions conditions;
    conditions.categories = idsOfJson<TicketCategoryId>(json.value("categories"_L1));
    conditions.products = idsOfJson<ProductId>(json.value("products"_L1));
    conditions.customerTags = textsOfJson(json.value("customer_tags"_L1));
    conditions.tiers = idsOfJson<TierId>(json.value("tiers"_L1));
    conditions.languages = textsOfJson(json.value("languages"_L1));
    conditions.channels = valuesOf<TicketChannel>(json.value("channels"_L1));
    conditions.types = valuesOf<TicketType>(json.value("types"_L1));
    conditions.words = textsOfJson(json.value("words"_L1));
    conditions.minimumNetMinor = amountOfJson(json.value("minimum_net_minor"_L1));
    conditions.maximumNetMinor = amountOfJson(json.value("maximum_net_minor"_L1));
    return conditions;
}

} // namespace regulars
