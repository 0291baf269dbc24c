// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/knowledge/knowledgearticleid.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace regulars {

class Connection;

/// An interaction that was found, and whose it is.
struct FoundInteraction
{
    InteractionId interaction;
    CustomerId customer;
};

/// What a text says about tickets, for lists that have conditions and an order of their own: what it finds has each of the
/// parts, and is one of those if there are any.
struct TicketsWithText
{
    std::optional<QList<TicketId>> among; ///< none: more than are worth a list
    /// To be looked for in the search document of the ticket or that of its customer, in each of which a space comes first:
    /// " ab" where a word begins with it, "abc" anywhere.
    QStringList parts;
};

/// Finds records by what a person types: every word must match; words may stand in any order, be cut short, miss
/// their accents or be parts of longer words; digits match phones and card numbers. Matches at the start of
/// words come first, then parts of words; within each the most recent first. A part that stands in very many
/// different words is looked up in the first hundred of them, so that each keystroke stays quick.
class Search
{
public:
    explicit Search(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<CustomerId>> customers(const QString &text, int limit) const;
    /// Words of one letter are passed over.
    [[nodiscard]] Result<QList<FoundInteraction>> interactions(const QString &text, int limit) const;
    /// By number, subject and what was written in them; words of one letter are passed over.
    [[nodiscard]] Result<QList<TicketId>> tickets(const QString &text, int limit) const;
    /// Every word stands in the ticket, as in tickets(), or is one by which its customer is found. At most so many are
    /// listed for a word; of one that more tickets have the part is given instead.
    [[nodiscard]] Result<TicketsWithText> ticketsWith(const QString &text, int most) const;
    /// Knowledge articles in any state; words of one letter are passed over.
    [[nodiscard]] Result<QList<KnowledgeArticleId>> articles(const QString &text, int limit) const;

private:
    Connection &m_connection;
};

} // namespace regulars
