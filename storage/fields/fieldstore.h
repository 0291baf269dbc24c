// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldvalue.h"

namespace regulars {

class Connection;
class WriteSession;

/// The fields and tables of the shop's own. Whatever changes them takes the values of all customers along, in the same
/// change set: an undo brings both back.
class FieldStore
{
public:
    explicit FieldStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<OwnFields> ownFields() const;

    /// Adds the definition at the end of its table, or changes the one of its id. Values of the old name get the new one,
    /// values of fields that nobody had defined and that are called so are taken over, and all of them are brought into the
    /// form of the type. Values that do not fit it are removed when `dropUnfitting`, else the error is Refused, reason
    /// values_do_not_fit with the args count, examples (up to 3) and name. Other errors: Duplicate (name), NotFound.
    [[nodiscard]] Result<FieldDefinitionId> save(WriteSession &session, const FieldDefinition &definition,
                                                 const WrittenStyle &style, bool dropUnfitting);
    /// Removes the definition with its values. Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, FieldDefinitionId id);

    /// Adds the table or changes the name of the one of its id; its columns are saved each on their own. Errors: Duplicate
    /// (name), NotFound.
    [[nodiscard]] Result<RecordTableId> save(WriteSession &session, const RecordTable &table);
    /// Removes the table with its columns and all rows. Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, RecordTableId id);

    /// Puts them in this order. Those that are not named keep their places behind.
    [[nodiscard]] Result<void> order(WriteSession &session, const QList<FieldDefinitionId> &ids);
    [[nodiscard]] Result<void> order(WriteSession &session, const QList<RecordTableId> &ids);

private:
    Connection &m_connection;
};

} // namespace regulars
