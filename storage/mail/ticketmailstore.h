// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mail/articlemail.h"
#include "core/mail/mailthread.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;
class WriteSession;

/// What e-mails of conversations brought besides their text: who wrote them to whom, and files.
class TicketMailStore
{
public:
    explicit TicketMailStore(Connection &connection) : m_connection(connection) {}

    /// The ticket's e-mails by their articles.
    [[nodiscard]] Result<QHash<TicketArticleId, ArticleMail>> mails(TicketId ticket) const;
    /// The newest that a customer wrote; nothing when there is none.
    [[nodiscard]] Result<std::optional<ArticleMail>> lastOfCustomer(TicketId ticket) const;
    /// The message ids of the conversation's public articles, the oldest first.
    [[nodiscard]] Result<QStringList> messageIds(TicketId ticket) const;
    /// The files of the ticket's articles, in the order in which they came.
    [[nodiscard]] Result<QList<TicketFile>> files(TicketId ticket) const;
    [[nodiscard]] Result<QList<TicketFile>> filesOf(TicketArticleId article) const;
    /// Names of files that came with an article and were not kept.
    [[nodiscard]] Result<QStringList> leftOutOf(TicketArticleId article) const;

    /// Customers that are not deleted and have that address.
    [[nodiscard]] Result<QList<CustomerId>> customersAt(const QString &address) const;
    /// Whether the address is one of the ticket's customer, or somebody wrote from it or was written to in the conversation.
    [[nodiscard]] Result<bool> takesPart(TicketId ticket, const QString &address) const;
    /// Tickets that somebody still sees to, of the customers with that address or with an e-mail from it, the newest first.
    [[nodiscard]] Result<QList<OpenTicket>> openTickets(const QString &address) const;

    /// As part of its article.
    [[nodiscard]] Result<void> add(WriteSession &session, const ArticleMail &mail);
    /// Keeps the content under its hash. Errors: those of checkSize.
    [[nodiscard]] Result<void> addFile(WriteSession &session, TicketArticleId article, const NewFile &file);
    /// What belongs to one article is also that of another.
    [[nodiscard]] Result<void> copy(WriteSession &session, TicketArticleId from, TicketArticleId to);

private:
    Connection &m_connection;
};

} // namespace regulars
