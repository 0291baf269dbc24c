// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formbinder.h"
#include "ui/tickets/deskform.h"

#include <QtTest/QTest>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Counts what it is told.
class DayForm final : public DeskForm
{
public:
    explicit DayForm(int &told) : DeskForm(u"A day"_s, nullptr)
    {
        form()->addDate(u"day"_s, u"Day"_s);
        connect(form(), &FormBinder::edited, this, [&told] { ++told; });
    }
    [[nodiscard]] QLineEdit *day() const { return qobject_cast<QLineEdit *>(form()->field(u"day"_s).editor()); }
    void save() override {}
};

} // namespace

/// Fields that are there at times only, and days that are typed.
class TestFormBinder : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *edit(const FormBinder &binder, const QString &id)
    {
        return qobject_cast<QLineEdit *>(binder.field(id).editor());
    }
    static void show(QWidget &form)
    {
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installAppearance(*qApp, ThemeMode::Light);
    }
    void init() { uitest::failOnWarnings(); }

    void hiddenFieldsTakeNoSpace()
    {
        QWidget form;
        FormBinder binder(&form, 2);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            binder.addText(id, id);
        binder.beginRow();
        for (const QString &id : {u"e"_s, u"f"_s})
            binder.addText(id, id);
        form.resize(400, form.sizeHint().height());
        show(form);
        const auto placeOf = [&](const QString &id) {
            form.layout()->activate();
            return edit(binder, id)->pos();
        };
        const QPoint second = placeOf(u"b"_s);
        const QPoint third = placeOf(u"c"_s);
        const QPoint fifth = placeOf(u"e"_s);
        const int height = form.sizeHint().height();
        binder.field(u"b"_s).setVisible(false);
        QCOMPARE(placeOf(u"c"_s), second);
        QCOMPARE(placeOf(u"d"_s), third);
        QCOMPARE(placeOf(u"e"_s), fifth); // begins a row in any case
        binder.field(u"c"_s).setVisible(false);
        QCOMPARE(placeOf(u"d"_s), second);
        form.resize(400, form.sizeHint().height());
        QCOMPARE(placeOf(u"e"_s), third);
        binder.field(u"e"_s).setVisible(false);
        QCOMPARE(placeOf(u"f"_s), third);
        for (const QString &id : {u"d"_s, u"f"_s})
            binder.field(id).setVisible(false);
        QVERIFY(3 * form.sizeHint().height() < height);
        for (const QString &id : {u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s})
            binder.field(id).setVisible(true);
        form.resize(400, height);
        QCOMPARE(placeOf(u"b"_s), second);
        QCOMPARE(placeOf(u"e"_s), fifth);
    }

    void hiddenFieldsAreNotChecked()
    {
        QWidget form;
        FormBinder binder(&form);
        binder.addText(u"name"_s, u"Name"_s).setRequired();
        FormField &percent = binder.addWhole(u"percent"_s, u"Per cent"_s, 1, 100).setRequired();
        binder.setValue(u"percent"_s, qint64(7));
        binder.markClean();
        show(form);
        edit(binder, u"percent"_s)->setText(u"777"_s);
        QCOMPARE(binder.check().size(), 2);
        percent.setVisible(false);
        QCOMPARE(binder.check().size(), 1);
        QCOMPARE(binder.value<qint64>(u"percent"_s), 7); // nobody has to put right what is not there
        QVERIFY(!binder.isDirty());
        edit(binder, u"name"_s)->setText(u"Anna"_s);
        QVERIFY(binder.validate());
        const QList<Error> fault{invalidField(u"percent"_s, u"too_large"_s, {{u"limit"_s, 100}})};
        QCOMPARE(binder.showErrors(fault).size(), 1); // somebody else must say it
        percent.setVisible(true);
        QCOMPARE(edit(binder, u"percent"_s)->text(), u"777"_s);
        QVERIFY(!binder.validate());
        QVERIFY(!percent.error().isEmpty());
    }

    void whatIsTakenDownSaysNothing()
    {
        int told = 0;
        auto form = std::make_unique<DayForm>(told);
        show(*form);
        form->day()->setFocus();
        QTest::keyClicks(form->day(), u"2026-12-24"_s); // is written in the way of the language when it is left
        QCOMPARE(told, 10);
        form.reset();
        QCOMPARE(told, 10);
    }

    void datesAreAskedForInTheWayOfTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("placeholder");
        QTest::addColumn<QString>("typed");
        QTest::newRow("American") << u"en_US"_s << u"MM/DD/YYYY"_s << u"03/09/2026"_s;
        QTest::newRow("British") << u"en_GB"_s << u"DD/MM/YYYY"_s << u"09/03/2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"DD.MM.YYYY"_s << u"09.03.2026"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"YYYY/MM/DD"_s << u"2026/03/09"_s;
        QTest::newRow("month in words") << u"C"_s << u"DD Month YYYY"_s << u"09 Mar 2026"_s;
    }
    void datesAreAskedForInTheWayOfTheLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QWidget form;
        form.setLocale(QLocale(locale));
        FormBinder binder(&form);
        binder.addDate(u"day"_s, u"Day"_s);
        QTEST(edit(binder, u"day"_s)->placeholderText(), "placeholder");
        edit(binder, u"day"_s)->setText(typed);
        QCOMPARE(binder.value<QDate>(u"day"_s), QDate(2026, 3, 9));
    }
};

REGULARS_GUI_TEST_MAIN(TestFormBinder)
#include "tst_formbinder.moc"
