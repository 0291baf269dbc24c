// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/challengeverification.h"

#include "storage/loyalty/challengeawards.h"
#include "storage/loyalty/challengepurchases.h"
#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/pointsrows.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isReached(const ChallengeAward &award, ChallengePurchases &purchases)
{
    const auto window = windowOfSpan(award.basis, award.span);
    return window && isStillReached(award.basis, *window, award.orders, purchases.within(*window), ChallengeCount::Bought);
}

bool areNoPointsLeft(Connection &connection, const ChallengeAward &award)
{
    Statement row(connection, u"SELECT %1 FROM points_entries e WHERE e.request_key = :key"_s.arg(standsSql()));
    return !row.bind(u"key", award.key).next() || row.integer(0) == 0;
}

bool isClaimClosed(const ClaimStore &claims, const ChallengeAward &award)
{
    const auto claim = claims.claim(award.claimUid);
    return claim && claim->state != ClaimState::Issued && claim->state != ClaimState::Reserved;
}

} // namespace

qint64 faultyChallengeAwards(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel)
{
    const ChallengeAwards awards(connection);
    const ClaimStore claims(connection);
    qint64 faulty = 0;
    for (const CustomerId customer : awards.customers()) {
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        ChallengePurchases purchases(connection, calendar, customer);
        for (const ChallengeAward &award : awards.ofCustomer(customer)) {
            const bool isSound = award.stands() ? isReached(award, purchases)
                                                : areNoPointsLeft(connection, award) &&
                                                      (award.claimUid.isEmpty() || isClaimClosed(claims, award));
            faulty += isSound ? 0 : 1;
        }
    }
    return faulty;
}

} // namespace regulars
