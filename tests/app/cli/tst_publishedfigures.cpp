// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"
#include "tests/testpaths.h"

using namespace regulars;

namespace {

/// Month → active customers, of the oracle's tables.
QMap<QString, QList<int>> oracleCohorts(const QString &file)
{
    QFile source(file);
    QMap<QString, QList<int>> cohorts;
    if (!source.open(QIODevice::ReadOnly))
        return cohorts;
    source.readLine();
    while (!source.atEnd()) {
        QList<QByteArray> cells = source.readLine().trimmed().split(',');
        const QString month = QString::fromLatin1(cells.takeFirst());
        for (const QByteArray &cell : cells) {
            if (!cell.isEmpty())
                cohorts[month] += int(cell.toDouble());
        }
    }
    return cohorts;
}

QMap<QString, QList<int>> cohortsOf(const QJsonObject &metrics)
{
    QMap<QString, QList<int>> cohorts;
    for (const QJsonValue cohort : metrics.value(u"cohorts"_s).toArray()) {
        QList<int> active;
        for (const QJsonValue count : cohort.toObject().value(u"active"_s).toArray())
            active += count.toInt();
        cohorts.insert(cohort.toObject().value(u"month"_s).toString(), active);
    }
    return cohorts;
}

} // namespace

class TestPublishedFigures : public QObject, private CommandLineCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }

    void reproducesPublishedFigures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("rule");
        QTest::addColumn<QJsonObject>("imported");
        QTest::addColumn<QJsonObject>("figures");
        QTest::addColumn<QString>("cohorts");
        const auto money = [](qint64 amount, const char *currency) {
            return QJsonObject{{u"minor"_s, amount}, {u"currency"_s, QString::fromLatin1(currency)}};
        };
        const QJsonObject master{{u"rows"_s, 69'659},       {u"orders_created"_s, 69'659},    {u"orders_known"_s, 0},
                                 {u"returns_created"_s, 0}, {u"customers_created"_s, 23'570}, {u"customers_matched"_s, 0},
                                 {u"rejected"_s, 0}};
        QTest::newRow("CDNOW master") << u"cdnow/CDNOW_master.txt"_s << QStringList() << master
                                      << QJsonObject{{u"orders"_s, 69'579},
                                                     {u"customers"_s, 23'502},
                                                     {u"repeat_customers"_s, 11'659},
                                                     {u"repeat_purchase_rate"_s, 0.496085},
                                                     {u"gross_revenue"_s, money(250'031'563, "USD")},
                                                     {u"returned"_s, money(0, "USD")},
                                                     {u"net_revenue"_s, money(250'031'563, "USD")}}
                                      << QString();
        QTest::newRow("CDNOW master, with orders worth nothing")
            << u"cdnow/CDNOW_master.txt"_s << QStringList{u"--zero-value-orders"_s, u"count"_s} << master
            << QJsonObject{{u"orders"_s, 69'659},
                           {u"customers"_s, 23'570},
                           {u"repeat_customers"_s, 11'662},
                           {u"repeat_purchase_rate"_s, 0.494782},
                           {u"net_revenue"_s, money(250'031'563, "USD")}}
            << u"cdnow_master_cohort_counts.csv"_s;
        QTest::newRow("CDNOW sample") << u"cdnow/CDNOW_sample.txt"_s << QStringList{u"--zero-value-orders"_s, u"count"_s}
                                      << QJsonObject{{u"rows"_s, 6'919},
                                                     {u"orders_created"_s, 6'919},
                                                     {u"customers_created"_s, 2'357},
                                                     {u"rejected"_s, 0}}
                                      << QJsonObject{{u"orders"_s, 6'919},
                                                     {u"customers"_s, 2'357},
                                                     {u"net_revenue"_s, money(24'409'194, "USD")}}
                                      << u"cdnow_sample_cohort_counts.csv"_s;
        QTest::newRow("UCI Online Retail")
            << u"uci_online_retail/online_retail.csv"_s << QStringList()
            << QJsonObject{{u"rows"_s, 541'909}, {u"orders_known"_s, 0}, {u"rejected"_s, 1'336 + 1'181}}
            << QJsonObject{{u"orders"_s, 18'532},
                           {u"customers"_s, 4'338},
                           {u"repeat_customers"_s, 2'845},
                           {u"repeat_purchase_rate"_s, 0.655832},
                           {u"gross_revenue"_s, money(891'140'790, "GBP")},
                           {u"returned"_s, money(61'134'209, "GBP")},
                           {u"anonymous_revenue"_s, money(175'527'664, "GBP")}}
            << u"uci_clean_cohort_counts.csv"_s;
    }

    void reproducesPublishedFigures()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, rule);
        QFETCH(const QJsonObject, imported);
        QFETCH(const QJsonObject, figures);
        QFETCH(const QString, cohorts);
        if (!QFile::exists(inSharedData(file)))
            QSKIP("The public data is not here.");
        const Ran report = call({u"import"_s, inSharedData(file), u"--rejected-folder"_s, m_folder->path()});
        QVERIFY2(report.exitCode == 0, report.error.constData());
        for (const QString &name : imported.keys())
            QCOMPARE(report.object().value(name), imported.value(name));
        const QJsonObject metrics = call(QStringList{u"metrics"_s} + rule).object();
        for (const QString &name : figures.keys())
            QCOMPARE(metrics.value(name), figures.value(name));
        if (!cohorts.isEmpty())
            QCOMPARE(cohortsOf(metrics), oracleCohorts(inSharedData(u"reference/"_s + cohorts)));
    }

    void importsShopExports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("orders");
        QTest::newRow("Shopify") << u"shopify-orders-clean.csv"_s << 10;
        QTest::newRow("Shopify with defects") << u"shopify-orders-dirty.csv"_s << 4;
        QTest::newRow("Square") << u"square_transactions.csv"_s << 1;
        QTest::newRow("WooCommerce in French") << u"woocommerce_analytics_orders_fr.csv"_s << 208;
    }

    void importsShopExports()
    {
        QFETCH(const QString, file);
        QFETCH(const int, orders);
        const QString source = inSharedData(u"export_formats/"_s + file);
        if (!QFile::exists(source))
            QSKIP("The public data is not here.");
        const QStringList command{u"import"_s, source, u"--rejected-folder"_s, m_folder->path()};
        const Ran report = call(command);
        QVERIFY2(report.exitCode == 0, report.error.constData());
        QCOMPARE(report.object().value(u"orders_created"_s).toInt(), orders);
        const QJsonObject again = call(command).object();
        QCOMPARE(again.value(u"orders_created"_s).toInt(), 0);
        QCOMPARE(again.value(u"returns_created"_s).toInt(), 0);
        QCOMPARE(again.value(u"orders_known"_s).toInt(), orders);
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        QCOMPARE(call({u"metrics"_s}).object().value(u"customers"_s).toInt(-1), 0);
        QCOMPARE(call({u"verify"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestPublishedFigures)
#include "tst_publishedfigures.moc"
