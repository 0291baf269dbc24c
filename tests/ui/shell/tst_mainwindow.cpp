// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "tests/ui/samplepage.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/appearance.h"
#include "ui/base/keyedit.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/base/rendering.h"
#include "ui/base/searchfield.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/taskstatus.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test wants it to.
class SlowProvider final : public PaletteProvider
{
public:
    [[nodiscard]] QString heading() const override { return u"Customers"_s; }
    void find(const QString &text, quint64 generation) override { asked.append({text, generation}); }
    void answer(qsizetype question, const QStringList &names)
    {
        QList<PaletteResult> results;
        for (const QString &name : names) {
            PaletteResult result;
            result.title = name;
            result.detail = u"Berlin"_s;
            result.avatarName = name;
            result.run = [this, name] { chosen = name; };
            results.append(result);
        }
        Q_EMIT found(asked.at(question).second, results);
    }

    QList<std::pair<QString, quint64>> asked;
    QString chosen;
};

/// A window with two pages and all that it needs.
struct Shell
{
    explicit Shell(Theme &theme) : actions(theme, store), window({theme, actions, store, tasks, dialogs})
    {
        window.addPage({u"customers"_s, u"Customers"_s, IconName::Customers, Sidebar::Group::Daily, uitest::samplePage()});
        window.addPage({u"settings"_s, u"Settings"_s, IconName::Settings, Sidebar::Group::Foot, new QWidget});
        window.setBadge(u"customers"_s, u"4,318"_s);
        window.setUser(u"Mara Klein"_s, u"Owner"_s);
        sale = actions.add(
            {u"sale.record"_s, u"Customers"_s, u"Record sale"_s, QKeySequence(u"Ctrl+Shift+S"_s), IconName::Sale});
        create = actions.add(
            {u"customer.new"_s, u"Customers"_s, u"New customer"_s, QKeySequence(u"Ctrl+N"_s), IconName::Plus});
        window.addTopAction(sale, false);
        window.addTopAction(create, true);
    }
    MemoryStore store;
    TaskCentre tasks;
    uitest::ScriptedDialogs dialogs;
    ActionRegistry actions;
    MainWindow window;
    QAction *sale;
    QAction *create;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_theme->setMode(ThemeMode::Light);
    }

    void pagesAreReachedByKeysAndClicks()
    {
        Shell shell(*m_theme);
        show(shell);
        QCOMPARE(shell.window.currentPage(), u"customers"_s);
        QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shell.window.currentPage(), u"settings"_s);
        auto *sidebar = shell.window.findChild<Sidebar *>();
        QCOMPARE(sidebar->current(), u"settings"_s);
        QTest::mouseClick(sidebar->findChild<QAbstractButton *>(u"customers"_s), Qt::LeftButton);
        QCOMPARE(shell.window.currentPage(), u"customers"_s);
        sidebar->findChild<QAbstractButton *>(u"customers"_s)->setFocus();
        QTest::keyClick(sidebar->findChild<QAbstractButton *>(u"customers"_s), Qt::Key_Down);
        QCOMPARE(shell.window.currentPage(), u"settings"_s);
    }

    void everythingToPressHasAName()
    {
        Shell shell(*m_theme);
        show(shell);
        for (const QAbstractButton *button : shell.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         button->metaObject()->className());
        }
    }

    void pagesMayBeMadeWhenTheyAreShown()
    {
        Shell shell(*m_theme);
        int made = 0;
        shell.window.addPage({u"report"_s, u"Report"_s, IconName::Dashboard, Sidebar::Group::Grow, nullptr, [&made] {
                                  ++made;
                                  return new QLineEdit;
                              }});
        QSignalSpy shown(&shell.window, &MainWindow::pageShown);
        shell.window.show();
        shell.window.showPage(u"settings"_s);
        QCOMPARE(made, 0);
        shell.window.showPage(u"report"_s);
        QCOMPARE(made, 1);
        QCOMPARE(shell.window.currentPage(), u"report"_s);
        QVERIFY(shell.window.findChild<QLineEdit *>(u"report"_s)->isVisible());
        shell.window.showPage(u"customers"_s);
        shell.window.showPage(u"report"_s);
        QCOMPARE(made, 1);
        QCOMPARE(shell.window.findChild<QStackedWidget *>()->count(), 3);
        QCOMPARE(shown.size(), 4);
    }

    void lockedItShowsAndDoesNothing()
    {
        Shell shell(*m_theme);
        show(shell);
        auto *field = new QLineEdit;
        shell.window.addPage({u"notes"_s, u"Notes"_s, IconName::Note, Sidebar::Group::Daily, field});
        shell.window.showPage(u"notes"_s);
        field->setFocus();
        shell.create->setEnabled(false);
        MessageBar *messages = shell.window.messages();
        messages->show({u"Deleted Ines Carvalho."_s, Tone::Good, {}, {}, {}});
        shell.window.setLocked(true);
        QVERIFY(!messages->isVisible());
        messages->show({u"The backup failed."_s, Tone::Danger, {}, {}, {}});
        QVERIFY(!messages->isVisible());
        shell.create->setEnabled(true); // somebody else's doing
        QVERIFY(!shell.create->isEnabled());
        QVERIFY(!shell.sale->isEnabled());
        QVERIFY(!field->hasFocus());
        QVERIFY(!shell.window.findChild<TaskStatus *>()->isEnabled()); // nor stops anybody's jobs
        shell.window.setLocked(false);
        QVERIFY(messages->isVisible());
        QCOMPARE(messages->text(), u"The backup failed."_s);
        QVERIFY(shell.create->isEnabled());
        QVERIFY(shell.sale->isEnabled());
        QVERIFY(field->hasFocus());
    }

    /// Windows of the shop that stand open are hidden with it and come back, dialogs or not.
    void lockedItHidesItsWindows()
    {
        Shell shell(*m_theme);
        show(shell);
        QWidget wall(&shell.window, Qt::Window);
        wall.show();
        QWidget closed(&shell.window, Qt::Window);
        shell.window.setLocked(true);
        QVERIFY(!wall.isVisible());
        shell.window.setLocked(false);
        QVERIFY(wall.isVisible());
        QVERIFY(!closed.isVisible());
    }

    void topActionsFollowTheirActions()
    {
        Shell shell(*m_theme);
        show(shell);
        QSignalSpy created(shell.create, &QAction::triggered);
        auto *button = buttonOf(shell.window, u"New customer"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(&shell.window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(created.count(), 2);
        shell.create->setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

    void paletteRunsActions()
    {
        Shell shell(*m_theme);
        show(shell);
        QSignalSpy recorded(shell.sale, &QAction::triggered);
        QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
        CommandPalette *palette = shell.window.palettePopup();
        QVERIFY(palette->isVisible());
        QVERIFY(palette->field()->hasFocus());
        QTest::keyClicks(palette->field(), u"sale"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(recorded.count(), 1);
    }

    void paletteKeepsToTheNewestQuestion()
    {
        Shell shell(*m_theme);
        SlowProvider customers;
        shell.window.addPaletteProvider(&customers);
        show(shell);
        shell.window.openPalette();
        CommandPalette *palette = shell.window.palettePopup();
        auto *model = qobject_cast<PaletteModel *>(palette->list()->model());
        QAbstractItemModelTester tester(model);
        QTest::keyClicks(palette->field(), u"an"_s);
        QCOMPARE(customers.asked.size(), 3); // the empty text, "a", "an"
        customers.answer(2, {u"Anneliese Bergmann"_s, u"Andrej Novak"_s});
        customers.answer(1, {u"Late Answer"_s});
        QCOMPARE(model->data(model->index(1), Qt::DisplayRole).toString(), u"Anneliese Bergmann"_s);
        QVERIFY(!model->result(model->index(0)));
        QCOMPARE(palette->list()->currentIndex().row(), 1);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(palette->list()->currentIndex().row(), 2);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(customers.chosen, u"Andrej Novak"_s);
        QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        customers.answer(2, {u"After closing"_s});
        QVERIFY(!palette->isVisible());
    }

    void aPageThatIsNamedComesFirst()
    {
        Shell shell(*m_theme);
        SlowProvider customers;
        shell.window.addPaletteProvider(&customers);
        show(shell);
        shell.window.openPalette();
        CommandPalette *palette = shell.window.palettePopup();
        QTest::keyClicks(palette->field(), u"setting"_s);
        customers.answer(customers.asked.size() - 1, {u"Anna Setting"_s});
        const auto *model = qobject_cast<PaletteModel *>(palette->list()->model());
        QCOMPARE(model->data(model->index(1), Qt::DisplayRole).toString(), u"Anna Setting"_s); // may be anything yet
        QTest::keyClicks(palette->field(), u"s"_s);
        customers.answer(customers.asked.size() - 1, {u"Anna Settings"_s});
        QCOMPARE(model->data(model->index(1), Qt::DisplayRole).toString(), u"Go to Settings"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(shell.window.currentPage(), u"settings"_s);
        QCOMPARE(customers.chosen, QString());
    }

    void aPageThatIsNamedIsFirstAmongMany()
    {
        Shell shell(*m_theme);
        for (int i = 0; i < 10; ++i)
            shell.actions.add({u"archive.%1"_s.arg(i), u"Archive"_s, u"Archive shelf %1"_s.arg(i), {}});
        shell.window.addPage({u"archive"_s, u"Archive"_s, IconName::Note, Sidebar::Group::Daily, new QWidget});
        show(shell);
        shell.window.openPalette();
        CommandPalette *palette = shell.window.palettePopup();
        const auto *model = qobject_cast<PaletteModel *>(palette->list()->model());
        QTest::keyClicks(palette->field(), u"archive"_s);
        QCOMPARE(model->data(model->index(1), Qt::DisplayRole).toString(), u"Go to Archive"_s);
        QCOMPARE(model->rowCount(), 9); // with the heading
    }

    void onlyItsOwnNameNamesAPage()
    {
        Shell shell(*m_theme);
        SlowProvider customers;
        shell.window.addPaletteProvider(&customers);
        show(shell);
        shell.window.openPalette();
        CommandPalette *palette = shell.window.palettePopup();
        const auto *model = qobject_cast<PaletteModel *>(palette->list()->model());
        QTest::keyClicks(palette->field(), u"go to"_s);
        customers.answer(customers.asked.size() - 1, {u"Goro Tomura"_s});
        QCOMPARE(model->data(model->index(1), Qt::DisplayRole).toString(), u"Goro Tomura"_s);
        QTest::keyClicks(palette->field(), u" settings"_s);
        customers.answer(customers.asked.size() - 1, {u"Goro Tomura Settings"_s});
        QCOMPARE(model->data(model->index(1), Qt::DisplayRole).toString(), u"Go to Settings"_s);
    }

    void paletteClosesWhenSomethingElseIsClicked()
    {
        Shell shell(*m_theme);
        show(shell);
        shell.window.openPalette();
        QTest::mouseClick(shell.window.findChild<Sidebar *>(), Qt::LeftButton, {}, QPoint(100, 500));
        QVERIFY(!shell.window.palettePopup()->isVisible());
    }

    void runningJobsAreShownAndStopped()
    {
        Shell shell(*m_theme);
        show(shell);
        auto *status = shell.window.findChild<TaskStatus *>();
        QVERIFY(!status->isVisible());
        {
            const TaskHandle handle = shell.tasks.start(TaskKind::Import, u"orders.csv"_s, true);
            QVERIFY(status->isVisible());
            handle.report(250, 1000);
            QTRY_COMPARE(status->findChild<QProgressBar *>()->value(), 250);
            QVERIFY(status->findChild<QLabel *>()->text().contains(u"orders.csv"_s));
            QTest::mouseClick(status->findChild<QPushButton *>(), Qt::LeftButton);
            QVERIFY(handle.isCancelled());
            QVERIFY(!status->findChild<QPushButton *>()->isEnabled());
        }
        QTRY_VERIFY(!status->isVisible());
    }

    void windowRemembersPageAndPlaceAndTheme()
    {
        MemoryStore kept;
        {
            Shell shell(*m_theme);
            show(shell);
            shell.window.resize(1411, 777);
            shell.window.showPage(u"settings"_s);
            shell.actions.action(u"theme.dark"_s)->trigger();
            QVERIFY(m_theme->isDark());
            QCOMPARE(storedThemeMode(shell.store), ThemeMode::Dark);
            shell.window.close();
            for (const QString &key : shell.store.keys())
                kept.setValue(key, shell.store.value(key));
        }
        TaskCentre tasks;
        ActionRegistry actions(*m_theme, kept);
        uitest::ScriptedDialogs dialogs;
        MainWindow window({*m_theme, actions, kept, tasks, dialogs});
        window.addPage({u"customers"_s, u"Customers"_s, IconName::Customers, Sidebar::Group::Daily, new QWidget});
        window.addPage({u"settings"_s, u"Settings"_s, IconName::Settings, Sidebar::Group::Foot, new QWidget});
        window.showLastPage();
        QCOMPARE(window.currentPage(), u"settings"_s);
        QCOMPARE(window.size(), QSize(1411, 777));
    }

    void asksBeforeItStopsAJob()
    {
        Shell shell(*m_theme);
        shell.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shell.window));
        const TaskHandle backup = shell.tasks.start(TaskKind::Backup, u"demo"_s, true);
        const TaskHandle import = shell.tasks.start(TaskKind::Import, u"orders.csv"_s, true);
        shell.dialogs.answers = {std::nullopt, 0};
        QVERIFY(!shell.window.close());
        QVERIFY(shell.window.isVisible());
        QVERIFY(!import.isCancelled());
        QVERIFY(!shell.window.close());
        QCOMPARE(shell.dialogs.questions.size(), 2);
        QTRY_VERIFY(!shell.window.isVisible());
        QVERIFY(import.isCancelled());
        QVERIFY(backup.isCancelled());
    }

    void closesAtOnceWhileABackupRuns()
    {
        Shell shell(*m_theme);
        shell.window.show();
        const TaskHandle backup = shell.tasks.start(TaskKind::Backup, u"demo"_s, true);
        QVERIFY(shell.window.close());
        QVERIFY(shell.dialogs.questions.isEmpty());
    }

    void mirrorsInRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Shell shell(*m_theme);
            show(shell);
            const auto *sidebar = shell.window.findChild<Sidebar *>();
            QCOMPARE(sidebar->geometry().right(), shell.window.centralWidget()->rect().right());
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void shortcutSheetOpens()
    {
        Shell shell(*m_theme);
        show(shell);
        QTest::keyClick(&shell.window, Qt::Key_F1);
        auto *sheet = shell.window.findChild<QDialog *>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"Record sale"_s));
        QCOMPARE(sheet->findChild<KeyEdit *>(u"sale.record"_s)->keys(), QKeySequence(u"Ctrl+Shift+S"_s));
        QVERIFY2(!qobject_cast<KeyEdit *>(sheet->focusWidget()), "the next key must not be taken for a new shortcut");
    }

    void keysAreChangedInTheSheet()
    {
        Shell shell(*m_theme);
        show(shell);
        QTest::keyClick(&shell.window, Qt::Key_F1);
        auto *sheet = shell.window.findChild<QDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        auto *sale = sheet->findChild<KeyEdit *>(u"sale.record"_s);
        auto *reset = sheet->findChild<QPushButton *>(u"sale.record.reset"_s);
        auto *notice = sheet->findChild<Notice *>();
        const auto keysOf = [&](const QString &id) { return shell.actions.action(id)->shortcut(); };
        QVERIFY(!reset->isVisible());

        sale->setFocus();
        QTest::keyClick(sale, Qt::Key_F9);
        QCOMPARE(keysOf(u"sale.record"_s), QKeySequence(Qt::Key_F9));
        QCOMPARE(sale->keys(), QKeySequence(Qt::Key_F9));
        QVERIFY(reset->isVisible());
        QCOMPARE(shell.store.value(u"shortcuts/sale.record"_s).toString(), u"F9"_s);

        QTest::keyClick(sale, Qt::Key_S);
        QVERIFY2(!notice->text().isEmpty(), "a bare letter is for typing");
        QTest::keyClick(sale, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(!notice->text().isEmpty(), "text fields need it");
        QCOMPARE(keysOf(u"sale.record"_s), QKeySequence(Qt::Key_F9));

        QTest::keyClick(sale, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(notice->text().contains(u"Search"_s));
        QCOMPARE(keysOf(u"window.search"_s), QKeySequence(u"Ctrl+K"_s));
        QTest::mouseClick(notice->findChild<QPushButton *>(u"take_keys"_s), Qt::LeftButton);
        QCOMPARE(keysOf(u"sale.record"_s), QKeySequence(u"Ctrl+K"_s));
        QVERIFY(keysOf(u"window.search"_s).isEmpty());
        QVERIFY(sheet->findChild<KeyEdit *>(u"window.search"_s)->text().isEmpty());

        QTest::keyClick(sale, Qt::Key_Delete);
        QVERIFY(keysOf(u"sale.record"_s).isEmpty());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(keysOf(u"sale.record"_s), QKeySequence(u"Ctrl+Shift+S"_s));
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"reset_all"_s), Qt::LeftButton);
        QCOMPARE(keysOf(u"window.search"_s), QKeySequence(u"Ctrl+K"_s));
        QVERIFY(!shell.store.value(u"shortcuts/window.search"_s).isValid());
    }

    /// Draws the window into REGULARS_PICTURES, when that is set, to look at it.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
        const QString target = folder.isEmpty() ? m_pictures.path() : folder;
        for (const auto &[name, mode, direction] : {std::tuple(u"light"_s, ThemeMode::Light, Qt::LeftToRight),
                                                    std::tuple(u"dark"_s, ThemeMode::Dark, Qt::LeftToRight),
                                                    std::tuple(u"rtl"_s, ThemeMode::Light, Qt::RightToLeft)}) {
            QGuiApplication::setLayoutDirection(direction);
            m_theme->setMode(mode);
            QCoreApplication::sendPostedEvents();
            Shell shell(*m_theme);
            const TaskHandle handle = shell.tasks.start(TaskKind::Import, u"orders-2025.csv"_s, true);
            handle.report(42, 100);
            QVERIFY(renderWidget(shell.window, {1440, 900}, 1.0, target + u"/window-%1.png"_s.arg(name)));
            shell.window.messages()->show({u"Redeemed 100 points."_s, Tone::Good, u"Undo"_s, {}, {}, {}});
            SlowProvider customers;
            shell.window.addPaletteProvider(&customers);
            shell.window.openPalette();
            customers.answer(0, {u"Anneliese Bergmann"_s, u"Tomás Oliveira"_s});
            QVERIFY(renderWidget(shell.window, {1440, 900}, 2.0, target + u"/palette-%1.png"_s.arg(name)));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(QFileInfo(target + u"/window-dark.png"_s).size() > 10'000);
    }

private:
    static void show(Shell &shell)
    {
        shell.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&shell.window));
    }
    static QPushButton *buttonOf(const QWidget &window, const QString &text)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    Theme *m_theme = nullptr;
    QTemporaryDir m_pictures;
};

REGULARS_GUI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
