// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referralspane.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/referralcommands.h"
#include "models/people/signin.h"
#include "ui/base/actionbutton.h"
#include "ui/base/card.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/viewaction.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/referralform.h"
#include "ui/loyalty/referralitems.h"
#include "ui/loyalty/referraltexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = ReferralModel::Column;

constexpr int rowHeight = 40; // pixels: a circle with initials stands in it
constexpr std::array choices{ReferralChoice::All, ReferralChoice::ToDecide, ReferralChoice::OnTheWay,
                             ReferralChoice::Rewarded, ReferralChoice::Ended};
/// In pixels; 0: takes the rest.
constexpr std::array<int, Column::ColumnCount> widths{190, 170, 140, 0, 110};

} // namespace

ReferralsPane::ReferralsPane(const ReferralsServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new ReferralModel(services.database, this)),
      m_items(new ReferralItems(*m_model, services.formatting, this)),
      m_most(new AdvocatesView(services.database, this))
{
    createView();
    m_pane = new ListPane(tr("Referrals"), IconName::Loyalty, m_view, this);
    m_pane->emptyState()->setTexts(
        tr("No referrals yet"),
        tr("Record who brought a customer, by name or by the number of their card. What they get for it is decided by the rules for "
           "points."));
    m_recordFirst = m_pane->emptyState()->addButton(tr("Record referral…"));
    m_recordFirst->setObjectName(u"first_referral"_s);
    m_record = new QPushButton(tr("Record referral…"), this);
    m_record->setObjectName(u"record_referral"_s);
    setButtonLook(m_record, ButtonVariant::Secondary, ButtonSize::Small);
    m_pane->addHeaderWidget(m_record);
    createActions();
    createTools();
    createAdvocates();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_advocates);
    connectSignals();
    showState();
    readWhileSeen(*m_most, *this);
}

void ReferralsPane::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"referrals"_s);
    m_view->setAccessibleName(tr("Referrals"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setItemDelegateForColumn(Column::Friend, new AvatarCell(m_view));
    m_view->setItemDelegateForColumn(Column::State, new ChipCell(
                                                        [this](const QModelIndex &index) -> std::optional<ChipText> {
                                                            const ReferralRow *row = m_model->row(index.row());
                                                            if (!row)
                                                                return std::nullopt;
                                                            return ReferralTexts::chip(row->progress.state);
                                                        },
                                                        m_view));
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (const int width = widths.at(static_cast<size_t>(column)); width > 0)
            m_view->setColumnWidth(column, width);
    }
    m_view->horizontalHeader()->setSectionResizeMode(Column::Why, QHeaderView::Stretch);
}

template<typename Command>
void ReferralsPane::runOnCurrent()
{
    if (const ReferralRow *row = current()) {
        Command command;
        command.referral = row->referral.id;
        m_services.commands.run(command);
    }
}

void ReferralsPane::createActions()
{
    m_allow = viewAction(*m_view, tr("Is a friend"), u"allow_referral"_s, {}, [this] { runOnCurrent<AllowReferral>(); });
    m_allow->setToolTip(tr("What blocks it does not count; it is rewarded when its time has come"));
    m_approve = viewAction(*m_view, tr("Reward now"), u"approve_referral"_s, Qt::CTRL | Qt::Key_Return,
                           [this] { runOnCurrent<ApproveReferral>(); });
    m_approve->setToolTip(tr("Give the points at once, whatever it waits for"));
    m_reject = viewAction(*m_view, tr("Reject"), u"reject_referral"_s, QKeySequence::Delete,
                          [this] { runOnCurrent<RejectReferral>(); });
    m_friend = viewAction(*m_view, tr("Show friend"), u"show_friend"_s, {}, [this] {
        if (const ReferralRow *row = current(); row && row->referral.referred.isValid())
            Q_EMIT customerRequested(row->referral.referred);
    });
    m_advocate = viewAction(*m_view, tr("Show who referred them"), u"show_advocate"_s, {}, [this] {
        if (const ReferralRow *row = current())
            Q_EMIT customerRequested(row->referral.advocate);
    });
}

void ReferralsPane::createTools()
{
    auto *tools = new QWidget(this);
    m_choice = new SegmentedControl(tools);
    m_choice->setObjectName(u"referral_choice"_s);
    m_choice->setAccessibleName(tr("Which referrals"));
    for (const QString &text : {tr("All"), tr("To decide"), tr("On the way"), tr("Rewarded"), tr("Over")})
        m_choice->addSegment(text);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_choice);
    line->addStretch(1);
    for (QAction *action : {m_allow, m_approve, m_reject})
        line->addWidget(actionButton(*action, tools));
    m_pane->addTool(tools);
    m_search = m_pane->addSearch(tr("Find a name"));
}

void ReferralsPane::createAdvocates()
{
    m_advocates = new Card(tr("Who refers most"), this);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::xs);
    m_advocates->body()->addLayout(m_lines);
    m_advocates->hide();
}

void ReferralsPane::connectSignals()
{
    for (QPushButton *button : {m_record, m_recordFirst})
        connect(button, &QPushButton::clicked, this, &ReferralsPane::record);
    connect(m_view, &QTableView::activated, this, [this] {
        const ReferralRow *row = current();
        (row && row->referral.referred.isValid() ? m_friend : m_advocate)->trigger();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ReferralsPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReferralsPane::showChosen);
    connect(m_search, &SearchField::searchChanged, this, &ReferralsPane::applyFilter);
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &ReferralsPane::applyFilter);
    connect(m_pane, &ListPane::retryRequested, m_model, &ReferralModel::refresh);
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_choice->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_model, &ReferralModel::stateChanged, this, &ReferralsPane::showState);
    connect(m_model, &ReferralModel::loaded, this, &ReferralsPane::showState);
    connect(m_model, &ReferralModel::dataChanged, this, &ReferralsPane::showChosen);
    connect(m_most, &AdvocatesView::changed, this, &ReferralsPane::showAdvocates);
    connect(&m_services.signIn, &SignIn::changed, this, &ReferralsPane::showChosen);
}

const ReferralRow *ReferralsPane::current() const
{
    return m_view->currentIndex().isValid() ? m_model->row(m_view->currentIndex().row()) : nullptr;
}

void ReferralsPane::applyFilter()
{
    m_model->setFilter({m_search->text().simplified(), choices.at(static_cast<size_t>(m_choice->currentIndex()))});
}

void ReferralsPane::showState()
{
    if (m_model->state() == SnapshotModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == SnapshotModel::State::Loading || m_model->isReading())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_model->filter().isEmpty() ? ListPane::State::Empty : ListPane::State::NothingFound);
    m_pane->setCount(m_model->rowCount() > 0 ? m_services.formatting.number(m_model->rowCount()) : QString());
    showChosen();
}

void ReferralsPane::showChosen()
{
    const SignIn &signIn = m_services.signIn;
    for (QPushButton *button : {m_record, m_recordFirst})
        button->setEnabled(signIn.may(Right::Create));
    const ReferralRow *row = m_view->selectionModel()->hasSelection() ? current() : nullptr;
    const auto allow = [&](QAction *action, ReferralStep step) {
        action->setEnabled(row && signIn.may(Right::AdjustPoints) && canStep(row->referral, row->progress, step));
    };
    allow(m_allow, ReferralStep::Allow);
    allow(m_approve, ReferralStep::Approve);
    allow(m_reject, ReferralStep::Reject);
    m_friend->setEnabled(row && row->referral.referred.isValid());
    m_advocate->setEnabled(row);
}

// Lines are kept for those who take the place of others: one may have the keyboard.
void ReferralsPane::showAdvocates()
{
    if (!m_most->value() || *m_most->value() == m_shown)
        return;
    m_shown = *m_most->value();
    m_items->setPointName(m_shown.pointName);
    while (m_advocateLines.size() > m_shown.rows.size())
        delete m_advocateLines.takeLast();
    while (m_advocateLines.size() < m_shown.rows.size())
        addAdvocate(static_cast<int>(m_advocateLines.size()));
    const QStringList said = advocates();
    for (qsizetype i = 0; i < said.size(); ++i)
        m_advocateLines[i]->setText(QString(said[i]).replace(u'&', u"&&"_s));
    m_advocates->setVisible(!said.isEmpty());
}

void ReferralsPane::addAdvocate(int place)
{
    auto *line = new QPushButton(m_advocates);
    line->setObjectName(u"advocate"_s);
    setButtonLook(line, ButtonVariant::Quiet, ButtonSize::Small);
    connect(line, &QPushButton::clicked, this, [this, place] { Q_EMIT customerRequested(m_shown.rows.at(place).customer); });
    m_lines->addWidget(line, 0, Qt::AlignLeading);
    m_advocateLines += line;
}

QStringList ReferralsPane::advocates() const
{
    QStringList lines;
    for (const AdvocateRow &row : m_shown.rows)
        lines += ReferralTexts::advocate(row, m_shown.pointName, m_services.formatting);
    return lines;
}

void ReferralsPane::showMenu(QPoint position)
{
    if (!m_view->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_friend, m_advocate});
    menu->addSeparator();
    menu->addActions({m_allow, m_approve, m_reject});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ReferralsPane::record()
{
    if (m_record->isEnabled())
        openReferralForm({m_services.database, m_services.commands, m_services.forms}, {}, {}, window());
}

void ReferralsPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
