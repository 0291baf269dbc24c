// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/giftpoints.h"

#include "core/loyalty/pointsledger.h"
#include "core/loyalty/pointsreversal.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/eventpoints.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsrows.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto asGift = PointsStore::Booked::AsGift;
const auto paidGiftPrefix = u"paid-tier/"_s;

/// What a gift for paying for a tier is known by: the tier's product, and the first day that is paid for.
struct PaidGift
{
    TierId tier;
    ProductId product;
    QDate first;
};

/// Each gift has a key of its own: one that was undone may be given again.
QString keyOf(const PaidGift &gift, const PointsAccount &account)
{
    return paidGiftPrefix + u"%1/%2/%3-%4"_s.arg(gift.product.value)
                                .arg(gift.first.toString(Qt::ISODate))
                                .arg(account.id.value)
                                .arg(account.lastSequence + 1);
}

PaidGift paidGiftOf(TierId tier, const QString &key)
{
    const QStringList parts = key.split(u'/');
    return {tier, ProductId{parts.value(1).toLongLong()}, QDate::fromString(parts.value(2), Qt::ISODate)};
}

/// Not empty for a step by which a tier is paid for.
QString keyOfStep(WriteSession &session, CustomerId customer, const TierLadder &ladder, const TierChange &step,
                  const QList<PaidSpan> &paid)
{
    if (step.reason != TierReason::Paid)
        return {};
    PaidGift gift{step.to, ladder.find(step.to)->paidProduct, step.on};
    for (const PaidSpan &span : paid) {
        if (span.tier == step.to && span.first <= step.on)
            gift.first = span.first;
    }
    PointsStore store(session.connection());
    return keyOf(gift, store.account(store.openAccount(session, customer)));
}

/// A line that was given, as far as it stands by rule.
void setStands(WriteSession &session, PointsAccountId id, qint64 line, bool stands)
{
    PointsStore store(session.connection());
    PointsAccount account = store.account(id);
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

/// A gift for paying, with what is left of it, and what was taken of it by rule.
struct GivenLine
{
    PointsAccountId account;
    qint64 sequence = 0;
    PaidGift gift;
    bool stands = false;
    bool isTaken = false;
};

/// On the customer's card and those that were joined with it. A card that was joined with another has none of its own.
QList<GivenLine> paidGifts(Connection &connection, CustomerId customer)
{
    Statement rows(
        connection,
        u"WITH RECURSIVE cards (id) AS (SELECT id FROM points_accounts WHERE customer_id = :customer"
        " AND merged_into_id IS NULL UNION SELECT a.id FROM points_accounts a JOIN cards c ON a.merged_into_id = c.id)"
        " SELECT e.account_id, e.sequence, e.source_id, e.request_key, %1,"
        " (SELECT coalesce(sum(b.points), 0) FROM points_entries b WHERE b.account_id = e.account_id"
        " AND b.reversal_of = e.sequence AND b.reversal_of > 0 AND b.undo_of = 0)"
        " FROM points_entries e WHERE e.account_id IN (SELECT id FROM cards) AND e.type = 'bonus'"
        " AND e.source_kind = 'tier' AND e.request_key LIKE :keys ORDER BY e.id"_s.arg(standsSql()));
    rows.bind(u"customer", customer).bind(u"keys", paidGiftPrefix + u'%');
    QList<GivenLine> lines;
    while (rows.next())
        lines += GivenLine{rows.id<PointsAccountId>(0), rows.integer(1), paidGiftOf(rows.id<TierId>(2), rows.text(3)),
                           rows.integer(4) > 0, rows.integer(5) < 0};
    return lines;
}

} // namespace

void giveGift(WriteSession &session, const PointsGift &gift, PointsStore::Booked booked)
{
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    if (!programme.givesPoints)
        return;
    PointsStore store(session.connection());
    PointsTerms terms = programme.terms;
    terms.pendingDays = 0; // nobody waits for a gift
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
    setStands(session, given.id<PointsAccountId>(0), given.integer(1), stands);
}

QList<TierId> keepPaidGifts(WriteSession &session, CustomerId customer, const TierLadder &ladder,
                            const QList<PaidSpan> &paid)
{
    QList<TierId> again;
    if (!ladder.canBeBought())
        return again;
    for (const GivenLine &line : paidGifts(session.connection(), customer)) {
        const PaidGift &gift = line.gift;
        const Tier *tier = ladder.find(gift.tier);
        if (!tier || tier->paidProduct != gift.product)
            continue;
        const auto isOfTier = [&](const PaidSpan &span) { return span.tier == gift.tier && span.last >= gift.first; };
        const auto isPaid = [&](const PaidSpan &span) { return isOfTier(span) && span.first <= gift.first; };
        if (line.stands && std::none_of(paid.begin(), paid.end(), isOfTier)) {
            setStands(session, line.account, line.sequence, false);
        } else if (line.isTaken && std::any_of(paid.begin(), paid.end(), isPaid)) {
            setStands(session, line.account, line.sequence, true);
            again += gift.tier;
        }
    }
    return again;
}

void giveSignUpPoints(WriteSession &session, CustomerId customer)
{
    if (lastGivenOn(session.connection(), session.calendar(), customer, sourceOf(EarnEvent::SignUp)).isValid())
        return;
    const auto given = giveEventPoints(session, {customer, EarnEvent::SignUp, {}, {}, {}}, asGift);
    if (!given && given.error().code != ErrorCode::Refused)
        throw SqlFailure(given.error());
}

void giveTierGifts(WriteSession &session, CustomerId customer, const TierLadder &ladder, const QList<TierChange> &steps,
                   const QList<PaidSpan> &paid)
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
            giveGift(session, {customer, source, points, keyOfStep(session, customer, ladder, step, paid)}, asGift);
    }
}

} // namespace regulars
