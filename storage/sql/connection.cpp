// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/connection.h"

#include "storage/sql/canceltoken.h"
#include "storage/sql/preparedstatement.h"
#include "storage/sql/sqlfailure.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCachedStatements = 256;

[[noreturn]] void throwError(const SqlDialect &dialect, const QSqlError &error)
{
    throw SqlFailure({dialect.errorCode(error), {}, {}, error.text()});
}

Result<void> checkFile(const QString &file, AccessMode mode)
{
    const QFileInfo info(file);
    const QVariantMap args{{u"file"_s, file}};
    if (mode == AccessMode::ReadOnly && !info.exists())
        return fail(ErrorCode::FileNotFound, {}, args);
    if (info.isDir())
        return fail(ErrorCode::UnknownFormat, {}, args);
    if (info.exists() && !info.isReadable())
        return fail(ErrorCode::FileUnreadable, {}, args);
    const QFileInfo folder(info.absolutePath());
    if (!info.exists() && !folder.exists())
        return fail(ErrorCode::FileNotFound, {}, {{u"file"_s, folder.filePath()}});
    if (mode == AccessMode::ReadWrite && !(info.exists() ? info.isWritable() && folder.isWritable() : folder.isWritable()))
        return fail(ErrorCode::DatabaseReadOnly, {}, args);
    return {};
}

} // namespace

struct Connection::Private
{
    std::shared_ptr<const SqlDialect> dialect;
    QString name;
    QString file;
    QSqlDatabase database;
    bool isReading = false;
    const CancelToken *token = nullptr;
    std::unordered_map<QString, std::unique_ptr<PreparedStatement>> idle;
};

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, AccessMode mode,
                                                     std::shared_ptr<const SqlDialect> dialect)
{
    REGULARS_CHECK(checkFile(file, mode));
    auto d = std::make_unique<Private>();
    d->dialect = std::move(dialect);
    d->file = file;
    d->isReading = mode == AccessMode::ReadOnly;
    d->name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->database = QSqlDatabase::addDatabase(d->dialect->driver(), d->name);
    d->dialect->address(d->database, file, mode == AccessMode::ReadOnly);
    const bool fresh = !QFileInfo::exists(file);
    auto connection = std::unique_ptr<Connection>(new Connection(std::move(d)));
    QSqlDatabase &database = connection->d->database;
    if (!database.open())
        return fail(connection->dialect().errorCode(database.lastError()), {}, {{u"file"_s, file}},
                    database.lastError().text());
    if (fresh) // what customers told the shop is nobody else's to read
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto ready = connection->dialect().setUp(database, mode == AccessMode::ReadOnly); !ready) {
        ready.error().args.insert(u"file"_s, file);
        return tl::unexpected(ready.error());
    }
    return connection;
}

Connection::Connection(std::unique_ptr<Private> data) : d(std::move(data)) {}

Connection::~Connection()
{
    d->idle.clear();
    const QString name = d->name;
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

const SqlDialect &Connection::dialect() const
{
    return *d->dialect;
}

QString Connection::file() const
{
    return d->file;
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(d->database);
    if (!query.exec(sql))
        throwError(*d->dialect, query.lastError());
}

std::unique_ptr<BulkInsert> Connection::bulkInsert(const QString &sql)
{
    return d->dialect->bulkInsert(d->database, sql);
}

void Connection::interrupt() const
{
    d->dialect->interrupt(d->database);
}

const CancelToken *Connection::setToken(const CancelToken *token)
{
    return std::exchange(d->token, token);
}

bool Connection::isCancelled() const
{
    return d->isReading && d->token != nullptr && d->token->isCancelled();
}

std::unique_ptr<PreparedStatement> Connection::take(const QString &sql)
{
    if (const auto known = d->idle.find(sql); known != d->idle.end()) {
        auto statement = std::move(known->second);
        d->idle.erase(known);
        return statement;
    }
    std::vector<QString> names;
    std::vector<std::vector<int>> positions;
    const QString positional = withPositions(sql, names, positions);
    auto statement = std::make_unique<PreparedStatement>(
        PreparedStatement{sql, QSqlQuery(d->database), std::move(names), std::move(positions)});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(positional))
        throwError(*d->dialect, statement->query.lastError());
    return statement;
}

void Connection::giveBack(std::unique_ptr<PreparedStatement> statement)
{
    statement->query.finish();
    if (d->idle.size() < mostCachedStatements)
        d->idle.try_emplace(statement->sql, std::move(statement));
}

} // namespace regulars
