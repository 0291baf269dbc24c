// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldvalue.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `name` of the field or table.

/// Adds or changes a field of the shop's own, with the values that customers have. Errors: InvalidValue (name, choices),
/// Duplicate (name), NotFound; Refused, reason values_do_not_fit with count, examples and name, unless `dropUnfitting`.
struct SaveField
{
    static constexpr QLatin1StringView name{"save_field"};
    static constexpr Right right = Right::Manage;
    FieldDefinition definition;
    WrittenStyle style; ///< in which values of free fields were written
    bool dropUnfitting = false;
    [[nodiscard]] Result<FieldDefinitionId> execute(WriteSession &session) const;
};

/// Removes a field with the values that customers have. Error: NotFound.
struct RemoveField
{
    static constexpr QLatin1StringView name{"remove_field"};
    static constexpr Right right = Right::Manage;
    FieldDefinitionId field;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Adds or renames a table; its columns are fields. Errors: InvalidValue (name), Duplicate (name), NotFound.
struct SaveRecordTable
{
    static constexpr QLatin1StringView name{"save_record_table"};
    static constexpr Right right = Right::Manage;
    RecordTable table;
    [[nodiscard]] Result<RecordTableId> execute(WriteSession &session) const;
};

/// Removes a table with its columns and all rows that customers have. Error: NotFound.
struct RemoveRecordTable
{
    static constexpr QLatin1StringView name{"remove_record_table"};
    static constexpr Right right = Right::Manage;
    RecordTableId table;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Puts fields, columns or tables in this order.
struct OrderFields
{
    static constexpr QLatin1StringView name{"order_fields"};
    static constexpr Right right = Right::Manage;
    QList<FieldDefinitionId> fields;
    QList<RecordTableId> tables;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
