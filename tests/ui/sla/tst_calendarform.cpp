// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/sla/calendarform.h"
#include "ui/sla/daybar.h"
#include "ui/sla/holidaysedit.h"
#include "ui/sla/hourstext.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCalendarForm : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    uitest::ScriptedDialogs m_dialogs;
    QTemporaryDir m_folder;
    std::unique_ptr<CalendarForm> m_form;
    std::unique_ptr<QSignalSpy> m_submitted;

    void open(const WorkCalendar &calendar)
    {
        m_form = std::make_unique<CalendarForm>(SlaFormServices{**m_db, *m_formatting, m_dialogs}, calendar, nullptr);
        m_submitted = std::make_unique<QSignalSpy>(m_form.get(), &CalendarForm::submitted);
        uitest::openForm(*m_form);
    }
    static WorkCalendar shop()
    {
        WorkCalendar calendar = usualCalendar(QTimeZone("Europe/Berlin"));
        calendar.name = u"Shop"_s;
        return calendar;
    }
    template<typename Widget = QLineEdit>
    Widget *child(const QString &name) const
    {
        return m_form->findChild<Widget *>(name);
    }
    QLineEdit *day(int number) const { return child(u"day_%1"_s.arg(number)); }
    /// Types into the line and leaves it with Tab.
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void save() { uitest::saveByKeys(*m_form); }
    [[nodiscard]] WorkCalendar saved() const { return m_submitted->last().first().value<WorkCalendar>(); }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }
    static QByteArray holidays(const QByteArray &end = "END:VCALENDAR\n")
    {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas\nEND:VEVENT\n"
               "BEGIN:VEVENT\nUID:b\nDTSTART;VALUE=DATE:20261224\nSUMMARY:Christmas Eve\nEND:VEVENT\n" +
               end;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }

    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 23, 9));
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_dialogs = {};
    }
    void cleanup()
    {
        m_submitted.reset();
        m_form.reset();
    }

    void hoursAreTyped()
    {
        open(shop());
        QCOMPARE(day(1)->text(), u"09:00–17:00"_s);
        QCOMPARE(day(7)->text(), QString());
        type(day(6), u"10-12.30; 14-24"_s);
        QCOMPARE(day(6)->text(), u"10:00–12:30, 14:00–24:00"_s);
        type(day(1), QString());
        save();
        QCOMPARE(m_submitted->count(), 1);
        QCOMPARE(hoursText(saved().week.at(5)), u"10:00–12:30, 14:00–24:00"_s);
        QVERIFY(saved().week.at(0).isEmpty());
        QCOMPARE(uitest::namelessEditors(*m_form), QStringList());
    }

    void hoursPastMidnightGoToTheNextDay()
    {
        open(shop());
        type(day(7), u"22-6"_s);
        QCOMPARE(day(7)->text(), u"22:00–24:00"_s);
        QCOMPARE(day(1)->text(), u"00:00–06:00, 09:00–17:00"_s);
        auto *hint = child<QLabel>(u"midnight_hint"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(u"Monday"_s) && hint->text().contains(u"00:00–06:00"_s));
        // Also when it is saved before the line is left.
        day(5)->setFocus();
        day(5)->selectAll();
        QTest::keyClicks(day(5), u"20-2"_s);
        save();
        QCOMPARE(hoursText(saved().week.at(4)), u"20:00–24:00"_s);
        QCOMPARE(hoursText(saved().week.at(5)), u"00:00–02:00"_s);
    }

    void whatIsNoHoursIsSaid()
    {
        open(shop());
        type(day(2), u"nine to five"_s);
        save();
        QCOMPARE(m_submitted->count(), 0);
        type(day(2), u"9-17"_s);
        save();
        QCOMPARE(m_submitted->count(), 1);
    }

    void aDayTakesOverTheOneAbove()
    {
        open(shop());
        day(6)->setFocus();
        QTest::keyClick(day(6), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(day(6)->text(), u"09:00–17:00"_s);
    }

    void barsShowTheHours()
    {
        open(shop());
        const QColor accent = m_theme->colour(ColourRole::Accent);
        for (int number = 1; number <= 7; ++number) {
            DayBar *bar = m_form->findChildren<DayBar *>().at(number - 1);
            const QImage picture = bar->grab().toImage();
            const auto isWork = [&](int hour) {
                return picture.pixelColor(bar->placeOf(hour * 60 + 15), bar->height() / 2) == accent;
            };
            for (int hour = 0; hour < 24; ++hour)
                QVERIFY2(isWork(hour) == (number <= 5 && hour >= 9 && hour < 17),
                         qPrintable(u"day %1, hour %2"_s.arg(number).arg(hour)));
        }
    }

    void hoursAreDrawn()
    {
        open(shop());
        auto *bar = m_form->findChildren<DayBar *>().at(6);
        const int middle = bar->height() / 2;
        uitest::drag(bar, {bar->placeOf(10 * 60 + 5), middle}, {bar->placeOf(13 * 60 - 5), middle});
        QCOMPARE(day(7)->text(), u"10:00–13:00"_s);
        // A click chooses what is there.
        QTest::mouseClick(bar, Qt::LeftButton, {}, {bar->placeOf(11 * 60), middle});
        QCOMPARE(day(7)->selectedText(), u"10:00–13:00"_s);
        QTest::keyClick(day(7), Qt::Key_Delete);
        save();
        QVERIFY(saved().week.at(6).isEmpty());
    }

    void hoursInWhichNobodyWorksAreWarnedOf()
    {
        open(shop());
        auto *warning = child<Notice>(u"empty_hours"_s);
        QVERIFY(!warning->isVisible());
        for (int number = 1; number <= 5; ++number)
            type(day(number), QString());
        QVERIFY(warning->isVisible());
        save();
        QCOMPARE(m_submitted->count(), 0);
        type(day(3), u"9-12"_s);
        QVERIFY(!warning->isVisible());
    }

    void holidaysAreAddedSwitchedOffAndRemoved()
    {
        open(shop());
        auto *table = child<QTableWidget>(u"holiday_table"_s);
        QVERIFY(!table->isVisible());
        type(child(u"holiday_date"_s), u"2026-12-25"_s);
        type(child(u"holiday_name"_s), u"Christmas"_s);
        child<QCheckBox>(u"holiday_yearly"_s)->setChecked(true);
        QTest::mouseClick(child<QAbstractButton>(u"add_holiday"_s), Qt::LeftButton);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(child(u"holiday_date"_s)->text(), QString());
        // What stands in the line when it is saved is added, too.
        type(child(u"holiday_date"_s), u"2026-05-01"_s);
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Space);
        save();
        QCOMPARE(saved().holidays.size(), 2);
        QCOMPARE(saved().holidays.last(), (Holiday{QDate(2026, 12, 25), true, u"Christmas"_s, false, {}}));
        m_form->showFailure({ErrorCode::DatabaseLocked, {}, {}, {}});
        uitest::activate(*m_form);
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->rowCount(), 1);
    }

    void calendarFilesAreChosen()
    {
        open(shop());
        m_dialogs.files = {file(u"holidays.ics"_s, holidays())};
        QTest::mouseClick(child<QAbstractButton>(u"import_holidays"_s), Qt::LeftButton);
        auto *table = child<QTableWidget>(u"holiday_table"_s);
        QTRY_COMPARE(table->rowCount(), 2);
        QVERIFY(child<QLabel>(u"holidays_said"_s)->text().startsWith(u"2 "_s));
        table->item(0, 0)->setCheckState(Qt::Unchecked);
        // Reading it again keeps what was switched off.
        m_dialogs.files = {file(u"again.ics"_s, holidays())};
        QTest::mouseClick(child<QAbstractButton>(u"import_holidays"_s), Qt::LeftButton);
        QTRY_VERIFY(child<QLabel>(u"holidays_said"_s)->text().startsWith(u"0 "_s));
        QCOMPARE(table->item(0, 0)->checkState(), Qt::Unchecked);
        save();
        QCOMPARE(saved().holidays.size(), 2);
    }

    void aBadCalendarFileIsDropped()
    {
        open(shop());
        auto *edit = m_form->findChild<HolidaysEdit *>();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file(u"bad.ics"_s, holidays({})))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &drop);
        auto *said = child<QLabel>(u"holidays_said"_s);
        QTRY_VERIFY(said->isVisible());
        QVERIFY2(said->text().contains(u"bad.ics"_s) && said->text().contains(u"line 11"_s), qPrintable(said->text()));
        QVERIFY(edit->holidays().isEmpty());
    }

    void daysWithOtherHours()
    {
        open(shop());
        auto *table = child<QTableWidget>(u"special_day_table"_s);
        auto *add = child<QAbstractButton>(u"add_special_day"_s);
        type(child(u"special_date"_s), u"2026-11-28"_s);
        type(child(u"special_hours"_s), u"ten to two"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(table->rowCount(), 0);
        type(child(u"special_hours"_s), u"10-14"_s);
        type(child(u"special_name"_s), u"Working Saturday"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(table->rowCount(), 1);
        type(child(u"special_date"_s), u"2026-12-24"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(table->rowCount(), 2);
        // Enter takes one back into the line, and it takes the place of the old one.
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(child(u"special_hours"_s)->text(), u"10:00–14:00"_s);
        type(child(u"special_hours"_s), u"10-15"_s);
        save();
        QCOMPARE(saved().specialDays.size(), 2);
        QCOMPARE(saved().specialDays.first(),
                 (SpecialDay{QDate(2026, 11, 28), {{10 * 60, 15 * 60}}, u"Working Saturday"_s}));
        QVERIFY(saved().specialDays.last().ranges.isEmpty());
    }

    void nothingIsDirtyUntouched()
    {
        WorkCalendar calendar = shop();
        calendar.week.front() = {{13 * 60, 17 * 60}, {9 * 60, 13 * 60}}; // touch each other
        open(calendar);
        QVERIFY(!m_form->isDirty());
        type(child(u"name"_s), u"Telephone"_s);
        QVERIFY(m_form->isDirty());
    }

    void pictures()
    {
        WorkCalendar calendar = shop();
        calendar.week.at(0) = {{9 * 60, 12 * 60 + 30}, {14 * 60, 18 * 60}};
        calendar.week.at(5) = {{10 * 60, 14 * 60}};
        calendar.holidays = {{QDate(2026, 12, 25), true, u"Christmas Day"_s, true, {}},
                             {QDate(2027, 1, 6), true, u"Epiphany"_s, false, {}}};
        calendar.specialDays = {{QDate(2026, 11, 28), {{10 * 60, 16 * 60}}, u"Working Saturday"_s}};
        open(calendar);
        uitest::takePictures(*m_form, *m_theme, u"calendar-form"_s, m_form->size());
    }
};

QTEST_MAIN(TestCalendarForm)
#include "tst_calendarform.moc"
