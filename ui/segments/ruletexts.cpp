// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/ruletexts.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/privacy/consenttexts.h"
#include "ui/segments/segmentwords.h"

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

SegmentValueType typeOfOwn(const FieldDefinition *definition)
{
    if (!definition)
        return SegmentValueType::Text;
    switch (definition->type) {
    case FieldType::Number:
        return SegmentValueType::Number;
    case FieldType::Date:
        return SegmentValueType::Day;
    case FieldType::YesNo:
        return SegmentValueType::Flag;
    case FieldType::Text:
    case FieldType::Choice:
        break;
    }
    return SegmentValueType::Text;
}

} // namespace

QString RuleTexts::rule(const SegmentRule &rule) const
{
    const RuleGroup *group = rule.group();
    if (group && group->rules.empty())
        return group->kind == GroupKind::Any ? tr("Nobody") : tr("Everybody");
    return group ? of(*group) : condition(rule);
}

QString RuleTexts::condition(const SegmentRule &rule) const
{
    if (const RuleGroup *group = rule.group())
        return SegmentWords::group(group->kind);
    return std::visit([this](const auto &is) { return of(is); }, rule.is);
}

QString RuleTexts::of(const RuleGroup &group) const
{
    QStringList parts;
    for (const SegmentRule &each : group.rules) {
        const RuleGroup *inner = each.group();
        const QString text = rule(each);
        parts += inner && (inner->rules.size() > 1 || inner->kind == GroupKind::None) ? u'(' + text + u')' : text;
    }
    switch (group.kind) {
    case GroupKind::All:
        return parts.join(u' ' + tr("and") + u' ');
    case GroupKind::Any:
        return parts.join(u' ' + tr("or") + u' ');
    case GroupKind::None:
        return tr("none of: %1").arg(parts.join(u' ' + tr("or") + u' '));
    }
    return {};
}

QString RuleTexts::window(const SegmentWindow &window) const
{
    const int days = window.days;
    switch (window.kind) {
    case WindowKind::LastDays:
        return tr("in the last %n day(s)", nullptr, days);
    case WindowKind::NextDays:
        return tr("in the next %n day(s)", nullptr, days);
    case WindowKind::Before:
        return tr("more than %n day(s) ago", nullptr, days);
    case WindowKind::Between:
        if (!window.until.isValid())
            return tr("since %1").arg(m_formatting.shortDate(window.from));
        if (!window.from.isValid())
            return tr("until %1").arg(m_formatting.shortDate(window.until));
        return tr("from %1 to %2").arg(m_formatting.shortDate(window.from), m_formatting.shortDate(window.until));
    default:
        return SegmentWords::windowKind(window.kind);
    }
}

QString RuleTexts::typed(SegmentValueType type, const QString &canonical) const
{
    switch (type) {
    case SegmentValueType::Number:
        return m_formatting.locale().toString(canonical.toDouble(), 'f', QLocale::FloatingPointShortest);
    case SegmentValueType::Money:
        return m_formatting.money({std::llround(canonical.toDouble() * double(m_currency.minorPerMajor())), m_currency});
    case SegmentValueType::Day: {
        const QDate day = QDate::fromString(canonical, Qt::ISODate);
        return day.isValid() ? m_formatting.shortDate(day) : canonical;
    }
    case SegmentValueType::KeptDay: {
        constexpr int leapYear = 2000; // of birthdays without a year
        const QString whole = canonical.startsWith("--"_L1) ? u"%1-%2"_s.arg(leapYear).arg(canonical.mid(2)) : canonical;
        const QDate day = QDate::fromString(whole, Qt::ISODate);
        return day.isValid() ? m_formatting.dayAndMonth(day.month(), day.day()) : canonical;
    }
    case SegmentValueType::Flag:
        return canonical == u"yes" ? tr("yes") : tr("no");
    case SegmentValueType::Text:
    case SegmentValueType::Texts:
    case SegmentValueType::Choice:
        break;
    }
    return canonical;
}

QString RuleTexts::value(SegmentField field, const QString &canonical) const
{
    if (field == SegmentField::Tier)
        return m_names.tiers.value(canonical, tr("a tier that is gone"));
    const SegmentValueType type = typeOf(field);
    if (type == SegmentValueType::Choice || field == SegmentField::Language)
        return SegmentWords::choice(field, canonical);
    if (type == SegmentValueType::Text || type == SegmentValueType::Texts)
        return tr("“%1”").arg(canonical);
    return typed(type, canonical);
}

QString RuleTexts::value(SegmentEvent event, EventProperty property, const QString &canonical) const
{
    if (property == EventProperty::Reward)
        return m_names.rewards.value(canonical, tr("a reward that is gone"));
    if (property == EventProperty::Category && event == SegmentEvent::Ticket)
        return m_names.categories.value(canonical, tr("a category that is gone"));
    const SegmentValueType type = typeOf(property);
    if (type == SegmentValueType::Choice)
        return SegmentWords::choice(event, property, canonical);
    return type == SegmentValueType::Text || type == SegmentValueType::Texts ? tr("“%1”").arg(canonical)
                                                                             : typed(type, canonical);
}

QString RuleTexts::ownValue(const QString &uid, const QString &canonical) const
{
    const SegmentValueType type = typeOfOwn(m_names.own.definition(uid));
    return type == SegmentValueType::Text ? tr("“%1”").arg(canonical) : typed(type, canonical);
}

QString RuleTexts::tested(const QString &what, SegmentTest test, SegmentValueType type, const QStringList &values,
                          const SegmentWindow &window) const
{
    const QString words = SegmentWords::test(test, type);
    if (test == SegmentTest::Within)
        return tr("%1 %2 %3", "Last order lies in the last 30 days").arg(what, words, this->window(window));
    if (valuesOf(test) == 0)
        return tr("%1 %2", "Tag is empty").arg(what, words);
    return tr("%1 %2 %3", "Number of orders is at least 3").arg(what, words, values.join(u", "_s));
}

QString RuleTexts::of(const FieldTestRule &rule) const
{
    QStringList values;
    for (const QString &each : rule.values)
        values += value(rule.field, each);
    const SegmentValueType type = typeOf(rule.field);
    if (type == SegmentValueType::Flag && rule.test == SegmentTest::Is)
        return tr("%1: %2", "Member of the programme: yes").arg(SegmentWords::field(rule.field), values.join(u", "_s));
    return tested(SegmentWords::field(rule.field), rule.test, type, values, rule.window);
}

QString RuleTexts::of(const OwnFieldRule &rule) const
{
    const FieldDefinition *definition = m_names.own.definition(rule.uid);
    QStringList values;
    for (const QString &each : rule.values)
        values += ownValue(rule.uid, each);
    return tested(definition ? definition->name : tr("a field that is gone"), rule.test, typeOfOwn(definition), values,
                  rule.window);
}

QString RuleTexts::filters(const EventRule &rule) const
{
    QStringList parts;
    for (const EventFilter &filter : rule.filters) {
        QStringList values;
        for (const QString &each : filter.values)
            values += value(rule.event, filter.property, each);
        parts += tested(SegmentWords::property(filter.property), filter.test, typeOf(filter.property), values, {});
    }
    return parts.join(u' ' + tr("and") + u' ');
}

QString RuleTexts::of(const EventRule &rule) const
{
    QString text;
    if (rule.isHasNot()) {
        text = SegmentWords::hasNot(rule.event);
    } else {
        text = SegmentWords::did(rule.event, rule.place);
        if (rule.place == EventPlace::Any && (rule.count != EventCount::AtLeast || rule.times != 1)) {
            const int times = pluralCount(rule.times);
            text += u' ' + (rule.count == EventCount::AtLeast  ? tr("at least %n time(s)", nullptr, times)
                            : rule.count == EventCount::AtMost ? tr("at most %n time(s)", nullptr, times)
                                                               : tr("exactly %n time(s)", nullptr, times));
        }
    }
    if (rule.window.kind != WindowKind::Ever)
        text += u' ' + window(rule.window);
    if (!rule.filters.isEmpty())
        text = tr("%1, where %2", "have ordered, where channel is shop").arg(text, filters(rule));
    if (!rule.sum.isEmpty())
        text = tr("%1, for %2 or more").arg(text, typed(SegmentValueType::Money, rule.sum));
    if (rule.orNever)
        text = tr("%1, or never did").arg(text);
    return text;
}

QString RuleTexts::of(const ConsentRule &rule) const
{
    QStringList states;
    for (const ConsentState state : rule.states)
        states += ConsentTexts::state(state);
    const QString topic = tr("%1 by %2", "Offers by e-mail")
                              .arg(ConsentTexts::purpose(rule.topic.purpose), ConsentTexts::channel(rule.topic.channel));
    return rule.isNot ? tr("%1: not %2", "Offers by e-mail: not granted").arg(topic, states.join(u", "_s))
                      : tr("%1: %2", "Offers by e-mail: granted").arg(topic, states.join(u", "_s));
}

QString RuleTexts::of(const MembershipRule &rule) const
{
    const QString name = m_names.segments.contains(rule.segment) ? tr("“%1”").arg(m_names.segments.value(rule.segment))
                                                                 : tr("a segment that is gone");
    return rule.isNot ? tr("are not in segment %1").arg(name) : tr("are in segment %1").arg(name);
}

QString RuleTexts::found(const SegmentRule &rule, const RuleOutcome &outcome) const
{
    if (const auto *event = std::get_if<EventRule>(&rule.is)) {
        if (!outcome.everDid)
            return tr("never");
        QString text = tr("%n time(s)", nullptr, pluralCount(outcome.times));
        if (hasAmount(event->event) && outcome.times > 0)
            text = tr("%1, %2", "3 times, €120.00").arg(text, m_formatting.money({outcome.sumMinor, m_currency}));
        return outcome.day.isValid() ? tr("%1, on %2").arg(text, m_formatting.shortDate(outcome.day)) : text;
    }
    if (std::holds_alternative<ConsentRule>(rule.is))
        return ConsentTexts::state(outcome.consent);
    QStringList values;
    for (const QString &each : outcome.found) {
        if (const auto *field = std::get_if<FieldTestRule>(&rule.is))
            values += value(field->field, each);
        else if (const auto *own = std::get_if<OwnFieldRule>(&rule.is))
            values += ownValue(own->uid, each);
    }
    const bool hasValues = std::holds_alternative<FieldTestRule>(rule.is) || std::holds_alternative<OwnFieldRule>(rule.is);
    return values.isEmpty() && hasValues ? tr("empty") : values.join(u", "_s);
}

} // namespace regulars
