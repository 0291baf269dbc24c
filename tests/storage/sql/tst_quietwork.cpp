// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/search/search.h"
#include "storage/search/searchindex.h"
#include "storage/sql/lane.h"
#include "storage/sql/sqlitedialect.h"
#include "storage/sql/statement.h"
#include "tests/support/anneliese.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What waits until nobody writes.
class TestQuietWork : public QObject
{
    Q_OBJECT

private:
    void addCustomers(TestDatabase &db, int count)
    {
        for (int i = 0; i < count; ++i) {
            Customer customer = anneliese();
            customer.cardNumber = QString::number(4'000'000 + i);
            VERIFY_RESULT(db.write(u"create_customer"_s, [&](WriteSession &session) {
                return CustomerStore(session.connection()).insert(session, customer);
            }));
        }
    }
    static qint64 number(Connection &connection, const QString &sql)
    {
        Statement row(connection, sql);
        row.only();
        return row.integer(0);
    }
    // Of a copy of the database's file without its log.
    static qint64 customersInTheFileAlone(TestDatabase &db)
    {
        const QString copy = db.path(u"copy.regulars"_s);
        QFile::remove(copy);
        if (!QFile::copy(db.file(), copy))
            return -1;
        const SystemClock clock;
        auto opened = Database::open(copy, clock, Database::IfMissing::Fail);
        if (!opened)
            return -1;
        return (*opened)
            ->read([](Connection &c) -> Result<qint64> { return number(c, u"SELECT count(*) FROM customers"_s); })
            .result()
            .value_or(-1);
    }

private Q_SLOTS:
    void theLogIsFoldedIntoTheFile()
    {
        TestDatabase db;
        addCustomers(db, 3);
        QTRY_COMPARE(customersInTheFileAlone(db), 3);
    }

    void aLaneRestsOnceAfterItsJobs()
    {
        std::atomic<int> rests = 0;
        TestDatabase db;
        const auto open = [file = db.file()] {
            return Connection::open(file, AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
        };
        Lane lane(1, open, [&](Connection &) { ++rests; });
        for (int job = 0; job < 3; ++job)
            lane.post([](const Result<Connection *> &) {});
        QTRY_COMPARE(rests.load(), 1);
        lane.post([](const Result<Connection *> &) {});
        QTRY_COMPARE(rests.load(), 2);
    }

    void theSearchIndexIsMergedAndStillSound()
    {
        TestDatabase db;
        addCustomers(db, 14); // fewer than FTS5 merges by itself
        const auto segments = [](Connection &c) {
            return number(c, u"SELECT count(DISTINCT segid) FROM customer_search_index_idx"_s);
        };
        const auto counted = db->maintain([&](Connection &connection) -> Result<std::pair<qint64, qint64>> {
            const qint64 before = segments(connection);
            mergeSearchIndexes(connection);
            connection.execute(u"INSERT INTO customer_search_index (customer_search_index) VALUES ('integrity-check')"_s);
            return std::pair(before, segments(connection));
        });
        VERIFY_RESULT(counted.result());
        const auto [before, after] = counted.result().value();
        QVERIFY2(before > 4 && after < before, qPrintable(u"%1 → %2"_s.arg(before).arg(after)));
        QCOMPARE(db.read([](Connection &c) { return Search(c).customers(u"bergman"_s, 50); })->size(), 14);
    }
};

QTEST_GUILESS_MAIN(TestQuietWork)
#include "tst_quietwork.moc"
