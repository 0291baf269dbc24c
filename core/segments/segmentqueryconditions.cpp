// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "core/segments/segmentqueryreader.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

/// What is said before an event.
enum class Denial { None, Not, Never };

template<typename E>
QStringList namesOf()
{
    QStringList all;
    for (const auto &[value, name] : EnumNames<E>::names)
        all += QString::fromUtf16(name);
    return all;
}

/// A word that is the name of a value of the enum; offers them all.
template<typename E>
Parsed<E> readName(QueryReader &reader, QueryError::Kind wrong)
{
    const QStringList names = namesOf<E>();
    for (const QString &name : names)
        reader.offer(name);
    const bool isText = reader.here().kind == Kind::Word || reader.here().kind == Kind::Text;
    const auto name = isText ? choiceMeant(names, reader.here().text) : std::nullopt;
    if (!name)
        return reader.error(isText ? wrong : QueryError::Kind::Expected, names);
    reader.skip();
    return valueOf<E>(*name);
}

// Events

struct EventRead
{
    EventRule rule{};
    Denial denial = Denial::None;
    int countAt = -1; ///< where the count stands; -1: there is none
    bool hasWindow = false;
    bool hasSum = false;
    bool hasFilters = false;
};

/// The event whose words stand there, and how many these are.
std::optional<std::pair<SegmentEvent, int>> eventAt(const QueryReader &reader, int ahead)
{
    for (const auto &[event, name] : EnumNames<SegmentEvent>::names) {
        const QStringList verb = verbOf(event).split(u' ');
        if (reader.isWord(verb.first(), ahead) && (verb.size() == 1 || reader.isWord(verb.last(), ahead + 1)))
            return std::pair(event, int(verb.size()));
        if (reader.isWord(u"had", ahead) && reader.isWord(QStringView(name), ahead + 1))
            return std::pair(event, 2);
    }
    return std::nullopt;
}

Parsed<bool> readCount(QueryReader &reader, EventRead &read)
{
    const int from = reader.place();
    if (reader.take(u"at least"))
        read.rule.count = EventCount::AtLeast;
    else if (reader.take(u"at most", read.denial == Denial::None))
        read.rule.count = EventCount::AtMost;
    else if (reader.take(u"exactly", read.denial == Denial::None))
        read.rule.count = EventCount::Exactly;
    else
        return false;
    if (read.denial == Denial::Not && read.rule.count != EventCount::AtLeast)
        return tl::unexpected(reader.errorAt(QueryError::Kind::Expected, from, reader.place(), {u"at least"_s}));
    read.countAt = from;
    REGULARS_TRY(times, readNumber(reader, read.denial == Denial::Not ? 1 : 0, mostEventTimes));
    read.rule.times = times;
    if (reader.take(u"times") || reader.take(u"time", false))
        return true;
    return reader.expected();
}

Parsed<bool> readSum(QueryReader &reader, EventRead &read)
{
    if (!reader.take(u"with sum"))
        return false;
    if (!reader.takeSign(u">="))
        return reader.expected();
    REGULARS_TRY(sum, readValue(reader, {SegmentValueType::Money, {}, {}}));
    read.rule.sum = sum;
    read.hasSum = true;
    return true;
}

std::optional<EventProperty> propertyAt(const QueryReader &reader, SegmentEvent event, int ahead)
{
    const QList<EventProperty> all = propertiesOf(event);
    for (const EventProperty property : all) {
        if (reader.isWord(nameOf(property), ahead))
            return property;
    }
    return std::nullopt;
}

Parsed<EventFilter> readFilter(QueryReader &reader, SegmentEvent event)
{
    QStringList names;
    const QList<EventProperty> all = propertiesOf(event);
    for (const EventProperty property : all)
        names += nameOf(property);
    for (const QString &name : std::as_const(names))
        reader.offer(name);
    const auto property = propertyAt(reader, event, 0);
    if (!property)
        return reader.error(
            reader.here().kind == Kind::Word ? QueryError::Kind::UnknownProperty : QueryError::Kind::Expected, names);
    reader.skip();
    REGULARS_TRY(test, readTest(reader, queryValuesOf(event, *property, reader.names())));
    return EventFilter{*property, test.test, test.values};
}

/// Without brackets, what stands behind `and` is a filter as long as it is a property of the event.
Parsed<bool> readFilters(QueryReader &reader, EventRead &read)
{
    if (!reader.take(u"where"))
        return false;
    const int open = reader.place();
    const bool isInBrackets = reader.takeSign(u"(");
    const auto goesOn = [&] {
        if (!isInBrackets && !propertyAt(reader, read.rule.event, 1))
            return false;
        return reader.take(u"and");
    };
    do {
        REGULARS_TRY(filter, readFilter(reader, read.rule.event));
        read.rule.filters += filter;
    } while (goesOn());
    read.hasFilters = true;
    if (!isInBrackets || reader.takeSign(u")"))
        return true;
    if (reader.isAtEnd())
        return tl::unexpected(reader.errorAt(QueryError::Kind::OpenBracket, open, open + 1));
    return reader.expected();
}

/// "or never", but no `or` before "never ordered".
bool takeOrNever(QueryReader &reader, EventRead &read)
{
    const bool isPossible = read.rule.place == EventPlace::Any && !read.rule.orNever && read.denial != Denial::Never &&
                            (read.denial == Denial::Not || read.rule.count != EventCount::AtLeast);
    if (!isPossible || isEventAt(reader, 2) || !reader.take(u"or never"))
        return false;
    read.rule.orNever = true;
    return true;
}

/// A further part of what is said of an event; whether there was one.
Parsed<bool> readPart(QueryReader &reader, EventRead &read)
{
    if (read.rule.place == EventPlace::Any && read.countAt < 0 && read.denial != Denial::Never) {
        REGULARS_TRY(isCount, readCount(reader, read));
        if (isCount)
            return true;
    }
    if (!read.hasWindow) {
        REGULARS_TRY(window, readWindow(reader));
        read.hasWindow = window.has_value();
        read.rule.window = window.value_or(SegmentWindow());
        if (window)
            return true;
    }
    if (!read.hasSum && hasAmount(read.rule.event) && read.rule.place == EventPlace::Any) {
        REGULARS_TRY(isSum, readSum(reader, read));
        if (isSum)
            return true;
    }
    if (!read.hasFilters) {
        REGULARS_TRY(isFilter, readFilters(reader, read));
        if (isFilter)
            return true;
    }
    return takeOrNever(reader, read);
}

/// What "not" and "never" make of the count. Who never did is left out of "not in the last 60 days", but meant by "not".
void deny(EventRead &read)
{
    if (read.denial == Denial::None)
        return;
    read.rule.times = read.countAt < 0 ? 0 : read.rule.times - 1;
    read.rule.count = EventCount::AtMost;
    if (read.denial == Denial::Never || (read.countAt < 0 && !read.hasWindow))
        read.rule.orNever = true;
}

Parsed<SegmentRule> readEvent(QueryReader &reader, EventRead read)
{
    bool goesOn = true;
    while (goesOn) {
        REGULARS_TRY(isPart, readPart(reader, read));
        goesOn = isPart;
    }
    deny(read);
    return SegmentRule{read.rule};
}

Parsed<SegmentRule> readVerb(QueryReader &reader, Denial denial)
{
    for (const auto &[event, name] : EnumNames<SegmentEvent>::names)
        reader.offer(verbOf(event));
    const auto event = eventAt(reader, 0);
    if (!event) {
        if (!reader.take(u"had", false))
            return reader.error(reader.here().kind == Kind::Word ? QueryError::Kind::UnknownEvent
                                                                 : QueryError::Kind::Expected,
                                namesOf<SegmentEvent>());
        for (const QString &each : namesOf<SegmentEvent>())
            reader.offer(each);
        return reader.error(reader.here().kind == Kind::Word ? QueryError::Kind::UnknownEvent : QueryError::Kind::Expected,
                            namesOf<SegmentEvent>());
    }
    for (int words = event->second; words > 0; --words)
        reader.skip();
    EventRead read;
    read.rule.event = event->first;
    read.denial = denial;
    return readEvent(reader, read);
}

Parsed<SegmentRule> readPlace(QueryReader &reader, EventPlace place)
{
    REGULARS_TRY(event, readName<SegmentEvent>(reader, QueryError::Kind::UnknownEvent));
    EventRead read;
    read.rule.event = event;
    read.rule.place = place;
    return readEvent(reader, read);
}

// Others

Parsed<SegmentRule> readMembership(QueryReader &reader, bool isNot)
{
    REGULARS_TRY(uid, readValue(reader, {SegmentValueType::Choice, {}, reader.names().segments}));
    return SegmentRule{MembershipRule{uid, isNot}};
}

Parsed<SegmentRule> readConsent(QueryReader &reader)
{
    REGULARS_TRY(channel, readName<ConsentChannel>(reader, QueryError::Kind::UnknownValue));
    REGULARS_TRY(purpose, readName<ConsentPurpose>(reader, QueryError::Kind::UnknownValue));
    const int from = reader.place();
    REGULARS_TRY(test, readTest(reader, {SegmentValueType::Choice, namesOf<ConsentState>(), {}}));
    if (test.values.isEmpty()) // is always known
        return tl::unexpected(
            reader.errorAt(QueryError::Kind::WrongTest, from, reader.place(), {u"="_s, u"!="_s, u"in"_s, u"not in"_s}));
    ConsentRule rule{{channel, purpose}, {}, test.test == SegmentTest::IsNot || test.test == SegmentTest::NoneOf};
    for (const QString &state : std::as_const(test.values))
        rule.states += valueOf<ConsentState>(state);
    return SegmentRule{rule};
}

const FieldDefinition *named(const QList<FieldDefinition> &definitions, const QString &name)
{
    const auto found = std::find_if(
        definitions.begin(), definitions.end(),
        [fold = folded(name)](const FieldDefinition &each) { return folded(each.name) == fold; });
    return found == definitions.end() ? nullptr : &*found;
}

/// The column of a table of that name; nothing when there is none.
const FieldDefinition *columnNamed(const OwnFields &own, const QString &column, const QString &table)
{
    for (const RecordTable &each : own.tables) {
        if (folded(each.name) == folded(table))
            return named(each.columns, column);
    }
    return nullptr;
}

Parsed<const FieldDefinition *> readOwnName(QueryReader &reader)
{
    const OwnFields &own = reader.names().own;
    QStringList words;
    for (const FieldDefinition &field : own.fields)
        words += quotedText(field.name);
    for (const RecordTable &table : own.tables) {
        for (const FieldDefinition &column : table.columns)
            words += quotedText(column.name) + " of "_L1 + quotedText(table.name);
    }
    for (const QString &word : std::as_const(words))
        reader.offer(word);
    const QueryToken name = reader.here();
    if (name.kind != Kind::Text && name.kind != Kind::Word)
        return reader.error(QueryError::Kind::Expected, words);
    const bool isColumn = reader.isWord(u"of", 1);
    const QString table = isColumn ? reader.here(2).text : QString();
    const FieldDefinition *definition = isColumn ? columnNamed(own, name.text, table) : own.field(name.text);
    if (!definition)
        return tl::unexpected(
            reader.errorAt(QueryError::Kind::UnknownName, reader.place(), reader.place() + (isColumn ? 3 : 1), words));
    for (int parts = isColumn ? 3 : 1; parts > 0; --parts)
        reader.skip();
    return definition;
}

Parsed<SegmentRule> readOwn(QueryReader &reader)
{
    QString uid = reader.here().text;
    const FieldDefinition *definition = nullptr;
    if (reader.here().kind == Kind::Raw) {
        reader.skip();
        definition = reader.names().own.definition(uid);
    } else {
        REGULARS_TRY(found, readOwnName(reader));
        definition = found;
        uid = definition->uid;
    }
    REGULARS_TRY(test, readTest(reader, queryValuesOf(definition)));
    return SegmentRule{OwnFieldRule{uid, test.test, test.values, test.window}};
}

Parsed<SegmentRule> readField(QueryReader &reader)
{
    for (const auto &[field, name] : EnumNames<SegmentField>::names)
        reader.offer(QString::fromUtf16(name));
    const QString name = reader.here().text.toLower();
    if (reader.here().kind != Kind::Word)
        return reader.expected();
    if (!isNameOf<SegmentField>(name)) {
        QStringList near;
        for (const QString &each : namesOf<SegmentField>()) {
            if (each.contains(name) || name.contains(each) || each.startsWith(name.left(3)))
                near += each;
        }
        return reader.error(QueryError::Kind::UnknownField, near);
    }
    reader.skip();
    const auto field = valueOf<SegmentField>(name);
    REGULARS_TRY(test, readTest(reader, queryValuesOf(field, reader.names())));
    return SegmentRule{FieldTestRule{field, test.test, test.values, test.window}};
}

} // namespace

bool isEventAt(const QueryReader &reader, int ahead)
{
    return eventAt(reader, ahead).has_value();
}

bool isNotOfCondition(const QueryReader &reader)
{
    return reader.isWord(u"not") && (isEventAt(reader, 1) || reader.isWord(u"had", 1) || reader.isWord(u"in", 1));
}

Parsed<SegmentRule> readCondition(QueryReader &reader)
{
    if (reader.take(u"everybody", false))
        return SegmentRule{RuleGroup{GroupKind::All, {}}};
    if (reader.take(u"nobody", false))
        return SegmentRule{RuleGroup{GroupKind::Any, {}}};
    if (reader.take(u"in segment"))
        return readMembership(reader, false);
    if (reader.take(u"not in segment"))
        return readMembership(reader, true);
    if (reader.isWord(u"in") || (reader.isWord(u"not") && reader.isWord(u"in", 1)))
        return reader.expected();
    if (reader.take(u"consent"))
        return readConsent(reader);
    if (reader.take(u"own field", !reader.names().own.isEmpty()))
        return readOwn(reader);
    if (reader.take(u"first"))
        return readPlace(reader, EventPlace::First);
    if (reader.take(u"last"))
        return readPlace(reader, EventPlace::Last);
    if (reader.take(u"never"))
        return readVerb(reader, Denial::Never);
    if (reader.take(u"not"))
        return readVerb(reader, Denial::Not);
    for (const auto &[event, name] : EnumNames<SegmentEvent>::names)
        reader.offer(verbOf(event));
    if (isEventAt(reader, 0) || reader.isWord(u"had"))
        return readVerb(reader, Denial::None);
    return readField(reader);
}

} // namespace regulars
