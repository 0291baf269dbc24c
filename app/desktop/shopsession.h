// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/shopopener.h"
#include "core/today/routine.h"
#include "models/backup/backupcentre.h"
#include "models/base/commandrunner.h"
#include "models/people/shopview.h"
#include "models/people/signin.h"
#include "ui/base/actionregistry.h"
#include "ui/base/formatting.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QObject>

#include <functional>

namespace regulars {

class CommandReporter;
class CounterWiring;
class CustomersPage;
class DesktopNotifier;
class DashboardWiring;
class Dialogs;
class DuplicateCentre;
class DuplicatesWiring;
class ExchangeDesk;
class FieldsView;
class FormDesk;
class MailWiring;
class AutoLock;
class KnowledgeWiring;
class LoyaltyPrints;
class LoyaltyWiring;
class Notice;
class SlaWiring;
class TaskNotices;
class TasksPage;
class TicketWiring;
class TodayPage;

/// What a session uses of the program; all of it must outlive the session.
struct SessionServices
{
    const Clock &clock;
    Theme &theme;
    KeyValueStore &store;
    TaskCentre &tasks;
    Dialogs &dialogs;
    QString chosenLanguage;              ///< empty: the system's
    DesktopNotifier *notifier = nullptr; ///< none: nobody is told of tasks
};

/// One open shop: database, models and window, made in that order and gone in the reverse one.
class ShopSession final : public QObject
{
    Q_OBJECT

public:
    ShopSession(OpenShop shop, const SessionServices &services, QObject *parent = nullptr);
    ~ShopSession() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] FormDesk &forms() { return *m_forms; }
    [[nodiscard]] CustomersPage &customers() { return *m_customers; }
    [[nodiscard]] TodayPage &today() { return *m_today; }
    [[nodiscard]] CounterWiring &counter() { return *m_counter; }
    [[nodiscard]] TasksPage &tasks() { return *m_tasks; }
    [[nodiscard]] TicketWiring &tickets() { return *m_tickets; }
    [[nodiscard]] MailWiring &mail() { return *m_mail; }
    [[nodiscard]] KnowledgeWiring &knowledge() { return *m_knowledge; }
    [[nodiscard]] SlaWiring &serviceLevels() { return *m_serviceLevels; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] CommandRunner &commands() { return *m_commands; }
    [[nodiscard]] const ShopView &shop() const { return *m_shopView; }
    [[nodiscard]] SignIn &signIn() { return *m_signIn; }
    [[nodiscard]] BackupCentre &backups() { return *m_backups; }
    [[nodiscard]] DuplicateCentre &duplicates() { return *m_duplicates; }
    [[nodiscard]] DuplicatesWiring &duplicatesWiring() const { return *m_duplicatesWiring; }
    [[nodiscard]] ExchangeDesk &exchange() { return *m_exchange; }
    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    [[nodiscard]] QString file() const { return m_database->file(); }
    /// Calls the function as soon as somebody may work here: at once, or after the sign-in.
    void whenOpen(std::function<void()> function);
    /// Counts what is to be put right, once the person has had the machine for a while; given up when the session ends.
    void noteHealth();
    /// Closes the window and gives the database back, to be opened in another language, with the sales at the counter.
    [[nodiscard]] OpenShop release();

Q_SIGNALS:
    void languageChosen(const QString &code);
    void openRequested(const QString &file);
    void newRequested(const QString &file);
    void restoreConfirmed(const QString &backup);
    /// The person is done with the demo shop.
    void ownShopRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWindow();
    void createPages();
    void createToday();
    void openRoutine(RoutineItem item);
    void createTasks();
    void createNotices();
    void createSettings();
    void createSearch();
    void showCustomer(CustomerId customer);
    /// Whom the page of customers shows, while it is the one that is seen.
    [[nodiscard]] CustomerId customerAtHand() const;
    void showCustomers(const CustomerFilter &filter);
    void createActions();
    void createDuplicates();
    void createSegments();
    void followShop();
    void createSignIn();
    void followSignIn();
    void followUser();
    void showDemoNotice();
    enum class Sales { Kept, Lost };
    /// What is lost with the window, a sentence each.
    [[nodiscard]] QStringList unfinished(Sales sales) const;
    /// Calls `leave`, after a question when something unfinished would be lost by it, and not when it is declined.
    void leave(const QStringList &unfinished, const QString &consequence, const QString &choice,
               std::function<void()> leave);
    /// The same, for what closes this window and opens another.
    void replaceWindow(Sales sales, std::function<void()> replace);

    SessionServices m_services;
    Shop m_shop;
    std::unique_ptr<Database> m_database;
    CancelToken m_counting; ///< of noteHealth()
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<ShopView> m_shopView;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<FieldsView> m_fields;
    std::unique_ptr<BackupCentre> m_backups;
    std::unique_ptr<DuplicateCentre> m_duplicates;
    Formatting m_formatting;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<MainWindow> m_window;
    FormDesk *m_forms = nullptr;
    ExchangeDesk *m_exchange = nullptr;
    CustomersPage *m_customers = nullptr;
    AutoLock *m_autoLock = nullptr;
    DuplicatesWiring *m_duplicatesWiring = nullptr;
    TasksPage *m_tasks = nullptr;
    TicketWiring *m_tickets = nullptr;
    MailWiring *m_mail = nullptr;
    KnowledgeWiring *m_knowledge = nullptr;
    SlaWiring *m_serviceLevels = nullptr;
    LoyaltyPrints *m_prints = nullptr;
    LoyaltyWiring *m_loyalty = nullptr;
    DashboardWiring *m_dashboard = nullptr;
    TodayPage *m_today = nullptr;
    CounterWiring *m_counter = nullptr;
    TaskNotices *m_notices = nullptr;
    UserId m_user; ///< whose tasks the pages show
    QList<std::function<void()>> m_whenOpen;
    bool m_mayClose = false;
};

} // namespace regulars
