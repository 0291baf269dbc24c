// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/statement.h"

#include <QtCore/QDate>

namespace regulars {

/// A local day as a column keeps it; one that is not valid is NULL.
[[nodiscard]] inline QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}
[[nodiscard]] inline QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

} // namespace regulars
