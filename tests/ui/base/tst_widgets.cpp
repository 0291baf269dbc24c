// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplepage.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formbinder.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/rendering.h"
#include "ui/base/searchfield.h"
#include "ui/base/textlabel.h"
#include "ui/base/windowstate.h"

#include <QtCore/QSettings>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = &installAppearance(*qApp, ThemeMode::Light);
    }
    void init() { uitest::failOnWarnings(); }

    void segmentsAreChosenByKeysAndClicks()
    {
        SegmentedControl control;
        for (const QString &text : {u"All"_s, u"Orders"_s, u"Messages"_s})
            control.addSegment(text);
        QSignalSpy changes(&control, &SegmentedControl::currentIndexChanged);
        show(control);
        const auto segments = control.findChildren<QAbstractButton *>();
        QCOMPARE(control.currentIndex(), 0);
        QTest::mouseClick(segments.at(2), Qt::LeftButton);
        QCOMPARE(control.currentIndex(), 2);
        QTest::keyClick(segments.at(2), Qt::Key_Left);
        QCOMPARE(control.currentIndex(), 1);
        QVERIFY(segments.at(1)->hasFocus());
        QCOMPARE(changes.count(), 2);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(segments.at(1));
        QCOMPARE(spoken->text(QAccessible::Name), u"Orders"_s);
        QVERIFY(spoken->state().checked);
        QVERIFY(segments.at(0)->geometry().right() < segments.at(1)->geometry().left());
    }

    void messagesLeaveByThemselves()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        show(window);
        QSignalSpy dismissed(bar, &MessageBar::dismissed);
        QCursor::setPos(2000, 2000); // the mouse would hold the message
        bar->show({u"Saved."_s, Tone::Good, {}, {}, {}, 30ms});
        QCOMPARE(bar->text(), u"Saved."_s);
        QTRY_COMPARE(dismissed.count(), 1);
        QVERIFY(!bar->isVisible());
    }

    void messagesStayWhileTheyAreUsed()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        show(window);
        bool undone = false;
        bar->show({u"Deleted."_s, Tone::Neutral, u"Undo"_s, [&undone] { undone = true; }, {}, 40ms});
        auto *undo = button(*bar, u"Undo"_s);
        undo->setFocus(Qt::TabFocusReason);
        QVERIFY(undo->hasFocus());
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.elapsed() > 150);
        QTRY_VERIFY(bar->isVisible());
        QTest::keyClick(undo, Qt::Key_Space);
        QVERIFY(undone);
        QVERIFY(!bar->isVisible());
    }

    void detailsAreShownOnDemand()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        show(window);
        bar->show({u"This could not be saved."_s, Tone::Danger, {}, {}, u"SQLITE_IOERR"_s, 0ms});
        const auto labels = bar->findChildren<QLabel *>();
        const auto *details = *std::find_if(labels.begin(), labels.end(),
                                            [](QLabel *each) { return each->text() == u"SQLITE_IOERR"_s; });
        QVERIFY(!details->isVisible());
        QTest::mouseClick(button(*bar, u"Details"_s), Qt::LeftButton);
        QTRY_VERIFY(details->isVisible());
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void searchIsToldOnceTypingRests()
    {
        SearchField field(u"Search"_s);
        QSignalSpy searches(&field, &SearchField::searchChanged);
        show(field);
        QTest::keyClicks(&field, u"anna"_s);
        QCOMPARE(searches.count(), 0);
        QTRY_COMPARE(searches.count(), 1);
        QCOMPARE(searches.front().front().toString(), u"anna"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searches.count(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void filterChipsAreTakenOff()
    {
        std::unique_ptr<ListPane> pane(uitest::sampleList(nullptr));
        pane->setFilters({{u"a"_s, u"City: Berlin"_s}, {u"b"_s, u"Tag: home"_s}});
        QSignalSpy removed(pane.get(), &ListPane::filterRemoved);
        pane->resize(300, 500);
        show(*pane);
        QTRY_COMPARE(pane->findChildren<FilterChip *>().size(), 2);
        const auto chips = pane->findChildren<FilterChip *>();
        QTest::mouseClick(chips.at(0), Qt::LeftButton);
        QTest::keyClick(chips.at(1), Qt::Key_Delete);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(removed.at(1).front().toString(), u"b"_s);
    }

    void listsSayWhatTheyCannotShow()
    {
        std::unique_ptr<ListPane> pane(uitest::sampleList(nullptr));
        pane->resize(300, 500);
        show(*pane);
        auto *view = pane->findChild<QListView *>();
        QVERIFY(view->isVisible());
        pane->setState(ListPane::State::Loading);
        QVERIFY(view->isVisible()); // what is there stays until the new rows come
        QSignalSpy retried(pane.get(), &ListPane::retryRequested);
        pane->setFailure({ErrorCode::DatabaseLocked, {}, {}, {}});
        QVERIFY(!view->isVisible());
        QTest::mouseClick(button(*pane, u"Try again"_s), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
        QSignalSpy cleared(pane.get(), &ListPane::filtersCleared);
        pane->setState(ListPane::State::NothingFound);
        QTest::mouseClick(button(*pane, u"Show all"_s), Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
    }

    void titlesGoBeforeTheyAreCut()
    {
        std::unique_ptr<ListPane> pane(uitest::sampleList(nullptr));
        auto *button = new QPushButton(u"Filter"_s);
        pane->addHeaderWidget(button);
        const auto labels = pane->findChildren<TextLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(),
                                        [](const TextLabel *label) { return label->text() == "Customers"_L1; });
        QVERIFY(found != labels.end());
        const TextLabel *title = *found;
        pane->resize(600, 300);
        pane->show();
        QVERIFY(title->isVisible());
        pane->resize(pane->minimumSizeHint().width(), 300);
        button->setText(u"Filter for everything there is"_s);
        QTRY_VERIFY(title->isHidden());
        button->setText(u"Filter"_s);
        pane->resize(600, 300);
        QTRY_VERIFY(title->isVisible());
    }

    void flowWraps()
    {
        QWidget widget;
        auto *flow = new FlowLayout(&widget, 4);
        for (int i = 0; i < 6; ++i) {
            auto *child = new QWidget(&widget);
            child->setFixedSize(50, 20);
            flow->addWidget(child);
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(110), 3 * 20 + 2 * 4);
        widget.resize(110, 100);
        show(widget);
        QCOMPARE(flow->itemAt(1)->geometry().topLeft(), QPoint(54, 0));
        QCOMPARE(flow->itemAt(2)->geometry().topLeft(), QPoint(0, 24));
    }

    void formShowsAllErrorsAtOnce()
    {
        QWidget form;
        FormBinder binder(&form, 2);
        binder.addText(u"name"_s, u"&Name"_s, 10).setRequired();
        binder.addText(u"email"_s, u"&E-mail"_s);
        binder.addDate(u"birthday"_s, u"&Birthday"_s);
        binder.addMoney(u"limit"_s, u"&Limit"_s, Currency(u"EUR"));
        show(form);
        edit(binder, u"birthday"_s)->setText(u"31.02.2026"_s);
        edit(binder, u"limit"_s)->setText(u"12.345"_s);
        QVERIFY(!binder.validate());
        QVERIFY(!binder.field(u"name"_s).error().isEmpty());
        QVERIFY(!binder.field(u"birthday"_s).error().isEmpty());
        QVERIFY(!binder.field(u"limit"_s).error().isEmpty());
        QVERIFY(binder.field(u"email"_s).error().isEmpty());
        QVERIFY(edit(binder, u"name"_s)->hasFocus());
        QTest::keyClicks(edit(binder, u"name"_s), u"Anna"_s);
        QVERIFY(binder.field(u"name"_s).error().isEmpty());
        const auto others = binder.showErrors(
            {invalidField(u"email"_s, u"not_an_email"_s), {ErrorCode::Conflict, {}, {}, {}}});
        QCOMPARE(others.size(), 1);
        QVERIFY(edit(binder, u"email"_s)->hasFocus());
    }

    void formKnowsItsValuesAndWhatIsDirty()
    {
        QWidget form;
        FormBinder binder(&form);
        binder.addText(u"name"_s, u"Name"_s);
        binder.addLongText(u"notes"_s, u"Notes"_s);
        binder.addChoice(u"channel"_s, u"Channel"_s, {{u"none"_s, u"–"_s}, {u"phone"_s, u"Phone"_s}});
        binder.addWhole(u"visits"_s, u"Visits"_s, 0, 100);
        binder.addDate(u"since"_s, u"Since"_s);
        binder.addMoney(u"price"_s, u"Price"_s, Currency(u"EUR"));
        binder.addCheck(u"vip"_s, u"Important"_s);
        QVERIFY(!binder.isDirty());
        const Money price{-123'405, Currency(u"EUR")};
        binder.setValue(u"price"_s, QVariant::fromValue(price));
        QCOMPARE(binder.value<Money>(u"price"_s), price);
        binder.setValue(u"since"_s, QDate(2021, 3, 9));
        QCOMPARE(binder.value<QDate>(u"since"_s), QDate(2021, 3, 9));
        binder.setValue(u"channel"_s, u"phone"_s);
        QCOMPARE(binder.value<QString>(u"channel"_s), u"phone"_s);
        binder.setValue(u"visits"_s, qint64(7));
        QCOMPARE(binder.value<qint64>(u"visits"_s), 7);
        QVERIFY(binder.isDirty());
        binder.markClean();
        QVERIFY(!binder.isDirty());
        QSignalSpy edited(&binder, &FormBinder::edited);
        qobject_cast<QCheckBox *>(binder.field(u"vip"_s).editor())->toggle();
        qobject_cast<QPlainTextEdit *>(binder.field(u"notes"_s).editor())->setPlainText(u"likes blue"_s);
        QCOMPARE(edited.count(), 2);
        QVERIFY(binder.isDirty());
    }

    void typedAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << u"12"_s << u"EUR"_s << qint64(1200);
        QTest::newRow("cents") << u"12.5"_s << u"EUR"_s << qint64(1250);
        QTest::newRow("sign and groups") << u"€ 1,234.05"_s << u"EUR"_s << qint64(123'405);
        QTest::newRow("leading point") << u".5"_s << u"EUR"_s << qint64(50);
        QTest::newRow("negative below one") << u"-0.75"_s << u"EUR"_s << qint64(-75);
        QTest::newRow("yen") << u"1200"_s << u"JPY"_s << qint64(1200);
        QTest::newRow("too fine") << u"1.005"_s << u"EUR"_s << qint64(-1);
        QTest::newRow("yen has no sen") << u"1.5"_s << u"JPY"_s << qint64(-1);
        QTest::newRow("words") << u"a few"_s << u"EUR"_s << qint64(-1);
    }
    void typedAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QWidget form;
        FormBinder binder(&form);
        binder.addMoney(u"price"_s, u"Price"_s, Currency(currency));
        edit(binder, u"price"_s)->setText(text);
        const bool wrong = minor == -1;
        QCOMPARE(!binder.field(u"price"_s).check().isEmpty(), wrong);
        if (!wrong)
            QCOMPARE(binder.value<Money>(u"price"_s).minor, minor);
    }

    void onlyChangedKeysAreRemembered()
    {
        MemoryStore store;
        ActionRegistry actions(*m_theme, store);
        actions.add({u"a"_s, u"Group"_s, u"First"_s, QKeySequence(u"Ctrl+A"_s), IconName::Plus});
        QAction *second = actions.add({u"b"_s, u"Group"_s, u"Second"_s, QKeySequence(u"Ctrl+B"_s), IconName::Plus});
        QVERIFY(store.keys().isEmpty());
        QCOMPARE(actions.conflict(u"a"_s, QKeySequence(u"Ctrl+B"_s)), u"b"_s);
        actions.setKeys(u"a"_s, QKeySequence(u"Ctrl+B"_s));
        QVERIFY(second->shortcut().isEmpty());
        QCOMPARE(store.keys().size(), 2);
        ActionRegistry again(*m_theme, store);
        QAction *first = again.add({u"a"_s, u"Group"_s, u"First"_s, QKeySequence(u"Ctrl+A"_s), IconName::Plus});
        again.add({u"b"_s, u"Group"_s, u"Second"_s, QKeySequence(u"Ctrl+B"_s), IconName::Plus});
        QCOMPARE(first->shortcut(), QKeySequence(u"Ctrl+B"_s));
        again.resetKeys(u"a"_s);
        again.resetKeys(u"b"_s);
        QVERIFY(store.keys().isEmpty());
        QVERIFY(!again.action(u"none"_s));
    }

    void splittersAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        SettingsStore store(settings);
        QList<int> moved;
        for (int run = 0; run < 2; ++run) {
            QSplitter splitter;
            splitter.addWidget(new QWidget);
            splitter.addWidget(new QWidget);
            splitter.resize(400, 100);
            rememberSplitter(&splitter, store, u"page/splitter"_s);
            show(splitter);
            if (run == 0) {
                uitest::drag(splitter.handle(1), QPoint(2, 50), QPoint(82, 50));
                moved = splitter.sizes();
                QVERIFY(moved.at(0) > moved.at(1));
            } else {
                QCOMPARE(splitter.sizes(), moved);
            }
        }
    }

    void emptyStateOffersWhatToDo()
    {
        EmptyState state(IconName::Shop, u"No customers yet"_s, u"Import your orders or add the first one."_s);
        QPushButton *first = state.addButton(u"Import your orders"_s);
        const QPushButton *second = state.addButton(u"Start empty"_s);
        QCOMPARE(buttonVariant(first), ButtonVariant::Primary);
        QCOMPARE(buttonVariant(second), ButtonVariant::Secondary);
        state.resize(600, 400);
        show(state);
        QVERIFY(first->geometry().right() < second->geometry().left());
    }

    void scriptedDialogsAnswer()
    {
        uitest::ScriptedDialogs dialogs;
        dialogs.answers = {1, std::nullopt};
        dialogs.files = {u"/tmp/a.csv"_s};
        QList<int> given;
        dialogs.ask(nullptr, {u"Delete?"_s, {}, {}, {u"Delete"_s, u"Keep"_s}}, [&](int choice) { given << choice; });
        dialogs.ask(nullptr, {u"Delete?"_s, {}, {}, {u"Delete"_s}}, [&](int choice) { given << choice; });
        QString chosen;
        dialogs.openFile(nullptr, {}, [&](const QString &file) { chosen = file; });
        QCOMPARE(given, QList<int>{1});
        QCOMPARE(chosen, u"/tmp/a.csv"_s);
    }

    void realQuestionIsAnsweredByButtons()
    {
        QWidget window;
        show(window);
        WindowDialogs dialogs;
        int given = -1;
        dialogs.ask(&window, {u"Delete?"_s, u"Delete the customer?"_s, {}, {u"Delete"_s}, true},
                    [&](int choice) { given = choice; });
        QTRY_VERIFY(button(window, u"Delete"_s));
        QTest::mouseClick(button(window, u"Delete"_s), Qt::LeftButton);
        QCOMPARE(given, 0);
    }

    /// Draws every control into REGULARS_PICTURES, when that is set, to look at it.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
        QTemporaryDir temporary;
        const QString target = folder.isEmpty() ? temporary.path() : folder;
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            m_theme->setMode(mode);
            QCoreApplication::sendPostedEvents();
            QWidget window;
            fillWithControls(&window);
            const QString file = target + (mode == ThemeMode::Dark ? u"/controls-dark.png"_s : u"/controls-light.png"_s);
            QVERIFY(renderWidget(window, {900, 900}, 1.5, file));
            QVERIFY(QFileInfo(file).size() > 10'000);
        }
        m_theme->setMode(ThemeMode::Light);
    }

private:
    static void fillWithControls(QWidget *window)
    {
        auto *layout = new QVBoxLayout(window);
        layout->setContentsMargins(20, 20, 20, 20);
        auto *buttons = new QHBoxLayout;
        for (const auto variant :
             {ButtonVariant::Primary, ButtonVariant::Secondary, ButtonVariant::Quiet, ButtonVariant::Danger}) {
            for (const bool enabled : {true, false}) {
                auto *button = new QPushButton(themedIcon(Theme::of(window), IconName::Check), u"Button"_s);
                setButtonLook(button, variant);
                button->setEnabled(enabled);
                buttons->addWidget(button);
            }
        }
        layout->addLayout(buttons);
        auto *card = new Card(u"New customer"_s);
        card->setHint(u"everything but the name can wait"_s);
        auto *fields = new QWidget;
        auto *binder = new FormBinder(fields, 2);
        binder->addText(u"name"_s, u"&Name"_s).setRequired();
        binder->addText(u"email"_s, u"&E-mail"_s);
        binder->addChoice(u"channel"_s, u"&Prefers"_s, {{u"none"_s, u"No preference"_s}, {u"phone"_s, u"Phone"_s}});
        binder->addDate(u"birthday"_s, u"&Birthday"_s);
        binder->addLongText(u"notes"_s, u"N&otes"_s);
        binder->addCheck(u"vip"_s, u"&Important customer"_s);
        binder->addCheck(u"mail"_s, u"&Wants letters"_s);
        binder->setValue(u"vip"_s, true);
        binder->validate();
        card->body()->addWidget(fields);
        layout->addWidget(card);
        auto *table = new QTableWidget(4, 3);
        prepareTableView(table);
        table->setHorizontalHeaderLabels({u"Item"_s, u"Qty"_s, u"Price"_s});
        for (int row = 0; row < 4; ++row)
            table->setItem(row, 0, new QTableWidgetItem(u"Linen throw, sage"_s));
        table->selectRow(1);
        table->horizontalHeader()->setStretchLastSection(true);
        table->setMinimumHeight(200);
        auto *tableCard = new Card;
        tableCard->body()->setContentsMargins(1, 8, 1, 8);
        tableCard->body()->addWidget(table);
        auto *tabs = new QTabWidget;
        tabs->addTab(tableCard, u"Lines"_s);
        tabs->addTab(new QWidget, u"Returns"_s);
        auto *spin = new QSpinBox;
        auto *progress = new QProgressBar;
        progress->setTextVisible(false);
        progress->setValue(60);
        auto *radio = new QRadioButton(u"Radio"_s);
        radio->setChecked(true);
        auto *row = new QHBoxLayout;
        for (QWidget *each : std::initializer_list<QWidget *>{spin, progress, radio, new FilterChip(u"City: Berlin"_s),
                                                              new SearchField(u"Search"_s)})
            row->addWidget(each);
        layout->addLayout(row);
        layout->addWidget(tabs, 1);
    }
    static void show(QWidget &widget)
    {
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (QPushButton *each : parent.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    static QLineEdit *edit(const FormBinder &binder, const QString &id)
    {
        return qobject_cast<QLineEdit *>(binder.field(id).editor());
    }

    Theme *m_theme = nullptr;
};

REGULARS_GUI_TEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
