// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace regulars {

class ActionRegistry;
class ChallengesCard;
class CommandRunner;
class CustomerActions;
class CouponsPane;
class Database;
class Formatting;
class GoalCard;
class KeptForms;
class KeyValueStore;
class LoyaltyMembersPane;
class LoyaltyOverview;
class LoyaltyPrints;
class LoyaltyTiersCard;
class PointsProgrammeCard;
class ProgrammeCostsCard;
class ReferralsPane;
class RewardListView;
class RewardsPane;
class SegmentedControl;
class SignIn;
class StampCardsCard;
class TaskCentre;

/// What the page works with; all of it must outlive it.
struct LoyaltyPageServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &registry; ///< has "loyalty.adjust"
    SignIn &signIn;
    TaskCentre &tasks;
    KeptForms &forms;
    CustomerActions &actions;
    LoyaltyPrints &prints;
};

/// The loyalty programme: how it does, who is a member, its rewards and coupons, who brought whom, and its rules and tiers.
class LoyaltyPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Overview, Members, Rewards, Coupons, Referrals, Rules };

    explicit LoyaltyPage(const LoyaltyPageServices &services, QWidget *parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// Gives the keyboard to what the tab is about.
    void focusTab();
    [[nodiscard]] GoalCard *goal() const { return m_goal; }
    [[nodiscard]] ProgrammeCostsCard *costs() const { return m_costs; }
    [[nodiscard]] LoyaltyMembersPane *members() const { return m_members; }
    [[nodiscard]] RewardsPane *rewards() const { return m_rewards; }
    [[nodiscard]] CouponsPane *coupons() const { return m_coupons; }
    [[nodiscard]] ReferralsPane *referrals() const { return m_referrals; }
    [[nodiscard]] LoyaltyTiersCard *tiers() const { return m_tiers; }
    [[nodiscard]] PointsProgrammeCard *points() const { return m_points; }
    [[nodiscard]] StampCardsCard *stamps() const { return m_stamps; }
    [[nodiscard]] ChallengesCard *challenges() const { return m_challenges; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createHeader();
    void createTabs();
    void createRewards();
    QWidget *createRules();
    void createNotices();
    void createFigures();
    void addTab(const QString &text, QWidget *content);

    LoyaltyPageServices m_services;
    SegmentedControl *m_switch = nullptr;
    QStackedWidget *m_stack = nullptr;
    LoyaltyOverview *m_overview = nullptr;
    GoalCard *m_goal = nullptr;
    ProgrammeCostsCard *m_costs = nullptr;
    LoyaltyMembersPane *m_members = nullptr;
    RewardListView *m_catalogue;
    RewardsPane *m_rewards = nullptr;
    CouponsPane *m_coupons = nullptr;
    ReferralsPane *m_referrals = nullptr;
    PointsProgrammeCard *m_points = nullptr;
    LoyaltyTiersCard *m_tiers = nullptr;
    StampCardsCard *m_stamps = nullptr;
    ChallengesCard *m_challenges = nullptr;
};

} // namespace regulars
