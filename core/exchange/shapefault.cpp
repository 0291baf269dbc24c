// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/shapefault.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/importedcontact.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

std::optional<RejectedRow> shapeFault(const TableFile &table, size_t neededColumns)
{
    const TableReader &row = table.row();
    const auto cells = row.cells();
    const bool tooFew = cells.size() < neededColumns;
    const bool tooMany = cells.size() > table.columns() &&
                         std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(table.columns()), cells.end(),
                                     [](std::string_view cell) { return !trimmedCell(cell).empty(); });
    if (!tooFew && !tooMany && !row.hasUnterminatedQuote())
        return std::nullopt;
    RejectedRow fault;
    fault.line = row.line();
    fault.verdict = tooFew || tooMany ? RowVerdict::Refused : RowVerdict::Noted;
    fault.reason = tooFew ? RowReason::TooFewFields : RowReason::TooManyFields;
    if (row.hasUnterminatedQuote())
        fault.reason = RowReason::UnterminatedQuote;
    fault.args = {{u"fields"_s, static_cast<qint64>(cells.size())}, {u"expected"_s, static_cast<qint64>(table.columns())}};
    fault.rawText = keptRow(row.rawText());
    return fault;
}

} // namespace regulars
