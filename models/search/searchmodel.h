// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"
#include "core/knowledge/knowledgearticle.h"
#include "core/tickets/ticketquery.h"
#include "models/base/querylist.h"
#include "models/base/roles.h"
#include "storage/customers/customerlist.h"

#include <variant>

namespace regulars {

/// An order that was found by its number.
struct OrderHit
{
    OrderId order;
    CustomerId customer; ///< not valid for an anonymous sale
    QString number;
    QString customerName;
    Money total;
    Instant orderedAt;
};

/// An interaction in which the words were found.
struct InteractionHit
{
    Interaction interaction;
    QString customerName;
};

/// A ticket that was found by its number, its subject or what was written in it.
struct TicketHit
{
    TicketRow row;
};

/// A knowledge article in which the words were found.
struct ArticleHit
{
    KnowledgeArticleId article;
    QString title;
    QString categoryName;
    ArticleState state = ArticleState::Draft;
};

using SearchHit = std::variant<CustomerRow, OrderHit, InteractionHit, TicketHit, ArticleHit>;

/// What the search field finds: customers first, then orders by number, then what was said and written, then tickets, then
/// what the shop knows. The latest question wins; the caller decides when a person has typed enough.
class SearchModel final : public QueryList<SearchHit>
{
    Q_OBJECT

public:
    /// In the order of SearchHit.
    enum class Kind { Customer, Order, Interaction, Ticket, Article };
    Q_ENUM(Kind)
    enum Scope { CustomersOnly, OrdersOnly, InteractionsOnly, TicketsOnly, ArticlesOnly, Everything };
    enum Role {
        HitRole = role::FirstFeatureRole, ///< the SearchHit
        CustomerIdRole,                   ///< qint64: the customer to open; 0: none
    };

    explicit SearchModel(Database &database, Scope scope = Everything, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    Scope m_scope;
    QString m_text;
};

} // namespace regulars
