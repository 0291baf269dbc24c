// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/knowledge/knowledgearticleid.h"
#include "models/base/querylist.h"
#include "models/base/roles.h"

namespace regulars {

/// An article or a solved ticket that may answer a question.
struct TicketSuggestion
{
    KnowledgeArticleId article; ///< not valid: it is a ticket
    TicketId ticket;            ///< not valid: it is an article
    qint64 number = 0;          ///< of the ticket
    QString title;
    QString categoryName; ///< empty: none
    QString text;         ///< of an article what goes into a reply; of a ticket what it came to, if that was noted
    int uses = 0;         ///< of an article
    std::optional<Instant> solvedAt; ///< of a ticket
    QStringList words;               ///< that both have, the most telling first

    friend bool operator==(const TicketSuggestion &, const TicketSuggestion &) = default;
};

/// What the shop has answered before that is like a ticket, or like a subject that somebody types: articles first, then
/// solved tickets, each the most similar first. Follows changes of the ticket and of the articles.
class TicketSuggestions final : public QueryList<TicketSuggestion>
{
    Q_OBJECT

public:
    enum Role {
        SuggestionRole = role::FirstFeatureRole ///< the TicketSuggestion
    };

    explicit TicketSuggestions(Database &database, QObject *parent = nullptr);

    /// Looks for what is like the ticket; an invalid id for nothing.
    void setTicket(TicketId ticket);
    [[nodiscard]] TicketId ticket() const { return m_ticket; }
    /// Looks for what is like a text, of a ticket that is not there yet.
    void setText(const QString &text, TicketCategoryId category);
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    void refresh();

    TicketId m_ticket;
    QString m_text;
    TicketCategoryId m_category;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketSuggestion)
