// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/feedbackcommands.h"
#include "storage/customers/customerstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// Ada was not satisfied.
class TestAlertsCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void answerBadly()
    {
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        const auto find = [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); };
        const auto ada = (*database)->read(find).result();
        QVERIFY(ada);
        SurveyResponse response;
        response.customer = *ada;
        response.score = 2;
        QVERIFY(runCommand(**database, RecordSurveyResponse{response, {}}).result());
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        answerBadly();
    }

    void tasksAreListedAndOpenedOnce()
    {
        QVERIFY(call({u"alerts"_s}).list().isEmpty()); // nothing is switched on
        QCOMPARE(call({u"alerts"_s, u"list"_s, u"--kind"_s, u"low_answer"_s}).list().size(), 1);
        const Ran on = call({u"alerts"_s, u"on"_s, u"--kind"_s, u"low_answer"_s, u"--title"_s, u"Ask what went wrong"_s});
        QVERIFY2(on.exitCode == 0, on.error.constData());
        QCOMPARE(on.object().value(u"enabled"_s).toBool(), true);
        const QJsonArray due = call({u"alerts"_s}).list();
        QCOMPARE(due.size(), 1);
        const QJsonObject first = due.first().toObject();
        QCOMPARE(first.value(u"kind"_s).toString(), u"low_answer"_s);
        QCOMPARE(first.value(u"name"_s).toString(), u"Ada Lovelace"_s);
        QCOMPARE(first.value(u"reason"_s).toObject(), (QJsonObject{{u"survey"_s, u"csat"_s}, {u"score"_s, 2}}));
        const Ran shown = run(with({u"alerts"_s}));
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains("Ada Lovelace"), shown.out.constData());
        QCOMPARE(call({u"alerts"_s, u"run"_s}).object().value(u"tasks"_s).toInt(), 1);
        QCOMPARE(call({u"alerts"_s, u"run"_s}).object().value(u"tasks"_s).toInt(), 0);
        QVERIFY(call({u"alerts"_s}).list().isEmpty());
        const QJsonArray tasks = call({u"tasks"_s}).list();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().toObject().value(u"title"_s).toString(), u"Ask what went wrong"_s);
    }

    void rulesAreListedAndSwitched()
    {
        QCOMPARE(call({u"alerts"_s, u"rules"_s}).list().size(), 8);
        QCOMPARE(call({u"alerts"_s, u"on"_s, u"--kind"_s, u"silence"_s, u"--title"_s, u"Call"_s}).exitCode, 0);
        QCOMPARE(call({u"alerts"_s, u"off"_s, u"--kind"_s, u"silence"_s}).exitCode, 0);
        const QJsonObject silence = call({u"alerts"_s, u"rules"_s}).list().at(2).toObject();
        QCOMPARE(silence.value(u"kind"_s).toString(), u"silence"_s);
        QCOMPARE(silence.value(u"enabled"_s).toBool(true), false);
        QCOMPARE(silence.value(u"title"_s).toString(), u"Call"_s);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("another word") << QStringList{u"ring"_s} << 2;
        QTest::newRow("another kind") << QStringList{u"list"_s, u"--kind"_s, u"weather"_s} << 2;
        QTest::newRow("no kind") << QStringList{u"on"_s} << 2;
        QTest::newRow("a kind of all") << QStringList{u"run"_s, u"--kind"_s, u"silence"_s} << 2;
        QTest::newRow("a title of nothing") << QStringList{u"run"_s, u"--title"_s, u"Call"_s} << 2;
        QTest::newRow("no title") << QStringList{u"on"_s, u"--kind"_s, u"silence"_s} << 1;
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Ran ran = call(QStringList{u"alerts"_s} + arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(!ran.error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertsCommand)
#include "tst_alertscommand.moc"
