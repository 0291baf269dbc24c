// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/stampcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/stampkeeper.h"
#include "storage/products/productstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusedFor(const QString &reason)
{
    return fail(ErrorCode::Refused, u"stamp_card"_s, {{u"reason"_s, reason}});
}

/// One that is not deleted, named for the sentence.
Result<StampCard> liveCard(WriteSession &session, StampCardId id)
{
    REGULARS_TRY(card, StampCardStore(session.connection()).card(id));
    if (card.deleted)
        return fail(ErrorCode::NotFound, u"stamp_card"_s);
    session.setArgument(u"card"_s, card.name);
    return std::move(card);
}

Result<void> checkReferences(Connection &connection, const StampCard &card)
{
    const auto reward = RewardStore(connection).reward(card.reward);
    if (!reward || reward->deleted)
        return fail(reward ? ErrorCode::NotFound : reward.error().code, u"reward"_s);
    for (const QList<ProductId> &products : {card.scope.products, card.scope.exceptProducts}) {
        for (const ProductId id : products) {
            if (const auto product = ProductStore(connection).product(id); !product)
                return fail(product.error().code, u"product"_s);
        }
    }
    return {};
}

Result<void> checkGift(const QString &note, int stamps)
{
    if (note.trimmed().isEmpty())
        return tl::unexpected(invalidField(u"note"_s, u"required"_s));
    if (note.trimmed().size() > longestStampNote)
        return tl::unexpected(invalidField(u"note"_s, u"too_long"_s, {{u"limit"_s, longestStampNote}}));
    if (stamps == 0)
        return tl::unexpected(invalidField(u"stamps"_s, u"not_positive"_s));
    if (stamps > mostStamps)
        return tl::unexpected(invalidField(u"stamps"_s, u"too_large"_s, {{u"limit"_s, mostStamps}}));
    return {};
}

} // namespace

Result<StampCardId> SaveStampCard::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(card)));
    REGULARS_CHECK(checkReferences(session.connection(), card));
    session.setArgument(u"card"_s, card.name.simplified());
    return StampCardStore(session.connection()).save(session, card);
}

Result<void> RemoveStampCard::execute(WriteSession &session) const
{
    REGULARS_CHECK(liveCard(session, card));
    return StampCardStore(session.connection()).remove(session, card);
}

Result<void> GiveStamps::execute(WriteSession &session) const
{
    REGULARS_TRY(live, liveCustomer(session.connection(), customer));
    session.setArgument(u"name"_s, live.name);
    session.setArgument(u"count"_s, stamps);
    REGULARS_TRY(stampCard, liveCard(session, card));
    REGULARS_CHECK(checkGift(note, stamps));
    REGULARS_TRY(member, LoyaltyMembers(session.connection()).member(customer));
    if (!member)
        return refusedFor(u"no_member"_s);
    if (!stampCard.enabled)
        return refusedFor(u"card_off"_s);
    return attempt([&]() -> Result<void> {
        const StampSums sums = sumsOf(stampCard, StampStore(session.connection()).lines(customer, card));
        const QDate today = session.calendar().date(session.now());
        const int onCard = stateOf(stampCard, sums, session.calendar(), today).onCard;
        if (-stamps > onCard)
            return tl::unexpected(invalidField(u"stamps"_s, u"too_large"_s, {{u"limit"_s, onCard}}));
        giveStamps(session, customer, stampCard, stamps, note.trimmed());
        return {};
    });
}

} // namespace regulars
