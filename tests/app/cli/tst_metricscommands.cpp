// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"
#include "tests/testpaths.h"

using namespace regulars;

namespace {

QMap<QString, int> groupsOf(const QJsonObject &rfm)
{
    QMap<QString, int> groups;
    for (const QJsonValue group : rfm.value(u"groups"_s).toArray())
        groups.insert(group.toObject().value(u"group"_s).toString(), group.toObject().value(u"customers"_s).toInt());
    return groups;
}

QMap<int, int> cellsOf(const QJsonObject &rfm)
{
    QMap<int, int> cells;
    for (const QJsonValue customer : rfm.value(u"scored"_s).toArray())
        ++cells[customer.toObject().value(u"score"_s).toInt()];
    return cells;
}

} // namespace

/// cohorts and rfm, on 300 customers of CDNOW. The expected figures were counted from the file by another program.
class TestMetricsCommands : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    const QString m_lastDay = u"1998-06-30"_s;

    void importCdnow()
    {
        const Ran imported = call({u"import"_s, inTestData(u"cdnow_sample_300.txt"_s), u"--currency"_s, u"USD"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void cohortsOfQuartersCountCustomersOnce()
    {
        importCdnow();
        const QJsonArray cohorts = call({u"cohorts"_s, u"--by"_s, u"quarter"_s, u"--as-of"_s, m_lastDay}).list();
        QCOMPARE(cohorts.size(), 1);
        const QJsonObject first = cohorts.first().toObject();
        QCOMPARE(first.value(u"first_month"_s).toString(), u"1997-01"_s);
        QCOMPARE(first.value(u"customers"_s).toInt(), 296);
        QCOMPARE(first.value(u"active"_s).toArray(), (QJsonArray{296, 52, 53, 49, 44, 36}));
        QCOMPARE(first.value(u"revenue"_s).toArray().size(), 6);
    }

    void cohortsOfMonthsAreThoseOfMetrics()
    {
        importCdnow();
        const QJsonArray cohorts = call({u"cohorts"_s}).list();
        const QJsonArray known = call({u"metrics"_s}).object().value(u"cohorts"_s).toArray();
        QCOMPARE(cohorts.size(), known.size());
        QVERIFY(!known.isEmpty());
        for (int i = 0; i < known.size(); ++i)
            QCOMPARE(cohorts[i].toObject().value(u"active"_s), known[i].toObject().value(u"active"_s));
    }

    void scoresOfAllOrders()
    {
        importCdnow();
        const QJsonObject rfm = call({u"rfm"_s, u"--as-of"_s, m_lastDay, u"--months"_s, u"0"_s, u"--customers"_s}).object();
        QCOMPARE(rfm.value(u"customers"_s).toInt(), 296);
        QCOMPARE(rfm.value(u"recency_cuts"_s).toArray(), (QJsonArray{157, 497, 535, 540}));
        QCOMPARE(rfm.value(u"frequency_cuts"_s).toArray(), (QJsonArray{1, 1, 2, 4}));
        QCOMPARE(rfm.value(u"monetary_cuts"_s).toArray(), (QJsonArray{16.7, 33.96, 70.42, 137.25}));
        QCOMPARE(cellsOf(rfm).value(555), 31);
        QCOMPARE(cellsOf(rfm).value(111), 24);
        QCOMPARE(groupsOf(rfm), (QMap<QString, int>{{u"champions"_s, 79},
                                                    {u"loyal"_s, 43},
                                                    {u"recent"_s, 0},
                                                    {u"needs_attention"_s, 60},
                                                    {u"at_risk"_s, 7},
                                                    {u"inactive"_s, 107}}));
    }

    /// Who bought nothing in the months is not scored; a single month has too few for scores at all.
    void onlyOrdersOfTheMonthsCount()
    {
        importCdnow();
        const QJsonObject month =
            call({u"rfm"_s, u"--as-of"_s, m_lastDay, u"--months"_s, u"1"_s, u"--customers"_s}).object();
        const int customers = month.value(u"customers"_s).toInt();
        QVERIFY(customers > 0 && customers < 30);
        QVERIFY(!month.contains(u"bands"_s));
        QVERIFY(!month.value(u"scored"_s).toArray().first().toObject().contains(u"score"_s));
    }

    void valuesAreToldWhenAsked()
    {
        importCdnow();
        QVERIFY(!call({u"metrics"_s}).object().contains(u"values"_s));
        const QJsonObject metrics = call({u"metrics"_s, u"--as-of"_s, m_lastDay, u"--values"_s}).object();
        const QJsonObject values = metrics.value(u"values"_s).toObject();
        QCOMPARE(values.value(u"from"_s).toString(), u"1997-07-01"_s);
        QCOMPARE(values.value(u"to"_s).toString(), m_lastDay);
        QVERIFY(values.value(u"margin"_s).isNull());
        QVERIFY(values.value(u"value_so_far"_s).isNull()); // of a past day
        const QJsonObject orders = values.value(u"order_value"_s).toObject();
        QVERIFY(orders.value(u"of"_s).toInt() > 100);
        QCOMPARE(orders.value(u"deciles"_s).toArray().size(), 9);
        QVERIFY(!metrics.contains(u"programme"_s));
        const QJsonObject month =
            call({u"metrics"_s, u"--as-of"_s, m_lastDay, u"--values"_s, u"--period"_s, u"month"_s}).object();
        QVERIFY(month.value(u"values"_s).toObject().value(u"order_value"_s).toObject().value(u"of"_s).toInt() <
                orders.value(u"of"_s).toInt());
    }

    void supportIsToldWhenAsked()
    {
        importSmall();
        QVERIFY(!call({u"metrics"_s}).object().contains(u"support"_s));
        const QJsonObject support =
            call({u"metrics"_s, u"--support"_s, u"--period"_s, u"month"_s}).object().value(u"support"_s).toObject();
        QCOMPARE(support.value(u"opened"_s).toInt(-1), 0);
        QCOMPARE(support.value(u"open"_s).toInt(-1), 0);
        QCOMPARE(support.value(u"weeks"_s).toArray().size(), 4);
        QVERIFY(support.value(u"satisfied"_s).toObject().value(u"rate"_s).isNull());
        QVERIFY(
            support.value(u"first_reply"_s).toObject().value(u"calendar_hours"_s).toObject().value(u"median"_s).isNull());
        const QJsonObject before = support.value(u"before"_s).toObject();
        const auto lastDay = [](const QJsonObject &of) {
            return QDate::fromString(of.value(u"to"_s).toString(), Qt::ISODate);
        };
        QCOMPARE(lastDay(before), lastDay(support).addYears(-1));
        QVERIFY(!call({u"metrics"_s, u"--support"_s, u"--channel"_s, u"web"_s}).object().contains(u"support"_s));
        QCOMPARE(call({u"metrics"_s, u"--support"_s, u"--period"_s, u"week"_s}).exitCode, 2);
    }

    void countsAPartOfTheShop()
    {
        importSmall();
        const QJsonObject whole = call({u"metrics"_s}).object();
        QVERIFY(!whole.contains(u"slice"_s));
        qint64 orders = 0;
        for (const QString &channel :
             {u"unknown"_s, u"counter"_s, u"web"_s, u"phone"_s, u"email"_s, u"marketplace"_s, u"wholesale"_s}) {
            const QJsonObject part = call({u"metrics"_s, u"--channel"_s, channel}).object();
            QCOMPARE(part.value(u"slice"_s).toObject().value(u"kind"_s).toString(), u"channel"_s);
            QCOMPARE(part.value(u"slice"_s).toObject().value(u"name"_s).toString(), channel);
            orders += part.value(u"orders"_s).toInteger();
        }
        QVERIFY(orders > 0);
        QCOMPARE(orders, whole.value(u"orders"_s).toInteger());
        QVERIFY(call({u"cohorts"_s, u"--channel"_s, u"wholesale"_s}).list().size() <= call({u"cohorts"_s}).list().size());
    }

    void wrongOptionsAreUsage()
    {
        importSmall();
        QCOMPARE(call({u"metrics"_s, u"--values"_s, u"--period"_s, u"week"_s}).exitCode, 2);
        QCOMPARE(call({u"metrics"_s, u"--values"_s, u"--channel"_s, u"web"_s}).exitCode, 2);
        QCOMPARE(call({u"cohorts"_s, u"--by"_s, u"week"_s}).exitCode, 2);
        QCOMPARE(call({u"rfm"_s, u"--months"_s, u"-1"_s}).exitCode, 2);
        QCOMPARE(call({u"metrics"_s, u"--tier"_s, u"Platinum"_s}).exitCode, 2);
        QCOMPARE(call({u"metrics"_s, u"--channel"_s, u"pigeon"_s}).exitCode, 2);
        QCOMPARE(call({u"cohorts"_s, u"--channel"_s, u"web"_s, u"--tag"_s, u"vip"_s}).exitCode, 2);
        QCOMPARE(call({u"rfm"_s, u"--as-of"_s, u"yesterday"_s}).exitCode, 2);
    }

    void reproducesThePublishedScores()
    {
        const QString file = inSharedData(u"cdnow/CDNOW_master.txt"_s);
        if (!QFile::exists(file))
            QSKIP("The public data is not here.");
        const Ran imported = call({u"import"_s, file, u"--currency"_s, u"USD"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QHash<QString, int> published;
        QFile reference(inSharedData(u"reference/cdnow_master_rfm.csv"_s));
        QVERIFY(reference.open(QIODevice::ReadOnly));
        const auto column = QString::fromLatin1(reference.readLine().trimmed()).split(u',').indexOf(u"RFM_qcut"_s);
        while (!reference.atEnd()) {
            const QStringList cells = QString::fromLatin1(reference.readLine().trimmed()).split(u',');
            published.insert(cells.first(), cells.at(column).toInt());
        }
        const QJsonArray scored = call({u"rfm"_s, u"--as-of"_s, m_lastDay, u"--months"_s, u"0"_s, u"--zero-value-orders"_s,
                                        u"count"_s, u"--customers"_s})
                                      .object()
                                      .value(u"scored"_s)
                                      .toArray();
        QCOMPARE(scored.size(), 23'570);
        for (const QJsonValue customer : scored) {
            const QString number = QString::number(customer.toObject().value(u"name"_s).toString().toInt());
            QCOMPARE(customer.toObject().value(u"score"_s).toInt(), published.value(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestMetricsCommands)

#include "tst_metricscommands.moc"
