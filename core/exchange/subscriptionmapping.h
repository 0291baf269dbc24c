// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/subscriptionfield.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <array>

namespace regulars {

/// Which column of a table of subscriptions means what. Columns count from 0; a field without column has -1.
class SubscriptionMapping
{
public:
    SubscriptionMapping() { m_columns.fill(-1); }

    [[nodiscard]] int column(SubscriptionField field) const { return m_columns[static_cast<size_t>(field)]; }
    [[nodiscard]] bool has(SubscriptionField field) const { return column(field) >= 0; }
    void assign(SubscriptionField field, int column) { m_columns[static_cast<size_t>(field)] = column; }
    /// Takes the column away from all fields.
    void release(int column);
    /// The highest column in use, or -1.
    [[nodiscard]] int lastColumn() const;
    /// Whether it says whose a subscription is.
    [[nodiscard]] bool namesCustomers() const;
    /// The names of the fields that a table can't do without and this mapping lacks: the plan, the first day, and whose it
    /// is (customer_name stands for any of those).
    [[nodiscard]] QStringList missing() const;

    friend bool operator==(const SubscriptionMapping &, const SubscriptionMapping &) = default;

private:
    std::array<int, subscriptionFieldCount> m_columns;
};

/// Applies a mapping written by hand, as mappingFromText() of orders does: the same errors.
[[nodiscard]] Result<SubscriptionMapping> subscriptionMappingFromText(QStringView text, const QStringList &header,
                                                                      int columnCount, const SubscriptionMapping &base = {});

/// A mapping as saved, below the key "subscriptions": by header where there is one, else by number.
[[nodiscard]] QJsonObject toJson(const SubscriptionMapping &mapping, const QStringList &header);
/// Whether the JSON is a saved mapping of a table of subscriptions.
[[nodiscard]] bool isSubscriptionMapping(const QJsonObject &json);
/// The mapping that was saved, applied to a table. Fails with InvalidValue, field "map", rule unknown_column or
/// unknown_field.
[[nodiscard]] Result<SubscriptionMapping> subscriptionMappingFromJson(const QJsonObject &json, const QStringList &header,
                                                                      int columnCount);

} // namespace regulars
