// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/conversationfeed.h"

#include "storage/mail/ticketmailstore.h"
#include "storage/people/userstore.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

namespace {

Result<void> addFiles(Connection &connection, ConversationEntry &entry)
{
    const TicketMailStore store(connection);
    REGULARS_TRY(files, store.filesOf(entry.article.id));
    for (const TicketFile &each : files)
        entry.files += each.file;
    REGULARS_TRY(leftOut, store.leftOutOf(entry.article.id));
    entry.leftOut = leftOut;
    return {};
}

Result<QList<ConversationEntry>> entriesOf(Connection &connection, const QList<TicketArticle> &articles)
{
    QHash<UserId, QString> names;
    QHash<TicketId, qint64> numbers;
    QList<ConversationEntry> entries;
    for (const TicketArticle &article : articles) {
        if (article.author.isValid() && !names.contains(article.author)) {
            REGULARS_TRY(author, UserStore(connection).user(article.author));
            names.insert(article.author, author.name);
        }
        if (article.originTicket.isValid() && !numbers.contains(article.originTicket)) {
            REGULARS_TRY(origin, TicketStore(connection).ticket(article.originTicket));
            numbers.insert(article.originTicket, origin.number);
        }
        ConversationEntry entry{article, names.value(article.author), numbers.value(article.originTicket)};
        REGULARS_CHECK(addFiles(connection, entry));
        entries += entry;
    }
    return entries;
}

} // namespace

ConversationFeed::ConversationFeed(Database &database, QObject *parent) : Feed(database, parent) {}

void ConversationFeed::setTicket(TicketId ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    if (ticket.isValid())
        restartEmpty();
    else
        stop();
}

QVariant ConversationFeed::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationEntry &entry = events().at(index.row());
    switch (dataRole) {
    case role::Id:
        return entry.article.id.value;
    case role::Loaded:
        return true;
    case role::Value:
    case EntryRole:
        return QVariant::fromValue(entry);
    case role::Title:
        return entry.article.body;
    case role::When:
        return QVariant::fromValue(entry.article.at);
    case role::AvatarName:
        return entry.authorName;
    default:
        return {};
    }
}

bool ConversationFeed::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Ticket, m_ticket.value) || changes.touches(Entity::User);
}

ConversationFeed::PageJob ConversationFeed::pageJob() const
{
    return [ticket = m_ticket](Connection &connection, const std::optional<ArticleKey> &from, int limit) -> Result<Page> {
        REGULARS_TRY(articles, ConversationStore(connection).articles(ticket, from, limit));
        REGULARS_TRY(entries, entriesOf(connection, articles));
        Page page;
        page.events = entries;
        if (articles.size() == limit)
            page.next = ArticleKey{articles.last().at, articles.last().id};
        return page;
    };
}

bool ConversationFeed::precedes(const ConversationEntry &a, const ConversationEntry &b) const
{
    return std::tie(b.article.at, b.article.id) < std::tie(a.article.at, a.article.id);
}

} // namespace regulars
