// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"
#include "app/cli/loyaltykeys.h"
#include "core/base/textfolding.h"
#include "models/segments/segmentupkeep.h"
#include "models/segments/segmentviews.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QLocale>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// A segment by its name, or one that is only asked about.
struct Asked
{
    Segment segment;
    QueryNames names;
};

Result<Segment> segmentCalled(Connection &connection, const QString &name)
{
    REGULARS_TRY(rows, SegmentStore(connection).segments());
    for (const SegmentRow &row : std::as_const(rows)) {
        if (folded(row.segment.name) == folded(name) || row.segment.uid == name)
            return row.segment;
    }
    return wrongValue(u"SEGMENT"_s);
}

Result<Segment> segmentOfQuery(const QString &query, const QueryNames &names)
{
    const auto rule = parseQuery(query, names);
    if (!rule) {
        QString words = query + u'\n' + QString(rule.error().position, u' ') + u"^\n"_s;
        if (!rule.error().words.isEmpty())
            words += Text::tr("Expected here: %1").arg(rule.error().words.mid(0, 12).join(u", "_s)) + u'\n';
        printError(words);
        return wrongValue(u"--query"_s);
    }
    Segment segment;
    segment.rule = *rule;
    segment.weekStart = QLocale().firstDayOfWeek();
    return segment;
}

/// What is asked about: the argument at that place, or the query.
Result<Asked> asked(Connection &connection, const QString &name, const QString &query)
{
    REGULARS_TRY(names, readQueryNames(connection));
    if (name.isEmpty() == query.isEmpty())
        return wrongValue(u"SEGMENT"_s);
    auto segment = query.isEmpty() ? segmentCalled(connection, name) : segmentOfQuery(query, names);
    if (!segment)
        return tl::unexpected(segment.error());
    return Asked{*segment, names};
}

Result<Answer> listSegments(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return wrongValue(u"list"_s);
    REGULARS_TRY(database, invocation.openForReading());
    auto job = [](Connection &connection) -> Result<QJsonArray> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(names, readQueryNames(connection));
        REGULARS_TRY(rows, SegmentStore(connection).segments());
        const LocalCalendar calendar(shop.timeZone);
        QJsonArray list;
        for (const SegmentRow &row : std::as_const(rows)) {
            const Segment &segment = row.segment;
            const bool isCounted = row.count.countedAt.has_value();
            list += QJsonObject{
                {u"segment"_s, segment.name},
                {u"kind"_s, nameOf(segment.kind)},
                {u"folder"_s, jsonText(segment.folder)},
                {u"members"_s, isCounted ? QJsonValue(row.count.members) : QJsonValue()},
                {u"counted_on"_s, jsonDay(row.count.countedAt, calendar)},
                {u"query"_s, segment.kind == SegmentKind::Dynamic ? jsonText(queryOf(segment.rule, names)) : QJsonValue()}};
        }
        return list;
    };
    REGULARS_TRY(list, database->read(job).result());
    Answer answer;
    answer.list = list;
    answer.columns = {u"segment"_s, u"kind"_s, u"folder"_s, u"members"_s, u"counted_on"_s, u"query"_s};
    return answer;
}

Result<Answer> countMembers(const Invocation &invocation)
{
    if (invocation.arguments.size() > 2)
        return wrongValue(u"SEGMENT"_s);
    REGULARS_TRY(database, invocation.openForReading());
    auto job = [name = invocation.arguments.value(1), query = invocation.options.value(u"query"_s),
                now = invocation.clock.now()](Connection &connection) -> Result<Answer> {
        REGULARS_TRY(about, asked(connection, name, query));
        QElapsedTimer timer;
        timer.start();
        REGULARS_TRY(members, SegmentPeople(connection, now).count(about.segment, {}));
        Answer answer;
        answer.facts.add(u"members"_s, members).add(u"ms"_s, timer.elapsed());
        answer.facts.add(u"query"_s, jsonText(queryOf(about.segment.rule, about.names)));
        return answer;
    };
    return database->read(job).result();
}

Result<Answer> listMembers(const Invocation &invocation)
{
    if (invocation.arguments.size() > 2)
        return wrongValue(u"SEGMENT"_s);
    REGULARS_TRY(limit, invocation.number(u"limit"_s, 1000, 1, mostListed));
    REGULARS_TRY(database, invocation.openForReading());
    auto job = [name = invocation.arguments.value(1), query = invocation.options.value(u"query"_s), most = limit,
                now = invocation.clock.now()](Connection &connection) -> Result<QJsonArray> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(about, asked(connection, name, query));
        REGULARS_TRY(members, SegmentPeople(connection, now).members(about.segment, {}));
        const QList<CustomerId> shown = members.first(std::min<qsizetype>(members.size(), most));
        REGULARS_TRY(rows, CustomerList(connection).rows(shown, now, shop.currency));
        QJsonArray list;
        for (const CustomerRow &row : std::as_const(rows))
            list += QJsonObject{{u"id"_s, row.id.value}, {u"name"_s, row.name}};
        return list;
    };
    REGULARS_TRY(list, database->read(job).result());
    Answer answer;
    answer.list = list;
    answer.columns = {u"id"_s, u"name"_s};
    return answer;
}

QString foundText(const SegmentRule &rule, const RuleOutcome &outcome)
{
    if (std::holds_alternative<EventRule>(rule.is)) {
        const QString times = QString::number(outcome.times);
        return outcome.day.isValid() ? times + u' ' + outcome.day.toString(Qt::ISODate) : times;
    }
    if (std::holds_alternative<ConsentRule>(rule.is))
        return nameOf(outcome.consent);
    return outcome.found.join(u", "_s);
}

/// The conditions one by one, those of a group after it.
void addConditions(QJsonArray &list, const SegmentRule &rule, const RuleOutcome &outcome, const QueryNames &names,
                   const QString &place)
{
    const RuleGroup *group = rule.group();
    const QString text = group ? nameOf(group->kind) : queryOf(rule, names);
    list += QJsonObject{{u"place"_s, place},
                        {u"condition"_s, text},
                        {u"holds"_s, outcome.holds},
                        {u"found"_s, group ? QJsonValue() : jsonText(foundText(rule, outcome))}};
    if (!group)
        return;
    for (size_t i = 0; i < std::min(group->rules.size(), outcome.parts.size()); ++i) {
        const QString number = QString::number(i + 1);
        addConditions(list, group->rules[i], outcome.parts[i], names, place == "0"_L1 ? number : place + u'.' + number);
    }
}

Result<Answer> explain(const Invocation &invocation)
{
    if (invocation.arguments.size() < 2)
        return wrongValue(u"CUSTOMER"_s);
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments.at(1)));
    auto job = [id = customer, name = invocation.arguments.value(2), query = invocation.options.value(u"query"_s),
                now = invocation.clock.now()](Connection &connection) -> Result<Answer> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(about, asked(connection, name, query));
        REGULARS_TRY(reason, reasonOf(connection, about.segment, id, now));
        Answer answer;
        answer.facts.add(u"is_in"_s, reason.isIn);
        answer.facts.add(u"pin"_s, reason.pin ? QJsonValue(nameOf(reason.pin->kind)) : QJsonValue());
        answer.facts.add(u"pin_reason"_s, reason.pin ? jsonText(reason.pin->reason) : QJsonValue());
        answer.facts.add(u"member_since"_s, jsonDay(reason.memberSince, LocalCalendar(shop.timeZone)));
        QJsonArray conditions;
        if (about.segment.level == SegmentLevel::Each)
            addConditions(conditions, about.segment.rule, reason.outcome, about.names, u"0"_s);
        for (size_t i = 0; i < reason.memberOutcomes.size(); ++i)
            addConditions(conditions, about.segment.rule, reason.memberOutcomes[i], about.names,
                          reason.members.value(qsizetype(i)));
        answer.facts.add(u"conditions"_s, conditions);
        return answer;
    };
    return database->read(job).result();
}

/// As the desktop program does shortly after each write.
Result<Answer> keep(const Invocation &invocation)
{
    if (invocation.arguments.size() != 1)
        return wrongValue(u"keep"_s);
    REGULARS_TRY(database, invocation.open());
    REGULARS_CHECK(keepSegments(*database));
    REGULARS_TRY(rows, database->read([](Connection &connection) { return SegmentStore(connection).segments(); }).result());
    Answer answer;
    answer.facts.add(u"segments"_s, rows.size());
    return answer;
}

Result<Answer> runSegment(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    if (what == "list"_L1)
        return listSegments(invocation);
    if (what == "count"_L1)
        return countMembers(invocation);
    if (what == "members"_L1)
        return listMembers(invocation);
    if (what == "explain"_L1)
        return explain(invocation);
    if (what == "keep"_L1)
        return keep(invocation);
    return wrongValue(what);
}

} // namespace

CliCommand segmentCommand()
{
    return {
        u"segment"_s,
        u"list | count [SEGMENT] | members [SEGMENT] | explain CUSTOMER [SEGMENT] | keep"_s,
        Text::tr("Lists segments, who is in one and why, and keeps their members current."),
        1,
        3,
        {{u"query"_s, Text::tr("count, members, explain: a rule instead of a segment, see docs/segments.md."), u"text"_s},
         {u"limit"_s, Text::tr("members: at most so many (1000)."), u"number"_s}},
        runSegment};
}

} // namespace regulars
