// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "models/base/taskcentre.h"
#include "ui/base/actionregistry.h"
#include "ui/base/dialogs.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/undokeys.h"
#include "ui/base/windowstate.h"
#include "ui/shell/actionprovider.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/taskstatus.h"
#include "ui/shell/topbar.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
const QString themeKey = u"appearance/theme"_s;
constexpr int widestMessage = 640;

} // namespace

ThemeMode storedThemeMode(const KeyValueStore &store)
{
    const QString name = store.value(themeKey).toString();
    return name == "light"_L1 ? ThemeMode::Light : name == "dark"_L1 ? ThemeMode::Dark : ThemeMode::System;
}

void storeThemeMode(KeyValueStore &store, ThemeMode mode)
{
    store.setValue(themeKey, mode == ThemeMode::Light ? u"light"_s : mode == ThemeMode::Dark ? u"dark"_s : u"system"_s);
}

MainWindow::MainWindow(const ShellServices &services, QWidget *parent) : QMainWindow(parent), m_services(services)
{
    createWidgets();
    layOut();
    createActions();
    setWindowTitle(tr("Regulars"));
    resize(1280, 800);
    restoreWindow(*this, m_services.store, geometryKey);
}

MainWindow::~MainWindow() = default;

void MainWindow::createWidgets()
{
    auto *centre = new QWidget(this);
    setCentralWidget(centre);
    const QString placeholder = tr("Search customers, orders or type a command");
    m_sidebar = new Sidebar(tr("Regulars"), centre);
    m_topBar = new TopBar(placeholder, centre);
    m_pages = new QStackedWidget(centre);
    m_taskStatus = new TaskStatus(m_services.tasks, centre);
    m_messages = new MessageBar(centre);
    m_palette = new CommandPalette(placeholder, centre);
    m_palette->addProvider(new ActionProvider(m_services.actions, this), CommandPalette::lastGroup);
    connect(m_sidebar, &Sidebar::activated, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    m_messages->installEventFilter(this);
    new UndoKeys(*this);
}

void MainWindow::layOut()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_topBar);
    main->addWidget(m_pages, 1);
    main->addWidget(m_taskStatus);
    auto *layout = new QHBoxLayout(centralWidget());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(main, 1);
}

QAction *MainWindow::addWindowAction(const QString &id, const QString &group, const QString &text, const QKeySequence &keys,
                                     IconName icon, const QString &name)
{
    const bool inPalette = id != "window.search"_L1; // one is there already
    QAction *action = m_services.actions.add({id, group, text, keys, icon, inPalette, name});
    addAction(action);
    return action;
}

void MainWindow::createActions()
{
    const QString window = tr("Window");
    QAction *search = addWindowAction(u"window.search"_s, window, tr("Search"), QKeySequence(u"Ctrl+K"_s), IconName::Search);
    connect(search, &QAction::triggered, this, &MainWindow::openPalette);
    const auto showKeys = [this, search] { m_topBar->setSearchKeys(search->shortcut().toString(QKeySequence::NativeText)); };
    connect(search, &QAction::changed, this, showKeys);
    showKeys();

    QAction *keys = addWindowAction(u"window.shortcuts"_s, window, tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
                                    IconName::Keyboard);
    connect(keys, &QAction::triggered, this, [this] {
        auto *sheet = new ShortcutSheet(m_services.actions, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    QAction *quit = addWindowAction(u"window.quit"_s, window, tr("Quit"), QKeySequence(u"Ctrl+Q"_s), IconName::Close);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    const QString view = tr("View");
    const auto addTheme = [&](const QString &id, const QString &text, ThemeMode mode) {
        QAction *action = addWindowAction(id, view, text, {}, IconName::Settings);
        connect(action, &QAction::triggered, this, [this, mode] { setTheme(mode); });
    };
    addTheme(u"theme.light"_s, tr("Light colours"), ThemeMode::Light);
    addTheme(u"theme.dark"_s, tr("Dark colours"), ThemeMode::Dark);
    addTheme(u"theme.system"_s, tr("Colours as the system has them"), ThemeMode::System);
}

void MainWindow::setTheme(ThemeMode mode)
{
    storeThemeMode(m_services.store, mode);
    m_services.theme.setMode(mode);
}

void MainWindow::addPage(const PageDefinition &page)
{
    QWidget *widget = page.widget ? page.widget : new QWidget;
    widget->setObjectName(page.id);
    m_pages->addWidget(widget);
    if (!page.widget)
        m_unmade.insert(page.id, page.create);
    m_sidebar->addItem(page.id, page.text, page.icon, page.group);
    const int number = m_pages->count();
    const QKeySequence keys = number <= 9 ? QKeySequence(u"Ctrl+%1"_s.arg(number)) : QKeySequence();
    const QString name = QString(page.text).remove(u'&');
    QAction *action = addWindowAction(u"page."_s + page.id, tr("Pages"), tr("Go to %1", "a page").arg(name), keys, page.icon,
                                      name);
    connect(action, &QAction::triggered, this, [this, id = page.id] { showPage(id); });
    const auto showKeys = [this, action, id = page.id] {
        m_sidebar->setKeys(id, action->shortcut().toString(QKeySequence::NativeText));
    };
    connect(action, &QAction::changed, this, showKeys);
    showKeys();
    if (number == 1)
        m_sidebar->setCurrent(page.id);
}

QWidget *MainWindow::pageOf(const QString &id)
{
    // An empty name would find any child.
    auto *page = id.isEmpty() ? nullptr : m_pages->findChild<QWidget *>(id, Qt::FindDirectChildrenOnly);
    if (const auto create = m_unmade.take(id)) {
        QWidget *made = create();
        made->setObjectName(id);
        m_pages->insertWidget(m_pages->indexOf(page), made);
        delete page;
        page = made;
    }
    return page;
}

void MainWindow::showPage(const QString &id)
{
    QWidget *page = pageOf(id);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    m_sidebar->setCurrent(id);
    m_services.store.setValue(pageKey, id);
    Q_EMIT pageShown(id);
}

QString MainWindow::currentPage() const
{
    return m_pages->currentWidget() ? m_pages->currentWidget()->objectName() : QString();
}

void MainWindow::showLastPage()
{
    const QString last = m_services.store.value(pageKey).toString();
    showPage(last.isEmpty() ? currentPage() : last);
}

void MainWindow::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked) {
        m_focusBefore = focusWidget();
        sleepActions();
        m_palette->close();
    } else {
        wakeActions();
    }
    hideOpenWindows(locked);
    m_messages->setHeld(locked);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sidebar, m_topBar, m_banner, m_pages, m_taskStatus}) {
        if (part)
            part->setEnabled(!locked);
    }
    if (!locked)
        giveFocusBack();
}

void MainWindow::sleepActions()
{
    for (const ActionRegistry::Definition &each : m_services.actions.definitions()) {
        if (each.id == "window.quit"_L1)
            continue;
        QAction *action = m_services.actions.action(each.id);
        const auto sleep = [this, action] {
            if (!action->isEnabled())
                return;
            if (!m_asleep.contains(action))
                m_asleep += action;
            action->setEnabled(false);
        };
        sleep();
        m_watches += connect(action, &QAction::enabledChanged, this, sleep);
    }
}

void MainWindow::wakeActions()
{
    for (const QMetaObject::Connection &watch : std::exchange(m_watches, {}))
        disconnect(watch);
    for (QAction *action : std::exchange(m_asleep, {}))
        action->setEnabled(true);
}

void MainWindow::giveFocusBack()
{
    if (m_focusBefore && m_focusBefore->isVisibleTo(this))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT pageShown(currentPage());
    if (!focusWidget() || focusWidget() == this)
        focusNextChild();
}

// What stands open is as much the shop's as the pages are; it comes back as it was left.
void MainWindow::hideOpenWindows(bool hidden)
{
    if (!hidden) {
        for (const QPointer<QWidget> &each : std::exchange(m_hiddenWindows, {})) {
            if (each)
                each->show();
        }
        return;
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *each : findChildren<QWidget *>()) {
        if (each->isWindow() && each->isVisible()) { // dialogs, and the dashboard on a wall
            m_hiddenWindows += each;
            each->hide();
        }
    }
}

void MainWindow::addTopAction(QAction *action, bool primary)
{
    m_topBar->addAction(action, primary);
    addAction(action);
}

void MainWindow::addPaletteProvider(PaletteProvider *provider)
{
    m_palette->addProvider(provider);
}

void MainWindow::setBanner(QWidget *banner)
{
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(space::xl, space::m, space::xl, 0);
    frame->addWidget(banner);
    m_banner = banner;
    m_banner->setEnabled(!m_locked);
    auto *main = qobject_cast<QVBoxLayout *>(centralWidget()->layout()->itemAt(1)->layout());
    main->insertLayout(1, frame);
}

void MainWindow::openPalette()
{
    const QWidget *box = m_topBar->searchBox();
    m_palette->openAt(QRect(box->mapTo(centralWidget(), QPoint()), box->size()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_stopping && isWorking()) {
        event->ignore();
        askToStop();
        return;
    }
    saveWindow(*this, m_services.store, geometryKey);
    QMainWindow::closeEvent(event);
}

// Backups see to themselves: the daily one is given up, one that was asked for is finished. A search for duplicates is given
// up, too, and comes again.
bool MainWindow::isWorking() const
{
    const QList<TaskState> &tasks = m_services.tasks.tasks();
    return std::any_of(tasks.begin(), tasks.end(), [](const TaskState &task) {
        return task.cancellable && !task.cancelled && task.kind != TaskKind::Backup && task.kind != TaskKind::Duplicates;
    });
}

void MainWindow::askToStop()
{
    Question question;
    question.title = tr("Quit Regulars?");
    question.text = tr("A job is still running. If you quit now, it stops, and nothing of it stays.");
    question.choices = {tr("Stop and quit")};
    m_services.dialogs.ask(this, question, [this](int) {
        const QList<TaskState> tasks = m_services.tasks.tasks();
        for (const TaskState &task : tasks) {
            if (task.cancellable)
                m_services.tasks.cancel(task.id);
        }
        m_stopping = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_palette->close();
    placeMessages();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_messages && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        placeMessages();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::placeMessages()
{
    const QRect area = m_pages->geometry().adjusted(space::xl, 0, -space::xl, -space::l);
    const int width = std::min(widestMessage, area.width());
    const int needed = m_messages->layout()->hasHeightForWidth() ? m_messages->layout()->totalHeightForWidth(width)
                                                                 : m_messages->sizeHint().height();
    QRect place(0, 0, width, needed);
    place.moveCenter(area.center());
    place.moveBottom(area.bottom());
    m_messages->setGeometry(place);
}

} // namespace regulars
