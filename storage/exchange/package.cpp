// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/package.h"

#include "core/templates/ticketmacro.h"
#include "core/tickets/ticketquery.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/base/jsontext.h"
#include "storage/exchange/bytefile.h"
#include "storage/exchange/packagepoints.h"
#include "storage/exchange/packagerows.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/referralkeeper.h"
#include "storage/people/shopstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/migrator.h"
#include "storage/sql/sqldialect.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int packageVersion = 1;
constexpr qint64 every = 1'000;
constexpr qint64 longestLine = 128LL * 1024 * 1024; // a file of the greatest size fits, as base64

/// Everything that is journalled; users sign in where they are, and work there in teams of their own. Accounts of mail, and
/// what is on its way through them, belong to the shop that has their passwords.
QList<Table> packagedTables()
{
    QList<Table> tables = allTables();
    tables.removeAll(Table::PointsEntries); // with the rest of the ledger
    tables.removeAll(Table::Users);
    tables.removeAll(Table::TeamMembers);
    tables.removeAll(Table::MailAccounts);
    tables.removeAll(Table::Outbox);
    tables.removeAll(Table::UndecidedMails);
    tables.removeAll(Table::Absences);
    return tables;
}

/// Who had a ticket means nothing elsewhere.
QString packagedRows(Table table)
{
    return tableName(table) + (table == Table::TicketEvents ? u" WHERE kind <> 'owner'"_s : QString());
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// As `packageRowOf`, without what means nothing elsewhere.
QJsonObject packagedRow(const Statement &statement, Table table)
{
    QJsonObject row = packageRowOf(statement);
    if (table == Table::TicketMacros) {
        const auto steps = u"steps"_s;
        row.insert(steps, jsonText(toJson(stepsForElsewhere(macroStepsOf(jsonArray(row.value(steps).toString()))))));
    }
    if (table == Table::SavedViews && row.value(u"list"_s).toString() == "tickets"_L1) {
        const auto state = u"state"_s;
        row.insert(state, jsonText(ticketViewForElsewhere(jsonObject(row.value(state).toString()))));
    }
    return row;
}

qint64 rowCount(Connection &connection, Table table)
{
    Statement count(connection, u"SELECT count(*) FROM "_s + packagedRows(table));
    count.only();
    return count.integer(0);
}

const auto contentsTable = u"attachment_contents"_s;
const auto mergedColumn = u"merged_into"_s;
/// Who elsewhere is given tickets, or earned an answer, is nobody here.
const auto agentColumn = u"agent_id"_s;

/// What is kept of files, before the rows that point to it; content that only an undo could bring back stays behind.
Result<void> writeContents(Connection &connection, ByteFile &file, const CancelToken &cancel)
{
    Statement rows(connection, u"SELECT c.hash, c.content FROM attachment_contents c"
                               " WHERE EXISTS (SELECT 1 FROM attachments a WHERE a.content_hash = c.hash)"
                               " OR EXISTS (SELECT 1 FROM ticket_files f WHERE f.content_hash = c.hash) ORDER BY c.hash"_s);
    while (rows.next()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const QJsonObject row{{u"hash"_s, rows.text(0)}, {u"content"_s, QString::fromLatin1(rows.bytes(1).toBase64())}};
        REGULARS_CHECK(file.write(",\n" + compact({{u"table"_s, contentsTable}, {u"row"_s, row}})));
    }
    return {};
}

bool isIdentifier(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

tl::unexpected<Error> broken(const QString &reason, qint64 line)
{
    return fail(ErrorCode::UnknownFormat, {}, {{u"reason"_s, reason}, {u"line"_s, line}});
}

/// Reads a package into the database of the session.
class PackageReader
{
public:
    PackageReader(WriteSession &session, const Progress &progress, const CancelToken &cancel)
        : m_session(session), m_progress(progress), m_cancel(cancel), m_points(session)
    {
    }

    Result<PackageReport> read(const QString &name);

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 rows = 0;
    };

    Result<void> takeHeader(const QJsonObject &header);
    Result<void> takeRow(const QJsonObject &element, qint64 line);
    Result<void> takeContent(const QJsonObject &row, qint64 line);
    void linkMergedTickets();
    [[nodiscard]] bool isShopEmpty();

    WriteSession &m_session;
    const Progress &m_progress;
    const CancelToken &m_cancel;
    std::map<Table, Range> m_ranges;
    std::map<qint64, qint64> m_mergedTickets; ///< into which one, which may come later in the file
    PackagedPoints m_points;
};

bool PackageReader::isShopEmpty()
{
    const QList<Table> tables = packagedTables();
    return std::all_of(tables.begin(), tables.end(),
                       [this](Table table) { return rowCount(m_session.connection(), table) == 0; });
}

Result<void> PackageReader::takeHeader(const QJsonObject &header)
{
    const int version = header.value(u"regulars_package"_s).toInt();
    if (version == 0)
        return broken(u"not_a_package"_s, 1);
    const int schema = Migrator(m_session.connection().dialect().schemaFolder()).newestVersion();
    if (version > packageVersion || header.value(u"schema"_s).toInt() > schema)
        return broken(u"newer_package"_s, 1);
    if (!isShopEmpty())
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"shop_not_empty"_s}});
    const QJsonObject from = header.value(u"shop"_s).toObject();
    Shop shop = m_session.shop();
    shop.currency = Currency(from.value(u"currency"_s).toString());
    const QTimeZone zone(from.value(u"time_zone"_s).toString().toUtf8());
    if (zone.isValid())
        shop.timeZone = zone;
    if (shop.name.isEmpty())
        shop.name = from.value(u"name"_s).toString();
    return shop == m_session.shop() ? Result<void>() : ShopStore(m_session.connection()).save(m_session, shop);
}

void PackageReader::linkMergedTickets()
{
    Statement link(m_session.connection(), u"UPDATE tickets SET merged_into = :into WHERE id = :id"_s);
    for (const auto &[ticket, into] : m_mergedTickets)
        link.bindAll(into, ticket).execute();
}

Result<void> PackageReader::takeContent(const QJsonObject &row, qint64 line)
{
    const auto content = QByteArray::fromBase64Encoding(row.value(u"content"_s).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const bool whole = content && checkSize(content.decoded.size()) &&
                       contentHash(content.decoded) == row.value(u"hash"_s).toString();
    if (!whole)
        return broken(u"broken_package"_s, line);
    REGULARS_CHECK(AttachmentStore(m_session.connection()).keepContent(content.decoded));
    return {};
}

Result<void> PackageReader::takeRow(const QJsonObject &element, qint64 line)
{
    if (element.value(u"table"_s).toString() == contentsTable)
        return takeContent(element.value(u"row"_s).toObject(), line);
    const QString name = element.value(u"table"_s).toString();
    const auto table = tableOf(name);
    QJsonObject row = element.value(u"row"_s).toObject();
    const qint64 id = row.value(u"id"_s).toInteger();
    const QStringList columns = row.keys();
    if (PackagedPoints::isOne(name) && std::all_of(columns.begin(), columns.end(), isIdentifier)) {
        m_points.insert(name, row);
        return {};
    }
    if (!table || !packagedTables().contains(*table) || id <= 0 ||
        !std::all_of(columns.begin(), columns.end(), isIdentifier))
        return broken(u"broken_package"_s, line);
    if (*table == Table::Tickets && row.contains(mergedColumn)) {
        m_mergedTickets.emplace(id, row.value(mergedColumn).toInteger());
        row.remove(mergedColumn);
    }
    row.remove(agentColumn);
    if (*table == Table::Stamps || *table == Table::RewardClaims)
        row.insert(u"change_set_id"_s, 0); // known by the load that brought it, also where it had none
    insertPackageRow(m_session, tableName(*table), row);
    Range &range = m_ranges[*table];
    range.first = range.rows == 0 ? id : std::min(range.first, id);
    range.last = std::max(range.last, id);
    ++range.rows;
    return {};
}

Result<PackageReport> PackageReader::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, {}, {{u"file"_s, name}});
    bool closed = false;
    qint64 line = 0;
    while (!file.atEnd()) {
        const QByteArray read = file.readLine(longestLine);
        ++line;
        if (read.size() >= longestLine - 1)
            return broken(line == 1 ? u"not_a_package"_s : u"broken_package"_s, line);
        QByteArray text = read.trimmed();
        closed = closed || text.endsWith(']');
        if (line == 1 && text.startsWith('['))
            text.remove(0, 1);
        while (text.endsWith(',') || text.endsWith(']'))
            text.chop(1);
        if (text.isEmpty())
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(text);
        if (!json.isObject())
            return broken(line == 1 ? u"not_a_package"_s : u"broken_package"_s, line);
        REGULARS_CHECK(line == 1 ? takeHeader(json.object()) : takeRow(json.object(), line));
        if (line % every != 0)
            continue;
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (m_progress)
            m_progress(file.pos(), std::max<qint64>(file.size(), 1));
    }
    if (!closed) // the end is missing
        return broken(u"broken_package"_s, line);
    linkMergedTickets();
    m_points.finish();
    PackageReport report;
    for (const auto &[table, range] : m_ranges) {
        m_session.journal().insertedRange(table, range.first, range.last);
        report.rows += range.rows;
    }
    report.customers = m_ranges[Table::Customers].rows;
    report.orders = m_ranges[Table::Orders].rows;
    report.returns = m_ranges[Table::Returns].rows;
    report.interactions = m_ranges[Table::Interactions].rows;
    return report;
}

} // namespace

Result<ExportCount> exportPackage(Connection &connection, const Shop &shop, const ExportFile &target,
                                  const Progress &progress, const CancelToken &cancel)
{
    if (target.format != ExportFormat::Package)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"wrong_format"_s}});
    return attempt([&]() -> Result<ExportCount> {
        REGULARS_TRY(file, ByteFile::create(target.file, target.ifExists));
        const QJsonObject about{{u"name"_s, shop.name},
                                {u"currency"_s, shop.currency.code()},
                                {u"time_zone"_s, QString::fromUtf8(shop.timeZone.id())}};
        const int schema = Migrator(connection.dialect().schemaFolder()).newestVersion();
        REGULARS_CHECK(file->write(
            '[' + compact({{u"regulars_package"_s, packageVersion}, {u"schema"_s, schema}, {u"shop"_s, about}})));
        ExportCount count;
        qint64 total = 0;
        for (const Table table : packagedTables())
            total += rowCount(connection, table);
        REGULARS_CHECK(writeContents(connection, *file, cancel));
        for (const Table table : packagedTables()) {
            Statement rows(connection, u"SELECT * FROM %1 ORDER BY id"_s.arg(packagedRows(table)));
            while (rows.next()) {
                REGULARS_CHECK(
                    file->write(",\n" + compact({{u"table"_s, tableName(table)}, {u"row"_s, packagedRow(rows, table)}})));
                count.records += table == Table::Customers ? 1 : 0;
                if (++count.rows % every != 0)
                    continue;
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled);
                if (progress)
                    progress(count.rows, total);
            }
        }
        const auto writeRow = [&file](const QString &table, const QJsonObject &row) {
            return file->write(",\n" + compact({{u"table"_s, table}, {u"row"_s, row}}));
        };
        REGULARS_CHECK(writePoints(connection, writeRow, cancel));
        REGULARS_CHECK(file->write("\n]\n"));
        REGULARS_CHECK(file->finish());
        return count;
    });
}

Result<PackageReport> importPackage(WriteSession &session, const QString &file, const Progress &progress,
                                    const CancelToken &cancel)
{
    return attempt([&]() -> Result<PackageReport> {
        REGULARS_TRY(report, PackageReader(session, progress, cancel).read(file));
        session.setArgument(u"customers"_s, report.customers);
        session.setArgument(u"orders"_s, report.orders);
        keepAllReferrals(session);
        if (report.rows > 0) {
            session.deriveAnew(progress, cancel);
            session.everythingChanged();
        }
        return report;
    });
}

} // namespace regulars
