// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"
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

using SearchHit = std::variant<CustomerRow, OrderHit, InteractionHit>;

/// What the search field finds: customers first, then orders by number, then what was said and written. The latest
/// question wins; the caller decides when a person has typed enough.
class SearchModel final : public QueryList<SearchHit>
{
    Q_OBJECT

public:
    enum class Kind { Customer, Order, Interaction };
    Q_ENUM(Kind)
    enum Scope { CustomersOnly, Everything };
    enum Role {
        HitRole = role::FirstFeatureRole, ///< the SearchHit
        CustomerIdRole,                   ///< qint64: the customer to open
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
