// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/migrator.h"

#include "storage/sql/connection.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> enforceForeignKeys(Connection &connection, bool enforced)
{
    return attempt([&] { connection.dialect().enforceForeignKeys(connection, enforced); });
}

} // namespace

Migrator::Migrator(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const int version = name.left(4).toInt();
        if (m_migrations.isEmpty() || m_migrations.last().version != version)
            m_migrations += Migration{version, {}};
        m_migrations.last().files += dir.filePath(name);
    }
    for (qsizetype i = 0; i < m_migrations.size(); ++i)
        Q_ASSERT(m_migrations[i].version == i + 1);
}

int Migrator::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
}

Result<int> Migrator::versionOf(Connection &connection) const
{
    return attempt([&]() -> Result<int> {
        const int version = connection.dialect().schemaVersion(connection);
        if (version > newestVersion())
            return fail(ErrorCode::DatabaseTooNew, {}, {{u"version"_s, version}, {u"newest"_s, newestVersion()}});
        return version;
    });
}

Result<void> Migrator::migrate(Connection &connection) const
{
    REGULARS_TRY(version, versionOf(connection));
    if (version == newestVersion())
        return {};
    // As sqlite.org/lang_altertable.html advises: dropping a table that is made anew would empty those that point to it.
    REGULARS_CHECK(enforceForeignKeys(connection, false));
    const Result<void> done = applyFrom(connection, version);
    REGULARS_CHECK(enforceForeignKeys(connection, true));
    return done;
}

Result<void> Migrator::applyFrom(Connection &connection, int version) const
{
    for (const Migration &migration : m_migrations) {
        if (migration.version > version)
            REGULARS_CHECK(apply(connection, migration));
    }
    return {};
}

Result<void> Migrator::apply(Connection &connection, const Migration &migration) const
{
    QStringList statements;
    for (const QString &name : migration.files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, {}, {}, u"cannot read "_s + name);
        statements += sqlStatements(QString::fromUtf8(file.readAll()));
    }
    return attempt([&] {
        Transaction transaction(connection);
        for (const QString &statement : std::as_const(statements))
            connection.execute(statement);
        connection.dialect().setSchemaVersion(connection, migration.version);
        transaction.commit();
    });
}

QStringList sqlStatements(const QString &script)
{
    static const QRegularExpression token(u"--[^\\n]*|'(?:[^']|'')*'|\"[^\"]*\"|\\bBEGIN\\b|\\bCASE\\b|\\bEND\\b|;"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    QString statement;
    qsizetype from = 0;
    int depth = 0;
    for (auto matches = token.globalMatch(script); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString text = match.captured();
        statement += QStringView(script).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (text == ";"_L1 && depth == 0) {
            if (!statement.trimmed().isEmpty())
                statements += statement.trimmed();
            statement.clear();
            continue;
        }
        if (text.compare("begin"_L1, Qt::CaseInsensitive) == 0 || text.compare("case"_L1, Qt::CaseInsensitive) == 0)
            ++depth;
        else if (text.compare("end"_L1, Qt::CaseInsensitive) == 0)
            --depth;
        if (!text.startsWith("--"_L1))
            statement += text;
    }
    statement += QStringView(script).mid(from);
    if (!statement.trimmed().isEmpty())
        statements += statement.trimmed();
    return statements;
}

} // namespace regulars
