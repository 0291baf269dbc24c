// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measurements.h"
#include "tests/bench/rawsqlite.h"
#include "tests/testpaths.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int copies = 15;

QString programFile(const QString &name)
{
    const QString file = builtProgram(name);
    return QFileInfo(file).isExecutable() ? file : QString();
}

struct Run
{
    qint64 nanoseconds = 0;
    qint64 peakKilobytes = 0; ///< as last seen while it ran
    bool worked = false;
};

// Of the program alone: what the system tells of a child at its end counts the parent's memory, too, from which it was made.
qint64 peakOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

Run runOf(const QString &program, const QStringList &arguments)
{
    constexpr int lookEveryMs = 10;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Run run;
    while (!process.waitForFinished(lookEveryMs) && process.state() != QProcess::NotRunning)
        run.peakKilobytes = std::max(run.peakKilobytes, peakOf(process.processId()));
    run.nanoseconds = timer.nsecsElapsed();
    run.worked = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return run;
}

// The CDNOW rows again and again, each time for other customers.
qint64 writeCopies(const QString &master, const QString &target)
{
    constexpr int customersOfMaster = 23'570;
    QFile in(master);
    QFile out(target);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return 0;
    const QByteArrayList lines = in.readAll().split('\n');
    qint64 rows = 0;
    out.write(lines.first().trimmed() + '\n');
    for (int copy = 0; copy < copies; ++copy) {
        for (const QByteArray &line : lines.sliced(1)) {
            const QByteArray cells = line.simplified();
            const qsizetype space = cells.indexOf(' ');
            if (space < 0)
                continue;
            out.write(QByteArray::number(cells.left(space).toInt() + copy * customersOfMaster) + cells.mid(space) + '\n');
            ++rows;
        }
    }
    return rows;
}

// Reads the same file into customers, orders and lines with the same indexes and a search index over customers.
qint64 bareImport(const QString &source, const QString &file)
{
    QFile::remove(file);
    QElapsedTimer timer;
    timer.start();
    RawDatabase raw(file, RawDatabase::Mode::Create);
    raw.execute(
        "PRAGMA journal_mode = WAL; BEGIN;"
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, name_fold TEXT, external TEXT);"
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, number TEXT, customer_id INTEGER, ordered_at INTEGER, total_minor INTEGER, import_key INTEGER);"
        "CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER, name TEXT, quantity_milli INTEGER, total_minor INTEGER);"
        "CREATE VIRTUAL TABLE search USING fts5 (name, detail = none, prefix = '1 2 3 4 5');");
    RawStatement customer(raw, "INSERT INTO customers (id, name, name_fold, external) VALUES (?1, ?2, ?2, ?2)");
    RawStatement search(raw, "INSERT INTO search (rowid, name) VALUES (?1, ?2)");
    RawStatement order(
        raw, "INSERT INTO orders (number, customer_id, ordered_at, total_minor, import_key) VALUES (?1, ?2, ?3, ?4, ?5)");
    RawStatement line(raw, "INSERT INTO order_lines (order_id, name, quantity_milli, total_minor) VALUES (?, 'CD', ?, ?)");
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("The rows to import are not there.");
    in.readLine();
    qint64 last = 0;
    qint64 key = 0;
    while (!in.atEnd()) {
        const QByteArrayList cells = in.readLine().simplified().split(' ');
        const qint64 id = cells[0].toLongLong();
        if (id != last) {
            customer.bind(1, id).bind(2, cells[0]).run();
            search.bind(1, id).bind(2, cells[0]).run();
            last = id;
        }
        const qint64 cents = qRound64(cells[3].toDouble() * 100.0);
        order.bind(1, cells[0]).bind(2, id).bind(3, cells[1].toLongLong()).bind(4, cents).bind(5, ++key).run();
        line.bind(1, sqlite3_last_insert_rowid(raw.handle())).bind(2, cells[2].toLongLong() * 1000).bind(3, cents).run();
    }
    raw.execute(
        "CREATE INDEX customers_by_name ON customers (name_fold, id); CREATE INDEX customers_by_external ON customers (external);"
        "CREATE INDEX orders_by_customer ON orders (customer_id, ordered_at, id); CREATE INDEX orders_by_time ON orders (ordered_at, id, customer_id, total_minor);"
        "CREATE INDEX orders_by_number ON orders (number); CREATE UNIQUE INDEX orders_by_key ON orders (import_key);"
        "CREATE INDEX order_lines_by_order ON order_lines (order_id); COMMIT");
    return timer.nsecsElapsed();
}

void removeDatabase(const QString &file)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

} // namespace

QList<Row> measureImport(const BenchOptions &options)
{
    const QString program = programFile(u"regulars-cli"_s);
    if (program.isEmpty() || !QFileInfo::exists(options.cdnowFile))
        return {};
    const QString source = options.folder + u"/cdnow-15.txt"_s;
    const QString ours = options.folder + u"/import.regulars"_s;
    const QString bare = options.folder + u"/bare-import.sqlite"_s;
    const qint64 rows = writeCopies(options.cdnowFile, source);
    removeDatabase(ours);
    const Run run = runOf(program, {u"--database"_s, ours, u"import"_s, source});
    const qint64 raw = bareImport(source, bare);
    removeDatabase(ours);
    removeDatabase(bare);
    QFile::remove(source);
    const QString what = u"Import of %1 rows (CDNOW × %2)"_s.arg(rows).arg(copies);
    if (!run.worked)
        return {{what, u"failed"_s, duration(raw), {}, u"at most × 4"_s, false}};
    return {{what, duration(run.nanoseconds), duration(raw), ratioOf(run.nanoseconds, raw), u"at most × 4"_s,
             run.nanoseconds <= 4 * raw},
            {u"Memory of the import"_s,
             u"%1 MB"_s.arg(run.peakKilobytes / 1024),
             {},
             {},
             u"under 250 MB"_s,
             run.peakKilobytes < 250 * 1024}};
}

QList<Row> measureContacts(const BenchOptions &options)
{
    constexpr int count = 100'000;
    const QString program = programFile(u"regulars-cli"_s);
    if (program.isEmpty())
        return {};
    const QString source = options.folder + u"/contacts.csv"_s;
    const QString shop = options.folder + u"/contacts.regulars"_s;
    QFile out(source);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    out.write("First Name,Last Name,Email,Phone,Street,Postcode,City,Tags,Birthday\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        out.write("Given" + n + ",Family" + QByteArray::number(i % 5'000) + ",p" + n + "@example.org,+49 30 " +
                  QByteArray::number(10'000'000 + i) + ",Street " + n + ",10115,Berlin,tea,1990-03-14\n");
    }
    out.close();
    removeDatabase(shop);
    const Run first = runOf(program, {u"--database"_s, shop, u"import"_s, source});
    const Run second = runOf(program, {u"--database"_s, shop, u"import"_s, source, u"--no-backup"_s});
    removeDatabase(shop);
    QFile::remove(source);
    constexpr qint64 limit = 15'000'000'000;
    return {{u"Import of 100,000 contacts"_s,
             duration(first.nanoseconds),
             {},
             {},
             u"under 15 s"_s,
             first.worked && first.nanoseconds < limit},
            {u"The same file again: all known"_s,
             duration(second.nanoseconds),
             {},
             {},
             u"under 15 s"_s,
             second.worked && second.nanoseconds < limit}};
}

QList<Row> measureStart(const QString &shopFile)
{
    const QString program = programFile(u"regulars"_s);
    if (program.isEmpty())
        return {};
    Timings ours;
    Timings empty;
    Run last;
    for (int i = 0; i < 7; ++i) {
        empty.add(runOf(QCoreApplication::applicationFilePath(), {u"--empty-window"_s}).nanoseconds);
        last = runOf(program, {u"--measure-start"_s, u"--database"_s, shopFile});
        ours.add(last.nanoseconds);
    }
    const QString target = u"1.5 × an empty window + 150 ms"_s;
    if (!last.worked)
        return {{u"Start to a usable window"_s, u"failed"_s, duration(empty.median()), {}, target, false}};
    return {{u"Start to a usable window"_s, duration(ours.median()), duration(empty.median()),
             ratioOf(ours.median(), empty.median()), target, ours.median() <= empty.median() * 3 / 2 + 150'000'000},
            {u"Memory after the start"_s,
             u"%1 MB"_s.arg(last.peakKilobytes / 1024),
             {},
             {},
             u"under 250 MB"_s,
             last.peakKilobytes < 250 * 1024}};
}

int showEmptyWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&window] { // after the first paint
        window.repaint();
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

} // namespace regulars::bench
