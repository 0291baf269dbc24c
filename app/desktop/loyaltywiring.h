// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

class QWidget;

namespace regulars {

class ActionRegistry;
class ClaimUpkeep;
class CommandRunner;
class Database;
class Formatting;
class FormDesk;
class KeyValueStore;
class LoyaltyPage;
class LoyaltyPrints;
class MainWindow;
class PointsUpkeep;
class ReferralUpkeep;
class ScoreUpkeep;
class SignIn;
class SuggestionUpkeep;
class TaskCentre;
class TierUpkeep;

/// What the loyalty programme is wired to; all of it must outlive the wiring.
struct LoyaltyWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    TaskCentre &tasks;
    ActionRegistry &actions;
    SignIn &signIn;
    FormDesk &forms;
    MainWindow &window;
    LoyaltyPrints &prints;
};

/// The loyalty programme in the window: its page, and what time does to it, the review of tiers, points that unlock and
/// expire, claims that were not used in time, counting what is bought together, and what is to be expected of customers.
/// Belongs to the window.
class LoyaltyWiring final : public QObject
{
    Q_OBJECT

public:
    explicit LoyaltyWiring(const LoyaltyWiringServices &services);

    /// Adds the page and what can be done there.
    void addPage();
    /// Shows the rules and tiers on the page.
    void showRules();

    /// Nothing is done while the window is locked, as it is at first.
    void setLocked(bool locked);

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    [[nodiscard]] QWidget *createPage();
    void showTab(int tab);

    LoyaltyWiringServices m_services;
    LoyaltyPage *m_page = nullptr; ///< made when it is shown first
    TierUpkeep *m_tiers;
    PointsUpkeep *m_points;
    SuggestionUpkeep *m_suggestions;
    ScoreUpkeep *m_scores;
    ClaimUpkeep *m_claims;
    ReferralUpkeep *m_referrals;
    bool m_locked = true;
};

} // namespace regulars
