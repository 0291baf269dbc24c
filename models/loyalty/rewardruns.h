// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardviews.h"
#include "models/loyalty/trialrun.h"
#include "storage/loyalty/rewardaudits.h"
#include "storage/loyalty/rewardtrial.h"

namespace regulars {

/// What came of trying out a reward.
struct TriedRewards
{
    RewardQuestion question; ///< `before` is the reward as it was saved then
    RewardSimulation figures;
    QHash<CustomerId, QString> names; ///< of the members that the figures name
    Currency currency;                ///< of costs
};

/// Compares a changed reward with the saved one of its id, or with none; days as in RewardQuestion. Errors: NotFound
/// (reward), InvalidValue (until, before_the_start), Cancelled.
[[nodiscard]] Result<TriedRewards> tryReward(Connection &connection, const Reward &changed, QDate from, QDate until,
                                             Instant now, const Progress &progress = {}, const CancelToken &cancel = {});

/// Tries out a changed reward on the members' past claims and cards.
class RewardTrialRun final : public TrialRun
{
    Q_OBJECT

public:
    RewardTrialRun(Database &database, TaskCentre &tasks, QObject *parent = nullptr)
        : TrialRun(database, tasks, TaskKind::RewardTrial, parent)
    {
    }

    void start(const Reward &changed);
    /// The last one that came to its end; also there while another one runs.
    [[nodiscard]] const std::optional<TriedRewards> &outcome() const { return m_outcome; }

private:
    std::optional<TriedRewards> m_outcome;
};

/// A reward of the catalogue, looked at closely.
struct AuditedReward
{
    RewardRow row;
    RewardAudit audit;
};

/// The audit of the catalogue.
struct AuditedCatalogue
{
    QList<AuditedReward> rewards; ///< by position
    EffectDays days;              ///< on which claims were looked at for the effect
    qint64 members = 0;
    QDate on; ///< local day of the audit
    Currency currency;
};

[[nodiscard]] Result<AuditedCatalogue> auditCatalogue(Connection &connection, Instant now, const Progress &progress = {},
                                                      const CancelToken &cancel = {});
/// Audits the catalogue of rewards.
class RewardAuditRun final : public TrialRun
{
    Q_OBJECT

public:
    RewardAuditRun(Database &database, TaskCentre &tasks, QObject *parent = nullptr)
        : TrialRun(database, tasks, TaskKind::RewardAudit, parent)
    {
    }

    void start();
    /// The last one that came to its end; also there while another one runs.
    [[nodiscard]] const std::optional<AuditedCatalogue> &outcome() const { return m_outcome; }

private:
    std::optional<AuditedCatalogue> m_outcome;
};

} // namespace regulars
