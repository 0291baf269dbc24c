// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkstatement.h"

namespace regulars {

BulkStatement::BulkStatement(Connection &connection, const QString &sql)
    : m_connection(connection), m_sql(sql), m_fast(connection.bulkInsert(sql))
{
}

void BulkStatement::bind(int place, const QVariant &value)
{
    if (value.isNull())
        m_fast->bindNull(place);
    else if (value.typeId() == QMetaType::QString)
        m_fast->bindText(place, *static_cast<const QString *>(value.constData()));
    else
        m_fast->bindInteger(place, value.toLongLong());
}

} // namespace regulars
