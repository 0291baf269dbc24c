// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/taskfilter.h"
#include "core/views/savedview.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTaskFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesComeBackAsTheyWere()
    {
        TaskQuery query;
        QCOMPARE(taskQueryOf(toJson(query)), query);
        QCOMPARE(taskQueryOf({}), query);
        for (const auto part : {&TaskQuery::promises, &TaskQuery::mine, &TaskQuery::overdue}) {
            TaskQuery each;
            each.*part = true;
            QCOMPARE(taskQueryOf(toJson(each)), each);
            QVERIFY(toJson(each) != toJson(query));
        }
        query.state = TaskFilter::State::Closed;
        query.text = u"Küche & co"_s;
        QCOMPARE(taskQueryOf(toJson(query)), query);
    }

    void whatANewerVersionWroteIsNoFilterAndStays()
    {
        const QJsonObject stored{{u"state"_s, u"delegated"_s}, {u"room"_s, u"attic"_s}, {u"mine"_s, u"perhaps"_s}};
        QCOMPARE(taskQueryOf(stored), TaskQuery());
        const QJsonObject saved = updatedState(stored, toJson(TaskQuery()));
        QCOMPARE(saved.value(u"room"_s).toString(), u"attic"_s);
        QCOMPARE(saved.value(u"state"_s).toString(), u"all"_s);
    }

    void wordsMeanSomethingForAPersonAndADay()
    {
        constexpr UserId mara{3};
        constexpr Instant today{1'000};
        TaskQuery query;
        query.text = u"cups"_s;
        QCOMPARE(filterOf(query, mara, today).owner, UserId());
        QVERIFY(!filterOf(query, mara, today).before);
        query.mine = true;
        query.overdue = true;
        query.promises = true;
        const TaskFilter filter = filterOf(query, mara, today);
        QCOMPARE(filter.owner, mara);
        QCOMPARE(filter.before, today);
        QVERIFY(filter.promisesOnly);
        QCOMPARE(filter.text, u"cups"_s);
    }
};

QTEST_GUILESS_MAIN(TestTaskFilter)
#include "tst_taskfilter.moc"
