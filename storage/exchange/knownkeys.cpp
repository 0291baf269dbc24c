// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/knownkeys.h"

#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

KnownKeys::KnownKeys(Connection &connection, Table table)
{
    for (const auto state : {"IS NULL"_L1, "IS NOT NULL"_L1}) {
        Statement rows(connection, u"SELECT import_key FROM %1 WHERE import_key IS NOT NULL AND deleted_at %2"_s.arg(
                                       tableName(table), state));
        while (rows.next())
            m_keys.push_back(rows.integer(0));
    }
    std::sort(m_keys.begin(), m_keys.end());
}

bool KnownKeys::contains(qint64 key) const
{
    return std::binary_search(m_keys.begin(), m_keys.end(), key);
}

qint64 importKey(quint64 identity, QStringView source)
{
    // FNV-1a: the keys are stored, so the hash must never change (qHash may).
    quint64 hash = 0xcbf29ce484222325ULL ^ identity;
    for (const char byte : source.toUtf8())
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001b3ULL;
    return static_cast<qint64>(hash * 0x9e3779b97f4a7c15ULL);
}

} // namespace regulars
