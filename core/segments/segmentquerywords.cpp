// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentquerywords.h"

#include "core/base/textfolding.h"
#include "core/segments/segmentvalue.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isPlainWord(const QString &text)
{
    return !text.isEmpty() && !text.front().isDigit() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

QString withSpaces(const QString &text)
{
    return folded(text).replace(u'_', u' ');
}

} // namespace

QList<SegmentTest> QueryValues::tests() const
{
    if (type)
        return testsOf(*type);
    QList<SegmentTest> all;
    for (const auto &[test, name] : EnumNames<SegmentTest>::names)
        all += test;
    return all;
}

QueryValues queryValuesOf(SegmentField field, const QueryNames &names)
{
    QueryValues values{typeOf(field), choicesOf(field), {}};
    if (field == SegmentField::Tier)
        values.named = names.tiers;
    return values;
}

QueryValues queryValuesOf(SegmentEvent event, EventProperty property, const QueryNames &names)
{
    QueryValues values{typeOf(property), choicesOf(event, property), {}};
    if (property == EventProperty::Reward)
        values.named = names.rewards;
    if (property == EventProperty::Category && event == SegmentEvent::Ticket)
        values.named = names.categories;
    return values;
}

QueryValues queryValuesOf(const FieldDefinition *own)
{
    if (!own)
        return {std::nullopt, {}, {}};
    return {segmentTypeOf(own->type), own->type == FieldType::Choice ? own->choices : QStringList(), {}};
}

QString spellingOf(SegmentTest test)
{
    if (test == SegmentTest::AnyOf)
        return u"in"_s;
    if (test == SegmentTest::NoneOf)
        return u"not in"_s;
    if (test == SegmentTest::Within)
        return u"in last"_s;
    for (const TestSpelling &sign : testSigns) {
        if (sign.test == test)
            return sign.words.toString();
    }
    const auto words = std::find_if(testWords.begin(), testWords.end(),
                                    [test](const TestSpelling &each) { return each.test == test; });
    return words == testWords.end() ? QString() : words->words.toString();
}

QString verbOf(SegmentEvent event)
{
    switch (event) {
    case SegmentEvent::Order:
        return u"ordered"_s;
    case SegmentEvent::Return:
        return u"returned"_s;
    case SegmentEvent::Ticket:
        return u"had ticket"_s;
    case SegmentEvent::Contact:
        return u"contacted"_s;
    case SegmentEvent::Answer:
        return u"answered"_s;
    case SegmentEvent::Redemption:
        break;
    }
    return u"redeemed"_s;
}

QString quotedText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + escaped + u'"';
}

QString rawText(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':');
    });
    return u'#' + (isPlain ? value : quotedText(value));
}

std::optional<QString> uidNamed(const QMap<QString, QString> &names, const QString &name)
{
    const QString fold = folded(name);
    for (auto each = names.begin(); !fold.isEmpty() && each != names.end(); ++each) {
        if (folded(each.value()) == fold)
            return each.key();
    }
    return std::nullopt;
}

QString nameOrUid(const QMap<QString, QString> &names, const QString &uid)
{
    const QString name = names.value(uid);
    const QString fold = folded(name);
    const auto same = std::count_if(names.begin(), names.end(), [&](const QString &other) { return folded(other) == fold; });
    return fold.isEmpty() || same != 1 ? rawText(uid) : quotedText(name);
}

std::optional<QString> choiceMeant(const QStringList &choices, const QString &text)
{
    if (choices.contains(text))
        return text;
    const auto found = std::find_if(choices.begin(), choices.end(), [meant = withSpaces(text)](const QString &choice) {
        return withSpaces(choice) == meant;
    });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

QString choiceText(const QString &choice)
{
    return isPlainWord(choice) ? choice : quotedText(choice);
}

} // namespace regulars
