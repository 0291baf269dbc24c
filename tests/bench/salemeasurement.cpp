// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"
#include "models/counter/countercommands.h"
#include "storage/journal/history.h"
#include "storage/orders/orderstore.h"
#include "tests/bench/measurements.h"
#include "tests/bench/rawsqlite.h"

#include <QtCore/QFile>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

Order saleOf(qint64 customer)
{
    Order order;
    order.number = u"bench"_s;
    order.customer = {customer};
    order.orderedAt = benchNow();
    order.channel = OrderChannel::Counter;
    order.total.currency = Currency(u"EUR");
    for (int i = 0; i < 2; ++i)
        order.lines.append({{}, {}, u"CAN-01"_s, u"Soy candle fig"_s, milliPerPiece, 18'900'000, 0, 0});
    addUp(order);
    return order;
}

// The rows of a sale and nothing else, one transaction each, as durable as ours.
Timings bareSales(const QString &folder, int count, int lines)
{
    const QString file = folder + u"/bare-sale.sqlite"_s;
    QFile::remove(file);
    Timings timings;
    {
        RawDatabase raw(file, RawDatabase::Mode::Create);
        raw.execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, ordered_at INTEGER, number TEXT, total_minor INTEGER);"
            "CREATE INDEX orders_by_customer ON orders (customer_id, ordered_at);"
            "CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER, name TEXT, quantity_milli INTEGER, total_minor INTEGER);"
            "CREATE INDEX order_lines_by_order ON order_lines (order_id);");
        RawStatement order(raw,
                           "INSERT INTO orders (customer_id, ordered_at, number, total_minor) VALUES (?, ?, 'bench', 3780)");
        RawStatement line(
            raw,
            "INSERT INTO order_lines (order_id, name, quantity_milli, total_minor) VALUES (?, 'Soy candle fig', 1000, 1890)");
        for (int i = 0; i < count; ++i) {
            timings.time([&] {
                raw.execute("BEGIN IMMEDIATE");
                order.bind(1, qint64(i) * 7919).bind(2, benchNow().ms).run();
                const qint64 id = sqlite3_last_insert_rowid(raw.handle());
                for (int each = 0; each < lines; ++each)
                    line.bind(1, id).run();
                raw.execute("COMMIT");
            });
        }
    }
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    return timings;
}

void takeBack(Database &database, const QList<ChangeSetId> &written)
{
    for (const ChangeSetId changeSet : written) {
        const auto undone = database
                                .write(u"undo"_s,
                                       [changeSet](WriteSession &session) {
                                           return History(session.connection()).undo(session, changeSet);
                                       })
                                .result();
        if (!undone)
            qFatal("An undo failed: %ls", qUtf16Printable(undone.error().detail));
    }
}

/// Twenty different things.
CounterSale saleAtTheCounter(qint64 customer)
{
    constexpr int lines = 20;
    CounterSale sale(Currency(u"EUR"));
    sale.setCustomer(CustomerId{customer});
    for (int i = 0; i < lines; ++i)
        (void)sale.addGoods(u"Thing %1"_s.arg(i), 18'900'000);
    return sale;
}

} // namespace

QList<Row> measureSale(Database &database, const BenchOptions &options)
{
    constexpr int sales = 200;
    Timings ours;
    DemoRandom random(3);
    QList<ChangeSetId> written;
    for (int i = 0; i < sales; ++i) {
        const Order order = saleOf(1 + static_cast<qint64>(random.next() % static_cast<quint64>(options.customers)));
        ours.time([&] {
            const auto saved = database
                                   .write(u"record_sale"_s,
                                          [order](WriteSession &session) {
                                              return OrderStore(session.connection()).insert(session, order);
                                          })
                                   .result();
            if (!saved)
                qFatal("A sale failed: %ls", qUtf16Printable(saved.error().detail));
            written += saved->changeSet;
        });
    }
    takeBack(database, written);
    const Timings bare = bareSales(options.folder, sales, 2);
    return {{u"Record a sale (rollups, search, journal, synced), median"_s,
             duration(ours.median()),
             duration(bare.median()),
             ratioOf(ours.median(), bare.median()),
             {},
             true},
            {u"Record a sale, p99"_s, duration(ours.p99()), duration(bare.p99()), ratioOf(ours.p99(), bare.p99()),
             u"under 10 ms and the disk's sync"_s, ours.p99() < bare.p99() + 10'000'000}};
}

QList<Row> measureCounterSale(Database &database, const BenchOptions &options)
{
    constexpr int sales = 200;
    Timings ours;
    DemoRandom random(5);
    QList<ChangeSetId> written;
    for (int i = 0; i < sales; ++i) {
        const RecordCounterSale command{
            saleAtTheCounter(1 + static_cast<qint64>(random.next() % static_cast<quint64>(options.customers)))};
        ours.time([&] {
            const auto saved = runCommand(database, command).result();
            if (!saved)
                qFatal("A sale at the counter failed: %ls", qUtf16Printable(saved.error().detail));
            written += saved->changeSet;
        });
    }
    takeBack(database, written);
    const Timings bare = bareSales(options.folder, sales, 20);
    return {{u"A sale of 20 lines at the counter, median"_s,
             duration(ours.median()),
             duration(bare.median()),
             ratioOf(ours.median(), bare.median()),
             {},
             true},
            {u"A sale of 20 lines at the counter, p99"_s, duration(ours.p99()), duration(bare.p99()),
             ratioOf(ours.p99(), bare.p99()), u"under 10 ms and the disk's sync"_s, ours.p99() < bare.p99() + 10'000'000}};
}

} // namespace regulars::bench
