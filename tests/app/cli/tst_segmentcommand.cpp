// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// regulars-cli segment.
class TestSegmentCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void makeDemo()
    {
        const Ran demo = call({u"demo"_s, u"--customers"_s, u"200"_s});
        QVERIFY2(demo.exitCode == 0, demo.error.constData());
    }

private Q_SLOTS:
    void init() { startAnew(); }

    /// What is kept is what a count finds.
    void countsWhatIsKept()
    {
        makeDemo();
        const Ran listed = call({u"segment"_s, u"list"_s});
        QVERIFY2(listed.exitCode == 0, listed.error.constData());
        QVERIFY(listed.list().size() >= 8);
        int members = 0;
        for (const auto &each : listed.list()) {
            const QJsonObject segment = each.toObject();
            const QString name = segment.value(u"segment"_s).toString();
            QVERIFY2(segment.value(u"members"_s).isDouble(), qPrintable(name));
            QCOMPARE(segment.value(u"query"_s).isString(), segment.value(u"kind"_s).toString() == "dynamic"_L1);
            const Ran counted = call({u"segment"_s, u"count"_s, name});
            QVERIFY2(counted.exitCode == 0, counted.error.constData());
            QCOMPARE(counted.object().value(u"members"_s), segment.value(u"members"_s));
            members += segment.value(u"members"_s).toInt();
        }
        QVERIFY(members > 0);
        const Ran invited = call({u"segment"_s, u"members"_s, u"invited to the SUMMER evening"_s});
        QCOMPARE(invited.list().size(), 12);
    }

    void asksByQuery()
    {
        makeDemo();
        const QString query = u"orders.count >= 1"_s;
        const Ran counted = call({u"segment"_s, u"count"_s, u"--query"_s, query});
        QVERIFY2(counted.exitCode == 0, counted.error.constData());
        QCOMPARE(counted.object().value(u"query"_s).toString(), query);
        const Ran members = call({u"segment"_s, u"members"_s, u"--query"_s, query});
        QCOMPARE(members.list().size(), counted.object().value(u"members"_s).toInt());
        QVERIFY(!members.list().isEmpty());
        const QString first = QString::number(members.list()[0].toObject().value(u"id"_s).toInteger());
        const Ran why = call({u"segment"_s, u"explain"_s, first, u"--query"_s, query});
        QVERIFY2(why.exitCode == 0, why.error.constData());
        QVERIFY(why.object().value(u"is_in"_s).toBool());
        const QJsonArray conditions = why.object().value(u"conditions"_s).toArray();
        QVERIFY(!conditions.isEmpty());
        QVERIFY(conditions.last().toObject().value(u"holds"_s).toBool());
        QVERIFY(!conditions.last().toObject().value(u"found"_s).toString().isEmpty());
        const Ran limited = call({u"segment"_s, u"members"_s, u"--query"_s, query, u"--limit"_s, u"3"_s});
        QCOMPARE(limited.list().size(), 3);
    }

    void saysWhereAQueryIsWrong()
    {
        makeDemo();
        const Ran wrong = call({u"segment"_s, u"count"_s, u"--query"_s, u"orders.cuont >= 1"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.error.contains('^'));
        QCOMPARE(call({u"segment"_s, u"count"_s, u"No such segment"_s}).exitCode, 2);
        QCOMPARE(call({u"segment"_s, u"count"_s}).exitCode, 2);
        QCOMPARE(call({u"segment"_s, u"paint"_s}).exitCode, 2);
    }

    void keepsThemCurrent()
    {
        makeDemo();
        const Ran kept = call({u"segment"_s, u"keep"_s});
        QVERIFY2(kept.exitCode == 0, kept.error.constData());
        QVERIFY(kept.object().value(u"segments"_s).toInt() >= 8);
    }
};

QTEST_GUILESS_MAIN(TestSegmentCommand)

#include "tst_segmentcommand.moc"
