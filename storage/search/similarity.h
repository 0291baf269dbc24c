// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/knowledge/knowledgearticleid.h"

#include <QtCore/QStringList>

namespace regulars {

class Connection;

/// What is about the same.
template<typename IdType>
struct Similar
{
    IdType id;
    double score = 0;  ///< of another question it means something else
    QStringList words; ///< that both have, the most telling first, as they were written in the question
    friend bool operator==(const Similar &, const Similar &) = default;
};

/// What a person asks about.
struct SimilarityQuestion
{
    QString text;
    TicketCategoryId category; ///< what has the same one comes sooner; not valid: not known
};

/// Finds texts that have the most telling words of a question in common with it. Every word weighs as in BM25: by how few
/// texts have it. Documents hold each word once, so that nothing else counts. Of a word only the newest texts are looked at,
/// and how many there are is told from how densely those lie, so that the time does not grow with the shop.
class Similarity
{
public:
    explicit Similarity(Connection &connection) : m_connection(connection) {}

    /// Tickets that were solved, the most similar first. Those that were discarded or merged away are none.
    [[nodiscard]] Result<QList<Similar<TicketId>>> solvedTickets(const SimilarityQuestion &question, TicketId besides,
                                                                 int limit) const;
    /// Published articles, the most similar first.
    [[nodiscard]] Result<QList<Similar<KnowledgeArticleId>>> articles(const SimilarityQuestion &question, int limit) const;

private:
    Connection &m_connection;
};

} // namespace regulars
