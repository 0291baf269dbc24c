// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchmodel.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "storage/customers/recordhealthstore.h"
#include "storage/people/shopstore.h"
#include "storage/search/search.h"
#include "storage/timeline/timelinestore.h"
#include "storage/today/todaystore.h"
#include "tests/bench/measurements.h"
#include "tests/bench/rawsqlite.h"

#include "core/base/textfolding.h"
#include "core/demo/demorandom.h"

#include <QtCore/QEventLoop>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMatches = 50;
constexpr int rowsOfAPage = 128;
constexpr int eventsOfAPage = 100;
const Currency currency(u"EUR");

QList<qint64> randomCustomers(RawDatabase &raw, int count)
{
    RawStatement highest(raw, "SELECT max(id) FROM customers");
    const qint64 most = highest.step() ? highest.integer(0) : 1;
    DemoRandom random(42);
    QList<qint64> ids;
    for (int i = 0; i < count; ++i)
        ids += 1 + static_cast<qint64>(random.next() % static_cast<quint64>(most));
    return ids;
}

// What people type, letter by letter: names, the family name first, parts of e-mail addresses and phone numbers.
QStringList keystrokes(RawDatabase &raw)
{
    constexpr int people = 60;
    constexpr int longest = 9;
    RawStatement row(raw, "SELECT c.first_name, c.last_name, coalesce((SELECT k.value FROM customer_contacts k"
                          " WHERE k.customer_id = c.id ORDER BY k.id DESC LIMIT 1), '') FROM customers c WHERE c.id = ?");
    QStringList typed;
    int kind = 0;
    for (const qint64 id : randomCustomers(raw, people)) {
        row.bind(1, id);
        if (!row.step())
            continue;
        const QString first = QString::fromUtf8(row.text(0));
        const QString last = QString::fromUtf8(row.text(1));
        const QStringList texts = {first + u' ' + last, last, last + u' ' + first, QString::fromUtf8(row.text(2))};
        const QString &text = texts[kind++ % texts.size()];
        for (qsizetype length = 1; length <= std::min<qsizetype>(longest, text.size()); ++length)
            typed += text.left(length);
        while (row.step()) {
        }
    }
    return typed;
}

// The search field's own way: to the reader thread and back, until the rows are in the model.
void waitForAnswer(SearchModel &model, const QString &text)
{
    QEventLoop loop;
    QObject::connect(&model, &SearchModel::loaded, &loop, &QEventLoop::quit);
    QObject::connect(&model, &SearchModel::failed, &loop,
                     [](const Error &error) { qFatal("A search failed: %ls", qUtf16Printable(error.detail)); });
    model.setText(text);
    if (model.isReading())
        loop.exec();
}

} // namespace

QList<Row> measureSearch(Database &database)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    RawStatement match(raw, "SELECT s.customer_id FROM customer_search_index i JOIN customer_search s ON s.slot = i.rowid"
                            " WHERE customer_search_index MATCH ? ORDER BY i.rowid DESC LIMIT 50");
    Timings ours;
    Timings bare;
    Timings field;
    SearchModel everything(database);
    for (const QString &text : keystrokes(raw)) {
        field.time([&] { waitForAnswer(everything, text); });
        ours.time([&] {
            (void)answer(database, [text](Connection &c) -> Result<QList<CustomerRow>> {
                REGULARS_TRY(ids, Search(c).customers(text, shownMatches));
                return CustomerList(c).rows(ids, benchNow(), currency);
            });
        });
        const QStringList words = foldedWords(text);
        if (words.isEmpty())
            continue;
        bare.time([&] { match.bind(1, u"\"%1\"*"_s.arg(words.join(u"\"* AND \""_s)).toUtf8()).run(); });
    }
    return {
        {u"Search field: customers, orders and notes, one keystroke, median"_s, duration(field.median()), {}, {}, {}, true},
        {u"Search field, one keystroke, p99"_s, duration(field.p99()), {}, {}, u"under 16 ms"_s, field.p99() < 16'000'000},
        {u"Search, one keystroke, median"_s,
         duration(ours.median()),
         duration(bare.median()),
         ratioOf(ours.median(), bare.median()),
         {},
         true},
        {u"Search, one keystroke, p99"_s, duration(ours.p99()), duration(bare.p99()), ratioOf(ours.p99(), bare.p99()),
         u"under 16 ms"_s, ours.p99() < 16'000'000}};
}

QList<Row> measureCustomer(Database &database)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    RawStatement header(raw, "SELECT * FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.id = ?");
    RawStatement contacts(raw, "SELECT * FROM customer_contacts WHERE customer_id = ?");
    RawStatement events(raw,
                        "SELECT t.kind, o.number, o.total_minor, i.subject, i.body FROM timeline_events t"
                        " LEFT JOIN orders o ON t.kind = 'order' AND o.id = t.source_id"
                        " LEFT JOIN interactions i ON t.kind NOT IN ('order', 'return') AND i.id = t.source_id"
                        " WHERE t.customer_id = ? ORDER BY t.occurred_at DESC, t.kind DESC, t.source_id DESC LIMIT 100");
    Timings ours;
    Timings bare;
    qint64 sum = 0;
    for (const qint64 id : randomCustomers(raw, 1'000)) {
        ours.time([&] {
            (void)answer(database, [id](Connection &c) -> Result<QList<TimelineEvent>> {
                REGULARS_CHECK(CustomerStore(c).customer(CustomerId{id}));
                REGULARS_CHECK(CustomerStore(c).stats(CustomerId{id}, currency));
                return TimelineStore(c).page(CustomerId{id}, {}, {}, eventsOfAPage);
            });
        });
        bare.time([&] {
            for (RawStatement *statement : {&header, &contacts, &events}) {
                statement->bind(1, id);
                while (statement->step())
                    sum += statement->touchRow();
            }
        });
    }
    Q_UNUSED(sum)
    return {{u"Open a customer, median"_s,
             duration(ours.median()),
             duration(bare.median()),
             ratioOf(ours.median(), bare.median()),
             {},
             true},
            {u"Open a customer, p99"_s, duration(ours.p99()), duration(bare.p99()), ratioOf(ours.p99(), bare.p99()),
             u"under 20 ms"_s, ours.p99() < 20'000'000}};
}

QList<Row> measureList(Database &database)
{
    RawDatabase raw(database.file(), RawDatabase::Mode::ReadOnly);
    CustomerFilter byName;
    byName.sort = CustomerSort::Name;
    byName.descending = false;
    Timings ids;
    Timings bareIds;
    QList<CustomerId> all;
    for (int round = 0; round < 3; ++round) {
        ids.time(
            [&] { all = answer(database, [byName](Connection &c) { return CustomerList(c).ids(byName, benchNow()); }); });
        RawStatement statement(raw, "SELECT id FROM customers WHERE deleted_at IS NULL ORDER BY name_fold, id");
        bareIds.time([&] { statement.run(); });
    }
    Timings page;
    Timings barePage;
    DemoRandom random(7);
    RawStatement row(
        raw,
        "SELECT c.name, c.kind, s.* FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.id = ?");
    RawStatement parts(
        raw, "SELECT value FROM customer_contacts WHERE customer_id = ?1 UNION ALL SELECT city FROM customer_addresses"
             " WHERE customer_id = ?1 UNION ALL SELECT tag FROM customer_tags WHERE customer_id = ?1");
    qint64 sum = 0;
    for (int i = 0; i < 200; ++i) {
        const auto from = static_cast<qsizetype>(random.next() %
                                                 static_cast<quint64>(std::max<qsizetype>(1, all.size() - rowsOfAPage)));
        const QList<CustomerId> wanted = all.mid(from, rowsOfAPage);
        page.time([&] {
            (void)answer(database, [wanted](Connection &c) { return CustomerList(c).rows(wanted, benchNow(), currency); });
        });
        barePage.time([&] {
            for (const CustomerId id : wanted) {
                for (RawStatement *statement : {&row, &parts}) {
                    statement->bind(1, id.value);
                    while (statement->step())
                        sum += statement->touchRow();
                }
            }
        });
    }
    Q_UNUSED(sum)
    return {{u"All ids in name order (%1)"_s.arg(all.size()),
             duration(ids.median()),
             duration(bareIds.median()),
             ratioOf(ids.median(), bareIds.median()),
             {},
             true},
            {u"Jump in the list: %1 rows anywhere, p99"_s.arg(rowsOfAPage), duration(page.p99()), duration(barePage.p99()),
             ratioOf(page.p99(), barePage.p99()), u"under 50 ms"_s, page.p99() < 50'000'000}};
}

QList<Row> measureToday(Database &database)
{
    constexpr int rounds = 21;
    Timings briefing;
    for (int round = 0; round < rounds; ++round) {
        briefing.time([&] {
            (void)answer(database, [](Connection &c) -> Result<Briefing> {
                REGULARS_TRY(shop, ShopStore(c).shop());
                return TodayStore(c).briefing(shop, {}, benchNow());
            });
        });
    }
    return {{u"Today: the whole briefing, median"_s,
             duration(briefing.median()),
             {},
             {},
             u"under 500 ms"_s,
             briefing.median() < 500'000'000}};
}

QList<Row> measureHealth(Database &database)
{
    constexpr int rounds = 5;
    Timings counts;
    for (int round = 0; round < rounds; ++round) {
        counts.time([&] {
            (void)answer(database,
                         [](Connection &c) { return RecordHealthStore(c).health(benchNow(), QDate(2026, 11, 22)); });
        });
    }
    return {{u"Counting what is to be put right, median"_s,
             duration(counts.median()),
             {},
             {},
             u"under 3 s"_s,
             counts.median() < 3'000'000'000}};
}

} // namespace regulars::bench
