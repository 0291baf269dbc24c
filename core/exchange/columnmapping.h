// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/orderfield.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <array>

namespace regulars {

/// Which column of a table means what. Columns count from 0; a field without column has -1.
class ColumnMapping
{
public:
    ColumnMapping() { m_columns.fill(-1); }

    [[nodiscard]] int column(OrderField field) const { return m_columns[static_cast<size_t>(field)]; }
    [[nodiscard]] bool has(OrderField field) const { return column(field) >= 0; }
    void assign(OrderField field, int column) { m_columns[static_cast<size_t>(field)] = column; }
    /// Takes the column away from all fields.
    void release(int column);
    [[nodiscard]] bool isEmpty() const;
    /// The highest column in use, or -1.
    [[nodiscard]] int lastColumn() const;

    /// What an order history can't do without and this mapping lacks: "date", and "order_total" when there is
    /// neither an amount nor quantity and unit price. Empty: the mapping is complete.
    [[nodiscard]] QStringList missing() const;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;

private:
    std::array<int, orderFieldCount> m_columns;
};

/// Applies a mapping written by hand, "customer_id=0,date=\"Created at\",tax=": field name = column number (from 0)
/// or header (compared folded); nothing after = frees the field. What the text does not name stays as in `base`.
/// Fails with InvalidValue, field "map", args rule = syntax | unknown_field | unknown_column | field_twice, and
/// entry, name, columns.
[[nodiscard]] Result<ColumnMapping> mappingFromText(QStringView text, const QStringList &header, int columnCount,
                                                    const ColumnMapping &base = {});

/// A mapping as saved: by header where there is one (columns may move), else by number.
[[nodiscard]] QJsonObject toJson(const ColumnMapping &mapping, const QStringList &header);
/// The mapping that was saved, applied to a table. Fails with InvalidValue, field "map", rule unknown_column or
/// unknown_field when the table lacks a column of it.
[[nodiscard]] Result<ColumnMapping> mappingFromJson(const QJsonObject &json, const QStringList &header, int columnCount);

/// The headers made unique: the second "Name" becomes "Name (2)", an empty one "Column 3".
[[nodiscard]] QStringList uniqueHeaders(const QStringList &headers);

/// What files of the same shape have in common: the folded headers, or the number of columns. Finds saved mappings.
[[nodiscard]] QString headerSignature(const QStringList &header, int columnCount);

} // namespace regulars
