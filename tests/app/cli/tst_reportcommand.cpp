// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

class TestReportCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void importLog()
    {
        QFile log(path(u"log.csv"_s));
        if (!log.open(QIODevice::WriteOnly))
            qFatal("the file of the test can't be written");
        log.write("Ticket ID,Opened,First reply at,Closed,Status,Category,Group\n"
                  "1,2026-03-02 09:00,2026-03-02 10:00,2026-03-03 09:00,Closed,Delivery,Desk\n"
                  "2,2026-03-02 09:00,2026-03-02 12:00,2026-03-04 09:00,Closed,Delivery,Back office\n"
                  "3,2026-03-04 09:00,,,Open,Refund,Desk\n"
                  "4,soon,,,Open,Refund,Desk\n");
        log.close();
        const Ran ran = call({u"import"_s, log.fileName()});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.object().value(u"kind"_s).toString(), u"tickets"_s);
        QCOMPARE(ran.object().value(u"tickets_created"_s).toInt(), 3);
        QCOMPARE(ran.object().value(u"rejected"_s).toInt(), 1);
    }
    [[nodiscard]] QJsonObject report(const QStringList &options = {}) const
    {
        const Ran ran = call(
            QStringList{u"report"_s, u"support"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s} + options);
        if (ran.exitCode != 0)
            qCritical("%s", ran.error.constData());
        return ran.object();
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        importLog();
    }

    void figuresOfAPeriod()
    {
        const QJsonObject all = report();
        QCOMPARE(all.value(u"opened"_s).toInt(), 3);
        const QJsonObject resolution = all.value(u"resolution"_s).toObject().value(u"calendar_hours"_s).toObject();
        QCOMPARE(resolution.value(u"n"_s).toInt(), 2);
        QCOMPARE(resolution.value(u"median"_s).toDouble(), 36.0);
        const QJsonObject answered = all.value(u"first_response"_s).toObject().value(u"answered"_s).toObject();
        QCOMPARE(answered.value(u"calendar_hours"_s).toObject().value(u"median"_s).toDouble(), 2.0);
        QCOMPARE(all.value(u"still_open"_s).toInt(), 1);
        QVERIFY(all.value(u"reopened"_s).toObject().value(u"rate"_s).isNull()); // too few
        QCOMPARE(all.value(u"days"_s).toArray().size(), 31);
        QCOMPARE(all.value(u"days"_s).toArray().last().toObject().value(u"below_30_days"_s).toInt(), 1);
        QCOMPARE(all.value(u"categories"_s).toArray().first().toObject().value(u"name"_s).toString(), u"Delivery"_s);
    }

    void onlyATeamOrACategory()
    {
        QCOMPARE(report({u"--team"_s, u"back office"_s}).value(u"opened"_s).toInt(), 1);
        QCOMPARE(report({u"--category"_s, u"Delivery"_s}).value(u"opened"_s).toInt(), 2);
    }

    void whatIsTypedWrongIsWrongUsage()
    {
        QCOMPARE(call({u"report"_s, u"sales"_s}).exitCode, 2);
        QCOMPARE(call({u"report"_s, u"support"_s, u"--from"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(call({u"report"_s, u"support"_s, u"--team"_s, u"Nobody"_s}).exitCode, 2);
        QCOMPARE(call({u"report"_s, u"support"_s, u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s}).exitCode, 2);
        QVERIFY(run(with({u"report"_s, u"support"_s})).out.contains("Opened"));
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)

#include "tst_reportcommand.moc"
