// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importdialog.h"

#include "models/exchange/mappinglist.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/consentstatementcard.h"
#include "ui/exchange/importcheckpage.h"
#include "ui/exchange/importfilepage.h"
#include "ui/exchange/importknownpage.h"
#include "ui/exchange/importresultpage.h"
#include "ui/exchange/importtexts.h"
#include "ui/exchange/mappingbar.h"
#include "ui/exchange/stepbar.h"

#include <QtCore/QFileInfo>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Page { StepsPage, ResultPage };

} // namespace

ImportDialog::ImportDialog(std::unique_ptr<ImportSession> session, std::unique_ptr<MappingList> mappings,
                           const QString &file, bool askCurrency, const Formatting &formatting, QWidget *parent)
    : QDialog(parent),
      m_session(std::move(session)),
      m_mappings(std::move(mappings)),
      m_formatting(formatting),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Import"));
    resize(860, 700);
    m_pages->addWidget(createSteps(askCurrency));
    m_resultPage = new ImportResultPage(m_formatting, this);
    m_pages->addWidget(m_resultPage);
    createButtons();
    layOut();
    connectPages();
    connectMappings();
    OrderImportOptions options;
    options.file = file;
    m_session->setOptions(options);
    refresh();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::createButtons()
{
    m_close = new QPushButton(tr("Cancel"), this);
    m_back = new QPushButton(tr("Back"), this);
    m_next = new QPushButton(tr("Next"), this);
    m_undo = new QPushButton(tr("Undo the import"), this);
    m_go = new QPushButton(tr("Import"), this);
    const std::pair<QPushButton *, QString> names[] = {
        {m_close, u"close"_s}, {m_back, u"back"_s}, {m_next, u"next"_s}, {m_undo, u"undo"_s}, {m_go, u"import"_s}};
    for (const auto &[button, name] : names) {
        button->setObjectName(name);
        button->setAutoDefault(false);
    }
    setButtonLook(m_go, ButtonVariant::Primary);
    setButtonLook(m_next, ButtonVariant::Primary);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_Return, this); // as in the forms
    m_go->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
    m_undo->hide();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::runImport);
    connect(shortcut, &QShortcut::activated, this, &ImportDialog::runImport);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoRequested(m_session->changeSet());
        accept();
    });
}

QWidget *ImportDialog::createColumns()
{
    auto *page = new QWidget(this);
    m_mappingBar = new MappingBar(page);
    auto *table = new Card({}, page);
    m_columns = new ColumnsTable(table);
    m_columns->setMinimumHeight(5 * extent::tableRow);
    table->body()->setContentsMargins(1, 1, 1, 1);
    table->body()->addWidget(m_columns);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_consents = new ConsentStatementCard(m_formatting, page);
    m_consents->hide();
    layout->addWidget(m_mappingBar);
    layout->addWidget(table, 1);
    layout->addWidget(m_consents);
    return page;
}

QWidget *ImportDialog::createSteps(bool askCurrency)
{
    auto *page = new QWidget(this);
    m_bar = new StepBar({tr("File"), tr("Columns"), tr("Known customers"), tr("Check")}, page);
    m_notice = new Notice(page);
    m_notice->hide();
    m_filePage = new ImportFilePage(askCurrency, page);
    m_knownPage = new ImportKnownPage(page);
    m_checkPage = new ImportCheckPage(m_formatting, page);
    m_steps = new QStackedWidget(page);
    for (QWidget *step : {static_cast<QWidget *>(m_filePage), createColumns(), static_cast<QWidget *>(m_knownPage),
                          static_cast<QWidget *>(m_checkPage)})
        m_steps->addWidget(step);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body->setSpacing(space::m);
    body->addWidget(m_notice);
    body->addWidget(m_steps, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(new Separator(page));
    layout->addLayout(body, 1);
    return page;
}

void ImportDialog::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_close);
    buttons->addStretch();
    for (QPushButton *button : {m_undo, m_back, m_next, m_go})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
}

void ImportDialog::connectPages()
{
    connect(m_filePage, &ImportFilePage::edited, this, &ImportDialog::applyShape);
    connect(m_filePage, &ImportFilePage::kindChosen, this, [this](ImportKind kind) {
        m_mappingBar->setUsed({}); // columns of the other kind
        m_session->setKind(kind);
    });
    connect(m_knownPage, &ImportKnownPage::edited, this, [this] { m_session->setRules(m_knownPage->rules()); });
    connect(m_consents, &ConsentStatementCard::edited, this,
            [this] { m_session->setConsentStatement(m_consents->statement()); });
    connect(m_session.get(), &ImportSession::stateChanged, this, &ImportDialog::refresh);
    connect(m_session.get(), &ImportSession::progressChanged, m_resultPage, &ImportResultPage::setProgress);
    m_knownPage->show(m_session->kind(), m_session->rules());
}

void ImportDialog::connectMappings()
{
    connect(m_columns, &ColumnsTable::mappingEdited, this, &ImportDialog::mapByHand);
    connect(m_mappings.get(), &MappingList::loaded, this, [this] { m_mappingBar->setMappings(m_mappings->names()); });
    connect(m_mappingBar, &MappingBar::useRequested, m_session.get(), &ImportSession::useSavedMapping);
    connect(m_mappingBar, &MappingBar::removeRequested, this, [this](const QString &name) {
        m_mappingBar->setUsed({});
        m_session->removeMapping(name);
    });
    connect(m_mappingBar, &MappingBar::saveRequested, m_session.get(), &ImportSession::saveMapping);
    connect(m_session.get(), &ImportSession::mappingFailed, this,
            [this](const Error &error) { m_notice->show(errorText(error), Tone::Danger); });
    m_mappings->refresh();
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_bar->setCurrent(static_cast<int>(step));
    showButtons();
    (m_go->isVisibleTo(this) && m_go->isEnabled()       ? m_go
     : m_next->isVisibleTo(this) && m_next->isEnabled() ? m_next
                                                        : m_close)
        ->setFocus();
}

/// vCards have no columns to choose.
void ImportDialog::go(int steps)
{
    int target = m_steps->currentIndex() + steps;
    const auto cards = m_session->contactDetection();
    if (static_cast<Step>(target) == Step::Columns && m_session->kind() == ImportKind::Contacts && cards && cards->isVCard)
        target += steps;
    showStep(static_cast<Step>(target));
}

void ImportDialog::mapColumns(const ColumnMapping &mapping)
{
    m_mappingBar->setByHand();
    m_session->setMapping(mapping);
}

void ImportDialog::mapByHand()
{
    if (m_session->kind() == ImportKind::Tickets) {
        m_mappingBar->setByHand();
        m_session->setMapping(m_columns->ticketMapping());
        return;
    }
    if (m_session->kind() == ImportKind::Subscriptions) {
        m_mappingBar->setByHand();
        m_session->setMapping(m_columns->subscriptionMapping());
        return;
    }
    if (m_session->kind() != ImportKind::Contacts) {
        mapColumns(m_columns->mapping());
        return;
    }
    m_mappingBar->setByHand();
    m_session->setMapping(m_columns->contactMapping());
}

void ImportDialog::applyShape()
{
    OrderImportOptions options = m_session->options();
    bool otherTable = false;
    m_filePage->apply(options, otherTable);
    // Columns that were chosen for another cut of the table mean nothing any more.
    if (otherTable) {
        options.mappingText.clear();
        options.mappingName.clear();
        m_mappingBar->setUsed({});
    }
    m_session->setOptions(options);
}

void ImportDialog::refresh()
{
    switch (m_session->state()) {
    case ImportSession::State::Running:
        showRunning();
        break;
    case ImportSession::State::Finished:
        showResult();
        break;
    default:
        showPreview();
        break;
    }
}

void ImportDialog::showPreview()
{
    const bool wasRunning = m_pages->currentIndex() == ResultPage;
    m_pages->setCurrentIndex(StepsPage);
    m_close->setText(tr("Cancel"));
    if (m_session->state() == ImportSession::State::Failed)
        showFailure();
    else
        m_notice->hide();
    if (wasRunning)
        showStep(Step::Check);
    m_filePage->show(*m_session);
    showColumns();
    m_knownPage->show(m_session->kind(), m_session->rules());
    m_checkPage->show(*m_session);
    showButtons();
}

void ImportDialog::showFailure()
{
    const QString sentence = ImportTexts::failure(m_session->error(), m_session->kind());
    if (!isVisible() && m_pages->currentIndex() == StepsPage && m_resultPage->isRunning())
        Q_EMIT endedUnseen(sentence, {});
    m_notice->show(sentence, Tone::Danger);
}

void ImportDialog::showColumns()
{
    const auto orders = m_session->detection();
    const auto contacts = m_session->contactDetection();
    const auto tickets = m_session->ticketDetection();
    const bool areContacts = m_session->kind() == ImportKind::Contacts;
    const bool areTickets = m_session->kind() == ImportKind::Tickets;
    const auto subscriptions = m_session->subscriptionDetection();
    const bool areSubscriptions = m_session->kind() == ImportKind::Subscriptions;
    m_mappingBar->setSavable(areContacts        ? contacts.has_value()
                             : areTickets       ? tickets.has_value()
                             : areSubscriptions ? subscriptions.has_value()
                                                : orders.has_value());
    if (m_session->state() == ImportSession::State::Previewing)
        return; // what is known yet is older than what was chosen
    m_consents->setVisible(areContacts && contacts && contacts->mapping.hasConsent());
    if (areContacts && contacts)
        m_columns->setColumns(contacts->header, contacts->sample, contacts->mapping, contacts->ownFields);
    else if (areTickets && tickets)
        m_columns->setColumns(tickets->header, tickets->sample, tickets->mapping);
    else if (areSubscriptions && subscriptions)
        m_columns->setColumns(subscriptions->header, subscriptions->sample, subscriptions->mapping);
    else if (!areContacts && !areTickets && !areSubscriptions && orders)
        m_columns->setColumns(orders->header, orders->sample, orders->mapping);
    else if (m_session->state() == ImportSession::State::Failed)
        m_columns->setColumns({}, {}, ColumnMapping());
}

void ImportDialog::showButtons()
{
    const bool steps = m_pages->currentIndex() == StepsPage;
    const bool last = step() == Step::Check;
    m_back->setVisible(steps && step() != Step::File);
    m_next->setVisible(steps && !last);
    m_go->setVisible(steps && last);
    m_go->setEnabled(m_session->state() == ImportSession::State::Ready);
    m_go->setDefault(last);
    m_next->setDefault(!last);
}

void ImportDialog::runImport()
{
    m_session->setMappingName(m_mappingBar->typedName());
    m_session->run();
}

void ImportDialog::showRunning()
{
    m_pages->setCurrentIndex(ResultPage);
    m_resultPage->showRunning();
    showButtons();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void ImportDialog::showResult()
{
    m_pages->setCurrentIndex(ResultPage);
    m_resultPage->showResult(*m_session);
    showButtons();
    m_undo->setVisible(m_session->changeSet().isValid());
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    if (!isVisible())
        Q_EMIT endedUnseen(ImportTexts::done(*m_session), m_session->changeSet());
}

} // namespace regulars
