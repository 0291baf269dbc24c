// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopsession.h"

#include "app/desktop/counterwiring.h"
#include "app/desktop/dashboardwiring.h"
#include "app/desktop/deskdialogs.h"
#include "app/desktop/duplicateswiring.h"
#include "app/desktop/filewiring.h"
#include "app/desktop/knowledgewiring.h"
#include "app/desktop/loyaltywiring.h"
#include "app/desktop/mailwiring.h"
#include "app/desktop/printwiring.h"
#include "app/desktop/slawiring.h"
#include "app/desktop/subscriptionwiring.h"
#include "app/desktop/successwiring.h"
#include "app/desktop/ticketwiring.h"
#include "models/base/taskcentre.h"
#include "models/base/whendone.h"
#include "models/counter/countertill.h"
#include "models/customers/customertablemodel.h"
#include "models/customers/recordhealthview.h"
#include "models/duplicates/duplicatecentre.h"
#include "models/fields/fieldsview.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/storydesk.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/mail/mailfiledesk.h"
#include "ui/people/actionrights.h"
#include "ui/people/autolock.h"
#include "ui/people/lockscreen.h"
#include "ui/people/peopletexts.h"
#include "ui/reports/supportreportpage.h"
#include "ui/search/recordprovider.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandreporter.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainmenu.h"
#include "ui/tasks/tasknotices.h"
#include "ui/tasks/taskspage.h"
#include "ui/tickets/ticketspage.h"
#include "ui/today/todaypage.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewprovider.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr auto quietStart = std::chrono::seconds(15);

/// Who worked last in that shop on this computer.
QString lastUserKey(const Shop &shop)
{
    return u"people/last_user/"_s + shop.name;
}

} // namespace

ShopSession::ShopSession(OpenShop shop, const SessionServices &services, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_shop(shop.shop),
      m_database(std::move(shop.database)),
      m_commands(std::make_unique<CommandRunner>(*m_database)),
      m_shopView(std::make_unique<ShopView>(*m_database)),
      m_signIn(std::make_unique<SignIn>(*m_database, UserId{services.store.value(lastUserKey(shop.shop)).toLongLong()})),
      m_fields(std::make_unique<FieldsView>(*m_database)),
      m_backups(std::make_unique<BackupCentre>(*m_database, services.tasks)),
      m_duplicates(std::make_unique<DuplicateCentre>(*m_database, services.tasks)),
      m_formatting(QLocale(), m_shop.timeZone, services.clock),
      m_actions(std::make_unique<ActionRegistry>(services.theme, services.store))
{
    createWindow();
    createActions();
    createPages();
    m_counter->till().takeOver(shop.sales);
    createSignIn();
    buildMainMenu(*m_window, *m_actions);
    connect(m_shopView.get(), &ShopView::changed, this, &ShopSession::followShop);
    m_window->setWindowTitle(m_shop.name.isEmpty() ? tr("Regulars")
                                                   : tr("%1 – Regulars", "name of the shop").arg(m_shop.name));
    if (m_shop.demo)
        showDemoNotice();
    m_window->installEventFilter(this);
}

ShopSession::~ShopSession()
{
    m_counting.cancel();
}

void ShopSession::noteHealth()
{
    QTimer::singleShot(quietStart, this, [this] { (void)noteRecordHealth(*m_database, m_counting); });
}

void ShopSession::createWindow()
{
    m_window = std::make_unique<MainWindow>(
        ShellServices{m_services.theme, *m_actions, m_services.store, m_services.tasks, m_services.dialogs});
    new CommandReporter(*m_commands, *m_window->messages(), *m_actions, m_formatting, m_window.get());
    m_forms = new FormDesk({*m_database, *m_commands, *m_shopView, m_formatting, *m_window->messages(), *m_window},
                           m_window.get());
    m_exchange = new ExchangeDesk({*m_database, *m_commands, *m_shopView, m_formatting, m_services.tasks, m_services.dialogs,
                                   *m_window->messages(), *m_window},
                                  *m_actions, m_window.get());
    connect(m_forms, &FormDesk::importRequested, m_exchange, &ExchangeDesk::chooseFile);
    m_prints = &wirePrints({*m_database, *m_commands, m_formatting, m_services.dialogs, *m_window->messages(), *m_window},
                           *m_forms);
    wireFiles({*m_database, *m_commands, m_services.tasks, m_services.dialogs, *m_window->messages(), *m_window}, *m_forms,
              [this](CustomerId customer, const QStringList &mails) { m_mail->desk().take(mails, customer); });
    connect(m_forms, &FormDesk::exportRequested, m_exchange, &ExchangeDesk::exportCustomers);
    for (const QString &id : {u"edit.undo"_s, u"edit.redo"_s})
        m_window->addAction(m_actions->action(id));
}

void ShopSession::createActions()
{
    const QString customers = tr("Customers");
    QAction *sale = m_actions->add(
        {u"sale.record"_s, customers, tr("Record sale"), QKeySequence(u"Ctrl+Shift+S"_s), IconName::Sale});
    QAction *create = m_actions->add(
        {u"customer.new"_s, customers, tr("New customer"), QKeySequence(QKeySequence::New), IconName::Plus});
    connect(create, &QAction::triggered, m_forms, &FormDesk::createCustomer);
    connect(sale, &QAction::triggered, this, [this] { m_forms->recordSale(m_customers->customer()); });
    m_tickets = new TicketWiring(
        {*m_database, *m_commands, m_formatting, m_services.store, m_services.tasks, *m_actions, *m_forms, *m_window},
        [this] { return customerAtHand(); });
    connect(m_tickets, &TicketWiring::customerRequested, this, &ShopSession::showCustomer);
    new DeskDialogs(
        {*m_database, *m_commands, m_formatting, m_services.dialogs, *m_signIn, *m_actions, *m_window, m_forms->kept()});
    m_window->addTopAction(sale, false);
    m_window->addTopAction(m_tickets->newTicket(), false);
    m_window->addTopAction(create, true);
    QAction *task = m_actions->add({u"task.new"_s, tr("Tasks"), tr("New task"), QKeySequence(u"Ctrl+T"_s), IconName::Tasks});
    connect(task, &QAction::triggered, this, [this] { m_forms->createTask(customerAtHand(), TaskType::Task); });
    m_window->addAction(task);
    QAction *backup = m_actions->add({u"file.backup"_s, tr("File"), tr("Back up now"), {}, IconName::Backup});
    connect(backup, &QAction::triggered, m_backups.get(), &BackupCentre::makeNow);
}

void ShopSession::createPages()
{
    createToday();
    m_counter = new CounterWiring({*m_database, *m_commands, m_formatting, *m_shopView, *m_actions, *m_forms, *m_window});
    connect(m_counter, &CounterWiring::customerRequested, this, &ShopSession::showCustomer);
    m_customers = new CustomersPage({*m_database, *m_commands, m_formatting, m_services.store, *m_actions, *m_forms},
                                    m_window.get());
    m_window->addPage({u"customers"_s, tr("Customers"), IconName::Customers, Sidebar::Group::Daily, m_customers});
    m_tickets->addPage(m_services.dialogs);
    m_knowledge = new KnowledgeWiring({*m_database, *m_commands, m_formatting, m_services.store, *m_actions,
                                       m_services.dialogs, *m_forms, *m_window, *m_tickets});
    m_serviceLevels = new SlaWiring(
        {*m_database, m_formatting, m_services.store, *m_window, m_tickets->page(), m_services.notifier});
    m_loyalty = new LoyaltyWiring({*m_database, *m_commands, m_formatting, m_services.store, m_services.tasks, *m_actions,
                                   *m_signIn, *m_forms, *m_window, *m_prints});
    createTasks();
    createDuplicates();
    m_exchange->setShown([this] { return m_customers->list()->model().filter(); });
    createSettings();
    m_loyalty->addPage();
    connect(m_loyalty, &LoyaltyWiring::customerRequested, this, &ShopSession::showCustomer);
    createSegments();
    m_dashboard = new DashboardWiring({*m_database, *m_commands, *m_shopView, *m_signIn, m_formatting, m_services.store,
                                       m_forms->kept(), m_services.dialogs, *m_actions, *m_window, *m_customers});
    connect(m_dashboard, &DashboardWiring::customersRequested, this, &ShopSession::showCustomers);
    connect(m_dashboard, &DashboardWiring::customerRequested, this, &ShopSession::showCustomer);
    connect(m_dashboard, &DashboardWiring::ticketsRequested, this, [this](const TicketQuery &query) {
        m_window->showPage(u"tickets"_s);
        m_tickets->page().applyQuery(query);
    });
    auto *subscriptions = new SubscriptionWiring({*m_database, *m_commands, m_formatting, m_services.store, *m_signIn,
                                                  *m_actions, m_forms->kept(), *m_window, *m_customers});
    connect(subscriptions, &SubscriptionWiring::customerRequested, this, &ShopSession::showCustomer);
    connect(m_forms, &FormDesk::subscriptionsRequested, subscriptions, &SubscriptionWiring::showCard);
    auto *success = new SuccessWiring({*m_database, *m_commands, m_formatting, m_services.store, *m_signIn, *m_actions,
                                       m_forms->kept(), *m_window, *m_customers});
    connect(success, &SuccessWiring::customerRequested, this, &ShopSession::showCustomer);
    connect(m_forms, &FormDesk::successRequested, success, &SuccessWiring::showCard);
    m_tickets->addReportPage(m_services.dialogs, [this] { return m_shop.name; });
    connect(m_forms, &FormDesk::customerCreated, this, &ShopSession::showCustomer);
    connect(m_forms, &FormDesk::customerRequested, this, &ShopSession::showCustomer);
    connect(m_forms, &FormDesk::customersMerged, this, [this](CustomerId survivor) {
        if (m_window->currentPage() == "customers"_L1)
            m_customers->showCustomer(survivor);
    });
    createSearch();
    connect(m_window.get(), &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "customers"_L1)
            m_customers->list()->focusList();
        else if (id == "tickets"_L1)
            m_tickets->page().focusList();
        else if (id == "support-report"_L1)
            m_tickets->report().focusPeriod();
        else if (id == "tasks"_L1)
            m_tasks->focusList();
        else if (id == "today"_L1)
            m_today->focusLines();
    });
    m_window->showLastPage();
}

void ShopSession::createSettings()
{
    m_mail = new MailWiring({*m_database, *m_commands, m_services.tasks, m_services.dialogs, *m_actions, *m_window},
                            m_formatting, *m_tickets);
    whenOpen([this] { m_mail->start(); });
    const SettingsServices settings{*m_database,      *m_commands,        *m_shopView,
                                    *m_backups,       m_formatting,       m_services.theme,
                                    m_services.store, m_services.dialogs, *m_window->messages(),
                                    m_forms->kept(),  *m_signIn,          *m_fields,
                                    m_mail->centre(), m_database->file(), m_services.chosenLanguage};
    auto *page = new SettingsPage(settings, m_window.get());
    m_window->addPage({u"settings"_s, tr("Settings"), IconName::Settings, Sidebar::Group::Foot, page});
    const auto passOn = [this, page](auto asked, auto answered, Sales sales = Sales::Lost) {
        connect(page, asked, this, [this, answered, sales](const QString &what) {
            replaceWindow(sales, [this, answered, what] { Q_EMIT(this->*answered)(what); });
        });
    };
    passOn(&SettingsPage::languageChosen, &ShopSession::languageChosen, Sales::Kept);
    passOn(&SettingsPage::openRequested, &ShopSession::openRequested);
    passOn(&SettingsPage::newRequested, &ShopSession::newRequested);
    passOn(&SettingsPage::restoreConfirmed, &ShopSession::restoreConfirmed);
    connect(page, &SettingsPage::loyaltyRequested, m_loyalty, &LoyaltyWiring::showRules);
    connect(page, &SettingsPage::shortcutsRequested, m_actions->action(u"window.shortcuts"_s), &QAction::trigger);
}

void ShopSession::createSearch()
{
    for (const auto kind : {SearchModel::Kind::Customer, SearchModel::Kind::Order, SearchModel::Kind::Interaction}) {
        auto *provider = new RecordProvider(kind, *m_database, m_formatting, m_window.get());
        connect(provider, &RecordProvider::customerChosen, this, &ShopSession::showCustomer);
        m_window->addPaletteProvider(provider);
    }
    auto *views = new ViewProvider(m_window.get());
    views->addList(*m_customers->list()->views(), u"customers"_s, tr("Customers"));
    views->addList(*m_tasks->views(), u"tasks"_s, tr("Tasks"));
    views->addList(*m_tickets->page().savedViews(), u"tickets"_s, tr("Tickets"));
    connect(views, &ViewProvider::viewRequested, m_window.get(), [this](const QString &page) { m_window->showPage(page); });
    m_window->addPaletteProvider(views);
}

void ShopSession::createSignIn()
{
    QAction *lock = m_actions->add(
        {u"window.lock"_s, tr("Window"), tr("Switch user or lock"), QKeySequence(u"Ctrl+L"_s), IconName::Lock});
    m_window->addAction(lock);
    connect(lock, &QAction::triggered, m_signIn.get(), &SignIn::lock);
    m_autoLock = new AutoLock(m_window.get());
    connect(m_autoLock, &AutoLock::idle, m_signIn.get(), &SignIn::lock);
    // The window remembers what has the keyboard before the lock screen takes it.
    connect(m_signIn.get(), &SignIn::changed, this, &ShopSession::followSignIn);
    followSignIn();
    new LockScreen(*m_signIn, m_formatting, m_window->centralWidget());
}

void ShopSession::followSignIn()
{
    const auto user = m_signIn->user();
    m_window->setUser(user ? user->name : QString(), user ? PeopleTexts::role(user->role) : QString());
    m_today->setUserName(user ? user->name.section(u' ', 0, 0) : QString());
    const bool open = m_signIn->state() == SignIn::State::Open;
    if (user)
        m_services.store.setValue(lastUserKey(m_shop), user->id.value);
    m_window->setLocked(!open);
    for (const ActionRegistry::Definition &each : m_actions->definitions()) {
        if (const Right right = rightOfAction(each.id); right != Right::See)
            m_actions->action(each.id)->setEnabled(m_signIn->may(right));
    }
    m_actions->action(u"window.lock"_s)->setEnabled(m_signIn->canLock());
    if (m_signIn->people().value())
        m_autoLock->setTime(std::chrono::minutes(m_signIn->canLock() ? m_signIn->people().value()->autoLockMinutes : 0));
    if (open)
        followUser();
    if (m_notices)
        m_notices->setLocked(!open);
    m_serviceLevels->setLocked(!open);
    m_counter->setLocked(!open);
    m_loyalty->setLocked(!open);
    m_dashboard->setLocked(!open);
    m_mail->centre().setLocked(!open);
    if (open) {
        for (const std::function<void()> &function : std::exchange(m_whenOpen, {}))
            function();
    }
}

void ShopSession::followUser()
{
    if (m_user == m_database->user())
        return;
    m_user = m_database->user();
    m_today->followUser();
    m_tasks->followUser();
    m_tickets->page().followUser();
    m_serviceLevels->followUser();
}

void ShopSession::whenOpen(std::function<void()> function)
{
    if (m_signIn->state() == SignIn::State::Open)
        function();
    else
        m_whenOpen += std::move(function);
}

void ShopSession::createDuplicates()
{
    m_duplicatesWiring = new DuplicatesWiring(
        {*m_database, *m_commands, m_formatting, m_services.store, *m_actions, *m_forms, *m_window, *m_duplicates});
    connect(m_duplicatesWiring, &DuplicatesWiring::customerRequested, this, &ShopSession::showCustomer);
    connect(m_duplicatesWiring, &DuplicatesWiring::issueRequested, this, [this](RecordIssue issue) {
        CustomerFilter filter;
        filter.issue = issue;
        showCustomers(filter);
    });
}

void ShopSession::followShop()
{
    if (!m_shopView->value())
        return;
    const Shop shop = m_shopView->shop();
    if (shop.timeZone != m_shop.timeZone)
        m_formatting = Formatting(QLocale(), shop.timeZone, m_services.clock);
    m_shop = shop;
    m_window->setWindowTitle(m_shop.name.isEmpty() ? tr("Regulars")
                                                   : tr("%1 – Regulars", "name of the shop").arg(m_shop.name));
    m_window->setBadge(u"customers"_s, m_formatting.number(m_shopView->customers()));
    m_window->update();
}

void ShopSession::showDemoNotice()
{
    auto *notice = new Notice(m_window.get());
    notice->show(tr("This is the demo shop. Nothing you do here touches your own shop."), Tone::Info);
    connect(notice->addButton(tr("Start your own"), true), &QPushButton::clicked, this,
            [this] { replaceWindow(Sales::Lost, [this] { Q_EMIT ownShopRequested(); }); });
    m_window->setBanner(notice);
}

QStringList ShopSession::unfinished(Sales sales) const
{
    QStringList sentences;
    if (const int forms = m_forms->unsavedForms(); forms > 0)
        sentences += tr("%n form(s) hold entries that are not saved.", "", forms);
    if (const int begun = m_counter->till().unfinished(); sales == Sales::Lost && begun > 0)
        sentences += tr("The entries of %n sale(s) at the counter are not recorded yet.", "", begun);
    return sentences;
}

void ShopSession::leave(const QStringList &unfinished, const QString &consequence, const QString &choice,
                        std::function<void()> leave)
{
    if (unfinished.isEmpty()) {
        leave();
        return;
    }
    Question question;
    question.title = tr("Unsaved entries");
    question.text = unfinished.join(u' ');
    question.details = consequence;
    question.choices = {choice};
    question.dangerous = true;
    m_services.dialogs.ask(m_window.get(), question, [leave = std::move(leave)](int) { leave(); });
}

void ShopSession::replaceWindow(Sales sales, std::function<void()> replace)
{
    // A sale that is being recorded may come back; another one may be recorded while the question stands.
    m_counter->whenRecorded([this, sales, replace = std::move(replace)] {
        leave(unfinished(sales), tr("They are lost if you continue."), tr("Continue anyway"),
              [this, replace] { m_counter->whenRecorded(replace); });
    });
}

OpenShop ShopSession::release()
{
    HeldSales sales = m_counter->till().held();
    m_window.reset();
    m_actions.reset();
    m_duplicates.reset();
    m_backups.reset();
    m_signIn.reset();
    m_shopView.reset();
    m_commands.reset();
    return {std::move(m_database), m_shop, std::move(sales)};
}

bool ShopSession::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (m_counter->isBusy()) {
        event->ignore();
        m_counter->whenRecorded([this] { m_window->close(); });
        return true;
    }
    if (const QStringList lost = unfinished(Sales::Lost); !lost.isEmpty() && !m_mayClose) {
        event->ignore();
        leave(lost, tr("They are lost when Regulars is closed."), tr("Close anyway"), [this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(m_window.get(), &QWidget::close, Qt::QueuedConnection);
        });
        return true;
    }
    QMetaObject::invokeMethod(this, &ShopSession::closed, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
