// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardcommands.h"
#include "ui/base/listrow.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtWidgets/QDialog>

#include <optional>

class QPushButton;

namespace regulars {

class ButtonLine;
class CommandRunner;
class Database;
class EarnSetupView;
class MemberRewardsView;
class Notice;
class OrderedList;
class OrderedView;
class TextLabel;

/// What the dialog works with; all of it must outlive the dialog.
struct MemberRewardsServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
};

/// What a member can get for their points and what they have not used yet: gives rewards now, for later or as a code, and
/// uses claims or takes them back. Follows changes while it is open, and goes when it is closed.
class MemberRewardsDialog final : public QDialog
{
    Q_OBJECT

public:
    MemberRewardsDialog(const MemberRewardsServices &services, CustomerId customer, const QString &name, QWidget *parent);

    [[nodiscard]] OrderedView *rewards() const { return m_rewards; }
    [[nodiscard]] OrderedView *claims() const { return m_claims; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createRewards();
    void createClaims();
    void layOut(const QString &name);
    void refresh();
    void showChosen();
    void claim(ClaimFor claimFor, bool withCode);
    /// Does nothing while another command runs.
    template<typename Command>
    void run(const Command &command, const QString &done);
    void offerUndo(ChangeSetId changeSet);
    void undo();
    /// What was said of a command, and its undo, holds until something else is done.
    void followCommands();
    /// With the uid of the claim that was asked for last and failed, if this is the same.
    [[nodiscard]] ClaimReward intended(ClaimReward claim);
    [[nodiscard]] const MemberReward *chosenReward() const;
    [[nodiscard]] const RewardClaim *chosenClaim() const;
    /// Empty where the member took no code along.
    [[nodiscard]] QString codeOf(RewardClaimId claim) const;
    [[nodiscard]] ListRow rewardRow(const QModelIndex &index) const;
    [[nodiscard]] ListRow claimRow(const QModelIndex &index) const;
    [[nodiscard]] EarnNames names() const;

    MemberRewardsServices m_services;
    CustomerId m_customer;
    MemberRewardsView *m_view;
    EarnSetupView *m_setup;
    OrderedList *m_rewardList;
    OrderedList *m_claimList;
    OrderedView *m_rewards = nullptr;
    OrderedView *m_claims = nullptr;
    TextLabel *m_balance;
    TextLabel *m_none;
    TextLabel *m_openClaims;
    Notice *m_notice;
    ButtonLine *m_rewardButtons = nullptr;
    ButtonLine *m_claimButtons = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_code = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_copy = nullptr;
    std::optional<ClaimReward> m_intent; ///< until it has succeeded
    ChangeSetId m_undoable;              ///< that the notice offers to undo, or that is being undone
    bool m_running = false;
};

} // namespace regulars
