// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "core/segments/segmentqueryreader.h"
#include "core/segments/segmentvalue.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

constexpr int daysOfWeek = 7;
constexpr int firstYear = 1; // of days that ISO 8601 writes with four digits
constexpr int lastYear = 9999;

QStringList quotedAll(const QMap<QString, QString> &names)
{
    QStringList all;
    for (const QString &name : names)
        all += quotedText(name);
    return all;
}

/// The words among which a value is chosen, as they are written.
QStringList wordsOf(const QueryValues &values)
{
    if (values.named)
        return quotedAll(*values.named);
    if (values.type == SegmentValueType::Flag)
        return {u"yes"_s, u"no"_s};
    QStringList words;
    for (const QString &choice : values.choices)
        words += choiceText(choice);
    return words;
}

bool isValue(const QueryToken &token)
{
    return token.kind == Kind::Word || token.kind == Kind::Text || token.kind == Kind::Number || token.kind == Kind::Day;
}

bool isJoint(const QueryReader &reader)
{
    return reader.isWord(u"and") || reader.isWord(u"or") || reader.isWord(u"not");
}

/// A number; of one with a decimal comma its parts stand beside each other.
Parsed<QString> readDecimal(QueryReader &reader)
{
    const QueryToken first = reader.here();
    const QueryToken comma = reader.here(1);
    const QueryToken rest = reader.here(2);
    const bool hasComma = first.kind == Kind::Number && reader.isSign(u",", 1) && rest.kind == Kind::Number &&
                          comma.position == first.end() && rest.position == comma.end() && !rest.text.startsWith(u'-');
    const QString text = hasComma ? first.text + u'.' + rest.text : first.text;
    const auto canonical = isValue(first) ? canonicalSegmentValue(SegmentValueType::Number, text) : std::nullopt;
    if (!canonical)
        return reader.error(QueryError::Kind::NoNumber);
    for (int parts = hasComma ? 3 : 1; parts > 0; --parts)
        reader.skip();
    return *canonical;
}

Parsed<QString> readNamed(QueryReader &reader, const QueryValues &values)
{
    const auto uid = uidNamed(*values.named, reader.here().text);
    if (!uid)
        return reader.error(QueryError::Kind::UnknownName, wordsOf(values));
    reader.skip();
    return *uid;
}

Parsed<QString> readChoice(QueryReader &reader, const QueryValues &values)
{
    const bool isFlag = values.type == SegmentValueType::Flag;
    const auto choice = choiceMeant(isFlag ? QStringList{u"yes"_s, u"no"_s} : values.choices, reader.here().text);
    if (!choice)
        return reader.error(QueryError::Kind::UnknownValue, wordsOf(values));
    reader.skip();
    return *choice;
}

Parsed<QString> readDay(QueryReader &reader)
{
    const QueryToken &token = reader.here();
    const bool isWritten = token.kind == Kind::Day || token.kind == Kind::Text;
    const auto day = isWritten ? canonicalSegmentValue(SegmentValueType::Day, token.text) : std::nullopt;
    if (!day)
        return reader.error(QueryError::Kind::NoDay);
    reader.skip();
    return *day;
}

/// The day that is so many days behind the written one, as long as it can be written itself.
Parsed<QDate> readDate(QueryReader &reader, int days = 0)
{
    const int place = reader.place();
    REGULARS_TRY(written, readDay(reader));
    const QDate day = segmentDayOf(written).addDays(days);
    if (day.year() < firstYear || day.year() > lastYear)
        return tl::unexpected(reader.errorAt(QueryError::Kind::NoDay, place, place + 1));
    return day;
}

Parsed<QStringList> readList(QueryReader &reader, const QueryValues &values)
{
    const int open = reader.place();
    if (!reader.takeSign(u"("))
        return reader.expected();
    QStringList list;
    do {
        REGULARS_TRY(value, readValue(reader, values));
        list += value;
    } while (reader.takeSign(u",", false));
    if (reader.takeSign(u")"))
        return list;
    if (reader.isAtEnd())
        return tl::unexpected(reader.errorAt(QueryError::Kind::OpenBracket, open, open + 1));
    return reader.expected();
}

// Windows

Parsed<SegmentWindow> readDays(QueryReader &reader, WindowKind kind)
{
    SegmentWindow window;
    window.kind = kind;
    REGULARS_TRY(number, readNumber(reader, 1, mostWindowDays));
    window.days = number;
    if (reader.take(u"days") || reader.take(u"day", false))
        return window;
    if (number > mostWindowDays / daysOfWeek || !(reader.take(u"weeks") || reader.take(u"week", false)))
        return reader.expected();
    window.days = number * daysOfWeek;
    return window;
}

std::optional<WindowKind> takeCalendar(QueryReader &reader, bool isOffered)
{
    static constexpr std::array<std::pair<QStringView, WindowKind>, 8> calendar = {{{u"today", WindowKind::Today},
                                                                                    {u"this week", WindowKind::ThisWeek},
                                                                                    {u"this month", WindowKind::ThisMonth},
                                                                                    {u"this year", WindowKind::ThisYear},
                                                                                    {u"last week", WindowKind::LastWeek},
                                                                                    {u"last month", WindowKind::LastMonth},
                                                                                    {u"last year", WindowKind::LastYear},
                                                                                    {u"ever", WindowKind::Ever}}};
    for (const auto &[words, kind] : calendar) {
        const QString within = u"in "_s + words.toString();
        if (reader.take(words, isOffered) || reader.take(within, false))
            return kind;
    }
    return std::nullopt;
}

Parsed<SegmentWindow> readBetween(QueryReader &reader)
{
    SegmentWindow window;
    window.kind = WindowKind::Between;
    REGULARS_TRY(from, readDate(reader));
    if (!reader.take(u"and"))
        return reader.expected();
    const int last = reader.place();
    REGULARS_TRY(until, readDate(reader));
    if (until < from)
        return tl::unexpected(reader.errorAt(QueryError::Kind::NoDay, last, last + 1));
    window.from = from;
    window.until = until;
    return window;
}

Parsed<SegmentWindow> readBefore(QueryReader &reader)
{
    if (reader.here().kind == Kind::Day) {
        REGULARS_TRY(day, readDate(reader, -1));
        return SegmentWindow{WindowKind::Between, SegmentWindow().days, QDate(), day};
    }
    REGULARS_TRY(window, readDays(reader, WindowKind::Before));
    if (!reader.take(u"ago"))
        return reader.expected();
    return window;
}

/// From the day on that is so many days behind the written one.
Parsed<SegmentWindow> readFrom(QueryReader &reader, int days)
{
    REGULARS_TRY(day, readDate(reader, days));
    return SegmentWindow{WindowKind::Between, SegmentWindow().days, day, QDate()};
}

Parsed<SegmentWindow> readUntil(QueryReader &reader)
{
    REGULARS_TRY(day, readDate(reader));
    return SegmentWindow{WindowKind::Between, SegmentWindow().days, QDate(), day};
}

// Tests

std::optional<SegmentTest> takeTest(QueryReader &reader, const QueryValues &values)
{
    const QList<SegmentTest> tests = values.tests();
    for (const TestSpelling &sign : testSigns) {
        if (reader.takeSign(sign.words, tests.contains(sign.test)))
            return sign.test;
    }
    if (tests.contains(SegmentTest::AnyOf))
        reader.offer(u"in"_s);
    if (reader.isWord(u"in") && reader.isSign(u"(", 1)) {
        reader.skip();
        return SegmentTest::AnyOf;
    }
    for (const TestSpelling &words : testWords) {
        if (reader.take(words.words, tests.contains(words.test)))
            return words.test;
    }
    for (const auto &[word, test] : {std::pair(u"before", SegmentTest::Below), std::pair(u"after", SegmentTest::Above)}) {
        if (reader.here(1).kind == Kind::Day && reader.take(word, false))
            return test;
    }
    return std::nullopt;
}

QStringList spellings(const QList<SegmentTest> &tests)
{
    QStringList words;
    for (const SegmentTest test : tests)
        words += spellingOf(test);
    return words;
}

Parsed<TestPart> readGiven(QueryReader &reader, SegmentTest test, const QueryValues &values)
{
    TestPart part{test, {}, {}};
    const int takes = valuesOf(test);
    if (takes < 0) {
        REGULARS_TRY(list, readList(reader, values));
        part.values = list;
    } else if (takes > 0) {
        REGULARS_TRY(value, readValue(reader, values));
        part.values = {value};
    }
    return part;
}

} // namespace

Parsed<int> readNumber(QueryReader &reader, int least, int most)
{
    bool isNumber = false;
    const int number = reader.here().text.toInt(&isNumber);
    if (reader.here().kind != Kind::Number || !isNumber || number < least || number > most)
        return reader.error(QueryError::Kind::NoNumber);
    reader.skip();
    return number;
}

Parsed<QString> readValue(QueryReader &reader, const QueryValues &values)
{
    const QStringList words = wordsOf(values);
    for (const QString &word : words)
        reader.offer(word);
    const QueryToken token = reader.here();
    if (token.kind == Kind::Raw) {
        reader.skip();
        return token.text;
    }
    if (values.type == SegmentValueType::Number || values.type == SegmentValueType::Money)
        return readDecimal(reader);
    if (values.type == SegmentValueType::Day || values.type == SegmentValueType::KeptDay)
        return readDay(reader);
    if (!isValue(token))
        return reader.error(QueryError::Kind::Expected, words);
    if (values.named)
        return readNamed(reader, values);
    if (!values.choices.isEmpty() || values.type == SegmentValueType::Flag)
        return readChoice(reader, values);
    if (isJoint(reader))
        return reader.error(QueryError::Kind::Expected);
    reader.skip();
    return token.text;
}

Parsed<std::optional<SegmentWindow>> readWindow(QueryReader &reader, bool isOffered)
{
    SegmentWindow window;
    if (const auto kind = takeCalendar(reader, isOffered)) {
        window.kind = *kind;
        return window;
    }
    Parsed<SegmentWindow> found = window;
    if (reader.take(u"in last", isOffered) || reader.take(u"in the last", false) || reader.take(u"last", false))
        found = readDays(reader, WindowKind::LastDays);
    else if (reader.take(u"in next", isOffered) || reader.take(u"in the next", false) || reader.take(u"next", false))
        found = readDays(reader, WindowKind::NextDays);
    else if (reader.take(u"before", isOffered))
        found = readBefore(reader);
    else if (reader.take(u"between", isOffered))
        found = readBetween(reader);
    else if (reader.take(u"since", isOffered))
        found = readFrom(reader, 0);
    else if (reader.take(u"after", false))
        found = readFrom(reader, 1);
    else if (reader.take(u"until", isOffered))
        found = readUntil(reader);
    else
        return std::nullopt;
    REGULARS_TRY(read, std::move(found));
    return read;
}

Parsed<TestPart> readTest(QueryReader &reader, const QueryValues &values)
{
    const QList<SegmentTest> tests = values.tests();
    const int from = reader.place();
    const auto isWrong = [&](SegmentTest test) { return !tests.contains(test); };
    if (const auto test = takeTest(reader, values)) {
        if (isWrong(*test))
            return tl::unexpected(reader.errorAt(QueryError::Kind::WrongTest, from, reader.place(), spellings(tests)));
        return readGiven(reader, *test, values);
    }
    REGULARS_TRY(window, readWindow(reader, !isWrong(SegmentTest::Within)));
    if (window && isWrong(SegmentTest::Within))
        return tl::unexpected(reader.errorAt(QueryError::Kind::WrongTest, from, reader.place(), spellings(tests)));
    if (window)
        return TestPart{SegmentTest::Within, {}, *window};
    if (values.type == SegmentValueType::Flag)
        return TestPart{SegmentTest::Is, {u"yes"_s}, {}};
    return reader.expected();
}

} // namespace regulars
