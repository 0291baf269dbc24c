// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/sidebar.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <functional>

class QAction;
class QStackedWidget;

namespace regulars {

class ActionRegistry;
class CommandPalette;
class KeyValueStore;
class MessageBar;
class PaletteProvider;
class Dialogs;
class TaskCentre;
class TaskStatus;
class TopBar;

/// What the window works with; all of it must outlive the window.
struct ShellServices
{
    Theme &theme;
    ActionRegistry &actions;
    KeyValueStore &store;
    TaskCentre &tasks;
    Dialogs &dialogs;
};

/// A page that the window shows. Its widget goes to the window.
struct PageDefinition
{
    QString id;   ///< "customers"
    QString text; ///< in the navigation
    IconName icon = IconName::Customers;
    Sidebar::Group group = Sidebar::Group::Daily;
    QWidget *widget = nullptr;
    std::function<QWidget *()> create = {}; ///< without a widget: makes it when the page is shown for the first time
};

/// The window around the pages: navigation, search, the most used actions, messages and running jobs. Pages are
/// plugged in; only those that exist are shown. Remembers its place, the page and the theme.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Also registers "page.<id>" with Ctrl+1 … Ctrl+9 in the order of adding.
    void addPage(const PageDefinition &page);
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    /// Shows the page that was open when the window was closed last, if it is there.
    void showLastPage();

    /// While somebody has to sign in, nothing but quitting does anything, and open dialogs and messages are hidden.
    void setLocked(bool locked);
    /// A button in the top bar for an action of the registry.
    void addTopAction(QAction *action, bool primary);
    void addPaletteProvider(PaletteProvider *provider);
    /// Stands above every page. The window takes it over.
    void setBanner(QWidget *banner);
    void setBadge(const QString &pageId, const QString &text, Tone tone = Tone::Neutral)
    {
        m_sidebar->setBadge(pageId, text, tone);
    }
    void setUser(const QString &name, const QString &role) { m_sidebar->setUser(name, role); }

    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] CommandPalette *palettePopup() const { return m_palette; }
    void openPalette();

Q_SIGNALS:
    void pageShown(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    [[nodiscard]] QWidget *pageOf(const QString &id);
    void layOut();
    void createActions();
    QAction *addWindowAction(const QString &id, const QString &group, const QString &text, const QKeySequence &keys,
                             IconName icon, const QString &name = {});
    void setTheme(ThemeMode mode);
    void placeMessages();
    void sleepActions();
    void wakeActions();
    void hideOpenWindows(bool hidden);
    void giveFocusBack();

    bool m_locked = false;
    // While locked.
    QList<QAction *> m_asleep;
    QList<QMetaObject::Connection> m_watches; ///< on actions that somebody else enables
    QList<QPointer<QWidget>> m_hiddenWindows;
    QPointer<QWidget> m_focusBefore;
    [[nodiscard]] bool isWorking() const;
    void askToStop();

    ShellServices m_services;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QHash<QString, std::function<QWidget *()>> m_unmade; ///< pages that were not shown yet; empty widgets stand in
    TaskStatus *m_taskStatus = nullptr;
    MessageBar *m_messages = nullptr;
    QPointer<QWidget> m_banner;
    CommandPalette *m_palette = nullptr;
    bool m_stopping = false; ///< the person has agreed to stop the running jobs
};

/// The mode that the person chose, from the store; System when none was.
[[nodiscard]] ThemeMode storedThemeMode(const KeyValueStore &store);
void storeThemeMode(KeyValueStore &store, ThemeMode mode);

} // namespace regulars
