// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/ticketimporter.h"

#include "core/base/textfolding.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "storage/bulk/ticketload.h"
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

TicketEvent lineOf(TicketId ticket, Instant at, TicketEventKind kind, const QString &before, const QString &after)
{
    TicketEvent line;
    line.ticket = ticket;
    line.at = at;
    line.kind = kind;
    line.before = before;
    line.after = after;
    return line;
}

/// What was said, or what the log calls what was done.
TicketArticle articleOf(const ImportedTicket &imported, TicketId id, const ImportedActivity &line)
{
    TicketArticle article;
    article.ticket = id;
    article.at = line.at;
    article.sender = line.meaning == ActivityMeaning::CustomerMessage ? ArticleSender::Customer : ArticleSender::Agent;
    const bool heard = line.meaning == ActivityMeaning::CustomerMessage || line.meaning == ActivityMeaning::Reply;
    article.visibility = heard ? ArticleVisibility::Public : ArticleVisibility::Internal;
    article.channel = heard ? imported.channel : TicketChannel::Other;
    article.body = shortened(line.text, longestArticle);
    return article;
}

/// The status that the log ends with.
StatusCategory lastCategory(const ImportedTicket &imported)
{
    StatusCategory last = StatusCategory::New;
    for (const ImportedActivity &line : imported.log)
        last = statusOf(line.meaning).value_or(last);
    return last;
}

} // namespace

TicketImporter::TicketImporter(Connection &connection, ImportTarget &target, TicketLoad *load, RejectedFile *rejected,
                               const QString &source, TicketImportReport &report)
    : m_load(load),
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
    if (m_load == nullptr)
        return;
    const TicketId id = m_load->add(ticket, importKey(imported.identity, m_source));
    // What ends before it begins was never new.
    const bool endsBefore = !imported.log.empty() && imported.log.front().at < imported.openedAt;
    m_load->add(lineOf(id, imported.openedAt, TicketEventKind::Opened, {}, nameOf(ticket.origin)));
    if (!endsBefore)
        m_load->add(lineOf(id, imported.openedAt, TicketEventKind::Status, {}, idText(builtInStatus(StatusCategory::New))));
    m_load->add(lineOf(id, imported.openedAt, TicketEventKind::Priority, {}, nameOf(ticket.priority)));
    if (ticket.team.isValid())
        m_load->add(lineOf(id, imported.openedAt, TicketEventKind::Team, {}, QString::number(ticket.team.value)));
    if (!imported.description.isEmpty()) {
        m_load->add(articleOf(imported, id, {imported.openedAt, ActivityMeaning::CustomerMessage, imported.description}),
                    {});
    }
    writeLog(imported, id);
}

void TicketImporter::writeLog(const ImportedTicket &imported, TicketId id)
{
    TicketStatusId status = builtInStatus(StatusCategory::New);
    for (const ImportedActivity &line : imported.log) {
        const auto category = statusOf(line.meaning);
        if (!category) {
            m_load->add(articleOf(imported, id, line), line.text);
            continue;
        }
        TicketEvent event = lineOf(id, line.at, TicketEventKind::Status, idText(status), idText(builtInStatus(*category)));
        event.note = line.text;
        m_load->add(event);
        status = builtInStatus(*category);
    }
}

TicketCategoryId TicketImporter::categoryNamed(const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString plain = name.left(longestDeskName);
    auto known = m_categories.find(folded(plain));
    if (known == m_categories.end()) {
        ++m_report.categoriesCreated;
        known = m_categories.insert(folded(plain), m_load ? m_load->addCategory(plain) : TicketCategoryId{});
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
        known = m_teams.insert(folded(plain), m_load ? m_load->addTeam(plain) : TeamId{});
    }
    return *known;
}

void TicketImporter::finish()
{
    m_report.customersCreated = m_customers.created();
    m_report.customersMatched = m_customers.matched();
    if (m_rejected == nullptr)
        return;
    auto file = m_rejected->finish();
    if (!file)
        throw SqlFailure(file.error());
    m_report.rejectedFile = *file;
}

} // namespace regulars
