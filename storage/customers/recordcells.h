// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace regulars {

/// The stored form of a row of a table of the shop's own: JSON with sorted keys, so that equal rows are equal texts.
[[nodiscard]] QString recordText(const QMap<QString, QString> &cells);
/// Back; a damaged text has no cells.
[[nodiscard]] QMap<QString, QString> recordCellsOf(const QString &text);

} // namespace regulars
