// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/suggestedit.h"
#include "ui/tasks/taskform.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTaskForm : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    FixedClock m_clock{utc(2026, 11, 22, 9)};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};
    const QList<User> m_owners{{UserId{1}, u"Mara"_s, UserRole::Owner}, {UserId{2}, u"Jonas"_s, UserRole::Staff}};

    static TaskRow forAda()
    {
        TaskRow row;
        row.task.customer = CustomerId{7};
        row.customerName = u"Ada Lovelace"_s;
        return row;
    }
    static QLineEdit *line(const TaskForm &form, const QString &name) { return form.findChild<QLineEdit *>(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = &installAppearance(*qApp, ThemeMode::Light);
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { uitest::failOnWarnings(); }

    void aTaskIsWrittenByKeysAlone()
    {
        TaskForm form(forAda(), m_formatting);
        form.setOwners(m_owners);
        QSignalSpy submitted(&form, &TaskForm::submitted);
        uitest::openForm(form);
        QVERIFY(!form.isDirty());
        QTest::keyClicks(form.focusWidget(), u"Send the sheet"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(form.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(form.focusWidget(), u"24/11/2026"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(form.focusWidget(), u"10:30"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto task = submitted.first().first().value<Task>();
        QCOMPARE(task.title, u"Send the sheet"_s);
        QCOMPARE(task.dueAt, utc(2026, 11, 24, 9, 30));
        QVERIFY(!task.timeUnknown);
        QCOMPARE(task.customer, CustomerId{7});
    }

    void isDueTodayUnlessSaidOtherwise()
    {
        TaskForm form({}, m_formatting);
        uitest::openForm(form);
        QCOMPARE(form.task().dueAt, utc(2026, 11, 22, 11));
        QVERIFY(form.task().timeUnknown);
        uitest::buttonCalled(form, u"In a week"_s)->click();
        QCOMPARE(form.task().dueAt, utc(2026, 11, 29, 11));
        uitest::buttonCalled(form, u"No date"_s)->click();
        QVERIFY(!form.task().dueAt);
        QVERIFY(form.isDirty());
    }

    void allThatIsWrongIsShown()
    {
        TaskForm form({}, m_formatting);
        QSignalSpy submitted(&form, &TaskForm::submitted);
        uitest::openForm(form);
        form.findChild<SegmentedControl *>(u"type"_s)->setCurrentIndex(1);
        line(form, u"due"_s)->setText(u"soon"_s);
        line(form, u"time"_s)->setText(u"25:99"_s);
        form.save();
        QVERIFY(submitted.isEmpty());
        const auto shown = [&](const QString &text) {
            const auto labels = form.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QVERIFY(shown(u"This is needed."_s));
        QVERIFY(shown(u"There is no such day."_s));
        QVERIFY(shown(u"There is no such time."_s));
        // A name that was only typed is nobody's.
        line(form, u"title"_s)->setText(u"x"_s);
        line(form, u"due"_s)->setText(u"22/11/2026"_s);
        line(form, u"time"_s)->clear();
        line(form, u"customer"_s)->setText(u"Ada"_s);
        form.save();
        QVERIFY(submitted.isEmpty());
        QVERIFY(shown(u"Please choose one from the list."_s));
    }

    void editingKeepsWhatIsNotTouched()
    {
        TaskRow row = forAda();
        row.task.id = TaskId{5};
        row.task.title = u"Tidy up"_s;
        row.task.dueAt = utc(2026, 11, 24, 9, 30);
        row.task.timeUnknown = false;
        row.task.owner = UserId{2};
        row.task.order = OrderId{4};
        row.task.priority = TaskPriority::High;
        row.task.recurrence = u"FREQ=MONTHLY;BYDAY=-1FR"_s; // not one that is offered
        row.task.items = {{11, u"Lights"_s, true}, {12, u"Paper"_s, false}};
        TaskForm form(row, m_formatting);
        uitest::openForm(form);
        form.setOwners(m_owners); // they come a moment later
        QVERIFY(!form.isDirty());
        QCOMPARE(form.task(), row.task);
        QCOMPARE(uitest::namelessEditors(form), QStringList());
        uitest::takePictures(form, *m_theme, u"task-form"_s, {680, 700});
    }

    void stepsAreAddedOneAfterTheOther()
    {
        TaskForm form({}, m_formatting);
        uitest::openForm(form);
        form.findChild<QPushButton *>(u"add_step"_s)->click();
        QTest::keyClicks(form.focusWidget(), u"Lights"_s);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return);
        QTest::keyClicks(form.focusWidget(), u"Paper"_s);
        QCOMPARE(form.task().items, (QList<TaskItem>{{0, u"Lights"_s, false}, {0, u"Paper"_s, false}}));
    }

    void theOtherVersionCanBeTaken()
    {
        TaskRow mine = forAda();
        mine.task.id = TaskId{5};
        mine.task.title = u"Mine"_s;
        mine.task.rowVersion = 1;
        TaskForm form(mine, m_formatting);
        QSignalSpy submitted(&form, &TaskForm::submitted);
        uitest::openForm(form);
        TaskRow theirs = mine;
        theirs.task.title = u"Theirs"_s;
        theirs.task.rowVersion = 2;
        form.showConflict(theirs);
        uitest::buttonCalled(form, u"Keep mine"_s)->click();
        QCOMPARE(submitted.first().first().value<Task>().rowVersion, 2);
        form.showConflict(theirs);
        uitest::buttonCalled(form, u"Take theirs"_s)->click();
        QCOMPARE(form.task().title, u"Theirs"_s);
    }
};

QTEST_MAIN(TestTaskForm)

#include "tst_taskform.moc"
