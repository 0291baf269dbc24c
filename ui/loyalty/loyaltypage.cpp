// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltypage.h"

#include "models/loyalty/rewardviews.h"
#include "models/people/signin.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/scrolledcolumn.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/challengescard.h"
#include "ui/loyalty/couponspane.h"
#include "ui/loyalty/goalcard.h"
#include "ui/loyalty/leaderboardcard.h"
#include "ui/loyalty/loyaltykeyfigures.h"
#include "ui/loyalty/loyaltymemberspane.h"
#include "ui/loyalty/loyaltyoverview.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/loyalty/loyaltytierscard.h"
#include "ui/loyalty/noticescard.h"
#include "ui/loyalty/pointsprogrammecard.h"
#include "ui/loyalty/programmecostscard.h"
#include "ui/loyalty/referralspane.h"
#include "ui/loyalty/rewardscard.h"
#include "ui/loyalty/rewardspane.h"
#include "ui/loyalty/stampcardscard.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto tabKey = u"loyalty/tab"_s;

/// Ends where those end that scroll.
QWidget *besideLane(QWidget *content, QWidget *parent)
{
    auto *tab = new QWidget(parent);
    auto *line = new QHBoxLayout(tab);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(content);
    line->addSpacing(scrollLane(*parent));
    return tab;
}

} // namespace

LoyaltyPage::LoyaltyPage(const LoyaltyPageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_catalogue(new RewardListView(services.database, this))
{
    m_stack = new QStackedWidget(this);
    m_switch = new SegmentedControl(this);
    m_switch->setObjectName(u"loyalty_tabs"_s);
    m_switch->setAccessibleName(tr("Part of the loyalty programme"));
    createTabs();
    createHeader();
    connect(m_switch, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_services.store.setValue(tabKey, index);
    });
    m_switch->setCurrentIndex(std::clamp(m_services.store.value(tabKey).toInt(), 0, m_switch->count() - 1));
    m_stack->setCurrentIndex(m_switch->currentIndex());
}

void LoyaltyPage::createHeader()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(space::l);
    header->addWidget(new TextLabel(tr("Loyalty"), FontRole::PageTitle, ColourRole::Text, this));
    header->addWidget(m_switch);
    header->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::l);
    column->addLayout(header);
    column->addWidget(m_stack, 1);
    // The lane of the tabs' scroll bars is in the margin.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::xl, 0, space::l);
    layout->setSpacing(0);
    layout->addSpacing(space::xl);
    layout->addLayout(column, 1);
    layout->addSpacing(space::xl - scrollLane(*this));
}

void LoyaltyPage::addTab(const QString &text, QWidget *content)
{
    m_switch->addSegment(text);
    m_stack->addWidget(content);
}

void LoyaltyPage::createTabs()
{
    m_overview = new LoyaltyOverview(m_services.database, m_services.formatting, m_services.registry, *m_catalogue, this);
    createNotices();
    createFigures();
    m_members = new LoyaltyMembersPane(m_services.database, m_services.formatting, this);
    addTab(tr("Overview"), m_overview);
    addTab(tr("Members"), besideLane(m_members, this));
    createRewards();
    addTab(tr("Rewards"), besideLane(m_rewards, this));
    addTab(tr("Coupons"), besideLane(m_coupons, this));
    m_referrals = new ReferralsPane(
        {m_services.database, m_services.commands, m_services.formatting, m_services.signIn, m_services.forms}, this);
    addTab(tr("Referrals"), besideLane(m_referrals, this));
    addTab(tr("Rules && tiers"), createRules());
    connect(m_overview, &LoyaltyOverview::customerRequested, this, &LoyaltyPage::customerRequested);
    connect(m_members, &LoyaltyMembersPane::customerRequested, this, &LoyaltyPage::customerRequested);
    connect(m_referrals, &ReferralsPane::customerRequested, this, &LoyaltyPage::customerRequested);
}

void LoyaltyPage::createNotices()
{
    auto *notices = new NoticesCard({m_services.database, m_services.commands, m_services.formatting, m_services.actions},
                                    m_overview);
    m_overview->addCard(notices);
    m_overview->addCard(new LeaderboardCard(m_services.database, m_services.formatting, m_overview));
    connect(notices, &NoticesCard::customerRequested, this, &LoyaltyPage::customerRequested);
}

void LoyaltyPage::createFigures()
{
    LoyaltyFiguresView &figures = m_overview->figures()->view();
    m_goal = new GoalCard({m_services.commands, m_services.formatting, m_services.signIn, m_services.forms, figures},
                          m_overview);
    m_costs = new ProgrammeCostsCard(figures, m_services.formatting, m_overview);
    m_overview->addCard(m_goal);
    m_overview->addCard(m_costs);
    auto *donations = new QPushButton(tr("Donations…"), m_costs);
    donations->setObjectName(u"donations"_s);
    donations->setToolTip(tr("What members gave to causes for their points, by year"));
    setButtonLook(donations, ButtonVariant::Secondary, ButtonSize::Small);
    m_costs->addHeaderWidget(donations);
    connect(donations, &QPushButton::clicked, &m_services.prints, &LoyaltyPrints::offerDonations);
    const auto show = [this, donations] {
        const auto &catalogue = m_catalogue->value();
        donations->setVisible(catalogue && std::any_of(catalogue->rows.begin(), catalogue->rows.end(), [](const auto &row) {
                                  return row.reward.kind == RewardKind::Donation;
                              }));
    };
    connect(m_catalogue, &RewardListView::changed, donations, show);
    show();
}

void LoyaltyPage::createRewards()
{
    m_rewards = new RewardsPane({m_services.database, m_services.commands, m_services.formatting, m_services.signIn,
                                 *m_catalogue, m_services.forms, m_services.tasks},
                                this);
    connect(m_rewards, &RewardsPane::customerRequested, this, &LoyaltyPage::customerRequested);
    m_coupons = new CouponsPane({m_services.database, m_services.commands, m_services.formatting, m_services.signIn,
                                 m_services.prints, m_services.forms},
                                this);
    connect(m_coupons, &CouponsPane::customerRequested, this, &LoyaltyPage::customerRequested);
    RewardsCard *few = m_overview->rewards();
    connect(few, &RewardsCard::addRequested, m_rewards, [this] { m_rewards->openReward({}); });
    connect(few, &RewardsCard::rewardRequested, this, [this](RewardId reward) {
        showTab(Tab::Rewards);
        m_rewards->choose(reward);
        m_rewards->focusList();
    });
    const auto allow = [this, few] { few->addButton()->setEnabled(m_services.signIn.may(Right::Manage)); };
    connect(&m_services.signIn, &SignIn::changed, few, allow);
    allow();
}

QWidget *LoyaltyPage::createRules()
{
    auto *content = new QWidget;
    m_points = new PointsProgrammeCard({m_services.database, m_services.commands, m_services.formatting, m_services.signIn,
                                        m_services.tasks, m_services.forms},
                                       content);
    m_tiers = new LoyaltyTiersCard({m_services.database, m_services.commands, m_services.formatting, m_services.signIn,
                                    m_services.tasks, m_services.forms},
                                   content);
    m_stamps = new StampCardsCard(
        {m_services.database, m_services.commands, m_services.formatting, m_services.signIn, m_services.forms}, content);
    m_challenges = new ChallengesCard(
        {m_services.database, m_services.commands, m_services.formatting, m_services.signIn, m_services.forms}, content);
    connect(m_points, &PointsProgrammeCard::customerRequested, this, &LoyaltyPage::customerRequested);
    connect(m_tiers, &LoyaltyTiersCard::customerRequested, this, &LoyaltyPage::customerRequested);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_points);
    column->addWidget(m_stamps);
    column->addWidget(m_challenges);
    column->addWidget(m_tiers);
    column->addStretch(1);
    QScrollArea *scroll = scrolledColumn(content, this);
    scroll->setFocusPolicy(Qt::StrongFocus); // keys scroll what has no list
    return scroll;
}

void LoyaltyPage::showTab(Tab tab)
{
    m_switch->setCurrentIndex(static_cast<int>(tab));
}

LoyaltyPage::Tab LoyaltyPage::tab() const
{
    return static_cast<Tab>(m_switch->currentIndex());
}

void LoyaltyPage::focusTab()
{
    if (tab() == Tab::Members)
        m_members->focusList();
    else if (tab() == Tab::Overview)
        m_overview->focusLedger();
    else if (tab() == Tab::Rewards)
        m_rewards->focusList();
    else if (tab() == Tab::Coupons)
        m_coupons->focusList();
    else if (tab() == Tab::Referrals)
        m_referrals->focusList();
    else
        m_switch->takeFocus();
}

} // namespace regulars
