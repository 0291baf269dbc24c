// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/ticketfield.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <array>

namespace regulars {

/// Which column of a ticket log means what. Columns count from 0; a field without column has -1.
class TicketMapping
{
public:
    TicketMapping() { m_columns.fill(-1); }

    [[nodiscard]] int column(TicketField field) const { return m_columns[static_cast<size_t>(field)]; }
    [[nodiscard]] bool has(TicketField field) const { return column(field) >= 0; }
    void assign(TicketField field, int column) { m_columns[static_cast<size_t>(field)] = column; }
    /// Takes the column away from all fields.
    void release(int column);
    /// The highest column in use, or -1.
    [[nodiscard]] int lastColumn() const;
    /// Each row is an event of a ticket, not a ticket.
    [[nodiscard]] bool isOfEvents() const { return has(TicketField::Activity); }
    /// The names of the fields that a log can't do without and this mapping lacks: the ticket's number, and when it was
    /// opened, or when an event was.
    [[nodiscard]] QStringList missing() const;

    friend bool operator==(const TicketMapping &, const TicketMapping &) = default;

private:
    std::array<int, ticketFieldCount> m_columns;
};

/// Applies a mapping written by hand, as mappingFromText() of orders does: the same errors.
[[nodiscard]] Result<TicketMapping> ticketMappingFromText(QStringView text, const QStringList &header, int columnCount,
                                                          const TicketMapping &base = {});

/// A mapping as saved, below the key "tickets": by header where there is one, else by number.
[[nodiscard]] QJsonObject toJson(const TicketMapping &mapping, const QStringList &header);
/// Whether the JSON is a saved mapping of a ticket log.
[[nodiscard]] bool isTicketMapping(const QJsonObject &json);
/// The mapping that was saved, applied to a table. Fails with InvalidValue, field "map", rule unknown_column or
/// unknown_field.
[[nodiscard]] Result<TicketMapping> ticketMappingFromJson(const QJsonObject &json, const QStringList &header,
                                                          int columnCount);

} // namespace regulars
