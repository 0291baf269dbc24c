// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/valuechoices.h"

#include "core/base/textfolding.h"
#include "core/segments/segmentvalue.h"
#include "ui/base/formatting.h"
#include "ui/segments/rulecontext.h"
#include "ui/segments/segmentwords.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Entries = QList<std::pair<QString, QString>>;

Entries named(const QMap<QString, QString> &names)
{
    Entries entries;
    for (auto each = names.begin(); each != names.end(); ++each)
        entries.emplaceBack(each.key(), each.value());
    std::sort(entries.begin(), entries.end(),
              [](const auto &one, const auto &other) { return one.second.localeAwareCompare(other.second) < 0; });
    return entries;
}

Entries asTheyAre(const QStringList &values)
{
    Entries entries;
    for (const QString &value : values)
        entries.emplaceBack(value, value);
    return entries;
}

Entries yesAndNo()
{
    // Words of a flag are the same for every one of them.
    return {{u"yes"_s, SegmentWords::choice(SegmentField::Member, u"yes"_s)},
            {u"no"_s, SegmentWords::choice(SegmentField::Member, u"no"_s)}};
}

ValueChoices ofType(SegmentValueType type, const Currency &currency)
{
    ValueChoices choices{type, {}, type == SegmentValueType::Choice || type == SegmentValueType::Flag, 0, {}};
    if (type == SegmentValueType::Flag)
        choices.entries = yesAndNo();
    if (type == SegmentValueType::Money) {
        choices.decimals = currency.decimals();
        choices.sign = currencySign(currency.code());
    }
    return choices;
}

} // namespace

QString ValueChoices::words(const QString &value) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == value; });
    return found == entries.end() ? value : found->second;
}

std::optional<QString> ValueChoices::meant(const QString &typed) const
{
    const QString fold = folded(typed);
    for (const auto &[value, words] : entries) {
        if (folded(words) == fold || folded(value) == fold)
            return value;
    }
    return std::nullopt;
}

ValueChoices valueChoices(SegmentField field, const RuleContext &context)
{
    const SegmentBook &book = context.book;
    ValueChoices choices = ofType(typeOf(field), book.currency);
    switch (field) {
    case SegmentField::Tier:
        choices.entries = named(book.names.tiers);
        break;
    case SegmentField::Tag:
        choices.entries = asTheyAre(book.tags);
        break;
    case SegmentField::City:
        choices.entries = asTheyAre(book.cities);
        break;
    case SegmentField::Source:
        choices.entries = asTheyAre(book.sources);
        break;
    default:
        for (const QString &choice : choicesOf(field))
            choices.entries.emplaceBack(choice, SegmentWords::choice(field, choice));
    }
    return choices;
}

ValueChoices valueChoices(SegmentEvent event, EventProperty property, const RuleContext &context)
{
    const SegmentBook &book = context.book;
    ValueChoices choices = ofType(typeOf(property), book.currency);
    if (property == EventProperty::Reward) {
        choices.entries = named(book.names.rewards);
    } else if (property == EventProperty::Category && event == SegmentEvent::Ticket) {
        choices.entries = named(book.names.categories);
        choices.isClosed = true;
    } else if (property == EventProperty::Category) {
        choices.entries = asTheyAre(book.categories);
    } else if (property == EventProperty::Product) {
        for (const auto &[number, name] : book.products)
            choices.entries.emplaceBack(number, name.isEmpty() ? number : name + u" · "_s + number);
    } else {
        for (const QString &choice : choicesOf(event, property))
            choices.entries.emplaceBack(choice, SegmentWords::choice(event, property, choice));
    }
    return choices;
}

ValueChoices valueChoices(const FieldDefinition *own)
{
    if (!own)
        return {};
    ValueChoices choices = ofType(segmentTypeOf(own->type), {});
    if (own->type == FieldType::Choice)
        choices.entries = asTheyAre(own->choices);
    return choices;
}

} // namespace regulars
