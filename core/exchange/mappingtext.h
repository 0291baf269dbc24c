// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace regulars {

/// One entry of a mapping written by hand: `customer_id=0`, `date="Created at"`.
struct MappingEntry
{
    QString field;
    QString column; ///< without the quotes; empty: the field is freed

    [[nodiscard]] QString written() const { return field + u'=' + column; }
};

/// The entries, split at commas outside of quotes. Fails with InvalidValue, field "map", rule "syntax", args entry.
[[nodiscard]] Result<std::vector<MappingEntry>> mappingEntries(QStringView text);

/// The column of that number or header (compared folded), or -1.
[[nodiscard]] int columnNamed(const QString &column, const QStringList &header, int columnCount);

/// InvalidValue, field "map": the entry breaks the rule.
[[nodiscard]] tl::unexpected<Error> mappingError(const QString &rule, const QString &entry, QVariantMap args = {});
/// The same with the rule "unknown_column".
[[nodiscard]] tl::unexpected<Error> unknownColumn(const QString &column, const QString &entry, const QStringList &header,
                                                  int columnCount);

} // namespace regulars
