// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pictures.h"

#include "app/desktop/desktop.h"
#include "app/desktop/knowledgewiring.h"
#include "app/desktop/mailwiring.h"
#include "app/desktop/shopsession.h"
#include "app/desktop/slawiring.h"
#include "app/desktop/ticketwiring.h"
#include "models/customers/customercommands.h"
#include "models/knowledge/knowledgecommands.h"
#include "models/templates/templatecommands.h"
#include "models/timeline/timelinemodel.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "ui/base/actionregistry.h"
#include "ui/base/messagebar.h"
#include "ui/base/orderedview.h"
#include "ui/base/rendering.h"
#include "ui/base/searchfield.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerspage.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/feedback/kioskwindow.h"
#include "ui/knowledge/knowledgedesk.h"
#include "ui/knowledge/knowledgepage.h"
#include "ui/loyalty/loyaltypage.h"
#include "ui/loyalty/loyaltytierscard.h"
#include "ui/loyalty/pointsprogrammecard.h"
#include "ui/loyalty/tierform.h"
#include "ui/mail/mailfiledesk.h"
#include "ui/reports/supportreportpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/formdesk.h"
#include "ui/sla/servicelevelscard.h"
#include "ui/start/startwindow.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/templates/templatedesk.h"
#include "ui/tickets/supportdeskcard.h"
#include "ui/tickets/ticketspage.h"
#include "ui/timeline/timelinepane.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr QSize windowSize(1280, 800);
/// Models answer from other threads; this long without an answer, nothing more comes.
constexpr auto rest = std::chrono::milliseconds(700);
/// What does not open in so many rests does not open.
constexpr int mostRests = 10;

/// Records of somebody who is there already, as a second entry in a hurry, a new family name and a relative would be. Gives
/// the first of them.
CustomerId addTwins(Database &database, const Customer &original)
{
    CustomerId first;
    const auto add = [&](const QString &firstName, const QString &lastName, bool everything) {
        Customer twin = original;
        twin.id = {};
        twin.uid.clear();
        twin.cardNumber.clear();
        twin.firstName = firstName;
        twin.lastName = lastName;
        twin.name = (firstName + u' ' + lastName).trimmed();
        twin.tags = {u"vip"_s};
        twin.source = u"Trade fair"_s;
        twin.notes = u"Signed up again at the fair."_s;
        if (!everything) {
            twin.addresses.clear();
            twin.birthday = {};
        }
        const auto added = runCommand(database, CreateCustomer{twin}).result();
        if (added && !first.isValid())
            first = added->value;
    };
    add(original.firstName.left(1) + u'.', original.lastName, true);
    add(original.firstName, original.lastName.chopped(1), false);
    add(u"Wilhelmine"_s, original.lastName, true);
    return first;
}

/// A few articles and a macro. Gives the article to be shown.
KnowledgeArticleId addKnowledge(Database &database)
{
    const auto add = [&](const QString &title, const QString &body, ArticleState state) {
        KnowledgeArticle article;
        article.title = title;
        article.body = body;
        article.state = state;
        article.language = u"en"_s;
        article.reviewBy = QDate(2026, 1, 15);
        const auto added = runCommand(database, CreateArticle{article}).result();
        return added ? added->value : KnowledgeArticleId{};
    };
    add(u"How long a candle burns"_s, u"A small one **20 hours**, a large one **60 hours**."_s, ArticleState::Draft);
    TicketMacro macro;
    macro.name = u"Sent, and solved"_s;
    macro.steps = {{MacroStepKind::Status, QString::number(builtInStatus(StatusCategory::Solved).value)},
                   {MacroStepKind::AddTag, u"sent"_s}};
    macro.reply = u"Dear {customer.first_name|customer}, it is on its way to you."_s;
    (void)runCommand(database, SaveTicketMacro{macro}).result();
    return add(u"Returns and refunds"_s,
               u"# Within 14 days\n\nEverything that was not used can come back. The customer needs:\n\n- the receipt, or "
               "the **card number**\n- the box, if there was one\n\n## Paid by card\n\n1. Open the sale and choose "
               "*Record return*.\n2. The money goes back to the card within five days.\n\n> Can I also exchange "
               "it?\n\nYes, see [our terms](https://example.org/terms)."_s,
               ArticleState::Published);
}

} // namespace

Pictures::Pictures(Desktop &desktop, Theme &theme, const Options &options)
    : m_desktop(desktop), m_theme(theme), m_options(options)
{
    connect(&desktop, &Desktop::failed, this, [this](const Error &error) {
        std::fprintf(stderr, "The shop could not be opened (error %d).\n", static_cast<int>(error.code));
        Q_EMIT finished(3);
    });
    connect(&desktop, &Desktop::sessionStarted, this, [this] {
        m_desktop.session()->window().setAttribute(Qt::WA_DontShowOnScreen);
        m_desktop.session()->window().resize(windowSize);
        m_desktop.session()->window().show();
        QTimer::singleShot(rest, this, [this] {
            if (m_options.pictureFile.isEmpty())
                planPages();
            openNext();
        });
    });
}

void Pictures::start()
{
    if (!m_options.picturesFolder.isEmpty())
        QDir().mkpath(m_options.picturesFolder);
    if (!m_options.pictureFile.isEmpty())
        m_plan.push_back({QString(), [this] { m_desktop.session()->window().showPage(u"dashboard"_s); },
                          [this] { return &m_desktop.session()->window(); }, windowSize});
    // Without a shop of their own, pictures are of the demo shop.
    if (m_options.database.isEmpty())
        m_desktop.openDemoIn(m_folder.path());
    else
        m_desktop.openFile(m_options.database);
}

void Pictures::planForms(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    const auto form = [&](const QString &name, const std::function<void()> &open) {
        m_plan.push_back({name, open, [this] { return openDialog(); }, {}});
    };
    form(u"new-customer"_s, [&session] { session.forms().createCustomer(); });
    form(u"edit-customer"_s, [&session, customer] { session.forms().editCustomer(customer); });
    form(u"log-call"_s, [&session, customer] { session.forms().logInteraction(customer, InteractionKind::Call, {}); });
    form(u"consent"_s, [&session, customer] { session.forms().recordConsent(customer); });
    form(u"history"_s, [&session, customer] { session.forms().showHistory(customer); });
    form(u"task"_s, [&session, customer] { session.forms().createTask(customer, TaskType::Task); });
    form(u"sale"_s, [&session, customer] { session.forms().recordSale(customer); });
    form(u"return"_s, [this] { m_desktop.session()->forms().recordReturn(shownOrder()); });
    form(u"new-ticket"_s, [&session] { session.actions().action(u"ticket.new"_s)->trigger(); });
    form(u"edit-ticket"_s, [&session] { session.actions().action(u"tickets.edit"_s)->trigger(); });
    form(u"shortcuts"_s, [&session] { session.actions().action(u"window.shortcuts"_s)->trigger(); });
}

void Pictures::planPages()
{
    ShopSession &session = *m_desktop.session();
    const auto window = [&session]() -> QWidget * { return &session.window(); };
    const auto page = [&](const QString &name, const std::function<void()> &open) {
        m_plan.push_back({name, open, window, windowSize});
    };
    const auto form = [&](const QString &name, const std::function<void()> &open) {
        m_plan.push_back({name, open, [this] { return openDialog(); }, {}});
    };
    const CustomerId customer = session.customers().customer();
    const CustomerId member = shownMember();
    page(u"today"_s, [&session] { session.window().showPage(u"today"_s); });
    page(u"counter"_s, [this, member] { fillCounter(member); });
    page(u"customers"_s, [&session] { session.window().showPage(u"customers"_s); });
    page(u"customers-table"_s, [&session] { session.customers().list()->showTable(true); });
    page(u"household"_s, [this, &session] {
        session.customers().list()->showTable(false);
        if (const CustomerId household = shownHousehold(); household.isValid())
            session.customers().showCustomer(household);
    });
    page(u"palette"_s, [&session, customer] {
        session.customers().showCustomer(customer);
        session.window().openPalette();
        session.window().palettePopup()->field()->setText(u"an"_s);
    });
    page(u"tasks"_s, [&session] {
        session.window().palettePopup()->close();
        session.window().showPage(u"tasks"_s);
    });
    page(u"tickets"_s, [&session] { session.window().showPage(u"tickets"_s); });
    planKnowledge();
    planDashboard();
    page(u"subscriptions"_s, [&session] { session.window().showPage(u"subscriptions"_s); });
    for (const auto &[name, tab] : {std::pair(u"subscriptions-all"_s, SubscriptionsPage::Tab::All),
                                    std::pair(u"subscriptions-revenue"_s, SubscriptionsPage::Tab::Revenue)})
        page(name, [&session, tab = tab] { session.window().findChild<SubscriptionsPage *>()->showTab(tab); });
    page(u"support-report"_s, [&session] { session.window().showPage(u"support-report"_s); });
    page(u"support-report-tables"_s, [&session] {
        const auto *report = session.window().findChild<SupportReportPage *>();
        report->findChild<QScrollArea *>()->verticalScrollBar()->setValue(500);
    });
    page(u"settings"_s, [&session] {
        session.window().palettePopup()->close();
        session.window().showPage(u"settings"_s);
    });
    form(u"own-field"_s, [&session] { session.window().findChild<QPushButton *>(u"add_own_field"_s)->click(); });
    m_plan.push_back({u"first-start"_s, [this] { m_desktop.startWindow()->showFirstStart(); },
                      [this]() -> QWidget * { return m_desktop.startWindow(); }, windowSize});
    planForms(customer);
    planDuplicates(customer);
    planServiceLevels();
    planLoyalty(member);
    planRewards(member);
    planDesk();
    planSegments(customer);
    if (!m_options.importFile.isEmpty())
        planImport();
    // The last, as it locks the program.
    m_plan.push_back({u"kiosk"_s, [&session] { session.actions().action(u"desk.kiosk"_s)->trigger(); },
                      [&session]() -> QWidget * { return session.window().findChild<KioskWindow *>(); }, windowSize});
}

// A sale in the middle: two products, one of them twice.
void Pictures::planServiceLevels()
{
    ShopSession &session = *m_desktop.session();
    const auto levels = [&session] { return session.window().findChild<ServiceLevelsCard *>(); };
    const auto firstOf = [](const QAbstractItemView *view) {
        return view->model()->index(0, 0).data(role::Id).toLongLong();
    };
    const auto dialog = [this] { return openDialog(); };
    m_plan.push_back({u"service-levels"_s, [&session] { session.window().showPage(u"settings"_s); }, levels, {}});
    m_plan.push_back({u"support-desk"_s, [] {}, [&session] { return session.window().findChild<SupportDeskCard *>(); }, {}});
    m_plan.push_back({u"promise"_s, [=] { levels()->openPolicy(SlaPolicyId{firstOf(levels()->policies())}); }, dialog, {}});
    m_plan.push_back(
        {u"working-hours"_s, [=] { levels()->openCalendar(WorkCalendarId{firstOf(levels()->calendars())}); }, dialog, {}});
    m_plan.push_back({u"why-due"_s,
                      [=, &session] { session.serviceLevels().explain(TicketId{firstOf(session.tickets().page().view())}); },
                      dialog,
                      {}});
}

void Pictures::planLoyalty(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    const auto dialog = [this] { return openDialog(); };
    const auto press = [this](const QString &button) {
        if (const QWidget *open = openDialog())
            open->findChild<QPushButton *>(button)->click();
    };
    const auto tiers = [&session] { return session.window().findChild<LoyaltyTiersCard *>(); };
    const auto window = [&session]() -> QWidget * { return &session.window(); };
    const auto page = [&session] { return session.window().findChild<LoyaltyPage *>(); };
    m_plan.push_back({u"loyalty"_s,
                      [&session, page] {
                          session.window().messages()->dismiss();
                          session.window().showPage(u"loyalty"_s);
                          page()->showTab(LoyaltyPage::Tab::Overview);
                      },
                      window, windowSize});
    m_plan.push_back({u"loyalty-members"_s, [page] { page()->showTab(LoyaltyPage::Tab::Members); }, window, windowSize});
    m_plan.push_back({u"loyalty-rules"_s, [page] { page()->showTab(LoyaltyPage::Tab::Rules); }, window, windowSize});
    m_plan.push_back({u"points-rules"_s, [page] { page()->points()->openForm(); }, dialog, {}});
    m_plan.push_back(
        {u"adjust-points"_s, [&session] { session.actions().action(u"loyalty.adjust"_s)->trigger(); }, dialog, {}});
    m_plan.push_back({u"loyalty-tiers"_s, [] {}, tiers, {}});
    m_plan.push_back({u"tier-rules"_s, [tiers] { tiers()->openForm(); }, dialog, {}});
    m_plan.push_back({u"tier"_s,
                      [this, tiers, press] {
                          tiers()->openForm();
                          auto *list = openDialog()->findChild<OrderedView *>();
                          list->setCurrentIndex(list->model()->index(0, 0));
                          press(u"edit_tier"_s);
                      },
                      [&session]() -> QWidget * { return session.window().findChild<TierForm *>(); },
                      {}});
    m_plan.push_back({u"give-tier"_s,
                      [this, &session, customer] {
                          if (auto *open = qobject_cast<QDialog *>(openDialog()))
                              open->reject(); // behind the one before
                          session.forms().giveTier({customer});
                      },
                      dialog,
                      {}});
    planTrialAndPapers(customer);
}

void Pictures::planDesk()
{
    ShopSession &session = *m_desktop.session();
    const auto dialog = [this] { return openDialog(); };
    m_plan.push_back({u"board"_s,
                      [&session] {
                          session.window().showPage(u"tickets"_s);
                          session.tickets().page().showAsBoard(true);
                      },
                      [&session]() -> QWidget * { return &session.window(); }, windowSize});
    for (const auto &[name, action] :
         {std::pair(u"routing"_s, u"desk.routing"_s), std::pair(u"absences"_s, u"desk.absences"_s),
          std::pair(u"questions"_s, u"desk.questions"_s)})
        m_plan.push_back({name, [&session, action] { session.actions().action(action)->trigger(); }, dialog, {}});
    const auto press = [&session](const QString &button) {
        session.window().showPage(u"settings"_s);
        session.window().findChild<QPushButton *>(button)->click();
    };
    m_plan.push_back({u"mail-account"_s,
                      [&session, press] {
                          session.tickets().page().showAsBoard(false);
                          press(u"add_account"_s);
                      },
                      dialog,
                      {}});
    m_plan.push_back({u"outbox"_s, [press] { press(u"show_outbox"_s); }, dialog, {}});
    m_plan.push_back({u"unclear-mail"_s, [&session] { session.mail().desk().showUndecided(); }, dialog, {}});
}

// The demo shop is a tidy one: what waits here is made from the customer who is shown.
void Pictures::planDuplicates(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    const auto twin = std::make_shared<CustomerId>();
    m_plan.push_back(
        {u"duplicates"_s,
         [&session, customer, twin] {
             const auto original =
                 session.database().read([=](Connection &c) { return CustomerStore(c).customer(customer); }).result();
             if (original)
                 *twin = addTwins(session.database(), *original);
             session.window().messages()->dismiss();
             session.window().showPage(u"duplicates"_s);
         },
         [&session]() -> QWidget * { return &session.window(); }, windowSize});
    m_plan.push_back({u"merge"_s,
                      [&session, customer, twin] {
                          session.forms().mergeCustomers({customer, *twin});
                      },
                      [this] { return openDialog(); },
                      {}});
}

// The demo shop has written nothing down yet: what it knows is made here.
void Pictures::planKnowledge()
{
    ShopSession &session = *m_desktop.session();
    const auto window = [&session]() -> QWidget * { return &session.window(); };
    const auto article = std::make_shared<KnowledgeArticleId>();
    m_plan.push_back({u"knowledge"_s,
                      [&session, article] {
                          *article = addKnowledge(session.database());
                          session.window().messages()->dismiss();
                          session.window().showPage(u"knowledge"_s);
                          session.knowledge().page().showArticle(*article);
                      },
                      window, windowSize});
    m_plan.push_back({u"article"_s,
                      [&session, article] { session.knowledge().desk().editArticle(*article); },
                      [this] { return openDialog(); },
                      {}});
    m_plan.push_back({u"templates"_s,
                      [&session] { session.knowledge().templates().manage(TemplatesDialog::Part::Macros); },
                      [this] { return openDialog(); },
                      {}});
}

void Pictures::planImport()
{
    // An import writes its rejected rows beside the file: into the folder that goes away.
    const QString copy = m_folder.filePath(QFileInfo(m_options.importFile).fileName());
    QFile::copy(m_options.importFile, copy);
    const auto dialog = [this] { return openDialog(); };
    m_plan.push_back({u"import"_s, [this, copy] { m_desktop.session()->exchange().importFile(copy); }, dialog, {}, true});
    const auto press = [this](const QString &button) {
        if (const QWidget *open = openDialog())
            open->findChild<QPushButton *>(button)->click();
    };
    const auto next = [press] { press(u"next"_s); };
    for (const QString &step : {u"import-columns"_s, u"import-known"_s, u"import-check"_s})
        m_plan.push_back({step, next, dialog, {}, true});
    m_plan.push_back({u"import-result"_s, [press] { press(u"import"_s); }, dialog, {}});
}

CustomerId Pictures::shownHousehold() const
{
    CustomerFilter filter;
    filter.kind = CustomerKind::Household;
    const auto households =
        m_desktop.session()->database().read([filter](Connection &c) { return CustomerList(c).ids(filter, {}); }).result();
    return households ? households->value(0) : CustomerId{};
}

OrderId Pictures::shownOrder() const
{
    const TimelineModel &story = m_desktop.session()->customers().timeline()->model();
    for (int row = 0; row < story.rowCount(); ++row) {
        const auto event = story.index(row, 0).data(TimelineModel::EntryRole).value<TimelineEntry>().event;
        if (event.kind == TimelineKind::Order && event.orderStatus == OrderStatus::Completed)
            return event.order;
    }
    return {};
}

QWidget *Pictures::openDialog() const
{
    for (QDialog *dialog : m_desktop.session()->window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void Pictures::openNext()
{
    if (m_next >= m_plan.size()) {
        Q_EMIT finished(m_exitCode);
        return;
    }
    m_plan[m_next].open();
    m_waited = 0;
    awaitNext();
}

// What is to be drawn may have to be read first, and then wants a moment to settle.
void Pictures::awaitNext()
{
    QTimer::singleShot(rest, this, [this] {
        if (++m_waited < mostRests && !m_plan[m_next].widget()) {
            awaitNext();
            return;
        }
        draw(m_plan[m_next++]);
        openNext();
    });
}

void Pictures::draw(const Picture &picture)
{
    QWidget *widget = picture.widget();
    if (!widget) {
        std::fprintf(stderr, "There is nothing to draw for %s.\n", qPrintable(picture.name));
        m_exitCode = 3;
        return;
    }
    const QSize size = picture.size.isValid() ? picture.size : widget->size();
    if (picture.name.isEmpty()) {
        drawInto(*widget, m_options.pictureFile, 1.0, size);
        return;
    }
    for (const auto &[colours, mode] : {std::pair(u"light"_s, ThemeMode::Light), std::pair(u"dark"_s, ThemeMode::Dark)}) {
        m_theme.setMode(mode);
        for (const auto &[suffix, ratio] : {std::pair(QString(), 1.0), std::pair(u"-150"_s, 1.5)})
            drawInto(*widget, u"%1/%2-%3%4.png"_s.arg(m_options.picturesFolder, picture.name, colours, suffix), ratio, size);
    }
    m_theme.setMode(ThemeMode::Light);
    if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && !picture.staysOpen)
        dialog->reject();
}

void Pictures::drawInto(QWidget &widget, const QString &file, double pixelRatio, QSize size)
{
    if (const auto drawn = renderWidget(widget, size, pixelRatio, file); !drawn) {
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(file));
        m_exitCode = 3;
    }
}

} // namespace regulars
