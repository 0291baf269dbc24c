// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/fieldhistory.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for what was changed in a record, in the program's language. GUI thread only.
class HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::HistoryTexts)

public:
    /// The field that was changed: "Phone number"; empty when it was the record as a whole.
    [[nodiscard]] static QString field(const RecordChange &change);
    /// "Phone number: 22 333 44 → 22 333 45"
    [[nodiscard]] static QString sentence(const RecordChange &change, const Formatting &formatting);
    /// "3 June 2026, 14:05 · Anna · undone"
    [[nodiscard]] static QString circumstances(const RecordChange &change, const Formatting &formatting);

private:
    [[nodiscard]] static QString column(const QString &name);
    [[nodiscard]] static QString part(const RecordChange &change);
    [[nodiscard]] static QString columnValue(const QString &name, const QVariant &value, const Formatting &formatting);
    [[nodiscard]] static QString value(const RecordChange &change, const QVariantMap &columns, const Formatting &formatting);
    [[nodiscard]] static QString contact(const QVariantMap &columns);
};

} // namespace regulars
