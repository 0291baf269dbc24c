// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

namespace regulars {

class Connection;

/// A row as JSON text with sorted keys, or a null string when there is no such row. Equal rows have equal images.
[[nodiscard]] QString rowImage(Connection &connection, Table table, qint64 id);

/// Makes the row equal to the image: inserts, updates or (null image) deletes it. Throws SqlFailure.
void applyImage(Connection &connection, Table table, qint64 id, const QString &image);

} // namespace regulars
