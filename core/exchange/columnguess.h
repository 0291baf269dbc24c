// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/columnprofile.h"
#include "core/exchange/tablesample.h"

namespace regulars {

/// What the beginning of a table says about the meaning of its columns.
struct ColumnGuess
{
    ColumnMapping mapping;
    QString vendor;        ///< "shopify", "square", "woocommerce" or empty
    bool taxOnTop = false; ///< the tax column is not contained in the prices or line totals
};

/// Guesses the columns by their headers, in doubt by their values; a table without header by its values alone.
/// `header` is empty then. The mapping may lack what an order history needs: see ColumnMapping::missing().
[[nodiscard]] ColumnGuess guessedColumns(const QStringList &header, const TableSample &sample, const Dialect &dialect);

} // namespace regulars
