// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/stampcard.h"

#include "core/loyalty/earningrun.h"

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;

bool isTooSoon(const StampCard &card, const StampContext &context)
{
    return card.minutesBetween > 0 && context.lastStampAt &&
           context.orderedAt.ms - context.lastStampAt->ms < card.minutesBetween * msPerMinute;
}

void checkNotNegative(qint64 value, const QString &field, QList<Error> &faults)
{
    if (value < 0)
        faults += invalidField(field, u"negative"_s);
}

} // namespace

StampResult stampsOf(const StampCard &card, const EarnOrder &order, const StampContext &context,
                     const EarnReturned &returned)
{
    EarnRule rule;
    rule.enabled = card.enabled;
    rule.window = card.window;
    if (const EarnReason reason = conditionOf(rule, context.moment); reason != EarnReason::Gives)
        return {0, reason};
    const EarnAmounts amounts = amountsOf({}, order, returned);
    qint64 pieces = 0;
    qint64 base = 0;
    bool hasGoods = false;
    for (size_t i = 0; i < amounts.base.size(); ++i) {
        const EarnLine &line = order.lines[static_cast<qsizetype>(i)];
        if (amounts.quantity[i] <= 0 || !card.scope.contains(line.product, line.category))
            continue;
        hasGoods = true;
        pieces += amounts.quantity[i] / milliPerPiece;
        base += amounts.base[i];
    }
    if (!hasGoods || (card.stampFor == StampFor::Item && pieces == 0))
        return {0, EarnReason::NothingInScope};
    if (base < card.minimumMinor)
        return {0, EarnReason::BelowMinimum};
    if (isTooSoon(card, context) || (card.stampFor == StampFor::Visit && context.stampedToday))
        return {0, EarnReason::Limit};
    const qint64 earned = card.stampFor == StampFor::Item ? pieces : 1;
    const qint64 most = card.mostPerOrder > 0 ? card.mostPerOrder : std::numeric_limits<int>::max();
    return {static_cast<int>(std::min(earned, most)), earned > most ? EarnReason::Limit : EarnReason::Gives};
}

StampState stateOf(const StampCard &card, int stamps, int rewardsGiven)
{
    const int needed = std::max(card.stampsNeeded, 1);
    const int all = std::max(stamps, 0) + card.giftStamps;
    StampState state;
    state.needed = needed;
    state.fullCards = all / needed;
    state.rewardsDue = std::max(state.fullCards - rewardsGiven, 0);
    state.owed = std::max(rewardsGiven * needed - all, 0);
    state.onCard = state.owed > 0 ? 0 : all % needed;
    return state;
}

QList<Error> validate(const StampCard &card)
{
    EarnRule rule;
    rule.name = card.name;
    rule.window = card.window;
    rule.minimumMinor = card.minimumMinor;
    QList<Error> faults = validate(rule); // of name, window and minimum, by the same rules
    if (card.stampsNeeded < leastStamps)
        faults += invalidField(u"stamps_needed"_s, u"too_small"_s, {{u"limit"_s, leastStamps}});
    else if (card.stampsNeeded > mostStamps)
        faults += invalidField(u"stamps_needed"_s, u"too_large"_s, {{u"limit"_s, mostStamps}});
    checkNotNegative(card.giftStamps, u"gift_stamps"_s, faults);
    if (card.giftStamps > 0 && card.giftStamps >= card.stampsNeeded)
        faults += invalidField(u"gift_stamps"_s, u"too_large"_s, {{u"limit"_s, card.stampsNeeded - 1}});
    checkNotNegative(card.mostPerOrder, u"most_per_order"_s, faults);
    checkNotNegative(card.minutesBetween, u"minutes_between"_s, faults);
    if (!card.reward.isValid())
        faults += invalidField(u"reward"_s, u"required"_s);
    return faults;
}

} // namespace regulars
