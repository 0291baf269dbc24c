// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedorder.h"
#include "core/exchange/tablefile.h"

namespace regulars {

/// What is wrong with the shape of the row that the table is at: it must have as many fields as the table; blank ones may be
/// too many, and those behind the `neededColumns` may be missing. Noted, when it can be read all the same.
[[nodiscard]] std::optional<RejectedRow> shapeFault(const TableFile &table, size_t neededColumns);

} // namespace regulars
