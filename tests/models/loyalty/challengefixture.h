// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/challengecommands.h"
#include "models/loyalty/challengeviews.h"
#include "tests/models/loyalty/rewardfixture.h"

namespace regulars {

/// The shop with rewards and a challenge: three orders in a month bring the badge "Regular", 50 points and a coffee.
/// Anneliese has two in November already, Tomás none.
struct ChallengeFixture : RewardFixture
{
    ChallengeId challenge;

    ChallengeFixture() { challenge = save(threeOrders()); }

    [[nodiscard]] Challenge threeOrders() const
    {
        Challenge made;
        made.name = QStringLiteral("Three a month");
        made.metric = ChallengeMetric::Orders;
        made.target = 3;
        made.badgeName = QStringLiteral("Regular");
        made.points = 50;
        made.reward = coffee;
        return made;
    }
    using RewardFixture::save;
    ChallengeId save(const Challenge &changed) { return runOrDie(db, SaveChallenge{changed}); }
    [[nodiscard]] Challenge storedChallenge()
    {
        return db.read([=, this](Connection &connection) { return ChallengeStore(connection).challenge(challenge); })
            .value();
    }
    /// Changes the challenge as a form does.
    template<typename Change>
    void changeChallenge(Change change)
    {
        Challenge changed = storedChallenge();
        change(changed);
        save(changed);
    }

    [[nodiscard]] MemberChallenges challengesOf(CustomerId customer)
    {
        const Instant now = db.clock().now();
        return db.read([=](Connection &connection) { return readMemberChallenges(connection, customer, now); }).value();
    }
    /// "Regular", "Regular 2" for two of them, the newest first.
    [[nodiscard]] QString badges(CustomerId customer)
    {
        QStringList words;
        for (const MemberBadge &badge : challengesOf(customer).badges)
            words += badge.times > 1 ? badge.name + u' ' + QString::number(badge.times) : badge.name;
        return words.join(QStringLiteral(", "));
    }
    /// "2/3" of each challenge that is not reached in its window.
    [[nodiscard]] QString way(CustomerId customer)
    {
        QStringList words;
        for (const MemberChallenge &each : challengesOf(customer).onTheWay)
            words += QStringLiteral("%1/%2").arg(each.measure).arg(each.challenge.target);
        return words.join(QStringLiteral(", "));
    }
    /// The newest first.
    [[nodiscard]] QList<RewardClaim> claims(CustomerId customer) { return rewardsOf(customer).claims; }
};

} // namespace regulars
