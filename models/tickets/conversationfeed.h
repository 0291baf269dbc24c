// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "models/base/feed.h"
#include "models/base/roles.h"
#include "storage/tickets/conversationstore.h"

namespace regulars {

/// An article with the name of who wrote it, and its files.
struct ConversationEntry
{
    TicketArticle article;
    QString authorName;        ///< of the shop's people, also those who are gone; empty: the customer or the program
    qint64 fromNumber = 0;     ///< of the ticket that was merged into this one with it; 0: none
    QList<Attachment> files{}; ///< belong to no customer
    QStringList leftOut{};     ///< names of files that came with it and were not kept

    friend bool operator==(const ConversationEntry &, const ConversationEntry &) = default;
};

/// What was said and noted in a ticket. Read from the newest back, as far as someone scrolls; shown the other way round.
class ConversationFeed final : public Feed<ConversationEntry, ArticleKey>
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = role::FirstFeatureRole ///< the ConversationEntry
    };

    explicit ConversationFeed(Database &database, QObject *parent = nullptr);

    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    /// Another ticket's conversation; an invalid id shows none.
    void setTicket(TicketId ticket);
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] PageJob pageJob() const override;
    [[nodiscard]] bool precedes(const ConversationEntry &a, const ConversationEntry &b) const override;

    TicketId m_ticket;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ConversationEntry)
