// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/ticketimporter.h"

#include "core/base/textfolding.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "core/tickets/ticketlog.h"
#include "storage/bulk/bulkwriter.h"
#include "storage/sql/statement.h"
#include "storage/tickets/teamstore.h"
#include "storage/tickets/ticketcategorystore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShownProblems = 200;

QString idText(TicketStatusId status)
{
    return QString::number(status.value);
}

TicketEvent lineAt(Instant at, TicketEventKind kind, const QString &before, const QString &after, const QString &note = {})
{
    TicketEvent line;
    line.at = at;
    line.kind = kind;
    line.before = before;
    line.after = after;
    line.note = note;
    return line;
}

/// The articles and the log of an imported ticket. What its own log says and is no status becomes an article.
struct Conversation
{
    QList<TicketArticle> articles;
    QList<TicketEvent> log;

    /// What was said, or what the log calls what was done.
    void say(const ImportedTicket &imported, const ImportedActivity &line)
    {
        TicketArticle article;
        article.id = {articles.size() + 1};
        article.at = line.at;
        const bool byCustomer = line.meaning == ActivityMeaning::CustomerMessage;
        const bool heard = byCustomer || line.meaning == ActivityMeaning::Reply;
        article.sender = byCustomer ? ArticleSender::Customer : ArticleSender::Agent;
        article.visibility = heard ? ArticleVisibility::Public : ArticleVisibility::Internal;
        article.channel = heard ? imported.channel : TicketChannel::Other;
        article.body = shortened(line.text, longestArticle);
        log += lineOf(article);
        articles += article;
    }
};

/// The status that the log ends with.
StatusCategory lastCategory(const ImportedTicket &imported)
{
    StatusCategory last = StatusCategory::New;
    for (const ImportedActivity &line : imported.log)
        last = statusOf(line.meaning).value_or(last);
    return last;
}

TicketHistory historyOf(const ImportedTicket &imported, const Ticket &ticket)
{
    const TicketStatusId statusNew = builtInStatus(StatusCategory::New);
    Conversation all;
    for (const TicketEvent &line : firstLines(ticket)) {
        if (line.kind != TicketEventKind::Status)
            all.log += line;
        else if (imported.log.empty() ||
                 imported.log.front().at >= imported.openedAt) // what ends before it begins was never new
            all.log += lineAt(line.at, line.kind, {}, idText(statusNew));
    }
    if (!imported.description.isEmpty())
        all.say(imported, {imported.openedAt, ActivityMeaning::CustomerMessage, imported.description});
    TicketStatusId status = statusNew;
    for (const ImportedActivity &line : imported.log) {
        const auto category = statusOf(line.meaning);
        if (!category) {
            all.say(imported, line);
            continue;
        }
        const TicketStatusId next = builtInStatus(*category);
        all.log += lineAt(line.at, TicketEventKind::Status, idText(status), idText(next), line.text);
        status = next;
    }
    return TicketHistory(ticket, all.articles, all.log);
}

} // namespace

TicketImporter::TicketImporter(Connection &connection, ImportTarget &target, BulkWriter *bulk, RejectedFile *rejected,
                               const QString &source, TicketImportReport &report)
    : m_bulk(bulk),
      m_rejected(rejected),
      m_source(source),
      m_report(report),
      m_customers(connection, target, source),
      m_known(connection, Table::Tickets)
{
    for (const TicketCategory &category : orThrow(TicketCategoryStore(connection).categories()))
        m_categories.insert(folded(category.name), category.id);
    for (const Team &team : orThrow(TeamStore(connection).teams()))
        m_teams.insert(folded(team.name), team.id);
}

void TicketImporter::take(const TicketBatch &batch)
{
    for (const ImportedTicket &ticket : batch.tickets)
        takeTicket(ticket);
    for (const RejectedRow &row : batch.rejected)
        takeProblem(row);
}

void TicketImporter::takeProblem(const RejectedRow &row)
{
    ++m_report.problems[row.reason];
    if (m_report.firstProblems.size() < mostShownProblems)
        m_report.firstProblems.push_back(row);
    if (row.verdict == RowVerdict::Noted)
        return;
    ++m_report.rejected;
    if (m_rejected == nullptr)
        return;
    if (const auto added = m_rejected->add(row); !added)
        throw SqlFailure(added.error());
}

void TicketImporter::takeTicket(const ImportedTicket &imported)
{
    if (m_known.contains(importKey(imported.identity, m_source))) {
        ++m_report.ticketsKnown;
        m_customers.note(imported.customer);
        return;
    }
    ++m_report.ticketsCreated;
    m_report.finished += isUnfinished(lastCategory(imported)) ? 0 : 1;
    m_report.events += static_cast<qint64>(imported.log.size());
    write(imported, m_customers.findOrCreate(imported.customer));
}

void TicketImporter::write(const ImportedTicket &imported, CustomerId customer)
{
    Ticket ticket;
    ticket.subject = imported.subject;
    ticket.customer = customer;
    ticket.channel = imported.channel;
    ticket.type = TicketType::Request;
    ticket.priority = imported.priority;
    ticket.category = categoryNamed(imported.category);
    ticket.team = teamNamed(imported.team);
    ticket.openedAt = imported.openedAt;
    ticket.status = builtInStatus(lastCategory(imported));
    if (m_bulk != nullptr)
        m_bulk->add(historyOf(imported, ticket), importKey(imported.identity, m_source));
}

TicketCategoryId TicketImporter::categoryNamed(const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString plain = name.left(longestDeskName);
    auto known = m_categories.find(folded(plain));
    if (known == m_categories.end()) {
        ++m_report.categoriesCreated;
        known = m_categories.insert(folded(plain), m_bulk ? m_bulk->addTicketCategory(plain) : TicketCategoryId{});
    }
    return *known;
}

TeamId TicketImporter::teamNamed(const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString plain = name.left(longestDeskName);
    auto known = m_teams.find(folded(plain));
    if (known == m_teams.end()) {
        ++m_report.teamsCreated;
        known = m_teams.insert(folded(plain), m_bulk ? m_bulk->addTeam(plain) : TeamId{});
    }
    return *known;
}

void TicketImporter::finish()
{
    m_report.customersCreated = m_customers.created();
    m_report.customersMatched = m_customers.matched();
}

} // namespace regulars
