// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// What all commands that count orders understand.
class TestCountedOrders : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    static void addCommands()
    {
        QTest::addColumn<QStringList>("command");
        for (const QString &name : {u"metrics"_s, u"cohorts"_s, u"rfm"_s, u"predict"_s, u"backtest"_s})
            QTest::newRow(qPrintable(name)) << QStringList{name};
        QTest::newRow("report --pdf") << QStringList{u"report"_s, u"--pdf"_s, u"counted-orders.pdf"_s, u"--force"_s};
    }
    /// In the folder of the test, where the report is to be.
    [[nodiscard]] Ran ask(QStringList command, const QStringList &options)
    {
        command.replaceInStrings(u"counted-orders.pdf"_s, path(u"counted-orders.pdf"_s));
        return call(command + options);
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
    }

    void daysAndRulesAreUnderstood_data() { addCommands(); }
    void daysAndRulesAreUnderstood()
    {
        QFETCH(const QStringList, command);
        for (const QString &rule : {u"count"_s, u"ignore"_s}) {
            const Ran ran = ask(command, {u"--as-of"_s, u"2026-03-31"_s, u"--zero-value-orders"_s, rule});
            const bool tooSmall = ran.exitCode == 1 && ran.error.contains("200"); // for a model, with how many it takes
            QVERIFY2(ran.exitCode == 0 || (command.size() == 1 && tooSmall), ran.error.constData());
        }
    }

    void otherDaysAndRulesAreWrongUsage_data() { addCommands(); }
    void otherDaysAndRulesAreWrongUsage()
    {
        QFETCH(const QStringList, command);
        QCOMPARE(ask(command, {u"--zero-value-orders"_s, u"maybe"_s}).exitCode, 2);
        QCOMPARE(ask(command, {u"--as-of"_s, u"soon"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(path(u"counted-orders.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCountedOrders)

#include "tst_countedorders.moc"
