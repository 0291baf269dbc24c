// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/csvexport.h"

#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <QtCore/QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int microDecimals = 6;
constexpr int milliDecimals = 3;

/// Fills a file from the rows of a query.
class Export
{
public:
    Export(Connection &connection, const Shop &shop, const Progress &progress, const CancelToken &cancel)
        : m_connection(connection), m_shop(shop), m_progress(progress), m_cancel(cancel)
    {
    }

    template<typename CellsOf>
    Result<qint64> run(const QString &file, CsvWriter::IfExists ifExists, const QStringList &header, const QString &countSql,
                       const QString &rowsSql, CellsOf &&cellsOf)
    {
        constexpr qint64 every = 1'000;
        REGULARS_TRY(writer, CsvWriter::create(file, ifExists));
        REGULARS_CHECK(writer->writeRow(header));
        Statement count(m_connection, countSql);
        count.only();
        const qint64 total = count.integer(0);
        qint64 done = 0;
        Statement rows(m_connection, rowsSql);
        while (rows.next()) {
            REGULARS_CHECK(writer->writeRow(cellsOf(rows)));
            if (++done % every != 0)
                continue;
            if (m_cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (m_progress)
                m_progress(done, total);
        }
        REGULARS_CHECK(writer->finish());
        return done;
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

/// Numbers, so that nothing has to be bound.
QString conditionOf(const QList<CustomerId> &only)
{
    if (only.isEmpty())
        return u"c.deleted_at IS NULL"_s;
    QStringList ids;
    for (const CustomerId id : only)
        ids += QString::number(id.value);
    return u"c.id IN (SELECT value FROM json_each('[%1]'))"_s.arg(ids.join(u','));
}

QString birthday(const Statement &row, int column)
{
    if (row.isNull(column + 1))
        return {};
    const QString year = row.isNull(column) ? u"-"_s : row.text(column).rightJustified(4, u'0');
    return u"%1-%2-%3"_s.arg(year, row.text(column + 1).rightJustified(2, u'0'),
                             row.text(column + 2).rightJustified(2, u'0'));
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

Result<qint64> exportCustomers(Connection &connection, const Shop &shop, const QString &file, CsvWriter::IfExists ifExists,
                               const Progress &progress, const CancelToken &cancel, const QList<CustomerId> &only)
{
    const QStringList header{u"customer_id"_s,   u"kind"_s,        u"name"_s,     u"first_name"_s,  u"last_name"_s,
                             u"company"_s,       u"email"_s,       u"phone"_s,    u"street"_s,      u"postal_code"_s,
                             u"city"_s,          u"region"_s,      u"country"_s,  u"birthday"_s,    u"language"_s,
                             u"card_number"_s,   u"tags"_s,        u"notes"_s,    u"orders"_s,      u"first_order_on"_s,
                             u"last_order_on"_s, u"net_revenue"_s, u"currency"_s, u"external_ids"_s};
    const QString condition = conditionOf(only);
    return attempt([&] {
        Export out(connection, shop, progress, cancel);
        return out.run(file, ifExists, header, u"SELECT count(*) FROM customers c WHERE "_s + condition,
                       customersSql(condition), [&](const Statement &row) {
                           QStringList cells;
                           for (int column = 0; column < 13; ++column)
                               cells += row.text(column);
                           cells += birthday(row, 13);
                           for (int column = 16; column < 20; ++column)
                               cells += row.text(column);
                           return cells << QString::number(row.integer(20)) << out.day(row, 21) << out.day(row, 22)
                                        << out.amount(row, 23) << shop.currency.code() << row.text(24);
                       });
    });
}

Result<qint64> exportOrders(Connection &connection, const Shop &shop, const QString &file, CsvWriter::IfExists ifExists,
                            const Progress &progress, const CancelToken &cancel)
{
    const QStringList header{u"order_number"_s,  u"date"_s,     u"status"_s,   u"channel"_s,  u"customer_id"_s,
                             u"customer_name"_s, u"sku"_s,      u"product"_s,  u"quantity"_s, u"unit_price"_s,
                             u"line_total"_s,    u"discount"_s, u"shipping"_s, u"tax"_s,      u"order_total"_s,
                             u"returned"_s,      u"currency"_s};
    const auto rows =
        u"SELECT o.number, o.ordered_at, o.time_unknown, o.status, o.channel, o.customer_id, coalesce(c.name, ''), l.sku, l.name,"
        " l.quantity_milli, l.unit_price_micro, l.total_minor, o.discount_minor, o.shipping_minor, o.tax_minor, o.total_minor,"
        " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
        " FROM orders o LEFT JOIN customers c ON c.id = o.customer_id LEFT JOIN order_lines l ON l.order_id = o.id"
        " WHERE o.deleted_at IS NULL ORDER BY o.id, l.position"_s;
    return attempt([&] {
        Export out(connection, shop, progress, cancel);
        return out.run(file, ifExists, header, u"SELECT count(*) FROM order_lines"_s, rows, [&](const Statement &row) {
            QStringList cells{row.text(0), row.integer(2) != 0 ? out.day(row, 1) : out.time(row, 1)};
            for (int column = 3; column < 9; ++column)
                cells += row.text(column);
            cells << machineNumber(row.integer(9), milliDecimals) << machineNumber(row.integer(10), microDecimals);
            for (int column = 11; column < 17; ++column)
                cells += out.amount(row, column);
            return cells << shop.currency.code();
        });
    });
}

} // namespace regulars
