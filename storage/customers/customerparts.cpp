// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerparts.h"

#include "core/base/textfolding.h"
#include "storage/customers/recordcells.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Cells = QVariantList;

// The columns of a part table besides id and customer_id.
struct PartTable
{
    Table table;
    QStringList columns;
    QString visible = {}; ///< condition; the other rows are neither shown nor changed
};

const PartTable &contactTable()
{
    static const PartTable table{Table::CustomerContacts,
                                 {u"kind"_s, u"label"_s, u"value"_s, u"match_key"_s, u"is_primary"_s, u"is_valid"_s}};
    return table;
}

const PartTable &addressTable()
{
    static const PartTable table{
        Table::CustomerAddresses,
        {u"label"_s, u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s, u"is_primary"_s}};
    return table;
}

const PartTable &tagTable()
{
    static const PartTable table{Table::CustomerTags, {u"tag"_s, u"tag_fold"_s}};
    return table;
}

const PartTable &fieldTable()
{
    static const PartTable table{Table::CustomerFields, {u"name"_s, u"value"_s}};
    return table;
}

const PartTable &externalIdTable()
{
    static const PartTable table{Table::CustomerExternalIds, {u"system"_s, u"value"_s}};
    return table;
}

const PartTable &dateTable()
{
    static const PartTable table{Table::CustomerDates, {u"label"_s, u"year"_s, u"month"_s, u"day"_s}};
    return table;
}

const PartTable &memberTable()
{
    // Of a group in the recycle bin the members stay, for the day it comes back.
    static const PartTable table{
        Table::CustomerMembers,
        {u"group_id"_s, u"role"_s},
        u" AND EXISTS (SELECT 1 FROM customers g WHERE g.id = group_id AND g.deleted_at IS NULL)"_s};
    return table;
}

const PartTable &recordTable()
{
    static const PartTable table{Table::CustomerRecords, {u"record_table_id"_s, u"cells"_s}};
    return table;
}

// Binding a null text would store NULL.
QVariant cell(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QString selectSql(const PartTable &part)
{
    return u"SELECT id, %1 FROM %2 WHERE customer_id = :customer%3 ORDER BY id"_s.arg(part.columns.join(u", "_s),
                                                                                      tableName(part.table), part.visible);
}

template<typename Take>
void readRows(Connection &connection, const PartTable &part, CustomerId customer, Take &&take)
{
    Statement rows(connection, selectSql(part));
    rows.bind(u"customer", customer);
    while (rows.next())
        take(rows);
}

void insertRow(WriteSession &session, const PartTable &part, CustomerId customer, const Cells &cells)
{
    Statement insert(session.connection(),
                     u"INSERT INTO %1 (customer_id, %2) VALUES (:customer, :%3) RETURNING id"_s.arg(
                         tableName(part.table), part.columns.join(u", "_s), part.columns.join(u", :"_s)));
    insert.bind(u"customer", customer);
    for (qsizetype i = 0; i < cells.size(); ++i)
        insert.bind(part.columns[i], cells[i]);
    insert.only();
    session.inserted(part.table, insert.integer(0));
}

void removeRow(WriteSession &session, const PartTable &part, qint64 id)
{
    session.willChange(part.table, id);
    Statement(session.connection(), u"DELETE FROM "_s + tableName(part.table) + u" WHERE id = :id"_s)
        .bind(u"id", id)
        .execute();
}

void syncRows(WriteSession &session, const PartTable &part, CustomerId customer, QList<Cells> wanted)
{
    QList<qint64> superfluous;
    readRows(session.connection(), part, customer, [&](const Statement &row) {
        const auto same = std::find_if(wanted.begin(), wanted.end(), [&](const Cells &cells) {
            for (int i = 0; i < cells.size(); ++i) {
                if (row.text(i + 1) != cells[i].toString())
                    return false;
            }
            return true;
        });
        if (same == wanted.end())
            superfluous += row.integer(0);
        else
            wanted.erase(same);
    });
    for (const qint64 id : superfluous)
        removeRow(session, part, id);
    for (const Cells &cells : wanted)
        insertRow(session, part, customer, cells);
}

QList<Cells> contactCells(const Customer &customer)
{
    QList<Cells> rows;
    for (const ContactPoint &point : customer.contacts) {
        const QString value = point.value.trimmed();
        rows += Cells{nameOf(point.kind),          cell(point.label),  value,
                      matchKey(point.kind, value), int(point.primary), int(point.valid)};
    }
    return rows;
}

QList<Cells> addressCells(const Customer &customer)
{
    QList<Cells> rows;
    for (const PostalAddress &address : customer.addresses) {
        if (!address.isEmpty()) {
            rows += Cells{cell(address.label),  cell(address.street),  cell(address.postcode), cell(address.city),
                          cell(address.region), cell(address.country), int(address.primary)};
        }
    }
    return rows;
}

QList<Cells> tagCells(const Customer &customer)
{
    QList<Cells> rows;
    QStringList known;
    for (const QString &tag : customer.tags) {
        const QString fold = folded(tag);
        if (fold.isEmpty() || known.contains(fold))
            continue;
        known += fold;
        rows += Cells{tag.simplified(), fold};
    }
    return rows;
}

QList<Cells> fieldCells(const Customer &customer)
{
    QList<Cells> rows;
    QStringList known;
    for (const CustomField &field : customer.fields) {
        if (field.name.isEmpty() || field.value.isEmpty() || known.contains(field.name))
            continue;
        known += field.name;
        rows += Cells{field.name, field.value};
    }
    return rows;
}

QList<Cells> externalIdCells(const Customer &customer)
{
    QList<Cells> rows;
    for (const ExternalId &key : customer.externalIds)
        rows += Cells{cell(key.system), cell(key.value)};
    return rows;
}

QList<Cells> dateCells(const Customer &customer)
{
    QList<Cells> rows;
    for (const ImportantDate &date : customer.dates) {
        if (date.day.isSet()) {
            const QVariant year = date.day.year > 0 ? QVariant(date.day.year) : QVariant();
            rows += Cells{cell(date.label.simplified()), year, date.day.month, date.day.day};
        }
    }
    return rows;
}

QList<Cells> memberCells(Connection &connection, const Customer &customer)
{
    Statement alive(connection, u"SELECT 1 FROM customers WHERE id = :group AND deleted_at IS NULL"_s);
    QList<Cells> rows;
    QList<CustomerId> known;
    for (const Membership &membership : customer.memberships) {
        if (known.contains(membership.group) || !alive.bind(u"group", membership.group).next())
            continue;
        known += membership.group;
        rows += Cells{membership.group.value, cell(membership.role.simplified())};
    }
    return rows;
}

QList<Cells> recordCells(const Customer &customer)
{
    QList<Cells> rows;
    for (const OwnRecord &record : customer.records) {
        if (!record.cells.isEmpty())
            rows += Cells{record.table.value, recordText(record.cells)};
    }
    return rows;
}

void readMemberships(Connection &connection, Customer &customer)
{
    Statement rows(connection, u"SELECT m.group_id, g.name, m.role FROM customer_members m "
                               "JOIN customers g ON g.id = m.group_id AND g.deleted_at IS NULL "
                               "WHERE m.customer_id = :customer ORDER BY m.id"_s);
    rows.bind(u"customer", customer.id);
    while (rows.next())
        customer.memberships += Membership{rows.id<CustomerId>(0), rows.text(1), rows.text(2)};
}

void readFormerNames(Connection &connection, Customer &customer)
{
    Statement rows(connection,
                   u"SELECT old_name, old_card_number FROM customer_redirects WHERE customer_id = :customer ORDER BY id"_s);
    rows.bind(u"customer", customer.id);
    while (rows.next())
        addFormerName(customer, rows.text(0), rows.text(1));
}

} // namespace

void addFormerName(Customer &customer, const QString &name, const QString &card)
{
    if (name != customer.name && !customer.formerNames.contains(name))
        customer.formerNames += name;
    if (!card.isEmpty() && card != customer.cardNumber && !customer.formerCards.contains(card))
        customer.formerCards += card;
}

void readParts(Connection &connection, Customer &customer)
{
    readRows(connection, contactTable(), customer.id, [&](const Statement &row) {
        customer.contacts += ContactPoint{
            row.id<ContactPointId>(0), valueOf<ContactKind>(row.text(1)), row.text(2), row.text(3), row.integer(5) != 0,
            row.integer(6) != 0};
    });
    readRows(connection, addressTable(), customer.id, [&](const Statement &row) {
        customer.addresses += PostalAddress{row.integer(0), row.text(1), row.text(2), row.text(3),
                                            row.text(4),    row.text(5), row.text(6), row.integer(7) != 0};
    });
    readRows(connection, tagTable(), customer.id, [&](const Statement &row) { customer.tags += row.text(1); });
    readRows(connection, fieldTable(), customer.id, [&](const Statement &row) {
        customer.fields += CustomField{row.text(1), row.text(2)};
    });
    readRows(connection, externalIdTable(), customer.id, [&](const Statement &row) {
        customer.externalIds += ExternalId{row.text(1), row.text(2)};
    });
    readRows(connection, dateTable(), customer.id, [&](const Statement &row) {
        customer.dates += ImportantDate{
            row.text(1),
            Birthday{static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4))}};
    });
    readRows(connection, recordTable(), customer.id, [&](const Statement &row) {
        customer.records += OwnRecord{row.id<RecordTableId>(1), recordCellsOf(row.text(2))};
    });
    readMemberships(connection, customer);
    readFormerNames(connection, customer);
}

void writeParts(WriteSession &session, CustomerId id, const Customer &customer)
{
    syncRows(session, contactTable(), id, contactCells(customer));
    syncRows(session, addressTable(), id, addressCells(customer));
    syncRows(session, tagTable(), id, tagCells(customer));
    syncRows(session, fieldTable(), id, fieldCells(customer));
    syncRows(session, externalIdTable(), id, externalIdCells(customer));
    syncRows(session, dateTable(), id, dateCells(customer));
    syncRows(session, memberTable(), id, memberCells(session.connection(), customer));
    syncRows(session, recordTable(), id, recordCells(customer));
}

} // namespace regulars
