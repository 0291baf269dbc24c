// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// `duplicates` and `merge` as a script calls them.
class TestDuplicateCommands : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void importTwins()
    {
        write(path(u"orders.csv"_s), "Order,Customer ID,Customer,E-mail,Date,Product,Quantity,Price\n"
                                     "1,K1,Ada Lovelace,ada@example.org,2026-01-05,Tea,2,3.50\n"
                                     "2,K2,Lovelace Ada,ada@example.org,2026-02-05,Tea,1,3.50\n"
                                     "3,K3,Charles Babbage,charles@example.org,2026-02-05,Tea,1,3.50\n");
        const Ran imported = call({u"import"_s, path(u"orders.csv"_s), u"--currency"_s, u"EUR"_s});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        QCOMPARE(imported.object().value(u"customers_created"_s).toInt(), 3);
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void findsMergesAndTakesApart()
    {
        importTwins();
        const Ran found = call({u"duplicates"_s});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.list().size(), 1);
        const QJsonObject pair = found.list().first().toObject();
        QCOMPARE(pair.value(u"verdict"_s).toString(), u"same"_s);
        QCOMPARE(pair.value(u"first_name"_s).toString(), u"Ada Lovelace"_s);
        QVERIFY(pair.value(u"likelihood"_s).toInt() >= 90);
        QVERIFY(pair.value(u"reasons"_s).toArray().contains(u"same_email 80"_s));

        const QString second = QString::number(pair.value(u"second"_s).toInt());
        const Ran merged = call({u"merge"_s, u"K1"_s, second});
        QVERIFY2(merged.exitCode == 0, merged.error.constData());
        QCOMPARE(merged.object().value(u"merged"_s).toInt(), 1);
        QCOMPARE(call({u"customer"_s, u"K2"_s}).object().value(u"orders"_s).toInt(), 2);
        QCOMPARE(call({u"customer"_s, second}).object().value(u"id"_s), pair.value(u"first"_s));
        QVERIFY(call({u"duplicates"_s}).list().isEmpty());
        QVERIFY(call({u"verify"_s}).object().value(u"sound"_s).toBool());

        // The file comes once more: nobody is doubled.
        const Ran again = call({u"import"_s, path(u"orders.csv"_s), u"--currency"_s, u"EUR"_s});
        QCOMPARE(again.object().value(u"customers_created"_s).toInt(), 0);
        QCOMPARE(again.object().value(u"orders_created"_s).toInt(), 0);

        QCOMPARE(call({u"undo"_s, QString::number(merged.object().value(u"change_set"_s).toInt())}).exitCode, 0);
        QCOMPARE(call({u"customer"_s, second}).object().value(u"id"_s), pair.value(u"second"_s));
        QCOMPARE(call({u"duplicates"_s}).list().size(), 1);
    }

    void refusals()
    {
        importTwins();
        QCOMPARE(call({u"merge"_s, u"K1"_s}).exitCode, 2);
        QCOMPARE(call({u"merge"_s, u"K1"_s, u"K1"_s}).exitCode, 1);
        QCOMPARE(call({u"merge"_s, u"K1"_s, u"nobody"_s}).exitCode, 1);
        QCOMPARE(call({u"duplicates"_s, u"--limit"_s, u"0"_s}).exitCode, 2);
        QVERIFY(call({u"duplicates"_s, u"--related"_s}).list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDuplicateCommands)
#include "tst_duplicatecommands.moc"
