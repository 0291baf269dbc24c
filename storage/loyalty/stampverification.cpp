// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/stampverification.h"

#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/stampstore.h"
#include "storage/loyalty/touchedorder.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <map>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Whether an order has brought what it should, wherever its stamps are by now.
bool isRight(Connection &connection, const StampStore &store, const StampLine &root)
{
    std::map<CustomerId, int> has;
    for (const StampLine &line : store.linesOfRoot(root.rootId()))
        has[line.customer] += line.stamps;
    std::erase_if(has, [](const auto &each) { return each.second == 0; });
    const TouchedOrder order = orderOfUid(connection, root.orderUid);
    if (!order.counts() || !order.now->customer.isValid())
        return has.empty();
    const StampBasis basis = store.basis(root.rootId());
    const int stamps = stampsOf(basis.card, basis.order, basis.context, returnedOf(returnsOf(connection, order))).stamps;
    const CustomerId customer = order.now->customer;
    if (has.empty()) // another one who is no member gets none
        return stamps == 0 || !orThrow(LoyaltyMembers(connection).member(customer));
    return has.size() == 1 && has.begin()->first == customer && has.begin()->second == stamps;
}

bool isFullCardRight(const Result<RewardClaim> &claim, const StampItem &item, const StampSums &sums)
{
    if (!claim)
        return false;
    const bool isUnused = claim->state == ClaimState::Issued || claim->state == ClaimState::Reserved;
    return item.stamps == 0 ? claim->state == ClaimState::Voided : sums.balance >= 0 || !isUnused;
}

} // namespace

qint64 faultyStampCards(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel)
{
    const StampStore store(connection);
    const ClaimStore claims(connection);
    std::set<std::pair<CustomerId, StampCardId>> cards;
    Statement rows(connection, u"SELECT DISTINCT customer_id, card_id FROM stamps"_s);
    while (rows.next())
        cards.emplace(rows.id<CustomerId>(0), rows.id<StampCardId>(1));
    qint64 faulty = 0;
    for (const auto &[customer, id] : cards) {
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        const StampCard card = orThrow(StampCardStore(connection).card(id));
        const QList<StampLine> lines = store.lines(customer, id);
        const StampSums sums = sumsOf(card, lines);
        const QDate lastDay = calendar.date(lines.last().recordedAt);
        bool isSound = card.deleted || sums.balance < card.stampsNeeded || hasLapsed(card, sums, calendar, lastDay);
        for (const StampItem &item : stampItems(lines)) {
            if (item.line.kind == StampKind::Order)
                isSound = isSound && (isRight(connection, store, item.line) || store.isSettled(item.line.rootId()));
            if (item.line.kind == StampKind::Full)
                isSound = isSound && isFullCardRight(claims.claim(item.line.claimUid), item, sums);
        }
        faulty += isSound ? 0 : 1;
    }
    return faulty;
}

} // namespace regulars
