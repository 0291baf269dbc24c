// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

#include <vector>

namespace regulars {

class Connection;

/// The import keys of the orders or returns that are in the database, deleted ones too: what a person has thrown away
/// does not come back with the next file. 8 bytes a record. Throws SqlFailure.
class KnownKeys
{
public:
    KnownKeys(Connection &connection, Table table);

    [[nodiscard]] bool contains(qint64 key) const;

private:
    std::vector<qint64> m_keys; ///< ascending
};

/// The key under which a record of a source is recognised: `identity` within the source, mixed with its name.
[[nodiscard]] qint64 importKey(quint64 identity, QStringView source);

} // namespace regulars
