// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/stampbook.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int msPerMinute = 60'000;

bool isStamp(const StampItem &item)
{
    return item.stamps > 0 && (item.line.kind == StampKind::Order || item.line.kind == StampKind::Given);
}

} // namespace

QList<StampItem> stampItems(const QList<StampLine> &lines)
{
    QList<StampItem> items;
    QHash<StampId, qsizetype> places;
    for (const StampLine &line : lines) {
        const auto known = places.constFind(line.rootId());
        if (known != places.cend()) {
            items[*known].stamps += line.stamps;
            continue;
        }
        places.insert(line.rootId(), items.size());
        items += StampItem{line, line.stamps};
    }
    return items;
}

StampSums sumsOf(const StampCard &card, const QList<StampLine> &lines)
{
    StampSums sums;
    if (lines.isEmpty())
        sums.balance = card.giftStamps;
    for (const StampLine &line : lines)
        sums.balance += line.stamps;
    for (const StampItem &item : stampItems(lines)) {
        if (item.line.kind == StampKind::Full && item.stamps < 0)
            ++sums.fullCards;
        if (isStamp(item))
            sums.lastStampAt = std::max(sums.lastStampAt.value_or(item.line.occurredAt), item.line.occurredAt);
    }
    return sums;
}

bool hasLapsed(const StampCard &card, const StampSums &sums, const LocalCalendar &calendar, QDate today)
{
    return card.validMonths > 0 && sums.balance > 0 && sums.lastStampAt &&
           calendar.date(*sums.lastStampAt).addMonths(card.validMonths) < today;
}

bool isSettled(const QList<StampLine> &lines, StampId root)
{
    return std::any_of(lines.begin(), lines.end(), [root](const StampLine &line) {
        if (line.kind != StampKind::Lapsed || line.root.isValid())
            return false;
        return line.settles.isEmpty() ? root < line.id : line.settles.contains(root);
    });
}

QList<StampId> unsettled(const QList<StampLine> &lines)
{
    QList<StampId> roots;
    for (const StampItem &item : stampItems(lines)) {
        if (item.line.kind != StampKind::Lapsed && !isSettled(lines, item.line.rootId()))
            roots += item.line.rootId();
    }
    return roots;
}

StampContext contextOf(const QList<StampLine> &lines, const Order &order, const LocalCalendar &calendar)
{
    StampContext context;
    context.orderedAt = order.orderedAt;
    context.moment.day = calendar.date(order.orderedAt);
    if (!order.timeUnknown)
        context.moment.minute = calendar.msecsOfDay(order.orderedAt) / msPerMinute;
    for (const StampItem &item : stampItems(lines)) {
        if (!isStamp(item) || item.line.kind != StampKind::Order || item.line.orderUid == order.uid)
            continue;
        const Instant at = item.line.occurredAt;
        context.stampedToday = context.stampedToday || calendar.date(at) == context.moment.day;
        if (at <= order.orderedAt)
            context.lastStampAt = std::max(context.lastStampAt.value_or(at), at);
    }
    return context;
}

StampState stateOf(const StampCard &card, const StampSums &sums, const LocalCalendar &calendar, QDate today)
{
    const int needed = std::max(card.stampsNeeded, 1);
    const int have = hasLapsed(card, sums, calendar, today) ? 0 : std::max(sums.balance, 0);
    StampState state;
    state.needed = needed;
    state.rewardsDue = have / needed;
    state.onCard = have % needed;
    state.fullCards = sums.fullCards + state.rewardsDue;
    state.owed = std::max(-sums.balance, 0);
    return state;
}

QJsonObject toJson(const StampBasis &basis)
{
    return {{u"card"_s, toJson(basis.card)}, {u"order"_s, toJson(basis.order)}, {u"context"_s, toJson(basis.context)}};
}

StampBasis stampBasisOf(const QJsonObject &json)
{
    return {stampCardOf(json.value("card"_L1).toObject()), earnOrderOf(json.value("order"_L1).toObject()),
            stampContextOf(json.value("context"_L1).toObject())};
}

QJsonObject toJson(const LapsedBasis &basis)
{
    QJsonArray settles;
    for (const StampId root : basis.settles)
        settles += root.value;
    return {{u"settles"_s, settles}};
}

LapsedBasis lapsedBasisOf(const QJsonObject &json)
{
    LapsedBasis basis;
    const QJsonArray settles = json.value("settles"_L1).toArray();
    for (const QJsonValue &root : settles)
        basis.settles += StampId{root.toInteger()};
    return basis;
}

} // namespace regulars
