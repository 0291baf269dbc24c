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

/// Prints rows as they come, so that a measurement that breaks off has told what was measured before.
class PrintedTable
{
public:
    explicit PrintedTable(bool markdown) : m_markdown(markdown)
    {
        if (markdown)
            m_out << "| What | Regulars | bare SQLite | ratio | target | met |\n|---|---:|---:|---:|---|---|" << Qt::endl;
    }

    void add(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            m_markdown ? addMarkdown(row) : addText(row);
            m_allMet = m_allMet && row.met;
        }
        m_out.flush();
    }
    [[nodiscard]] bool isAllMet() const { return m_allMet; }

private:
    void addMarkdown(const Row &row)
    {
        const char *met = row.target.isEmpty() ? "" : row.met ? "yes" : "**no**";
        m_out << "| " << row.what << " | " << row.ours << " | " << row.raw << " | " << row.ratio << " | " << row.target
              << " | " << met << " |\n";
    }
    void addText(const Row &row)
    {
        m_out << row.what.leftJustified(58) << row.ours.rightJustified(10) << row.raw.rightJustified(12)
              << row.ratio.rightJustified(10) << "   " << row.target << (row.met ? "" : "  NOT MET") << '\n';
    }

    QTextStream m_out{stdout};
    bool m_markdown;
    bool m_allMet = true;
};

void measureShop(const BenchOptions &options, PrintedTable &table)
{
    const QString file = benchShopFile(options);
    warm(file);
    table.add(measureStart(file));
    {
        const FixedClock clock(benchNow());
        const auto database = openShop(file, clock);
        table.add(measureSearch(*database));
        table.add(measureCustomer(*database));
        table.add(measureList(*database));
        table.add(measureToday(*database));
        table.add(measureHealth(*database));
        table.add(measureSale(*database, options));
        table.add(measureCounterSale(*database, options));
    }
    const qint64 memory = peakMemory();
    table.add({Row{u"Memory of all reads and writes above"_s,
                   u"%1 MB"_s.arg(memory),
                   {},
                   {},
                   u"under 250 MB"_s,
                   memory > 0 && memory < mostMemory}});
}

void measureAll(const BenchOptions &options, PrintedTable &table)
{
    measureShop(options, table);
    table.add(measuredDesk(options));
    table.add(measureImport(options));
    table.add(measureContacts(options));
    table.add(measureDuplicates(options));
    table.add(measureLoyalty(options));
    table.add(measureFigures(options));
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
         {u"shop"_s, u"Measure lists, searches and sales only."_s},
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
    PrintedTable table(parser.isSet(u"markdown"_s));
    if (parser.isSet(u"shop"_s))
        measureShop(options, table);
    else if (parser.isSet(u"desk"_s))
        table.add(measuredDesk(options));
    else if (parser.isSet(u"loyalty"_s))
        table.add(measureLoyalty(options));
    else if (parser.isSet(u"figures"_s))
        table.add(measureFigures(options));
    else
        measureAll(options, table);
    return table.isAllMet() ? 0 : 1;
}
