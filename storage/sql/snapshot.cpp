// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/snapshot.h"

#include "storage/sql/sqlfailure.h"

#include <QtCore/QLoggingCategory>

namespace regulars {

using namespace Qt::StringLiterals;

Snapshot::Snapshot(Connection &connection) : m_connection(connection)
{
    m_connection.execute(u"BEGIN"_s);
}

Snapshot::~Snapshot()
{
    // Who cancels what is being read may interrupt this too; the connection must not stay in the past.
    for (int attempts = 0; attempts < 3; ++attempts) {
        try {
            m_connection.execute(u"ROLLBACK"_s);
            return;
        } catch (const SqlFailure &failure) {
            qInfo("end of a snapshot: %ls", qUtf16Printable(failure.error().detail));
        }
    }
}

} // namespace regulars
