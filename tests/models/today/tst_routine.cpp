// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/command.h"
#include "models/today/routinecommands.h"
#include "models/today/routineview.h"
#include "storage/journal/history.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestRoutine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    /// The names of what is done now.
    static QStringList done(const RoutineView &view)
    {
        QStringList names;
        if (view.value()) {
            for (const RoutineState &state : *view.value()) {
                if (state.done)
                    names += nameOf(state.item);
            }
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 20)); // a Friday
    }

    void everyItemHasAPeriodAndAView()
    {
        qsizetype items = 0;
        for (const RoutinePeriod period : {RoutinePeriod::Daily, RoutinePeriod::Weekly, RoutinePeriod::Monthly})
            items += routineOf(period).size();
        QCOMPARE(items, static_cast<qsizetype>(EnumNames<RoutineItem>::names.size()));
        QCOMPARE(customersFor(RoutineItem::WinBack).lifecycle, Lifecycle::Lapsed);
        QVERIFY(customersFor(RoutineItem::EmptyBin).deleted);
        QVERIFY(!customersFor(RoutineItem::ReachSlipping).descending);
        QCOMPARE(startOf(RoutinePeriod::Weekly, QDate(2026, 11, 22)), QDate(2026, 11, 16));
        QCOMPARE(startOf(RoutinePeriod::Weekly, QDate(2026, 11, 23)), QDate(2026, 11, 23));
        QCOMPARE(startOf(RoutinePeriod::Monthly, QDate(2026, 11, 22)), QDate(2026, 11, 1));
    }

    void whatIsDoneHoldsForItsPeriod()
    {
        RoutineView view(**m_db);
        view.ask();
        QTRY_VERIFY(view.value());
        QCOMPARE(done(view), QStringList());
        for (const RoutineItem item : {RoutineItem::LookAtTasks, RoutineItem::ThankTheBest, RoutineItem::EmptyBin})
            runOrDie(*m_db, CheckRoutineItem{item, true});
        QTRY_COMPARE(done(view), (QStringList{u"look_at_tasks"_s, u"thank_the_best"_s, u"empty_bin"_s}));
        QCOMPARE(view.value()->first().doneAt, utc(2026, 11, 20));
        runOrDie(*m_db, CheckRoutineItem{RoutineItem::LookAtTasks, true}); // again: nothing changes
        m_db->clock().set(utc(2026, 11, 21));
        view.refresh();
        QTRY_COMPARE(done(view), (QStringList{u"thank_the_best"_s, u"empty_bin"_s}));
        m_db->clock().set(utc(2026, 11, 23));
        view.refresh();
        QTRY_COMPARE(done(view), QStringList{u"empty_bin"_s});
        m_db->clock().set(utc(2026, 12, 1));
        view.refresh();
        QTRY_COMPARE(done(view), QStringList());
    }

    void aMistakeIsTakenBack()
    {
        RoutineView view(**m_db);
        view.ask();
        runOrDie(*m_db, CheckRoutineItem{RoutineItem::WelcomeNew, true});
        QTRY_COMPARE(done(view), QStringList{u"welcome_new"_s});
        VERIFY_RESULT(m_db->write(u"undo"_s, [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            return {};
        }));
        QTRY_COMPARE(done(view), QStringList());
        runOrDie(*m_db, CheckRoutineItem{RoutineItem::WelcomeNew, true});
        runOrDie(*m_db, CheckRoutineItem{RoutineItem::WelcomeNew, false});
        QTRY_COMPARE(done(view), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRoutine)

#include "tst_routine.moc"
