// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ticketcommand.h"
#include "storage/mail/ticketmailstore.h"
#include "storage/people/shopstore.h"
#include "storage/sla/slaexplanation.h"
#include "storage/tickets/conversationstore.h"
#include "storage/tickets/ticketqueue.h"
#include "storage/tickets/ticketstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTickets = 1'000'000;
constexpr int mostArticles = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// "2026-11-22T10:30:00+01:00", or null.
QJsonValue jsonTime(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(at->ms, zone).toString(Qt::ISODate)) : QJsonValue();
}

QString statusText(const TicketRow &row)
{
    return row.statusName.isEmpty() ? nameOf(row.statusCategory) : row.statusName;
}

QJsonObject jsonRow(const TicketRow &row, const QTimeZone &zone)
{
    return {{u"ticket"_s, row.number},
            {u"subject"_s, row.subject},
            {u"customer"_s, jsonText(row.customerName)},
            {u"status"_s, statusText(row)},
            {u"priority"_s, nameOf(row.priority)},
            {u"assignee"_s, jsonText(row.ownerName)},
            {u"category"_s, jsonText(row.categoryName)},
            {u"needs_reply"_s, row.needsReply},
            {u"due"_s, jsonTime(row.dueAt, zone)},
            {u"due_for"_s, row.dueMetric ? QJsonValue(nameOf(*row.dueMetric)) : QJsonValue()},
            {u"opened"_s, jsonTime(row.openedAt, zone)},
            {u"solved"_s, jsonTime(row.solvedAt, zone)}};
}

QJsonArray jsonArticles(const QList<TicketArticle> &articles, const QList<TicketFile> &files, const QTimeZone &zone)
{
    QJsonArray list;
    for (const TicketArticle &article : articles) {
        QJsonArray own;
        for (const TicketFile &each : files) {
            if (each.article == article.id)
                own += QJsonObject{{u"name"_s, each.file.fileName}, {u"size"_s, each.file.size}};
        }
        list.prepend(QJsonObject{{u"id"_s, article.id.value},
                                 {u"at"_s, jsonTime(article.at, zone)},
                                 {u"sender"_s, nameOf(article.sender)},
                                 {u"visibility"_s, nameOf(article.visibility)},
                                 {u"text"_s, article.body},
                                 {u"files"_s, own}});
    }
    return list;
}

QJsonObject jsonClock(const SlaClock &clock, const QTimeZone &zone)
{
    constexpr qint64 msPerMinute = 60'000;
    return {{u"metric"_s, nameOf(clock.metric)},
            {u"instance"_s, clock.instance},
            {u"state"_s, nameOf(clock.state)},
            {u"started"_s, jsonTime(clock.startedAt, zone)},
            {u"target_minutes"_s, clock.targetMinutes ? QJsonValue(*clock.targetMinutes) : QJsonValue()},
            {u"counted_minutes"_s, clock.countedMs / msPerMinute},
            {u"paused_minutes"_s, clock.pausedMs / msPerMinute},
            {u"due"_s, jsonTime(clock.dueAt, zone)},
            {u"ended"_s, jsonTime(clock.endedAt, zone)},
            {u"breached"_s, jsonTime(clock.breachedAt, zone)},
            {u"reason"_s, jsonText(clock.manual.reason)}};
}

QString mismatchName(SlaMismatch mismatch)
{
    switch (mismatch) {
    case SlaMismatch::Team:
        return u"team"_s;
    case SlaMismatch::Category:
        return u"category"_s;
    case SlaMismatch::CustomerTag:
        return u"customer_tag"_s;
    case SlaMismatch::Tier:
        return u"tier"_s;
    case SlaMismatch::CustomerKind:
        return u"customer_kind"_s;
    case SlaMismatch::LifetimeValue:
        return u"lifetime_value"_s;
    case SlaMismatch::NotYetValid:
        return u"not_yet_valid"_s;
    case SlaMismatch::NoLongerValid:
        return u"no_longer_valid"_s;
    }
    return {};
}

QJsonArray jsonVerdicts(const QList<PolicyVerdict> &verdicts)
{
    QJsonArray list;
    for (const PolicyVerdict &verdict : verdicts) {
        QStringList reasons;
        for (const SlaMismatch mismatch : verdict.mismatches)
            reasons += mismatchName(mismatch);
        list.append(QJsonObject{
            {u"policy"_s, verdict.name}, {u"holds"_s, verdict.holds}, {u"does_not_fit"_s, jsonText(reasons.join(u", "))}});
    }
    return list;
}

/// A line for each part of each clock's life, and one for each stretch of working time in it.
QJsonArray jsonSteps(const SlaExplanation &explanation)
{
    constexpr qint64 msPerMinute = 60'000;
    QJsonArray steps;
    for (const ExplainedClock &explained : explanation.clocks) {
        for (const ExplainedSpan &part : explained.spans) {
            const QString status = part.statusName.isEmpty() ? nameOf(part.category) : part.statusName;
            steps.append(QJsonObject{{u"metric"_s, nameOf(explained.clock.metric)},
                                     {u"instance"_s, explained.clock.instance},
                                     {u"status"_s, status},
                                     {u"clock"_s, nameOf(part.span.effect)},
                                     {u"from"_s, jsonTime(part.span.from, explanation.zone)},
                                     {u"until"_s, jsonTime(part.span.until, explanation.zone)},
                                     {u"business_minutes"_s, part.businessMs / msPerMinute}});
        }
    }
    return steps;
}

Result<Answer> explain(const Invocation &invocation)
{
    if (invocation.arguments.first() != "explain"_L1)
        return wrongValue(invocation.arguments.first());
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    REGULARS_TRY(why, database->read([ticket](Connection &connection) { return explainSla(connection, ticket); }).result());
    QJsonArray clocks;
    for (const ExplainedClock &explained : std::as_const(why.clocks))
        clocks.append(jsonClock(explained.clock, why.zone));
    Answer answer;
    answer.facts.add(u"promised"_s, jsonText(why.promised)).add(u"finished"_s, why.finished);
    answer.facts.add(u"time_zone"_s, QString::fromUtf8(why.zone.id()));
    answer.facts.add(u"policies"_s, jsonVerdicts(why.policies)).add(u"clocks"_s, clocks).add(u"steps"_s, jsonSteps(why));
    return answer;
}

} // namespace

Result<Answer> listTickets(const Invocation &invocation)
{
    REGULARS_TRY(limit, invocation.number(u"limit"_s, mostTickets, 1, mostTickets));
    TicketQuery query;
    query.view = TicketView::Open;
    if (invocation.options.isSet(u"view"_s)) {
        if (!isNameOf<TicketView>(invocation.options.value(u"view"_s)))
            return wrongValue(u"--view"_s);
        query.view = valueOf<TicketView>(invocation.options.value(u"view"_s));
    }
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(user, invocation.user(*database));
    const QueueViewer viewer{user, invocation.clock.now()};
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(rows, TicketQueue(connection).page(query, viewer, {}, static_cast<int>(limit)));
            Answer answer;
            answer.list = QJsonArray();
            answer.columns = {u"ticket"_s, u"due"_s, u"priority"_s, u"status"_s, u"subject"_s, u"customer"_s, u"assignee"_s};
            for (const TicketRow &row : std::as_const(rows))
                *answer.list += jsonRow(row, shop.timeZone);
            return answer;
        })
        .result();
}

Result<Answer> showTicket(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    return database
        ->read([=](Connection &connection) -> Result<Answer> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            REGULARS_TRY(row, TicketQueue(connection).row(ticket));
            REGULARS_TRY(whole, TicketStore(connection).ticket(ticket));
            REGULARS_TRY(articles, ConversationStore(connection).articles(ticket, {}, mostArticles));
            REGULARS_TRY(files, TicketMailStore(connection).files(ticket));
            const QJsonObject facts = jsonRow(row, shop.timeZone);
            Answer answer;
            for (const QString &name : {u"ticket"_s, u"subject"_s, u"customer"_s, u"status"_s, u"priority"_s, u"assignee"_s,
                                        u"category"_s, u"needs_reply"_s, u"due"_s, u"due_for"_s, u"opened"_s, u"solved"_s})
                answer.facts.add(name, facts.value(name));
            answer.facts.add(u"channel"_s, nameOf(whole.channel)).add(u"type"_s, nameOf(whole.type));
            answer.facts.add(u"tags"_s, QJsonArray::fromStringList(whole.tags));
            answer.facts.add(u"articles"_s, jsonArticles(articles, files, shop.timeZone));
            return answer;
        })
        .result();
}

CliCommand slaCommand()
{
    return {u"sla"_s, u"explain N"_s, Text::tr("Says why a ticket is due when it is."), 2, 2, {}, explain};
}

} // namespace regulars
