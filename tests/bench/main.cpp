// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/deskmeasurements.h"
#include "tests/bench/measurements.h"
#include "tests/testpaths.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTextStream>

using namespace regulars;
using namespace regulars::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMemory = 250;

// The highest resident size of this process, in megabytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toLongLong() / 1024;
        }
    }
    return 0;
}

// Reads the file once, so that it lies in the system's cache: not the disk is to be measured.
void warm(const QString &file)
{
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    QFile shop(file);
    if (!shop.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    while (shop.read(piece.data(), piece.size()) > 0) {
    }
}

// As many tickets as customers, of which one in twenty is unfinished; then a shop a tenth as large in which one in five is.
QList<Row> measuredDesk(const BenchOptions &options)
{
    const FixedClock clock(benchNow());
    QList<Row> rows;
    {
        const QString file = deskFile(options, {options.customers, options.customers / 20});
        warm(file);
        const auto database = openShop(file, clock);
        rows += measureQueue(*database, {});
        rows += measureTicket(*database);
        rows += measureReport(*database);
        rows += measureSuggestions(*database);
        rows += measureTicketWork(*database, options);
        rows += measureDueTimes(*database, options, {});
        rows += measureTicketRebuild(*database, options);
    }
    BenchOptions crowded = options;
    crowded.customers = options.customers / 10;
    const QString file = deskFile(crowded, {options.customers, options.customers / 5});
    warm(file);
    const auto database = openShop(file, clock);
    const QString name = u", %1 unfinished"_s.arg(options.customers / 5);
    for (Row row : measureQueue(*database, name) + measureDueTimes(*database, crowded, name)) {
        row.target.clear(); // to see how it ends, not because somebody should work so
        row.met = true;
        rows += row;
    }
    return rows;
}

QList<Row> measured(const BenchOptions &options)
{
    const QString file = benchShopFile(options);
    warm(file);
    QList<Row> rows = measureStart(file);
    {
        const FixedClock clock(benchNow());
        const auto database = openShop(file, clock);
        rows += measureSearch(*database);
        rows += measureCustomer(*database);
        rows += measureList(*database);
        rows += measureToday(*database);
        rows += measureHealth(*database);
        rows += measureSale(*database, options);
        rows += measureCounterSale(*database, options);
    }
    const qint64 memory = peakMemory();
    rows += Row{u"Memory of all reads and writes above"_s, u"%1 MB"_s.arg(memory), {}, {}, u"under 250 MB"_s,
                memory > 0 && memory < mostMemory};
    rows += measuredDesk(options);
    return rows + measureImport(options) + measureContacts(options) + measureDuplicates(options) + measureLoyalty(options) +
           measureFigures(options);
}

void print(const QList<Row> &rows, bool markdown)
{
    QTextStream out(stdout);
    if (markdown) {
        out << "| What | Regulars | bare SQLite | ratio | target | met |\n|---|---:|---:|---:|---|---|\n";
        for (const Row &row : rows) {
            out << "| " << row.what << " | " << row.ours << " | " << row.raw << " | " << row.ratio << " | " << row.target
                << " | "
                << (row.target.isEmpty() ? ""
                    : row.met            ? "yes"
                                         : "**no**")
                << " |\n";
        }
        return;
    }
    for (const Row &row : rows) {
        out << row.what.leftJustified(58) << row.ours.rightJustified(10) << row.raw.rightJustified(12)
            << row.ratio.rightJustified(10) << "   " << row.target << (row.met ? "" : "  NOT MET") << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--empty-window") == 0)
        return showEmptyWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Regulars on a generated shop, beside the bare SQLite library."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"customers"_s, u"Size of the shop, with about ten events each."_s, u"number"_s, u"1000000"_s},
         {u"folder"_s, u"Where the databases are kept."_s, u"folder"_s, inSourceTree(u"build/bench"_s)},
         {u"cdnow"_s, u"The CDNOW master file, for the import."_s, u"file"_s, inSharedData(u"cdnow/CDNOW_master.txt"_s)},
         {u"rebuild"_s, u"Make the shop anew."_s},
         {u"desk"_s, u"Measure the support desk only."_s},
         {u"loyalty"_s, u"Measure the loyalty programme only."_s},
         {u"figures"_s, u"Measure the dashboard, what is said of customers, alerts and subscriptions only."_s},
         {u"markdown"_s, u"Print the table of docs/performance.md."_s}});
    parser.process(application);
    BenchOptions options;
    options.customers = std::max(1000LL, parser.value(u"customers"_s).toLongLong());
    options.folder = parser.value(u"folder"_s);
    options.cdnowFile = parser.value(u"cdnow"_s);
    options.rebuild = parser.isSet(u"rebuild"_s);
    const QList<Row> rows = parser.isSet(u"desk"_s)      ? measuredDesk(options)
                            : parser.isSet(u"loyalty"_s) ? measureLoyalty(options)
                            : parser.isSet(u"figures"_s) ? measureFigures(options)
                                                         : measured(options);
    print(rows, parser.isSet(u"markdown"_s));
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.met; }) ? 0 : 1;
}
