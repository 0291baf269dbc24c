// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/tablesample.h"

namespace regulars {

/// A "$" was taken for US dollars; it means the shop's own where those are other dollars.
[[nodiscard]] Currency currencyMeant(Currency found, Currency shop);

/// The currency of a file: by its column of currencies, the signs at its amounts or the words of their headers; else
/// the shop's. `header` is empty for a table without.
[[nodiscard]] Currency currencyOfFile(const ColumnMapping &mapping, const QStringList &header, const TableSample &sample,
                                      const Dialect &dialect, Currency shopCurrency);

} // namespace regulars
