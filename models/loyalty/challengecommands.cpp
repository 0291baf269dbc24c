// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/challengecommands.h"

#include "storage/loyalty/challengestore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/products/productstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkReferences(Connection &connection, const Challenge &challenge)
{
    if (challenge.reward.isValid()) {
        const auto reward = RewardStore(connection).reward(challenge.reward);
        if (!reward || reward->deleted)
            return fail(reward ? ErrorCode::NotFound : reward.error().code, u"reward"_s);
    }
    for (const ProductId id : challenge.scope.products + challenge.scope.exceptProducts) {
        if (const auto product = ProductStore(connection).product(id); !product)
            return fail(product.error().code, u"product"_s);
    }
    return {};
}

} // namespace

Result<ChallengeId> SaveChallenge::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(challenge)));
    REGULARS_CHECK(checkReferences(session.connection(), challenge));
    session.setArgument(u"challenge"_s, challenge.name.simplified());
    return ChallengeStore(session.connection()).save(session, challenge);
}

Result<void> RemoveChallenge::execute(WriteSession &session) const
{
    ChallengeStore store(session.connection());
    REGULARS_TRY(known, store.challenge(challenge));
    session.setArgument(u"challenge"_s, known.name);
    return store.remove(session, challenge);
}

} // namespace regulars
