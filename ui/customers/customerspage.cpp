// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerspage.h"

#include "models/attachments/photoview.h"
#include "models/customers/customertablemodel.h"
#include "models/customers/customerview.h"
#include "models/loyalty/challengeviews.h"
#include "models/loyalty/pointsviews.h"
#include "models/loyalty/referralviews.h"
#include "models/loyalty/stampviews.h"
#include "ui/attachments/filescard.h"
#include "ui/attachments/photobutton.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/windowstate.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customerdetails.h"
#include "ui/customers/customerheader.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerselection.h"
#include "ui/customers/selectionsummary.h"
#include "ui/loyalty/loyaltycard.h"
#include "ui/timeline/timelinepane.h"
#include "ui/views/viewactions.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int leastRecordWithDetails = 620;

QSplitter *flatSplitter(QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->setHandleWidth(space::l);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

CustomersPage::CustomersPage(const CustomerServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_view(new CustomerView(services.database, this)),
      m_photo(new PhotoView(services.database, this)),
      m_points(new PointsView(services.database, this)),
      m_stamps(new MemberStampsView(services.database, this)),
      m_challenges(new MemberChallengesView(services.database, this)),
      m_referrals(new CustomerReferralsView(services.database, this))
{
    createWidgets();
    createRecord();
    createStates();
    layOut();
    bindModels();
    connectActions();
    registerActions();
    showTable(m_list->showsTable());
    showSelection();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::createWidgets()
{
    m_list = new CustomerListPane(m_services, this);
    m_splitter = flatSplitter(this);
    m_stack = new QStackedWidget(this);
    m_blank = new QWidget(this);
    m_several = new QWidget(this);
    m_summary = new SelectionSummary(m_services, m_several);
    auto *several = new QVBoxLayout(m_several);
    several->setContentsMargins(0, 0, 0, 0);
    several->addWidget(m_summary);
    several->addStretch();
}

void CustomersPage::createRecord()
{
    m_record = new QWidget(this);
    m_header = new CustomerHeader(m_services.formatting, m_record);
    m_recordSplitter = flatSplitter(m_record);
    m_timeline = new TimelinePane(m_services, m_recordSplitter);
    m_details = new CustomerDetails(m_services, m_recordSplitter);
    m_files = new FilesCard(m_services.database, m_services.commands, m_services.formatting, m_details);
    m_details->addCard(m_files);
    m_recordSplitter->setStretchFactor(0, 1);
    m_recordSplitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(m_record);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_header);
    layout->addWidget(m_recordSplitter, 1);
    m_record->addActions(m_timeline->entryActions());
    m_record->installEventFilter(this);
    m_record->setAcceptDrops(true);
}

void CustomersPage::createStates()
{
    m_gone = new EmptyState(IconName::Customers, tr("This customer is not here any more"),
                            tr("Somebody deleted them. The recycle bin keeps them, under Filter."), this);
    m_failed = new EmptyState(IconName::Warning, tr("This customer could not be read"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, m_view, &CustomerView::refresh);
    for (QWidget *page : std::initializer_list<QWidget *>{m_blank, m_record, m_several, m_gone, m_failed})
        m_stack->addWidget(page);
}

void CustomersPage::layOut()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addWidget(m_splitter);
    rememberSplitter(m_splitter, m_services.store, u"customers/splitter"_s);
    rememberSplitter(m_recordSplitter, m_services.store, u"customers/record_splitter"_s);
}

void CustomersPage::bindModels()
{
    connect(&m_list->selection(), &CustomerSelection::changed, this, &CustomersPage::showSelection);
    connect(m_view, &CustomerView::changed, this, &CustomersPage::showRecord);
    connect(m_points, &PointsView::changed, this, [this] { m_details->loyalty()->setPoints(m_points->value()); });
    connect(m_stamps, &MemberStampsView::changed, this, [this] { m_details->loyalty()->setStamps(m_stamps->value()); });
    connect(m_challenges, &MemberChallengesView::changed, this,
            [this] { m_details->loyalty()->setChallenges(m_challenges->value()); });
    connect(m_referrals, &CustomerReferralsView::changed, this,
            [this] { m_details->loyalty()->setReferrals(m_referrals->value()); });
    connect(m_photo, &PhotoView::changed, this,
            [this] { m_header->photo()->setPhoto(m_photo->value().value_or(CustomerPhoto{})); });
}

void CustomersPage::connectActions()
{
    const auto edit = [this] { m_services.actions.editCustomer(m_view->key()); };
    connect(m_header, &CustomerHeader::editRequested, this, edit);
    connect(m_details, &CustomerDetails::editRequested, this, edit);
    connect(m_details, &CustomerDetails::fieldRequested, this,
            [this](const QString &field) { m_services.actions.editCustomerField(m_view->key(), field); });
    connect(m_details, &CustomerDetails::consentRequested, this, &CustomersPage::recordConsent);
    connectLoyalty();
    connect(m_files, &FilesCard::attachRequested, this, [this] { attachFiles({}); });
    connect(m_files, &FilesCard::openRequested, this, [this](AttachmentId file) { m_services.actions.openFile(file); });
    connect(m_files, &FilesCard::saveRequested, this, [this](AttachmentId file) { m_services.actions.saveFile(file); });
    // The link goes away with the details of its customer: only after the click is over.
    connect(m_details, &CustomerDetails::customerRequested, this, &CustomersPage::showCustomer, Qt::QueuedConnection);
    connect(m_timeline, &TimelinePane::left, m_list, &CustomerListPane::focusList);
    connect(m_list, &CustomerListPane::tableShown, this, &CustomersPage::showTable);
    connect(m_list, &CustomerListPane::activated, this, [this] {
        if (!m_view->key().isValid())
            return;
        m_list->showTable(false);
        m_timeline->focusEvents();
    });
    connect(m_summary, &SelectionSummary::deleteRequested, m_list, &CustomerListPane::deleteSelected);
    connect(m_summary, &SelectionSummary::restoreRequested, m_list, &CustomerListPane::restoreSelected);
    connect(m_summary, &SelectionSummary::editRequested, this,
            [this] { m_services.actions.editCustomers(m_list->selection().customers()); });
    connect(m_summary, &SelectionSummary::mergeRequested, m_list, &CustomerListPane::mergeSelected);
    connect(m_summary, &SelectionSummary::exportRequested, m_list, &CustomerListPane::exportSelected);
}

void CustomersPage::connectLoyalty()
{
    const auto ask = [this](auto asked, auto answer) {
        connect(m_details, asked, this, [this, answer] { answer(m_services.actions, m_view->key()); });
    };
    using Actions = CustomerActions;
    ask(&CustomerDetails::loyaltyJoinRequested, [](Actions &actions, CustomerId shown) { actions.joinLoyalty({shown}); });
    ask(&CustomerDetails::loyaltyLeaveRequested, [](Actions &actions, CustomerId shown) { actions.leaveLoyalty({shown}); });
    ask(&CustomerDetails::tierRequested, [](Actions &actions, CustomerId shown) { actions.giveTier({shown}); });
    ask(&CustomerDetails::pointsAdjustmentRequested,
        [](Actions &actions, CustomerId shown) { actions.adjustPoints(shown); });
    ask(&CustomerDetails::pointsExplanationRequested,
        [](Actions &actions, CustomerId shown) { actions.explainPoints(shown); });
    ask(&CustomerDetails::rewardsRequested, [](Actions &actions, CustomerId shown) { actions.showRewards(shown); });
    ask(&CustomerDetails::stampsRequested, [](Actions &actions, CustomerId shown) { actions.giveStamps(shown); });
    ask(&CustomerDetails::referralRequested, [](Actions &actions, CustomerId shown) { actions.recordReferral(shown); });
    ask(&CustomerDetails::memberCardRequested, [](Actions &actions, CustomerId shown) { actions.offerCards({shown}); });
    ask(&CustomerDetails::statementRequested, [](Actions &actions, CustomerId shown) { actions.offerStatements({shown}); });
}

void CustomersPage::registerActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys, IconName icon, auto run) {
        QAction *action = m_services.registry.add({id, tr("Customers"), text, keys, icon});
        connect(action, &QAction::triggered, this, run);
        addAction(action); // its keys work while the page is shown
    };
    const auto addEntry = [&](const QString &id, const QString &text, Qt::Key key, IconName icon, InteractionKind kind) {
        add(id, text, QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | key), icon,
            [this, kind] { m_timeline->startEntry(kind); });
    };
    add(u"customers.find"_s, tr("Find in the list of customers"), QKeySequence::Find, IconName::Search,
        [this] { m_list->openSearch(); });
    add(u"customers.table"_s, tr("Show customers as table or cards"), {}, IconName::Columns,
        [this] { m_list->showTable(!m_list->showsTable()); });
    add(u"customers.edit"_s, tr("Edit this customer"), Qt::CTRL | Qt::Key_E, IconName::Edit, [this] {
        if (m_view->key().isValid())
            m_services.actions.editCustomer(m_view->key());
    });
    add(u"customers.consent"_s, tr("Record consent of this customer"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, IconName::Consent,
        [this] { recordConsent(); });
    add(u"customers.attach"_s, tr("Attach a file to this customer…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, IconName::Import,
        [this] { attachFiles({}); });
    add(u"customers.print"_s, tr("Print this customer's story…"), QKeySequence::Print, IconName::Order, [this] {
        if (m_view->key().isValid())
            m_services.actions.printStory(m_view->key());
    });
    add(u"customers.story"_s, tr("Save this customer's story as PDF…"), {}, IconName::Export, [this] {
        if (m_view->key().isValid())
            m_services.actions.saveStory(m_view->key());
    });
    add(u"customers.history"_s, tr("Show what was changed in this record…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        IconName::History, [this] {
            if (m_view->key().isValid())
                m_services.actions.showHistory(m_view->key());
        });
    add(u"customers.merge"_s, tr("Merge the selected customers"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, IconName::Merge,
        [this] { m_list->mergeSelected(); });
    add(u"timeline.find"_s, tr("Search in the timeline"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, IconName::Search,
        [this] { m_timeline->openSearch(); });
    registerLoyalty();
    registerPhoto();
    registerViewActions(m_services.registry, m_services.formatting, u"customers"_s, tr("Views of customers"),
                        m_list->views(), this);
    addEntry(u"timeline.note"_s, tr("Write a note"), Qt::Key_N, IconName::Note, InteractionKind::Note);
    addEntry(u"timeline.call"_s, tr("Log a call"), Qt::Key_C, IconName::Call, InteractionKind::Call);
    addEntry(u"timeline.visit"_s, tr("Log a visit"), Qt::Key_V, IconName::Visit, InteractionKind::Visit);
    addEntry(u"timeline.email"_s, tr("Log an e-mail"), Qt::Key_E, IconName::Email, InteractionKind::Email);
    m_services.registry.describe(m_header->editButton(), tr("Edit customer"), u"customers.edit"_s);
    m_services.registry.describe(m_timeline->searchButton(), tr("Search in the timeline"), u"timeline.find"_s);
    nameFixedKeys();
}

void CustomersPage::registerLoyalty()
{
    const auto add = [&](const QString &id, const QString &text, auto run) {
        QAction *action = m_services.registry.add({id, tr("Customers"), text, {}, IconName::Loyalty});
        connect(action, &QAction::triggered, this, [this, run] {
            if (const QList<CustomerId> &chosen = m_list->selection().customers(); !chosen.isEmpty())
                run(m_services.actions, chosen);
        });
        m_summary->addLoyaltyAction(action);
    };
    add(u"customers.joinLoyalty"_s, tr("Make the selected customers members of the loyalty programme"),
        [](CustomerActions &actions, const QList<CustomerId> &chosen) { actions.joinLoyalty(chosen); });
    add(u"customers.leaveLoyalty"_s, tr("Let the selected customers leave the loyalty programme"),
        [](CustomerActions &actions, const QList<CustomerId> &chosen) { actions.leaveLoyalty(chosen); });
    add(u"customers.giveTier"_s, tr("Give a tier to the selected customers…"),
        [](CustomerActions &actions, const QList<CustomerId> &chosen) { actions.giveTier(chosen); });
    add(u"customers.cards"_s, tr("Print or save the cards of the selected members…"),
        [](CustomerActions &actions, const QList<CustomerId> &chosen) { actions.offerCards(chosen); });
    add(u"customers.statements"_s, tr("Print or save the statements of points of the selected members…"),
        [](CustomerActions &actions, const QList<CustomerId> &chosen) { actions.offerStatements(chosen); });
    QAction *adjust = m_services.registry.add(
        {u"customers.adjustPoints"_s, tr("Customers"), tr("Adjust points of this customer…"), {}, IconName::Points});
    connect(adjust, &QAction::triggered, this, [this] {
        if (m_view->key().isValid())
            m_services.actions.adjustPoints(m_view->key());
    });
    QAction *rewards = m_services.registry.add(
        {u"loyalty.claim"_s, tr("Customers"), tr("Rewards of this customer…"), {}, IconName::Loyalty});
    connect(rewards, &QAction::triggered, this, [this] {
        if (m_view->key().isValid())
            m_services.actions.showRewards(m_view->key());
    });
    QAction *stamp = m_services.registry.add(
        {u"customers.giveStamps"_s, tr("Customers"), tr("Give stamps to this customer…"), {}, IconName::Loyalty});
    connect(stamp, &QAction::triggered, this, [this] {
        if (m_view->key().isValid())
            m_services.actions.giveStamps(m_view->key());
    });
    QAction *referral = m_services.registry.add(
        {u"customers.recordReferral"_s, tr("Customers"), tr("Who referred this customer…"), {}, IconName::Loyalty});
    connect(referral, &QAction::triggered, this, [this] {
        if (m_view->key().isValid())
            m_services.actions.recordReferral(m_view->key());
    });
    m_details->loyalty()->describe(m_services.registry);
}

void CustomersPage::registerPhoto()
{
    auto *menu = new QMenu(m_header->photo());
    const auto add = [&](const QString &id, const QString &text, auto run) {
        QAction *action = m_services.registry.add({id, tr("Customers"), text, {}, IconName::Customers});
        connect(action, &QAction::triggered, this, [this, run] {
            if (m_view->key().isValid())
                run(m_services.actions, m_view->key());
        });
        menu->addAction(action);
        return action;
    };
    add(u"customers.photo"_s, tr("Choose a photo of this customer…"),
        [](CustomerActions &actions, CustomerId customer) { actions.choosePhoto(customer, {}); });
    add(u"customers.pastePhoto"_s, tr("Paste a photo of this customer"),
        [](CustomerActions &actions, CustomerId customer) { actions.pastePhoto(customer); });
    QAction *remove = add(u"customers.removePhoto"_s, tr("Remove the photo of this customer"),
                          [](CustomerActions &actions, CustomerId customer) { actions.removePhoto(customer); });
    remove->setVisible(false);
    connect(m_photo, &PhotoView::changed, remove,
            [this, remove] { remove->setVisible(m_photo->value() && !m_photo->value()->hash.isEmpty()); });
    m_header->photo()->setMenu(menu);
    connect(m_header->photo(), &PhotoButton::fileDropped, this,
            [this](const QString &file) { m_services.actions.choosePhoto(m_view->key(), file); });
}

void CustomersPage::nameFixedKeys()
{
    const QString group = tr("In a list or a timeline");
    for (const auto &[text, keys] :
         {std::pair(tr("Write a note"), QKeySequence(Qt::Key_N)), std::pair(tr("Log a call"), QKeySequence(Qt::Key_C)),
          std::pair(tr("Log a visit"), QKeySequence(Qt::Key_V)), std::pair(tr("Log an e-mail"), QKeySequence(Qt::Key_E)),
          std::pair(tr("Plan a follow-up"), QKeySequence(Qt::Key_F)),
          std::pair(tr("Tick a task off"), QKeySequence(Qt::Key_D)),
          std::pair(tr("Edit an entry"), QKeySequence(Qt::Key_F2)), std::pair(tr("Pin an entry"), QKeySequence(Qt::Key_P)),
          std::pair(tr("Copy"), QKeySequence(QKeySequence::Copy)),
          std::pair(tr("Delete"), QKeySequence(QKeySequence::Delete))})
        m_services.registry.addFixed({group, text, keys});
}

void CustomersPage::recordConsent()
{
    if (m_view->key().isValid())
        m_services.actions.recordConsent(m_view->key());
}

void CustomersPage::attachFiles(const QStringList &files)
{
    if (m_view->key().isValid())
        m_services.actions.attachFiles(m_view->key(), files);
}

bool CustomersPage::takeDrop(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    QStringList files;
    for (const QUrl &url : drop->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (files.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // the file itself stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop)
        attachFiles(files);
    return true;
}

CustomerId CustomersPage::customer() const
{
    return m_view->key();
}

void CustomersPage::showCustomer(CustomerId customer)
{
    m_list->showTable(false);
    m_list->reveal(customer);
}

void CustomersPage::focusStory()
{
    m_timeline->focusEvents();
}

void CustomersPage::showSelection()
{
    const QList<CustomerId> &chosen = m_list->selection().customers();
    const CustomerId one = chosen.size() == 1 ? chosen.first() : CustomerId{};
    const CustomerId before = m_view->key();
    m_summary->setCustomers(chosen.size() > 1 ? chosen : QList<CustomerId>{}, m_list->model().filter().deleted);
    m_timeline->setCustomer(one);
    m_view->show(one);
    m_photo->show(one);
    m_points->show(one);
    m_stamps->show(one);
    m_challenges->show(one);
    m_referrals->show(one);
    showRecord();
    if (one != before)
        Q_EMIT customerShown(one);
}

void CustomersPage::showRecord()
{
    QWidget *page = m_stack->currentWidget();
    switch (m_view->state()) {
    case CustomerView::State::Empty:
        page = m_list->selection().customers().size() > 1 ? m_several : m_blank;
        break;
    case CustomerView::State::Loading: // what was shown stays for the moment this takes
        page = page == m_several ? m_record : page;
        break;
    case CustomerView::State::Loaded:
        m_header->setCustomer(*m_view->value());
        m_details->setCustomer(*m_view->value());
        m_timeline->setRecord(*m_view->value());
        m_files->setCustomer(m_view->key());
        page = m_record;
        break;
    case CustomerView::State::Gone:
        page = m_gone;
        break;
    case CustomerView::State::Failed:
        m_failed->setTexts(tr("This customer could not be read"), errorText(m_view->error()));
        page = m_failed;
        break;
    }
    m_stack->setCurrentWidget(page);
    m_stack->setVisible(!m_list->showsTable() || page == m_several);
}

void CustomersPage::showTable(bool table)
{
    m_splitter->setOrientation(table ? Qt::Vertical : Qt::Horizontal);
    m_stack->setSizePolicy(QSizePolicy::Preferred, table ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    showRecord();
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_record && event->type() == QEvent::Resize)
        m_details->setVisible(m_record->width() >= leastRecordWithDetails);
    const bool drops = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                       event->type() == QEvent::Drop;
    if (watched == m_record && drops)
        return takeDrop(event) || QWidget::eventFilter(watched, event);
    return QWidget::eventFilter(watched, event);
}

} // namespace regulars
