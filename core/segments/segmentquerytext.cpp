// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "core/segments/segmentquerywords.h"
#include "core/segments/segmentvalue.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString daysText(int days)
{
    return QString::number(days) + (days == 1 ? " day"_L1 : " days"_L1);
}

QString windowText(const SegmentWindow &window)
{
    switch (window.kind) {
    case WindowKind::LastDays:
        return u"in last "_s + daysText(window.days);
    case WindowKind::NextDays:
        return u"in next "_s + daysText(window.days);
    case WindowKind::Before:
        return u"before "_s + daysText(window.days) + " ago"_L1;
    case WindowKind::Between:
        if (!window.from.isValid())
            return u"until "_s + dayText(window.until);
        if (!window.until.isValid())
            return u"since "_s + dayText(window.from);
        return u"between "_s + dayText(window.from) + " and "_L1 + dayText(window.until);
    default:
        return nameOf(window.kind).replace(u'_', u' '); // "this month", "ever"
    }
}

QString valueText(const QueryValues &values, const QString &value)
{
    if (values.named)
        return nameOrUid(*values.named, value);
    if (!values.type || *values.type == SegmentValueType::Text || *values.type == SegmentValueType::Texts)
        return quotedText(value);
    if (*values.type == SegmentValueType::Choice)
        return values.choices.contains(value) ? choiceText(value) : rawText(value);
    return canonicalSegmentValue(*values.type, value) == value ? value : rawText(value);
}

QString testText(const QueryValues &values, SegmentTest test, const QStringList &given, const SegmentWindow &window)
{
    if (test == SegmentTest::Within)
        return windowText(window);
    QStringList texts;
    for (const QString &value : given)
        texts += valueText(values, value);
    const int takes = valuesOf(test);
    if (takes == 0)
        return spellingOf(test);
    return spellingOf(test) + (takes < 0 ? " ("_L1 + texts.join(", "_L1) + u')' : u' ' + texts.value(0));
}

/// The field or column by a name that means no other; else by its uid.
QString ownText(const OwnFields &own, const QString &uid)
{
    const FieldDefinition *definition = own.definition(uid);
    if (!definition)
        return rawText(uid);
    const auto isCalled = [fold = folded(definition->name)](const FieldDefinition &each) {
        return folded(each.name) == fold;
    };
    const RecordTable *table = own.table(definition->table);
    const QList<FieldDefinition> &among = table ? table->columns : own.fields;
    const auto tables = std::count_if(own.tables.begin(), own.tables.end(), [table](const RecordTable &each) {
        return table && folded(each.name) == folded(table->name);
    });
    if (std::count_if(among.begin(), among.end(), isCalled) != 1 || (table && tables != 1))
        return rawText(uid);
    return table ? quotedText(definition->name) + " of "_L1 + quotedText(table->name) : quotedText(definition->name);
}

class QueryWriter
{
public:
    explicit QueryWriter(const QueryNames &names) : m_names(names) {}

    [[nodiscard]] QString text(const SegmentRule &rule) const
    {
        return std::visit([this](const auto &is) { return written(is); }, rule.is);
    }

private:
    [[nodiscard]] QString written(const RuleGroup &group) const
    {
        if (group.rules.empty())
            return group.kind == GroupKind::Any ? u"nobody"_s : u"everybody"_s;
        QStringList parts;
        for (const SegmentRule &rule : group.rules)
            parts += part(group, rule, &rule == &group.rules.back());
        if (group.kind == GroupKind::None)
            return u"not ("_s + parts.join(" or "_L1) + u')';
        return parts.join(group.kind == GroupKind::All ? " and "_L1 : " or "_L1);
    }
    /// In brackets where it is joined otherwise, or what follows could be taken for another filter.
    [[nodiscard]] QString part(const RuleGroup &group, const SegmentRule &rule, bool isLast) const
    {
        const RuleGroup *inner = rule.group();
        const auto *event = std::get_if<EventRule>(&rule.is);
        const bool isJoined = inner && inner->kind != GroupKind::None && !inner->rules.empty();
        const bool hasFilters = event && !event->filters.isEmpty() && group.kind == GroupKind::All && !isLast;
        return isJoined || hasFilters ? u'(' + text(rule) + u')' : text(rule);
    }
    [[nodiscard]] QString written(const FieldTestRule &rule) const
    {
        return nameOf(rule.field) + u' ' + testText(queryValuesOf(rule.field, m_names), rule.test, rule.values, rule.window);
    }
    [[nodiscard]] QString written(const OwnFieldRule &rule) const
    {
        const QueryValues values = queryValuesOf(m_names.own.definition(rule.uid));
        return u"own field "_s + ownText(m_names.own, rule.uid) + u' ' +
               testText(values, rule.test, rule.values, rule.window);
    }
    [[nodiscard]] QString written(const EventRule &rule) const
    {
        QString text = begun(rule);
        if (rule.window.kind != WindowKind::Ever)
            text += u' ' + windowText(rule.window);
        if (!rule.sum.isEmpty())
            text += " with sum >= "_L1 + valueText({SegmentValueType::Money, {}, {}}, rule.sum);
        QStringList filters;
        for (const EventFilter &filter : rule.filters)
            filters += nameOf(filter.property) + u' ' +
                       testText(queryValuesOf(rule.event, filter.property, m_names), filter.test, filter.values, {});
        if (!filters.isEmpty())
            text += " where "_L1 + filters.join(" and "_L1);
        return rule.orNever && !isNever(rule) ? text + " or never"_L1 : text;
    }
    [[nodiscard]] static bool isNever(const EventRule &rule)
    {
        return rule.isHasNot() && rule.orNever && rule.window.kind == WindowKind::Ever;
    }
    [[nodiscard]] static QString begun(const EventRule &rule)
    {
        if (rule.place != EventPlace::Any)
            return nameOf(rule.place) + u' ' + nameOf(rule.event);
        const QString verb = verbOf(rule.event);
        if (isNever(rule))
            return u"never "_s + verb;
        if (rule.isHasNot())
            return u"not "_s + verb + (rule.window.kind == WindowKind::Ever ? " ever"_L1 : ""_L1);
        if (rule.count == EventCount::AtLeast && rule.times == 1)
            return verb;
        const auto count = rule.count == EventCount::AtLeast  ? " at least "_L1
                           : rule.count == EventCount::AtMost ? " at most "_L1
                                                              : " exactly "_L1;
        return verb + count + QString::number(rule.times) + (rule.times == 1 ? " time"_L1 : " times"_L1);
    }
    [[nodiscard]] QString written(const ConsentRule &rule) const
    {
        QStringList states;
        for (const ConsentState state : rule.states)
            states += nameOf(state);
        const bool isOne = states.size() == 1;
        const SegmentTest test = isOne        ? rule.isNot ? SegmentTest::IsNot : SegmentTest::Is
                                 : rule.isNot ? SegmentTest::NoneOf
                                              : SegmentTest::AnyOf;
        return u"consent "_s + nameOf(rule.topic.channel) + u' ' + nameOf(rule.topic.purpose) + u' ' +
               testText({SegmentValueType::Choice, states, {}}, test, states, {});
    }
    [[nodiscard]] QString written(const MembershipRule &rule) const
    {
        return (rule.isNot ? u"not in segment "_s : u"in segment "_s) + nameOrUid(m_names.segments, rule.segment);
    }

    const QueryNames &m_names;
};

} // namespace

QString queryOf(const SegmentRule &rule, const QueryNames &names)
{
    return QueryWriter(names).text(normalized(rule));
}

} // namespace regulars
