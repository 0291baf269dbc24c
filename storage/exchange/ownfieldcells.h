// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/customers/partcursor.h"
#include "storage/exchange/exportfile.h"

namespace regulars {

/// The columns of an export with the fields of the shop's own: those that are defined, by type, then others that customers
/// have, at most a hundred. Throws SqlFailure.
class OwnFieldCells
{
public:
    /// A field that is called like one of `others` gets "own_" before its name.
    OwnFieldCells(Connection &connection, const QList<ExportColumn> &others);

    [[nodiscard]] const QList<ExportColumn> &columns() const { return m_columns; }
    /// A cell for each column; customers are asked for by ascending id.
    [[nodiscard]] QStringList cellsOf(CustomerId customer);

private:
    QStringList m_names; ///< by column
    QList<ExportColumn> m_columns;
    PartCursor m_values;
};

} // namespace regulars
