// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/transaction.h"

#include "storage/sql/sqlfailure.h"

#include <QtCore/QLoggingCategory>

namespace regulars {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.execute(m_connection.dialect().beginWrite());
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const SqlFailure &failure) {
        // After a full disk SQLite has rolled back by itself, and says so here.
        qInfo("rollback: %ls", qUtf16Printable(failure.error().detail));
    }
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace regulars
