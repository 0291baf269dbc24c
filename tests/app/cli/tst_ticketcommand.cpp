// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

class TestTicketCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    /// Calls `ticket …`, which must succeed.
    [[nodiscard]] QJsonObject ticket(const QStringList &arguments) const
    {
        const Ran ran = call(QStringList{u"ticket"_s} + arguments);
        if (ran.exitCode != 0)
            qCritical("%s", ran.error.constData());
        return ran.object();
    }
    [[nodiscard]] QJsonObject shown(int number) const { return ticket({u"show"_s, QString::number(number)}); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
    }

    void aTicketGoesItsWay()
    {
        const QJsonObject created = ticket({u"new"_s, u"Cup is broken"_s, u"--customer"_s, u"ada@example.org"_s,
                                            u"--message"_s, u"It came in two parts"_s, u"--priority"_s, u"high"_s,
                                            u"--channel"_s, u"email"_s});
        QCOMPARE(created.value(u"ticket"_s).toInt(), 1001);
        const QJsonArray waiting = call({u"ticket"_s, u"list"_s, u"--view"_s, u"needs_reply"_s}).list();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().toObject().value(u"customer"_s).toString(), u"Ada Lovelace"_s);
        QCOMPARE(waiting.first().toObject().value(u"priority"_s).toString(), u"high"_s);
        (void)ticket({u"note"_s, u"1001"_s, u"Second one this week"_s});
        (void)ticket({u"reply"_s, u"1001"_s, u"A new one is on its way"_s, u"--status"_s, u"waiting_customer"_s});
        QVERIFY(call({u"ticket"_s, u"list"_s, u"--view"_s, u"needs_reply"_s}).list().isEmpty());
        QCOMPARE(shown(1001).value(u"status"_s).toString(), u"waiting_customer"_s);
        (void)ticket({u"status"_s, u"1001"_s, u"solved"_s});
        const QJsonObject solved = shown(1001);
        QVERIFY(!solved.value(u"solved"_s).isNull());
        const QJsonArray articles = solved.value(u"articles"_s).toArray();
        QCOMPARE(articles.size(), 3);
        QCOMPARE(articles.first().toObject().value(u"text"_s).toString(), u"It came in two parts"_s);
        QCOMPARE(articles.at(1).toObject().value(u"visibility"_s).toString(), u"internal"_s);
        QCOMPARE(articles.last().toObject().value(u"sender"_s).toString(), u"agent"_s);
        QVERIFY(run(with({u"ticket"_s, u"show"_s, u"1001"_s})).out.contains("Cup is broken"));
    }

    void filesGoWithRepliesAndNotes()
    {
        (void)ticket({u"new"_s, u"Cup"_s, u"--message"_s, u"Broken"_s});
        write(path(u"plan.txt"_s), "plan");
        write(path(u"bill.txt"_s), "bill!");
        (void)ticket(
            {u"reply"_s, u"1001"_s, u"See there"_s, u"--file"_s, path(u"plan.txt"_s), u"--file"_s, path(u"bill.txt"_s)});
        (void)ticket({u"note"_s, u"1001"_s, u"For us"_s, u"--file"_s, path(u"bill.txt"_s)});
        const QJsonArray articles = shown(1001).value(u"articles"_s).toArray();
        QCOMPARE(articles.size(), 3);
        const QJsonArray files = articles.at(1).toObject().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.first().toObject().value(u"name"_s).toString(), u"plan.txt"_s);
        QCOMPARE(files.last().toObject().value(u"size"_s).toInt(), 5);
        QCOMPARE(articles.at(2).toObject().value(u"files"_s).toArray().size(), 1);
        // Nothing is answered with a file that is not there.
        const Ran missing = call({u"ticket"_s, u"reply"_s, u"1001"_s, u"And"_s, u"--file"_s, path(u"gone.txt"_s)});
        QVERIFY(missing.exitCode != 0);
        QCOMPARE(shown(1001).value(u"articles"_s).toArray().size(), 3);
    }

    void ticketsBecomeOneAndTwoAgain()
    {
        (void)ticket({u"new"_s, u"Cup"_s, u"--message"_s, u"Broken"_s});
        (void)ticket({u"new"_s, u"Cup again"_s, u"--message"_s, u"Still broken"_s});
        const QJsonObject merged = ticket({u"merge"_s, u"1001"_s, u"1002"_s});
        QCOMPARE(merged.value(u"ticket"_s).toInt(), 1001);
        QCOMPARE(shown(1001).value(u"articles"_s).toArray().size(), 2);
        const Ran refused = call({u"ticket"_s, u"reply"_s, u"1002"_s, u"Hello"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error.contains("merged"), refused.error.constData());
        const QString article = QString::number(
            shown(1001).value(u"articles"_s).toArray().last().toObject().value(u"id"_s).toInteger());
        const QJsonObject part = ticket({u"split"_s, u"1001"_s, article, u"--subject"_s, u"The other cup"_s});
        QCOMPARE(part.value(u"ticket"_s).toInt(), 1003);
        QCOMPARE(shown(1003).value(u"subject"_s).toString(), u"The other cup"_s);
        QCOMPARE(shown(1001).value(u"articles"_s).toArray().size(), 1);
        const QJsonObject copy = ticket({u"split"_s, u"1003"_s, article, u"--subject"_s, u"A copy"_s, u"--copy"_s});
        QCOMPARE(shown(copy.value(u"ticket"_s).toInt()).value(u"articles"_s).toArray().size(), 1);
        QCOMPARE(shown(1003).value(u"articles"_s).toArray().size(), 1);
        QCOMPARE(call({u"undo"_s, QString::number(merged.value(u"change_set"_s).toInteger())}).exitCode, 0);
        QCOMPARE(shown(1002).value(u"status"_s).toString(), u"new"_s);
        QCOMPARE(call({u"verify"_s}).exitCode, 0);
    }

    void aDueTimeIsExplained()
    {
        (void)ticket({u"new"_s, u"Cup"_s});
        const QJsonObject why = call({u"sla"_s, u"explain"_s, u"1001"_s}).object();
        QVERIFY(why.value(u"promised"_s).isNull());
        QVERIFY(!why.value(u"finished"_s).toBool());
        QVERIFY(why.value(u"clocks"_s).toArray().isEmpty());
    }

    void rulesAreTriedOut()
    {
        (void)ticket({u"new"_s, u"Cup"_s, u"--priority"_s, u"high"_s});
        (void)ticket({u"new"_s, u"Saucer"_s});
        const QJsonArray rows = call({u"routing"_s, u"dry-run"_s}).list();
        QCOMPARE(rows.size(), 2);
        const QJsonObject newest = rows.first().toObject();
        QCOMPARE(newest.value(u"subject"_s).toString(), u"Saucer"_s);
        QVERIFY(!newest.value(u"different"_s).toBool());
        QVERIFY(newest.value(u"rules"_s).isNull() && newest.value(u"team"_s).isNull());
        QCOMPARE(newest.value(u"steps"_s).toArray(), QJsonArray{u"no_match"_s});
        QCOMPARE(call({u"routing"_s, u"dry-run"_s, u"--limit"_s, u"1"_s}).list().size(), 1);
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no verb") << QStringList{u"ticket"_s, u"dance"_s} << 2;
        QTest::newRow("no number") << QStringList{u"ticket"_s, u"show"_s, u"x"_s} << 2;
        QTest::newRow("no text") << QStringList{u"ticket"_s, u"reply"_s, u"1001"_s} << 2;
        QTest::newRow("an address without mail")
            << QStringList{u"ticket"_s, u"reply"_s, u"1001"_s, u"Hi"_s, u"--to"_s, u"ada@example.org"_s} << 2;
        QTest::newRow("no such ticket") << QStringList{u"ticket"_s, u"show"_s, u"999"_s} << 1;
        QTest::newRow("no such status") << QStringList{u"ticket"_s, u"status"_s, u"1001"_s, u"lost"_s} << 2;
        QTest::newRow("no such person") << QStringList{u"ticket"_s, u"assign"_s, u"1001"_s, u"Nobody"_s} << 2;
        QTest::newRow("no such priority") << QStringList{u"ticket"_s, u"new"_s, u"Cup"_s, u"--priority"_s, u"huge"_s} << 2;
        QTest::newRow("no such view") << QStringList{u"ticket"_s, u"list"_s, u"--view"_s, u"mine!"_s} << 2;
        QTest::newRow("no such customer") << QStringList{u"ticket"_s, u"new"_s, u"Cup"_s, u"--customer"_s,
                                                         u"nobody@example.org"_s}
                                          << 1;
        QTest::newRow("routing of what") << QStringList{u"routing"_s, u"run"_s} << 2;
        QTest::newRow("sla of what") << QStringList{u"sla"_s, u"forget"_s, u"1001"_s} << 2;
    }
    void wrongUseIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        (void)ticket({u"new"_s, u"Cup"_s});
        const Ran ran = call(arguments);
        QVERIFY2(ran.exitCode == exitCode, ran.error.constData());
        QVERIFY(!ran.error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTicketCommand)
#include "tst_ticketcommand.moc"
