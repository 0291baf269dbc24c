// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/giftpoints.h"

#include "core/loyalty/pointsledger.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto asGift = PointsStore::Booked::AsGift;

void giveGift(WriteSession &session, CustomerId customer, const PointsSource &source, qint64 points)
{
    PointsStore store(session.connection());
    PointsTerms terms = PointsProgrammeStore(session.connection()).programme().terms;
    terms.pendingDays = 0; // nothing can come back
    PointsAccount account = store.account(store.openAccount(session, customer));
    EarnRequest request;
    request.about.source = source;
    request.type = PointsEntryType::Bonus;
    request.points = Points::whole(points);
    request.terms = lotTerms(terms, session.now(), session.calendar());
    const auto posting = earn(account, request,
                              {terms, session.calendar(), session.now(), PointsIssuer::System, session.user()});
    if (!posting && posting.error().code == ErrorCode::Refused)
        return;
    post(session, store, account, posting, asGift);
}

} // namespace

void giveSignUpPoints(WriteSession &session, CustomerId customer)
{
    if (lastGivenOn(session.connection(), session.calendar(), customer, sourceOf(EarnEvent::SignUp)).isValid())
        return;
    const auto given = giveEventPoints(session, {customer, EarnEvent::SignUp, {}, {}, {}}, asGift);
    if (!given && given.error().code != ErrorCode::Refused)
        throw SqlFailure(given.error());
}

void giveTierGifts(WriteSession &session, CustomerId customer, const TierLadder &ladder, const QList<TierChange> &steps)
{
    const bool hasGifts = std::any_of(ladder.tiers.begin(), ladder.tiers.end(),
                                      [](const Tier &tier) { return tier.entryPoints > 0; });
    if (!hasGifts || !PointsProgrammeStore(session.connection()).programme().givesPoints)
        return;
    for (const TierChange &step : steps) {
        if (!step.to.isValid())
            continue;
        const PointsSource source{PointsSourceKind::Tier, step.to.value, 0};
        if (const qint64 points = entryPointsOf(ladder, step,
                                                lastGivenOn(session.connection(), session.calendar(), customer, source));
            points > 0)
            giveGift(session, customer, source, points);
    }
}

} // namespace regulars
