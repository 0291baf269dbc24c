// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/statement.h"

#include "storage/sql/preparedstatement.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlField>
#include <QtSql/QSqlRecord>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void throwDefect(const QString &detail)
{
    throw SqlFailure({ErrorCode::Internal, {}, {}, detail});
}

} // namespace

Statement::Statement(Connection &connection, const QString &sql) : m_connection(connection), m_prepared(connection.take(sql))
{
    if (m_prepared->names.size() > 64)
        throwDefect(u"more than 64 placeholders: "_s + sql);
}

Statement::~Statement()
{
    m_connection.giveBack(std::move(m_prepared));
}

Statement &Statement::bind(QStringView name, const QVariant &value)
{
    const auto &names = m_prepared->names;
    const auto known = std::find(names.begin(), names.end(), name);
    if (known == names.end())
        throwDefect(u"no placeholder :"_s + name.toString() + u" in "_s + m_prepared->sql);
    bindIndex(static_cast<int>(known - names.begin()), value);
    return *this;
}

void Statement::bindIndex(int index, const QVariant &value)
{
    if (index >= static_cast<int>(m_prepared->positions.size()))
        throwDefect(u"too many values for "_s + m_prepared->sql);
    for (const int position : m_prepared->positions[static_cast<size_t>(index)])
        m_prepared->query.bindValue(position, value);
    m_bound |= quint64(1) << index;
    m_started = false;
}

void Statement::start()
{
    const size_t count = m_prepared->names.size();
    const quint64 all = count == 64 ? ~quint64(0) : (quint64(1) << count) - 1;
    if (m_bound != all)
        throwDefect(u"unbound placeholders in "_s + m_prepared->sql);
    if (m_connection.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
    if (!m_prepared->query.exec())
        throwError();
    m_started = true;
}

void Statement::execute()
{
    start();
    m_started = false;
}

bool Statement::next()
{
    if (!m_started)
        start();
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        throwError();
    return false;
}

void Statement::only()
{
    if (!next())
        throw SqlFailure({ErrorCode::NotFound, {}, {}, u"no row for "_s + m_prepared->sql});
}

int Statement::changedRows() const
{
    return m_prepared->query.numRowsAffected();
}

qint64 Statement::insertedId() const
{
    return m_prepared->query.lastInsertId().toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QVariantMap Statement::row() const
{
    const QSqlRecord record = m_prepared->query.record();
    QVariantMap values;
    for (int i = 0; i < record.count(); ++i)
        values.insert(record.fieldName(i), isNull(i) ? QVariant() : m_prepared->query.value(i));
    return values;
}

void Statement::throwError() const
{
    const QSqlError error = m_prepared->query.lastError();
    // The SQL text names no values: nothing personal reaches the log.
    throw SqlFailure({m_connection.dialect().errorCode(error), {}, {}, error.text() + u" in "_s + m_prepared->sql});
}

} // namespace regulars
