// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "models/people/usercommands.h"
#include "storage/customers/customerstore.h"
#include "storage/database.h"
#include "storage/people/shopstore.h"
#include "tests/app/cli/commandlinecase.h"
#include "tests/testpaths.h"

using namespace regulars;

namespace {

qint64 minor(const QJsonObject &object, const QString &name)
{
    return object.value(name).toObject().value(u"minor"_s).toInteger(-1);
}

} // namespace

class TestCommandLine : public QObject, private CommandLineCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"metrics"_s, u"--frobnicate"_s} << 2;
        QTest::newRow("missing argument") << QStringList{u"import"_s} << 2;
        QTest::newRow("too many arguments") << QStringList{u"verify"_s, u"a"_s} << 2;
        const auto wrong = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments << 2; };
        wrong("no date", {u"metrics"_s, u"--as-of"_s, u"nonsense"_s});
        wrong("no such day", {u"metrics"_s, u"--as-of"_s, u"2026-02-30"_s});
        wrong("no rule", {u"metrics"_s, u"--zero-value-orders"_s, u"maybe"_s});
        wrong("fewer than nobody", {u"demo"_s, u"--customers"_s, u"-1"_s});
        wrong("no number of customers", {u"demo"_s, u"--customers"_s, u"many"_s});
        wrong("too many years", {u"demo"_s, u"--years"_s, u"21"_s});
        wrong("no seed", {u"demo"_s, u"--seed"_s, u"x"_s});
        wrong("no limit", {u"search"_s, u"ada"_s, u"--limit"_s, u"0"_s});
        wrong("no number of events", {u"customer"_s, u"1"_s, u"--events"_s, u"all"_s});
        wrong("no currency", {u"import"_s, u"x.csv"_s, u"--currency"_s, u"BEER"_s});
        wrong("no order of dates", {u"import"_s, u"x.csv"_s, u"--date-order"_s, u"dym"_s});
        wrong("no delimiter", {u"import"_s, u"x.csv"_s, u"--delimiter"_s, u"ab"_s});
        wrong("no decimal mark", {u"import"_s, u"x.csv"_s, u"--decimal-mark"_s, u":"_s});
        wrong("no kind of file", {u"import"_s, u"x.csv"_s, u"--as"_s, u"poems"_s});
        wrong("no rule for the known", {u"import"_s, u"x.csv"_s, u"--known"_s, u"greet"_s});
        wrong("no key to match by", {u"import"_s, u"x.csv"_s, u"--match"_s, u"shoes"_s});
        wrong("no encoding", {u"import"_s, u"x.csv"_s, u"--encoding"_s, u"ebcdic"_s});
        wrong("no export", {u"export"_s, u"staff"_s, u"x.csv"_s});
        wrong("no cards of orders", {u"export"_s, u"orders"_s, u"x.vcf"_s});
        wrong("no package of customers", {u"export"_s, u"customers"_s, u"x.json"_s});
        wrong("no version of cards", {u"export"_s, u"customers"_s, u"x.vcf"_s, u"--vcard"_s, u"5.0"_s});
        wrong("no change set", {u"undo"_s, u"last"_s});
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("help of a command") << QStringList{u"import"_s, u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    }

    void usage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const Ran outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY(exitCode == 0 ? !outcome.out.isEmpty() : outcome.out.isEmpty() && !outcome.error.isEmpty());
    }

    void tellsAWrongMappingFromOneThatDoesNotFit()
    {
        importSmall();
        const auto mapped = [this](const QString &map) {
            return call({u"import"_s, path(u"orders.csv"_s), u"--map"_s, map}).exitCode;
        };
        QCOMPARE(mapped(u"nonsense"_s), 2);
        QCOMPARE(mapped(u"no_field=1"_s), 2);
        QCOMPARE(mapped(u"date=Nowhere"_s), 1);
    }

    void answersWithTheKeysThatScriptsKnow()
    {
        const auto sorted = [](QStringList keys) {
            keys.sort();
            return keys;
        };
        importSmall();
        const QJsonObject imported = call({u"import"_s, path(u"orders.csv"_s)}).object();
        QCOMPARE(imported.keys(),
                 sorted({u"rows"_s, u"orders_created"_s, u"orders_known"_s, u"returns_created"_s, u"customers_created"_s,
                         u"customers_matched"_s, u"rejected"_s, u"rejected_file"_s, u"change_set"_s}));
        const QJsonObject metrics = call({u"metrics"_s}).object();
        QCOMPARE(metrics.keys(),
                 sorted({u"as_of"_s, u"customers"_s, u"orders"_s, u"gross_revenue"_s, u"returned"_s, u"net_revenue"_s,
                         u"anonymous_revenue"_s, u"average_order_value"_s, u"repeat_customers"_s, u"repeat_purchase_rate"_s,
                         u"nps"_s, u"csat"_s, u"ces"_s, u"cohorts"_s}));
        const QJsonObject effort = metrics.value(u"ces"_s).toObject();
        QCOMPARE(effort.keys(), sorted({u"n"_s, u"easy"_s, u"mean"_s, u"margin"_s, u"share"_s, u"low"_s, u"high"_s,
                                        u"scores_by_staff_left_out"_s, u"asked"_s, u"responded"_s}));
        QCOMPARE(effort.value(u"n"_s).toInt(-1), 0);
        QVERIFY(effort.value(u"mean"_s).isNull());
        const QJsonArray cohorts = metrics.value(u"cohorts"_s).toArray();
        QCOMPARE(cohorts.first().toObject().keys(), sorted({u"month"_s, u"active"_s}));
        QCOMPARE(cohorts.first().toObject().value(u"month"_s).toString(), u"2026-01"_s);
        QCOMPARE(metrics.value(u"net_revenue"_s).toObject(), (QJsonObject{{u"minor"_s, 2'300}, {u"currency"_s, u"EUR"_s}}));
        const QJsonObject customer = call({u"customer"_s, u"ada@example.org"_s}).object();
        QCOMPARE(customer.keys(), sorted({u"id"_s,
                                          u"name"_s,
                                          u"kind"_s,
                                          u"company"_s,
                                          u"email"_s,
                                          u"phone"_s,
                                          u"city"_s,
                                          u"tags"_s,
                                          u"card_number"_s,
                                          u"external_ids"_s,
                                          u"lifecycle"_s,
                                          u"orders"_s,
                                          u"first_order_on"_s,
                                          u"last_order_on"_s,
                                          u"gross_revenue"_s,
                                          u"returned"_s,
                                          u"net_revenue"_s,
                                          u"last_contacted_on"_s,
                                          u"do_not_contact"_s,
                                          u"consents"_s,
                                          u"timeline"_s}));
    }

    void importsConsentsThatSomebodyVouchesFor()
    {
        write(path(u"list.csv"_s), "Name,Email,Newsletter\nAda Byron,ada@example.org,yes\nEve Noll,eve@example.org,no\n");
        const QJsonObject looked = call({u"import"_s, path(u"list.csv"_s), u"--dry-run"_s}).object();
        QCOMPARE(looked.value(u"consents_granted"_s).toInt(), 0);
        QCOMPARE(looked.value(u"consents_left_out"_s).toInt(), 1);
        QCOMPARE(looked.value(u"consents_refused"_s).toInt(), 1);
        const QJsonObject taken = call({u"import"_s, path(u"list.csv"_s), u"--consent-source"_s, u"Form on the web site"_s,
                                        u"--consent-date"_s, u"2024-03-05"_s})
                                      .object();
        QCOMPARE(taken.value(u"consents_granted"_s).toInt(), 1);
        QCOMPARE(taken.value(u"consents_left_out"_s).toInt(), 0);
    }

    void importsContacts()
    {
        write(path(u"cards.vcf"_s), "BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Ada Byron\nEMAIL:ada@example.org\nEND:VCARD\n");
        const QJsonObject looked = call({u"import"_s, path(u"cards.vcf"_s), u"--dry-run"_s}).object();
        QStringList keys{u"kind"_s,
                         u"rows"_s,
                         u"customers_created"_s,
                         u"customers_updated"_s,
                         u"customers_unchanged"_s,
                         u"customers_skipped"_s,
                         u"in_recycle_bin"_s,
                         u"repeated"_s,
                         u"consents_granted"_s,
                         u"consents_pending"_s,
                         u"consents_refused"_s,
                         u"consents_left_out"_s,
                         u"consents_refused_before"_s,
                         u"photos"_s,
                         u"photos_left_out"_s,
                         u"rejected"_s,
                         u"rejected_file"_s,
                         u"columns_left_out"_s,
                         u"imported_before"_s,
                         u"change_set"_s};
        keys.sort();
        QCOMPARE(looked.keys(), keys);
        QVERIFY(looked.value(u"change_set"_s).isNull());
        QCOMPARE(call({u"import"_s, path(u"cards.vcf"_s)}).object().value(u"customers_created"_s).toInt(), 1);
        write(path(u"list.csv"_s), "Name,Email,Company\nAda Byron,ada@example.org,Engines\nEve,eve@example.org,\n");
        const QStringList import{u"import"_s, path(u"list.csv"_s)};
        QCOMPARE(call(import + QStringList{u"--known"_s, u"skip"_s, u"--only-known"_s})
                     .object()
                     .value(u"customers_skipped"_s)
                     .toInt(),
                 2);
        const QJsonObject updated = call(import).object();
        QCOMPARE(updated.value(u"customers_updated"_s).toInt(), 1);
        QCOMPARE(updated.value(u"customers_created"_s).toInt(), 1);
        QCOMPARE(call({u"customer"_s, u"ada@example.org"_s}).object().value(u"company"_s).toString(), u"Engines"_s);
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        QCOMPARE(call({u"customer"_s, u"ada@example.org"_s}).object().value(u"company"_s).toString(), QString());
        QCOMPARE(call(import + QStringList{u"--as"_s, u"orders"_s}).exitCode, 1);
    }

    void exportsByTheNameOfTheFile()
    {
        importSmall();
        const auto exported = [this](const QString &what, const QString &name) {
            return call({u"export"_s, what, path(name)}).object();
        };
        for (const QString &name : {u"all.csv"_s, u"all.xlsx"_s, u"all.vcf"_s})
            QCOMPARE(exported(u"customers"_s, name).value(u"customers"_s).toInt(), 2);
        QCOMPARE(exported(u"orders"_s, u"orders.xlsx"_s).value(u"orders"_s).toInt(), 4);
        QCOMPARE(exported(u"shop"_s, u"shop.json"_s).value(u"customers"_s).toInt(), 2);
        QCOMPARE(call({u"import"_s, path(u"shop.json"_s)}).exitCode, 1); // the shop is not empty
        const QString other = path(u"other.regulars"_s);
        const Ran taken = run({u"--database"_s, other, u"import"_s, path(u"shop.json"_s), u"--json"_s});
        QCOMPARE(taken.object().value(u"kind"_s).toString(), u"package"_s);
        QCOMPARE(taken.object().value(u"orders"_s).toInt(), 4);
        QCOMPARE(call({u"import"_s, path(u"all.vcf"_s)}).object().value(u"customers_unchanged"_s).toInt(), 2);
    }

    void todayListsWhatWaits()
    {
        importSmall();
        const Ran added = call({u"task"_s, u"add"_s, u"Call"_s, u"back"_s, u"--due"_s, u"2026-01-20"_s, u"--customer"_s,
                                u"1"_s, u"--promise"_s});
        QCOMPARE(added.exitCode, 0);
        const QJsonArray lines = call({u"today"_s}).list();
        const auto promise = std::find_if(lines.begin(), lines.end(), [](const QJsonValue &line) {
            return line.toObject().value(u"kind"_s) == u"promise"_s;
        });
        QVERIFY(promise != lines.end());
        QCOMPARE(promise->toObject().value(u"name"_s).toString(), u"Call back"_s);
        QCOMPARE(promise->toObject().value(u"due"_s).toString(), u"2026-01-20"_s);
    }

    void tasksAreAddedListedAndTickedOff()
    {
        importSmall();
        const QJsonObject added = call({u"task"_s, u"add"_s, u"Call"_s, u"back"_s, u"--due"_s, u"2026-11-20T10:30"_s,
                                        u"--customer"_s, u"1"_s, u"--repeat"_s, u"freq=weekly"_s})
                                      .object();
        QCOMPARE(added.value(u"title"_s).toString(), u"Call back"_s);
        QVERIFY(added.value(u"due"_s).toString().startsWith(u"2026-11-20T10:30:00"_s));
        const QString id = QString::number(added.value(u"id"_s).toInteger());
        QCOMPARE(call({u"tasks"_s}).list().size(), 1);
        const QJsonObject listed = call({u"tasks"_s}).list().first().toObject();
        QCOMPARE(listed.value(u"recurrence"_s).toString(), u"FREQ=WEEKLY"_s);
        QCOMPARE(listed.value(u"outcome"_s).toString(), u"open"_s);
        QVERIFY(!listed.value(u"customer"_s).toString().isEmpty());
        QCOMPARE(call({u"task"_s, u"done"_s, id}).object().value(u"outcome"_s).toString(), u"done"_s);
        QCOMPARE(call({u"tasks"_s}).list().size(), 1); // the next one
        QCOMPARE(call({u"tasks"_s, u"--all"_s}).list().size(), 2);
        QCOMPARE(call({u"export"_s, u"tasks"_s, path(u"tasks.ics"_s)}).object().value(u"tasks"_s).toInt(), 1);
        QVERIFY(QFile::exists(path(u"tasks.ics"_s)));
        QCOMPARE(call({u"task"_s, u"add"_s, u"x"_s, u"--due"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(call({u"task"_s, u"add"_s, u"x"_s, u"--repeat"_s, u"sometimes"_s}).exitCode, 2);
        QCOMPARE(call({u"task"_s, u"add"_s, u"x"_s, u"--customer"_s, u"999"_s}).exitCode, 1);
        QCOMPARE(call({u"task"_s, u"done"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(call({u"task"_s, u"forget"_s, id}).exitCode, 2);
    }

    void countsUpToADay()
    {
        importSmall();
        const QJsonObject january = call({u"metrics"_s, u"--as-of"_s, u"2026-01-31"_s}).object();
        QCOMPARE(january.value(u"as_of"_s).toString(), u"2026-01-31"_s);
        QCOMPARE(january.value(u"orders"_s).toInt(), 1);
        QCOMPARE(january.value(u"customers"_s).toInt(), 1);
        QCOMPARE(minor(january, u"net_revenue"_s), 1'600);
        QCOMPARE(minor(january, u"anonymous_revenue"_s), 0);
        // The day itself is included.
        const QJsonObject february = call({u"metrics"_s, u"--as-of"_s, u"2026-02-01"_s}).object();
        QCOMPARE(february.value(u"customers"_s).toInt(), 2);
        QCOMPARE(call({u"metrics"_s, u"--as-of"_s, u"2025-12-31"_s}).object().value(u"orders"_s).toInt(-1), 0);
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);
    }

    void findsACustomerByCard()
    {
        importSmall();
        const SystemClock clock;
        {
            auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            Customer customer;
            customer.name = u"Grace Hopper"_s;
            customer.cardNumber = u"4000 1234"_s;
            QVERIFY((*database)
                        ->write(u"create_customer"_s,
                                [&](WriteSession &session) {
                                    return CustomerStore(session.connection()).insert(session, customer);
                                })
                        .result());
        }
        const QJsonObject found = call({u"customer"_s, u" 4000 1234"_s}).object();
        QCOMPARE(found.value(u"name"_s).toString(), u"Grace Hopper"_s);
        QCOMPARE(found.value(u"card_number"_s).toString(), u"4000 1234"_s);
        const Ran unknown = call({u"customer"_s, u"4000 9999"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.error.contains("4000 9999"));
    }

    void importsSearchesShowsAndUndoes()
    {
        importSmall();
        const QJsonArray found = call({u"search"_s, u"emile"_s}).list();
        QCOMPARE(found.size(), 1);
        const QStringList keys = found.first().toObject().keys();
        QCOMPARE(keys, (QStringList{u"city"_s, u"email"_s, u"id"_s, u"last_order_on"_s, u"name"_s, u"phone"_s}));
        QCOMPARE(found.first().toObject().value(u"last_order_on"_s).toString(), u"2026-02-01"_s);

        const QJsonObject ada = call({u"customer"_s, u"ADA@example.org"_s}).object();
        QCOMPARE(ada.value(u"orders"_s).toInt(), 2);
        QCOMPARE(minor(ada, u"net_revenue"_s), 1'950);
        QCOMPARE(ada.value(u"timeline"_s).toArray().size(), 2);

        const QJsonObject again = call({u"import"_s, path(u"orders.csv"_s)}).object();
        QCOMPARE(again.value(u"orders_created"_s).toInt(), 0);
        QCOMPARE(again.value(u"orders_known"_s).toInt(), 4);
        QVERIFY(again.value(u"change_set"_s).isNull());

        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        const QJsonObject metrics = call({u"metrics"_s}).object();
        QCOMPARE(metrics.value(u"customers"_s).toInt(-1), 0);
        QCOMPARE(minor(metrics, u"anonymous_revenue"_s), 0);
        const Ran verified = call({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        QVERIFY(call({u"search"_s, u"ada"_s}).list().isEmpty());
        // What was undone may come again.
        QCOMPARE(call({u"import"_s, path(u"orders.csv"_s)}).object().value(u"orders_created"_s).toInt(), 4);
    }

    void dryRunWritesNothing()
    {
        importSmall();
        QByteArray more = "Order,Customer,E-mail,Date,Total\n100,Bo,,2026-04-02,x\n";
        for (int day = 1; day <= 20; ++day)
            more += QByteArray::number(200 + day) + ",Ada Lovelace,ada@example.org,2026-04-" +
                    QByteArray::number(day).rightJustified(2, '0') + ",5.00\n";
        write(path(u"more.csv"_s), more);
        const QJsonObject dry = call({u"import"_s, path(u"more.csv"_s), u"--dry-run"_s}).object();
        QCOMPARE(dry.value(u"orders_created"_s).toInt(), 20);
        QCOMPARE(dry.value(u"customers_matched"_s).toInt(), 1);
        QCOMPARE(dry.value(u"rejected"_s).toInt(), 1);
        QVERIFY(dry.value(u"rejected_file"_s).isNull());
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);

        const QJsonObject real = call({u"import"_s, path(u"more.csv"_s)}).object();
        QCOMPARE(real.value(u"orders_created"_s).toInt(), 20);
        QFile rejected(real.value(u"rejected_file"_s).toString());
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readAll().contains("\n2,refused,not_a_number"));
    }

    void savesMappings()
    {
        write(path(u"odd.csv"_s), "a,b,c\n2026-01-01,Kim,5.00\n2026-01-02,Lee,6.00\n");
        const Ran imported = call({u"import"_s, path(u"odd.csv"_s), u"--map"_s, u"date=a,customer_name=b,order_total=c"_s,
                                   u"--save-mapping"_s, u"till"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"orders_created"_s).toInt(), 2);
        QCOMPARE(call({u"mappings"_s}).list().first().toObject().value(u"name"_s).toString(), u"till"_s);
        write(path(u"odd2.csv"_s), "a,b,c\n2026-02-01,Kim,5.00\n");
        const QJsonObject next = call({u"import"_s, path(u"odd2.csv"_s)}).object();
        QCOMPARE(next.value(u"orders_created"_s).toInt(), 1);
        QCOMPARE(next.value(u"customers_matched"_s).toInt(), 1);
        QCOMPARE(call({u"mappings"_s, u"--remove"_s, u"nothing"_s}).exitCode, 1);
        QVERIFY(call({u"mappings"_s, u"--remove"_s, u"till"_s}).list().isEmpty());
    }

    void backsUpRestoresAndExports()
    {
        importSmall();
        const QString backup = path(u"mine.regulars"_s);
        QCOMPARE(call({u"backup"_s, backup}).exitCode, 0);
        QCOMPARE(call({u"backup"_s, backup}).exitCode, 3); // never over another
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        const Ran restored = call({u"restore"_s, backup});
        QVERIFY2(restored.exitCode == 0, restored.error.constData());
        QVERIFY(QFile::exists(restored.object().value(u"safety_copy"_s).toString()));
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);

        const QJsonObject orders = call({u"export"_s, u"orders"_s, path(u"out.csv"_s)}).object();
        QCOMPARE(orders.value(u"rows"_s).toInt(), 5);
        QCOMPARE(orders.value(u"orders"_s).toInt(), 4);
        QCOMPARE(orders.value(u"returns"_s).toInt(-1), 0);
        QCOMPARE(call({u"export"_s, u"customers"_s, path(u"people.csv"_s)}).object().value(u"rows"_s).toInt(), 2);
        QCOMPARE(call({u"export"_s, u"customers"_s, path(u"people.csv"_s)}).exitCode, 3);
        QFile people(path(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::ReadOnly));
        const QByteArray text = people.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"
                                "customer_id,"));
        QVERIFY(text.contains("Émile Zola"));
    }

    void takesTheShopOfTheDesktop()
    {
        QProcessEnvironment home = plainEnvironment();
        home.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        home.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        const auto atHome = [&](const QStringList &command) { return run(command, {}, home); };
        QCOMPARE(atHome({u"metrics"_s}).exitCode, 3);
        write(path(u"orders.csv"_s), "Order,Customer,Date,Total\n1,Ada,2026-01-05,5.00\n");
        QCOMPARE(atHome({u"import"_s, path(u"orders.csv"_s)}).exitCode, 0);
        QVERIFY(QFile::exists(path(u"data/Regulars/shop.regulars"_s)));
        importSmall(); // into another file, which the desktop opens then
        QVERIFY(QDir().mkpath(path(u"config/Regulars"_s)));
        write(path(u"config/Regulars/Regulars.ini"_s), "[database]\nlast=" + path(u"shop.regulars"_s).toUtf8() + '\n');
        QCOMPARE(atHome({u"metrics"_s, u"--json"_s}).object().value(u"orders"_s).toInt(), 3);
    }

    void onlyWhoManagesTheShopTakesItAwayOrPutsAnotherInItsPlace()
    {
        importSmall();
        {
            const SystemClock clock;
            auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            QVERIFY(runCommand(**database, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, u"4711"_s}).result());
            (*database)->setUser(UserId{1});
            QVERIFY(runCommand(**database, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, u"2222"_s}).result());
        }
        const QString copy = path(u"copy.regulars"_s);
        QCOMPARE(call({u"backup"_s, copy}).exitCode, 1);
        QCOMPARE(callAs(u"Jonas"_s, u"2222"_s, {u"backup"_s, copy}).exitCode, 1);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(call({u"backup"_s}).exitCode, 0); // into the shop's own folder
        QCOMPARE(callAs(u"Mara"_s, u"4711"_s, {u"backup"_s, copy}).exitCode, 0);
        QCOMPARE(call({u"restore"_s, copy}).exitCode, 1);
        QCOMPARE(callAs(u"Jonas"_s, u"2222"_s, {u"restore"_s, copy}).exitCode, 1);
        QCOMPARE(callAs(u"Mara"_s, u"0000"_s, {u"restore"_s, copy}).exitCode, 1);
        QCOMPARE(callAs(u"Mara"_s, u"4711"_s, {u"restore"_s, copy}).exitCode, 0);
        // What can't be read has nobody to ask for.
        write(path(u"shop.regulars"_s), QByteArray(8'000, 'x'));
        const Ran saved = call({u"restore"_s, copy});
        QVERIFY2(saved.exitCode == 0, saved.error.constData());
        QVERIFY(QFile::remove(path(u"shop.regulars"_s)));
        QCOMPARE(call({u"restore"_s, copy}).exitCode, 0);
    }

    void aDryRunSettlesNothing()
    {
        write(path(u"more.csv"_s), "Order,Customer,Date,Total\n1,Ada Lovelace,2026-01-05,3.50\n");
        QCOMPARE(call({u"import"_s, path(u"more.csv"_s), u"--dry-run"_s, u"--currency"_s, u"EUR"_s}).exitCode, 0);
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        const auto zone =
            (*database)->read([](Connection &connection) { return ShopStore(connection).setting(u"time_zone"_s); }).result();
        QVERIFY(zone);
        QCOMPARE(*zone, QString());
    }

    void everyOptionIsDescribed()
    {
        const auto text = [](const QString &file) {
            QFile source(inSourceTree(file));
            return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).remove(u'\\') : QString();
        };
        const QString manual = text(u"packaging/linux/regulars-cli.1.in"_s);
        const QString pages = text(u"docs/command-line.md"_s) + text(u"docs/importing.md"_s);
        const QRegularExpression commandLine(u"^  (\\w+)"_s, QRegularExpression::MultilineOption);
        const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
        QStringList described;
        for (auto each = commandLine.globalMatch(QString::fromUtf8(run({u"--help"_s}).out)); each.hasNext();)
            described += each.next().captured(1);
        QVERIFY(described.size() > 10);
        for (const QString &command : QStringList(described)) {
            for (auto each = option.globalMatch(QString::fromUtf8(run({command, u"--help"_s}).out)); each.hasNext();)
                described += each.next().captured(1);
        }
        described.removeDuplicates();
        QVERIFY(described.contains(u"--zero-value-orders"_s));
        for (const QString &name : described) {
            QVERIFY2(manual.contains(name), qPrintable(u"the manual page lacks "_s + name));
            QVERIFY2(pages.contains(name), qPrintable(u"docs/ lack "_s + name));
        }
        const QRegularExpression inManual(u"--[a-z-]+"_s);
        for (auto each = inManual.globalMatch(manual); each.hasNext();) {
            const QString name = each.next().captured();
            QVERIFY2(described.contains(name), qPrintable(u"there is no "_s + name));
        }
    }

    void makesADemoShop()
    {
        const QString file = path(u"demo.regulars"_s);
        const Ran made = run(
            {u"demo"_s, u"--customers"_s, u"50"_s, u"--years"_s, u"1"_s, u"--seed"_s, u"3"_s, file, u"--json"_s});
        QVERIFY2(made.exitCode == 0, made.error.constData());
        QCOMPARE(made.object().value(u"customers"_s).toInt(), 50);
        QCOMPARE(run({u"--database"_s, file, u"verify"_s}).exitCode, 0);
        QCOMPARE(run({u"demo"_s, file}).exitCode, 1); // not empty
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
