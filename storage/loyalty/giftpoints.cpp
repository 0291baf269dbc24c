// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/giftpoints.h"

#include "core/loyalty/pointsledger.h"
#include "core/loyalty/pointsreversal.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto asGift = PointsStore::Booked::AsGift;

} // namespace

void giveGift(WriteSession &session, const PointsGift &gift, PointsStore::Booked booked)
{
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    if (!programme.givesPoints)
        return;
    PointsStore store(session.connection());
    PointsTerms terms = programme.terms;
    terms.pendingDays = 0; // nothing can come back
    PointsAccount account = store.account(store.openAccount(session, gift.customer));
    store.loadKey(account, gift.key);
    EarnRequest request;
    request.about.key = gift.key;
    request.about.source = gift.source;
    request.type = PointsEntryType::Bonus;
    request.points = Points::whole(gift.points);
    request.terms = lotTerms(terms, session.now(), session.calendar());
    const auto posting = earn(account, request,
                              {terms, session.calendar(), session.now(), PointsIssuer::System, session.user()});
    if (!posting && posting.error().code == ErrorCode::Refused)
        return;
    post(session, store, account, posting, booked);
}

void keepGift(WriteSession &session, const QString &key, bool stands)
{
    Statement given(session.connection(), u"SELECT account_id, sequence FROM points_entries WHERE request_key = :key"_s);
    if (!given.bind(u"key", key).next())
        return;
    const qint64 line = given.integer(1);
    PointsStore store(session.connection());
    PointsAccount account = store.account(given.id<PointsAccountId>(0));
    store.loadLine(account, line);
    const PointsTerms terms = PointsProgrammeStore(session.connection()).programme().terms;
    ClawBackRequest request;
    request.about.source = account.entry(line)->source;
    request.earned = {{line, stands ? account.entry(line)->points : Points()}};
    const auto posting = clawBack(account, request,
                                  {terms, session.calendar(), session.now(), PointsIssuer::System, session.user()});
    // A card that was closed is given nothing any more.
    if (!posting && posting.error().code == ErrorCode::Refused)
        return;
    post(session, store, account, posting, PointsStore::Booked::ByRule);
}

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
        const QDate last = lastGivenOn(session.connection(), session.calendar(), customer, source);
        if (const qint64 points = entryPointsOf(ladder, step, last); points > 0)
            giveGift(session, {customer, source, points, {}}, asGift);
    }
}

} // namespace regulars
