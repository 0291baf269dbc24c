// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/counter/scannerkeys.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/counter/scanfilter.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    QWidget window;
    QListWidget *list = new QListWidget(&window);
    QLineEdit *line = new QLineEdit(&window);
    QPushButton *button = new QPushButton(u"Press"_s, &window);
    ScanFilter filter{window};
    QSignalSpy scanned{&filter, &ScanFilter::scanned};

    Window()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{list, line, button})
            layout->addWidget(widget);
        list->addItems({u"Anna"_s, u"Berta"_s, u"Dora"_s});
        list->setCurrentRow(0);
        window.show();
        window.activateWindow();
    }
};

/// Notes the keys that reach a widget.
class PressedKeys final : public QObject
{
public:
    QList<int> keys;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            keys += static_cast<QKeyEvent *>(event)->key();
        return false;
    }
};

} // namespace

/// A scanner's keys are taken wherever the keyboard is, and a person's arrive where they were meant for.
class TestScanFilter : public QObject
{
    Q_OBJECT

private:
    uitest::ScannerKeys m_keys;

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void aScanInAListIsTaken()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.list->setFocus();
        m_keys.scan(window.list, u"2900000000421"_s);
        QCOMPARE(window.scanned.size(), 1);
        QCOMPARE(window.scanned.takeFirst().first().toString(), u"2900000000421"_s);
        m_keys.scan(window.list, u"DORA-12"_s, Qt::Key_Tab);
        QCOMPARE(window.scanned.size(), 1);
        QCOMPARE(window.scanned.takeFirst().first().toString(), u"DORA-12"_s);
        QCOMPARE(window.list->currentRow(), 0); // nothing of it has reached the list
        QVERIFY(window.list->hasFocus());
    }

    // A scanner holds Shift for its capitals; the widget is told of it, and of nothing else.
    void capitalsComeWithShift()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        PressedKeys pressed;
        window.list->installEventFilter(&pressed);
        window.list->setFocus();
        m_keys.scan(window.list, u"aB-cD-12"_s);
        QCOMPARE(window.scanned.size(), 1);
        QCOMPARE(window.scanned.first().first().toString(), u"aB-cD-12"_s);
        QCOMPARE(pressed.keys, (QList<int>{Qt::Key_Shift, Qt::Key_Shift}));
        m_keys.type(window.list, u"D"_s, 200);
        QTRY_COMPARE(window.list->currentRow(), 2);
    }

    // The first key opens a field: those that came as quickly after it are meant for that.
    void quickKeysGoWhereTheKeyboardIsByThen_data()
    {
        QTest::addColumn<bool>("withEnter");
        QTest::newRow("keys alone") << false;
        QTest::newRow("with Enter") << true;
    }
    void quickKeysGoWhereTheKeyboardIsByThen()
    {
        QFETCH(const bool, withEnter);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.list->item(0)->setFlags(window.list->item(0)->flags() | Qt::ItemIsEditable);
        window.list->setEditTriggers(QAbstractItemView::AnyKeyPressed);
        window.list->setFocus();
        if (withEnter) {
            m_keys.scan(window.list, u"123"_s); // too short for a scanner
            QTRY_COMPARE(window.list->item(0)->text(), u"123"_s);
            return;
        }
        m_keys.type(window.list, u"123"_s, 4);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"123"_s);
    }

    void aPersonsKeysArrive()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.list->setFocus();
        m_keys.type(window.list, u"d"_s, 200);
        QTRY_COMPARE(window.list->currentRow(), 2);
        QVERIFY(window.scanned.isEmpty());
        // Keys that come together, but are too few, arrive in their order.
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        m_keys.scan(window.list, u"be"_s);
        QCOMPARE(window.list->currentRow(), 1);
        QVERIFY(window.scanned.isEmpty());
    }

    void aButtonIsPressedBySpace()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        const QSignalSpy clicked(window.button, &QPushButton::clicked);
        window.button->setFocus();
        m_keys.press(window.button, u" "_s, Qt::Key_Space, 200);
        QTRY_COMPARE(clicked.size(), 1);
    }

    // Space begins no code: a button answers without a pause.
    void aBlankIsNotHeld()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        const QSignalSpy clicked(window.button, &QPushButton::clicked);
        window.button->setFocus();
        QTest::keyClick(window.button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
    }

    // Shortcuts of one letter do what they do, in the widget that has the keyboard, and not while codes are scanned.
    void shortcutsOfOneKeyWork_data()
    {
        QTest::addColumn<Qt::ShortcutContext>("context");
        QTest::addColumn<bool>("inList");
        QTest::addColumn<int>("times");
        QTest::newRow("of the list") << Qt::WidgetShortcut << true << 1;
        QTest::newRow("of another widget") << Qt::WidgetShortcut << false << 0;
        QTest::newRow("of the window") << Qt::WindowShortcut << false << 1;
    }
    void shortcutsOfOneKeyWork()
    {
        QFETCH(const Qt::ShortcutContext, context);
        QFETCH(const bool, inList);
        QFETCH(const int, times);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        QAction action;
        action.setShortcut(Qt::Key_D);
        action.setShortcutContext(context);
        (inList ? static_cast<QWidget *>(window.list) : window.button)->addAction(&action);
        QShortcut other(Qt::Key_X, &window.window);
        const QSignalSpy triggered(&action, &QAction::triggered);
        const QSignalSpy activated(&other, &QShortcut::activated);
        window.list->setFocus();
        m_keys.type(window.list, u"d"_s, 200);
        QTRY_COMPARE(window.list->currentRow(), times == 0 ? 2 : 0); // "Dora", unless the key was taken
        QTRY_COMPARE(triggered.size(), times);
        m_keys.type(window.list, u"x"_s, 200);
        QTRY_COMPARE(activated.size(), 1);
        m_keys.scan(window.list, u"DX-DX-12"_s);
        QCOMPARE(window.scanned.size(), 1);
        QCOMPARE(triggered.size(), times);
        QCOMPARE(activated.size(), 1);
    }

    void fieldsKeepWhatIsScannedIntoThem()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.line->setFocus();
        m_keys.scan(window.line, u"2900000000421"_s);
        QCOMPARE(window.line->text(), u"2900000000421"_s);
        QVERIFY(window.scanned.isEmpty());
        // A field for amounts does not want it.
        window.line->clear();
        refuseScans(window.line);
        m_keys.scan(window.line, u"2900000000421"_s);
        QCOMPARE(window.scanned.size(), 1);
        QCOMPARE(window.line->text(), QString());
        m_keys.type(window.line, u"12"_s, 150);
        QTRY_COMPARE(window.line->text(), u"12"_s);
    }

    void otherWindowsAndLockedOnes()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        QDialog dialog(&window.window);
        auto *inside = new QListWidget(&dialog);
        inside->addItem(u"Anna"_s);
        dialog.show();
        m_keys.scan(inside, u"2900000000421"_s);
        QVERIFY(window.scanned.isEmpty());
        dialog.hide();
        window.filter.setEnabled(false);
        m_keys.scan(window.list, u"2900000000421"_s);
        QVERIFY(window.scanned.isEmpty());
        window.filter.setEnabled(true);
        m_keys.scan(window.list, u"2900000000421"_s);
        QCOMPARE(window.scanned.size(), 1);
    }

    void theReceiverMayGo()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        m_keys.type(window.button, u"12"_s, 3);
        delete window.button;
        QTest::qWait(static_cast<int>(ScanFilter::longestHold.count()) * 2);
        QVERIFY(window.scanned.isEmpty());
    }
};

QTEST_MAIN(TestScanFilter)
#include "tst_scanfilter.moc"
