// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerreferences.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QString table;
    QString name;
};

QList<Column> columnsThatHoldCustomers(TestDatabase &db)
{
    return db
        .read([](Connection &connection) {
            return attempt([&] {
                QList<Column> columns;
                Statement rows(connection, u"SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                                           " WHERE t.type = 'table' AND (c.name LIKE '%customer_id' OR EXISTS (SELECT 1 FROM"
                                           " pragma_foreign_key_list(t.name) f WHERE f.\"table\" = 'customers'"
                                           " AND f.\"from\" = c.name)) ORDER BY 1, 2"_s);
                while (rows.next())
                    columns += Column{rows.text(0), rows.text(1)};
                return columns;
            });
        })
        .value();
}

} // namespace

/// The one list of tables that belong to customers is whole.
class TestCustomerReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableWithACustomerIsListed()
    {
        TestDatabase db;
        const QList<Column> columns = columnsThatHoldCustomers(db);
        QVERIFY(columns.size() > 10);
        for (const Column &column : columns) {
            const auto references = customerReferences();
            const bool listed = std::any_of(references.begin(), references.end(), [&](const CustomerReference &each) {
                return each.table == column.table && (column.name.endsWith("customer_id"_L1) || each.column == column.name);
            });
            QVERIFY2(listed, qPrintable(column.table + u'.' + column.name +
                                        u" holds customers: add the table to storage/customers/customerreferences.cpp"_s));
        }
    }

    void everyListedTableIsThere()
    {
        TestDatabase db;
        const QList<Column> columns = columnsThatHoldCustomers(db);
        for (const CustomerReference &reference : customerReferences()) {
            const auto named = [&](const Column &column) { return column.table == reference.table; };
            QVERIFY2(std::any_of(columns.begin(), columns.end(), named), qPrintable(QString(reference.table)));
            if (reference.onMerge == OnMerge::Moved) {
                QVERIFY2(reference.journalled, "what is not journalled cannot be taken apart again");
                QCOMPARE(tableName(*reference.journalled), reference.table);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCustomerReferences)
#include "tst_customerreferences.moc"
