// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerview.h"
#include "ui/base/card.h"

class QProgressBar;
class QPushButton;

namespace regulars {

class ActionRegistry;
class Chip;
class Formatting;
class BadgesPart;
class PointsPart;
class StampsPart;
class TextLabel;
struct CustomerReferrals;
struct MemberChallenges;
struct MemberStampCards;
struct PointsState;

/// Where a customer stands in the loyalty programme, how far the next tier is, which points there are, and what can be done
/// about it. Hidden where the shop has no programme.
class LoyaltyCard final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit LoyaltyCard(const Formatting &formatting, QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card);
    /// Of the customer that is shown; nothing: not known.
    void setPoints(const std::optional<PointsState> &points);
    void setStamps(const std::optional<MemberStampCards> &stamps);
    /// Their badges, and how far they are with challenges.
    void setChallenges(const std::optional<MemberChallenges> &challenges);
    /// Who brought them, and whom they have brought.
    void setReferrals(const std::optional<CustomerReferrals> &referrals);
    /// Its buttons can be used whenever the actions of the same name can.
    void describe(const ActionRegistry &registry);
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void joinRequested();
    void leaveRequested();
    void tierRequested();
    void adjustmentRequested();
    void explanationRequested();
    void rewardsRequested();
    void stampsRequested();
    void referralRequested();
    void cardRequested();
    void statementRequested();

private:
    void createWidgets();
    void showMember(const LoyaltyMemberState &loyalty);
    void showTier(const LoyaltyMemberState &loyalty, const TierStanding &standing);

    const Formatting &m_formatting;
    Chip *m_tier = nullptr;
    TextLabel *m_text = nullptr;
    QProgressBar *m_way = nullptr;
    TextLabel *m_missing = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_leave = nullptr;
    PointsPart *m_points = nullptr;
    StampsPart *m_stamps = nullptr;
    BadgesPart *m_badges = nullptr;
    TextLabel *m_referrals = nullptr;
    QPushButton *m_adjust = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_rewards = nullptr;
    QPushButton *m_stamp = nullptr;
    QPushButton *m_referredBy = nullptr;
    QPushButton *m_paper = nullptr;
    QPushButton *m_statement = nullptr;
    bool m_isMember = false;
    bool m_hasPoints = false;
};

} // namespace regulars
