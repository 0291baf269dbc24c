// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/knowledge/knowledgearticleid.h"

#include <QtCore/QList>

namespace regulars {

class Connection;

/// An interaction that was found, and whose it is.
struct FoundInteraction
{
    InteractionId interaction;
    CustomerId customer;
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
    /// Knowledge articles in any state; words of one letter are passed over.
    [[nodiscard]] Result<QList<KnowledgeArticleId>> articles(const QString &text, int limit) const;

private:
    Connection &m_connection;
};

} // namespace regulars
