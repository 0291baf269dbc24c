// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "models/loyalty/loyaltyviews.h"
#include "storage/loyalty/challengestore.h"

namespace regulars {

/// A challenge of the programme with what has become of it.
struct ChallengeRow
{
    Challenge challenge;
    QString rewardName; ///< empty: brings none
    ChallengeFigures figures;
};

/// The challenges, and what a form needs to say about them.
struct ChallengeList
{
    QList<ChallengeRow> rows;        ///< in the order in which they came
    QList<Reward> rewards;           ///< of the catalogue
    QHash<ProductId, QString> names; ///< of the products that challenges name
};

/// A badge that somebody has, once or in several windows.
struct MemberBadge
{
    QString name; ///< as it was when it was reached last
    TierColour colour = TierColour::Accent;
    int times = 0;
    QDate lastOn; ///< the local day
};

/// How far a member is with a challenge in the window of today.
struct MemberChallenge
{
    Challenge challenge;
    QString rewardName;
    qint64 measure = 0; ///< of the challenge's metric
    ChallengeWindow window;
};

/// What somebody has reached, the newest badge first, and what a member is on the way to.
struct MemberChallenges
{
    QList<MemberBadge> badges;
    QList<MemberChallenge> onTheWay; ///< not those that are reached in their window
    Currency currency;               ///< of net spend
};

[[nodiscard]] Result<ChallengeList> readChallenges(Connection &connection);
[[nodiscard]] Result<MemberChallenges> readMemberChallenges(Connection &connection, CustomerId customer, Instant now);

/// The challenges of the programme. Reads at once.
class ChallengesView final : public EntityView<ProgrammeKey, ChallengeList>
{
    Q_OBJECT

public:
    explicit ChallengesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// A customer's badges and challenges, kept true.
class MemberChallengesView final : public EntityView<CustomerId, MemberChallenges>
{
    Q_OBJECT

public:
    explicit MemberChallengesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
