// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace regulars {

/// Lines and tables of reports as they leave the program.

/// A line of a table in CSV, every cell quoted; no cell is a formula to a spreadsheet.
[[nodiscard]] QString lineOf(const QStringList &cells);
[[nodiscard]] QString headingHtml(const QString &text);
/// Names in the first column, figures in the others.
[[nodiscard]] QString tableHtml(const QStringList &headings, const QList<QStringList> &rows);

} // namespace regulars
