// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/csvexport.h"

#include "storage/attachments/attachmentstore.h"
#include "storage/customers/customerstore.h"
#include "storage/exchange/bytefile.h"
#include "storage/exchange/ownfieldcells.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <QtCore/QDateTime>

#include <memory>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int microDecimals = 6;
constexpr int milliDecimals = 3;

QString conditionOf(const QList<CustomerId> &only)
{
    return only.isEmpty() ? u"c.deleted_at IS NULL"_s : u"c.id IN (SELECT value FROM json_each(:only))"_s;
}

/// The value of the condition's placeholder: as many ids as there are.
QString idsText(const QList<CustomerId> &only)
{
    QStringList ids;
    for (const CustomerId id : only)
        ids += QString::number(id.value);
    return u"[%1]"_s.arg(ids.join(u','));
}

void bindOnly(Statement &statement, const QList<CustomerId> &only)
{
    if (!only.isEmpty())
        statement.bind(u"only", idsText(only));
}

/// Fills a file from the rows of a query.
class Export
{
public:
    Export(Connection &connection, const Shop &shop, const Progress &progress, const CancelToken &cancel)
        : m_connection(connection), m_shop(shop), m_progress(progress), m_cancel(cancel)
    {
    }

    /// Begins the file; `total` is how many rows will follow.
    Result<void> begin(const ExportFile &file, const QList<ExportColumn> &columns, qint64 total)
    {
        REGULARS_TRY(writer, TableWriter::create(file, columns));
        m_writer = std::move(writer);
        m_total = total;
        return {};
    }

    template<typename CellsOf>
    Result<void> addRows(const QString &sql, CellsOf &&cellsOf, const QList<CustomerId> &only = {})
    {
        constexpr qint64 every = 1'000;
        Statement rows(m_connection, sql);
        bindOnly(rows, only);
        while (rows.next()) {
            REGULARS_CHECK(m_writer->writeRow(cellsOf(rows)));
            if (++m_done % every != 0)
                continue;
            if (m_cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (m_progress)
                m_progress(m_done, m_total);
        }
        return {};
    }

    Result<qint64> finish()
    {
        REGULARS_CHECK(m_writer->finish());
        return m_done;
    }

    [[nodiscard]] qint64 count(const QString &sql, const QList<CustomerId> &only = {}) const
    {
        Statement count(m_connection, sql);
        bindOnly(count, only);
        count.only();
        return count.integer(0);
    }
    [[nodiscard]] QString time(const Statement &row, int column) const
    {
        if (row.isNull(column))
            return {};
        return QDateTime::fromMSecsSinceEpoch(row.integer(column), m_shop.timeZone).toString(Qt::ISODate);
    }
    [[nodiscard]] QString day(const Statement &row, int column) const { return time(row, column).left(10); }
    [[nodiscard]] QString amount(const Statement &row, int column) const
    {
        return machineAmount(row.integer(column), m_shop.currency);
    }

private:
    Connection &m_connection;
    const Shop &m_shop;
    const Progress &m_progress;
    const CancelToken &m_cancel;
    std::unique_ptr<TableWriter> m_writer;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

QString customersSql(const QString &condition)
{
    const auto contact = u"(SELECT k.value FROM customer_contacts k WHERE k.customer_id = c.id AND k.kind = '%1'"
                         " ORDER BY k.is_valid DESC, k.is_primary DESC, k.id LIMIT 1)"_s;
    const auto joined = u"(SELECT group_concat(%1, ';') FROM %2 WHERE customer_id = c.id)"_s;
    return u"SELECT c.id, c.kind, c.name, c.first_name, c.last_name, c.company, %1, %2, a.street, a.postcode, a.city, a.region, a.country,"
           " c.birth_year, c.birth_month, c.birth_day, c.language, c.card_number, %3, c.notes, s.orders, s.first_order_at, s.last_order_at,"
           " s.net_minor, %4 FROM customers c"
           " LEFT JOIN customer_addresses a ON a.id = (SELECT id FROM customer_addresses WHERE customer_id = c.id"
           " ORDER BY is_primary DESC, id LIMIT 1) LEFT JOIN customer_stats s ON s.customer_id = c.id"
           " WHERE %5 ORDER BY c.id"_s.arg(contact.arg(u"email"_s), contact.arg(u"phone"_s),
                                           joined.arg(u"tag"_s, u"customer_tags"_s),
                                           joined.arg(u"value"_s, u"customer_external_ids"_s), condition);
}

QString birthday(const Statement &row, int column)
{
    if (row.isNull(column + 1))
        return {};
    const QString year = row.isNull(column) ? u"-"_s : row.text(column).rightJustified(4, u'0');
    return u"%1-%2-%3"_s.arg(year, row.text(column + 1).rightJustified(2, u'0'),
                             row.text(column + 2).rightJustified(2, u'0'));
}

/// What stands for the order in its rows and in those of its returns: its number, if it is the only one that has it.
QString orderNumber(const QString &order)
{
    return u"CASE WHEN %1.number <> '' AND NOT EXISTS (SELECT 1 FROM orders d WHERE d.number = %1.number AND d.id <> %1.id"
           " AND d.deleted_at IS NULL) THEN %1.number ELSE 'id-' || %1.id END"_s.arg(order);
}

QString ordersSql()
{
    return u"SELECT o.id, %1, l.position + 1, o.ordered_at, o.time_unknown, 'sale', '', o.status, o.channel, o.customer_id,"
           " coalesce(c.name, ''), l.sku, l.name, l.quantity_milli, l.unit_price_micro, l.total_minor, o.discount_minor,"
           " o.shipping_minor, o.tax_minor, o.total_minor,"
           " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
           " FROM orders o LEFT JOIN customers c ON c.id = o.customer_id LEFT JOIN order_lines l ON l.order_id = o.id"
           " WHERE o.deleted_at IS NULL ORDER BY o.id, l.position"_s.arg(orderNumber(u"o"_s));
}

QString returnsSql()
{
    return u"SELECT r.id, CASE WHEN r.number <> '' AND r.number NOT IN (SELECT number FROM returns WHERE deleted_at IS NULL"
           " GROUP BY number HAVING count(*) > 1) THEN r.number ELSE 'return-' || r.id END,"
           " (SELECT count(*) FROM return_lines b WHERE b.return_id = r.id AND b.id <= l.id), r.returned_at, r.time_unknown,"
           " 'return', CASE WHEN o.id IS NULL THEN '' ELSE %1 END, 'returned', coalesce(o.channel, ''), r.customer_id,"
           " coalesce(c.name, ''), l.sku, l.name, -l.quantity_milli, l.unit_price_micro, -l.total_minor, 0, 0, 0,"
           " -r.total_minor, 0"
           " FROM returns r LEFT JOIN orders o ON o.id = r.order_id AND o.deleted_at IS NULL"
           " LEFT JOIN customers c ON c.id = r.customer_id LEFT JOIN return_lines l ON l.return_id = r.id"
           " WHERE r.deleted_at IS NULL ORDER BY r.id, l.id"_s.arg(orderNumber(u"o"_s));
}

/// A row of ordersSql() or returnsSql(). One without lines leaves their cells empty.
QStringList orderCells(const Export &out, const Statement &row)
{
    const bool hasLine = !row.isNull(13);
    QStringList cells{row.text(1), hasLine ? row.text(2) : QString(),
                      row.integer(4) != 0 ? out.day(row, 3) : out.time(row, 3)};
    for (int column = 5; column < 13; ++column)
        cells += row.text(column);
    cells << (hasLine ? machineNumber(row.integer(13), milliDecimals) : QString())
          << (hasLine ? machineNumber(row.integer(14), microDecimals) : QString())
          << (hasLine ? out.amount(row, 15) : QString());
    for (int column = 16; column < 21; ++column)
        cells += out.amount(row, column);
    return cells;
}

QList<ExportColumn> columnsOf(const QStringList &texts, const QStringList &numbers, const QStringList &amounts,
                              const QStringList &times)
{
    QList<ExportColumn> columns;
    for (const QString &name : texts) {
        columns += ExportColumn{name, numbers.contains(name)   ? CellKind::Number
                                      : amounts.contains(name) ? CellKind::Amount
                                      : times.contains(name)   ? CellKind::Time
                                                               : CellKind::Text};
    }
    return columns;
}

QList<ExportColumn> customerColumns()
{
    const QStringList names{u"customer_id"_s,   u"kind"_s,        u"name"_s,     u"first_name"_s,  u"last_name"_s,
                            u"company"_s,       u"email"_s,       u"phone"_s,    u"street"_s,      u"postal_code"_s,
                            u"city"_s,          u"region"_s,      u"country"_s,  u"birthday"_s,    u"language"_s,
                            u"card_number"_s,   u"tags"_s,        u"notes"_s,    u"orders"_s,      u"first_order_on"_s,
                            u"last_order_on"_s, u"net_revenue"_s, u"currency"_s, u"external_ids"_s};
    return columnsOf(names, {u"customer_id"_s, u"orders"_s}, {u"net_revenue"_s},
                     {u"birthday"_s, u"first_order_on"_s, u"last_order_on"_s});
}

QList<ExportColumn> orderColumns()
{
    const QStringList names{u"order_number"_s, u"line"_s,     u"date"_s,        u"event_type"_s,    u"return_of"_s,
                            u"status"_s,       u"channel"_s,  u"customer_id"_s, u"customer_name"_s, u"sku"_s,
                            u"product"_s,      u"quantity"_s, u"unit_price"_s,  u"line_total"_s,    u"discount"_s,
                            u"shipping"_s,     u"tax"_s,      u"order_total"_s, u"returned"_s,      u"currency"_s};
    return columnsOf(names, {u"line"_s, u"customer_id"_s, u"quantity"_s, u"unit_price"_s},
                     {u"line_total"_s, u"discount"_s, u"shipping"_s, u"tax"_s, u"order_total"_s, u"returned"_s},
                     {u"date"_s});
}

Result<std::optional<NewFile>> photoOf(Connection &connection, CustomerId customer)
{
    const AttachmentStore store(connection);
    REGULARS_TRY(photo, store.photo(customer));
    if (!photo)
        return std::nullopt;
    REGULARS_TRY(content, store.content(photo->hash));
    return NewFile{photo->fileName, photo->mediaType, content};
}

// One card after the other into one file.
Result<ExportCount> exportCards(Connection &connection, const ExportFile &target, const Progress &progress,
                                const CancelToken &cancel, const QList<CustomerId> &only)
{
    return attempt([&]() -> Result<ExportCount> {
        REGULARS_TRY(file, ByteFile::create(target.file, target.ifExists));
        QList<CustomerId> ids;
        {
            Statement rows(connection,
                           u"SELECT c.id FROM customers c WHERE %1 ORDER BY c.name_fold, c.id"_s.arg(conditionOf(only)));
            bindOnly(rows, only);
            while (rows.next())
                ids += rows.id<CustomerId>(0);
        }
        const CustomerStore store(connection);
        qint64 done = 0;
        for (const CustomerId id : std::as_const(ids)) {
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            REGULARS_TRY(customer, store.customer(id));
            REGULARS_TRY(photo, photoOf(connection, id));
            REGULARS_CHECK(file->write(vcardOf(customer, target.version, photo)));
            if (progress)
                progress(++done, ids.size());
        }
        REGULARS_CHECK(file->finish());
        return ExportCount{ids.size(), ids.size(), 0};
    });
}

} // namespace

QString machineNumber(qint64 units, int decimals)
{
    QString digits = QString::number(qAbs(units)).rightJustified(decimals + 1, u'0');
    QString fraction = digits.right(decimals);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    digits.chop(decimals);
    return (units < 0 ? u"-"_s : QString()) + digits + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

QString machineAmount(qint64 minor, Currency currency)
{
    const int decimals = currency.decimals();
    const QString digits = QString::number(qAbs(minor)).rightJustified(decimals + 1, u'0');
    const QString sign = minor < 0 ? u"-"_s : QString();
    return decimals == 0 ? sign + digits : sign + digits.chopped(decimals) + u'.' + digits.right(decimals);
}

Result<ExportCount> exportCustomers(Connection &connection, const Shop &shop, const ExportFile &file,
                                    const Progress &progress, const CancelToken &cancel, const QList<CustomerId> &only)
{
    if (file.format == ExportFormat::VCard)
        return exportCards(connection, file, progress, cancel, only);
    if (file.format == ExportFormat::Package)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"wrong_format"_s}});
    const QString condition = conditionOf(only);
    return attempt([&]() -> Result<ExportCount> {
        Export out(connection, shop, progress, cancel);
        const QList<ExportColumn> columns = customerColumns();
        OwnFieldCells own(connection, columns);
        REGULARS_CHECK(out.begin(file, columns + own.columns(),
                                 out.count(u"SELECT count(*) FROM customers c WHERE "_s + condition, only)));
        REGULARS_CHECK(out.addRows(
            customersSql(condition),
            [&](const Statement &row) {
                QStringList cells;
                for (int column = 0; column < 13; ++column)
                    cells += row.text(column);
                cells += birthday(row, 13);
                for (int column = 16; column < 20; ++column)
                    cells += row.text(column);
                return cells << QString::number(row.integer(20)) << out.day(row, 21) << out.day(row, 22)
                             << out.amount(row, 23) << shop.currency.code() << row.text(24)
                             << own.cellsOf(row.id<CustomerId>(0));
            },
            only));
        REGULARS_TRY(rows, out.finish());
        return ExportCount{rows, rows, 0};
    });
}

Result<ExportCount> exportOrders(Connection &connection, const Shop &shop, const ExportFile &file, const Progress &progress,
                                 const CancelToken &cancel)
{
    if (file.format == ExportFormat::VCard || file.format == ExportFormat::Package)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"wrong_format"_s}});
    return attempt([&]() -> Result<ExportCount> {
        Export out(connection, shop, progress, cancel);
        ExportCount count;
        REGULARS_CHECK(
            out.begin(file, orderColumns(),
                      out.count(u"SELECT (SELECT count(*) FROM order_lines) + (SELECT count(*) FROM return_lines)"_s)));
        for (const auto &[sql, records] :
             {std::pair(ordersSql(), &count.records), std::pair(returnsSql(), &count.returns)}) {
            qint64 last = 0;
            REGULARS_CHECK(out.addRows(sql, [&, records = records](const Statement &row) {
                *records += std::exchange(last, row.integer(0)) == row.integer(0) ? 0 : 1;
                return orderCells(out, row) << shop.currency.code();
            }));
        }
        REGULARS_TRY(rows, out.finish());
        count.rows = rows;
        return count;
    });
}

} // namespace regulars
