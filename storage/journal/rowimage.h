// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

namespace regulars {

class Connection;

/// A row as JSON text with sorted keys, or a null string when there is no such row. Equal rows have equal images.
[[nodiscard]] QString rowImage(Connection &connection, Table table, qint64 id);

/// Whether the row still is as the image says. Columns that a later version of the program added are not looked at: a
/// change of theirs shows in row_version, which every table that got any has.
[[nodiscard]] bool isStill(Connection &connection, Table table, qint64 id, const QString &image);

/// Makes the row equal to the image: inserts, updates or (null image) deletes it. Throws SqlFailure.
void applyImage(Connection &connection, Table table, qint64 id, const QString &image);

} // namespace regulars
