// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/deferredindexes.h"

#include "storage/sql/connection.h"

namespace regulars {

using namespace Qt::StringLiterals;

DeferredIndexes::DeferredIndexes(Connection &connection, const QStringList &tables) : m_connection(connection)
{
    for (const QString &table : tables) {
        const auto indexes = connection.dialect().secondaryIndexes(connection, table);
        for (const auto &[name, definition] : indexes) {
            connection.execute(u"DROP INDEX "_s + name);
            m_definitions += definition;
        }
    }
}

void DeferredIndexes::build()
{
    for (const QString &definition : std::as_const(m_definitions))
        m_connection.execute(definition);
    m_definitions.clear();
}

} // namespace regulars
