// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/loyaltywiring.h"

#include "models/loyalty/claimupkeep.h"
#include "models/loyalty/pointsupkeep.h"
#include "models/loyalty/referralupkeep.h"
#include "models/loyalty/tierupkeep.h"
#include "models/prediction/scoreupkeep.h"
#include "models/suggestions/suggestionupkeep.h"
#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/loyalty/loyaltypage.h"
#include "ui/loyalty/loyaltyprints.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>

#include <tuple>

using namespace Qt::StringLiterals;

namespace regulars {

LoyaltyWiring::LoyaltyWiring(const LoyaltyWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_tiers(new TierUpkeep(services.database, services.tasks, this)),
      m_points(new PointsUpkeep(services.database, services.tasks, this)),
      m_suggestions(new SuggestionUpkeep(services.database, this)),
      m_scores(new ScoreUpkeep(services.database, this)),
      m_claims(new ClaimUpkeep(services.database, this)),
      m_referrals(new ReferralUpkeep(services.database, this))
{
    const auto say = [&messages = *services.window.messages()](const Error &error) {
        messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
    };
    connect(m_tiers, &TierUpkeep::failed, this, say);
    connect(m_points, &PointsUpkeep::failed, this, say);
    connect(m_claims, &ClaimUpkeep::failed, this, say);
    connect(m_referrals, &ReferralUpkeep::failed, this, say);
    connect(m_suggestions, &SuggestionUpkeep::failed, this, [](const Error &error) {
        qWarning("Purchases could not be counted: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
    m_scores->showIn(services.tasks);
    connect(m_scores, &ScoreUpkeep::failed, this, [](const Error &error) {
        qWarning("Customers could not be scored: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
}

void LoyaltyWiring::addPage()
{
    const QString group = tr("Loyalty");
    QAction *adjust = m_services.actions.add({u"loyalty.adjust"_s, group, tr("Adjust points…"), {}, IconName::Points});
    connect(adjust, &QAction::triggered, this, [this] { m_services.forms.adjustPoints({}); });
    QAction *donations = m_services.actions.add(
        {u"loyalty.donations"_s, group, tr("Statement of donations…"), {}, IconName::Loyalty});
    connect(donations, &QAction::triggered, &m_services.prints, &LoyaltyPrints::offerDonations);
    using Tab = LoyaltyPage::Tab;
    for (const auto &[id, text, tab] :
         {std::tuple(u"loyalty.rules"_s, tr("Rules for points, and tiers"), Tab::Rules),
          std::tuple(u"loyalty.members"_s, tr("Members of the loyalty programme"), Tab::Members),
          std::tuple(u"loyalty.rewards"_s, tr("Rewards of the loyalty programme"), Tab::Rewards),
          std::tuple(u"loyalty.coupons"_s, tr("Coupons and gift cards"), Tab::Coupons)}) {
        QAction *show = m_services.actions.add({id, group, text, {}, IconName::Loyalty});
        connect(show, &QAction::triggered, this, [this, part = tab] { showTab(static_cast<int>(part)); });
    }
    m_services.window.addPage(
        {u"loyalty"_s, tr("Loyalty"), IconName::Loyalty, Sidebar::Group::Grow, nullptr, [this] { return createPage(); }});
    connect(&m_services.window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == "loyalty"_L1)
            m_page->focusTab();
    });
}

QWidget *LoyaltyWiring::createPage()
{
    m_page = new LoyaltyPage({m_services.database, m_services.commands, m_services.formatting, m_services.store,
                              m_services.actions, m_services.signIn, m_services.tasks, m_services.forms.kept(),
                              m_services.forms, m_services.prints},
                             &m_services.window);
    connect(m_page, &LoyaltyPage::customerRequested, this, &LoyaltyWiring::customerRequested);
    return m_page;
}

void LoyaltyWiring::showRules()
{
    m_services.window.showPage(u"loyalty"_s);
    m_page->showTab(LoyaltyPage::Tab::Rules);
}

void LoyaltyWiring::showTab(int tab)
{
    m_services.window.showPage(u"loyalty"_s);
    m_page->showTab(static_cast<LoyaltyPage::Tab>(tab));
    m_page->focusTab();
}

void LoyaltyWiring::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked) {
        m_tiers->stop();
        m_points->stop();
        m_suggestions->stop();
        m_scores->stop();
        m_claims->stop();
        m_referrals->stop();
    } else {
        m_claims->start(); // what was not used in time gives its points back
        m_points->start(); // tiers may go by points
        m_tiers->start();
        m_referrals->start();
        m_suggestions->start();
        m_scores->start();
    }
}

} // namespace regulars
