// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/stampcard.h"

#include "core/base/jsonvalues.h"
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
    checkNotNegative(card.validMonths, u"valid_months"_s, faults);
    if (card.validMonths > mostStampMonths)
        faults += invalidField(u"valid_months"_s, u"too_large"_s, {{u"limit"_s, mostStampMonths}});
    if (!card.reward.isValid())
        faults += invalidField(u"reward"_s, u"required"_s);
    return faults;
}

QJsonObject toJson(const StampCard &card)
{
    return {{u"id"_s, card.id.value},
            {u"uid"_s, card.uid},
            {u"name"_s, card.name},
            {u"enabled"_s, card.enabled},
            {u"stamp_for"_s, nameOf(card.stampFor)},
            {u"scope"_s, toJson(card.scope)},
            {u"window"_s, toJson(card.window)},
            {u"minimum_minor"_s, card.minimumMinor},
            {u"stamps_needed"_s, card.stampsNeeded},
            {u"gift_stamps"_s, card.giftStamps},
            {u"most_per_order"_s, card.mostPerOrder},
            {u"minutes_between"_s, card.minutesBetween},
            {u"valid_months"_s, card.validMonths},
            {u"reward"_s, card.reward.value}};
}

StampCard stampCardOf(const QJsonObject &json)
{
    StampCard card;
    card.id = StampCardId{json.value("id"_L1).toInteger()};
    card.uid = json.value("uid"_L1).toString();
    card.name = json.value("name"_L1).toString();
    card.enabled = json.value("enabled"_L1).toBool(card.enabled);
    if (const QString stampFor = json.value("stamp_for"_L1).toString(); !stampFor.isEmpty())
        card.stampFor = valueOf<StampFor>(stampFor);
    card.scope = earnScopeOf(json.value("scope"_L1).toObject());
    card.window = earnWindowOf(json.value("window"_L1).toObject());
    card.minimumMinor = json.value("minimum_minor"_L1).toInteger();
    card.stampsNeeded = json.value("stamps_needed"_L1).toInt(card.stampsNeeded);
    card.giftStamps = json.value("gift_stamps"_L1).toInt();
    card.mostPerOrder = json.value("most_per_order"_L1).toInt();
    card.minutesBetween = json.value("minutes_between"_L1).toInt();
    card.validMonths = json.value("valid_months"_L1).toInt();
    card.reward = RewardId{json.value("reward"_L1).toInteger()};
    return card;
}

QJsonObject toJson(const StampContext &context)
{
    return {{u"moment"_s, toJson(context.moment)},
            {u"last_stamp_at"_s, context.lastStampAt ? QJsonValue(context.lastStampAt->ms) : QJsonValue()},
            {u"stamped_today"_s, context.stampedToday},
            {u"ordered_at"_s, context.orderedAt.ms}};
}

StampContext stampContextOf(const QJsonObject &json)
{
    StampContext context;
    context.moment = earnContextOf(json.value("moment"_L1).toObject());
    if (const auto last = amountOfJson(json.value("last_stamp_at"_L1)))
        context.lastStampAt = Instant{*last};
    context.stampedToday = json.value("stamped_today"_L1).toBool();
    context.orderedAt = {json.value("ordered_at"_L1).toInteger()};
    return context;
}

} // namespace regulars
