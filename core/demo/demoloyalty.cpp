// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoloyalty.h"

#include <algorithm>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int joinsPerMille = 550; // of the people who buy
constexpr int programmeYears = 2;  // it began on the first day of the year so many years ago
constexpr int mostOrdersBefore = 2;

Tier tier(qint64 id, const QString &name, TierColour colour, qint64 from, qint64 keeps, int percent, const QString &benefits)
{
    Tier made;
    made.id = {id};
    made.name = name;
    made.position = static_cast<int>(id);
    made.colour = colour;
    made.qualifyFrom = from;
    made.retainFrom = keeps;
    made.pointsPercent = percent;
    made.benefits = benefits;
    return made;
}

/// A sale or what came back of it, and when the shop knew.
struct Known
{
    QDate since;
    TierEntry entry;
};

QList<Known> salesOf(const DemoHistory &history, const LocalCalendar &days)
{
    QList<Known> sales;
    for (const Order &order : history.orders) {
        if (order.status != OrderStatus::Cancelled)
            sales += Known{days.date(order.orderedAt), {order.orderedAt, order.total.minor}};
    }
    for (const Return &goods : history.returns) {
        const Order &order = history.orders.at(goods.order.value - 1);
        if (order.status != OrderStatus::Cancelled)
            sales += Known{days.date(goods.returnedAt), {order.orderedAt, -goods.total.minor}};
    }
    return sales;
}

/// Goes through the days of a member, knowing on each only what was known then.
class Walk
{
public:
    Walk(const TierLadder &ladder, const LocalCalendar &days, QList<Known> sales, DemoMembership &membership)
        : m_ladder(ladder), m_days(days), m_sales(std::move(sales)), m_membership(membership)
    {
        m_membership.tier = startingTier(ladder, membership.joinedOn);
        if (m_membership.tier.tier.isValid())
            m_membership.steps += TierChange{membership.joinedOn, {}, m_membership.tier.tier, TierReason::Start, 0};
    }

    /// What was bought before counts, but what it brings is had from that day on.
    void join()
    {
        const QDate day = m_membership.joinedOn;
        const TierId first = m_membership.tier.tier;
        const TierMembership reached = tierAfter(m_ladder, m_membership.tier, knownOn(day), day, {}).membership;
        if (reached.tier == first)
            return;
        m_membership.tier = reached;
        m_membership.tier.since = day;
        m_membership.steps += TierChange{day, first, reached.tier, TierReason::Qualified, reached.measure};
    }
    void review(QDate day) { take(reviewTier(m_ladder, m_membership.tier, knownOn(day), day)); }
    void book(QDate day)
    {
        review(day);
        take(tierAfter(m_ladder, m_membership.tier, knownOn(day), day, day));
    }

private:
    [[nodiscard]] TierHistory knownOn(QDate day) const
    {
        QList<TierEntry> entries;
        for (const Known &sale : m_sales) {
            if (sale.since <= day)
                entries += sale.entry;
        }
        return TierHistory(m_membership.joinedOn, entries, m_days);
    }
    void take(const TierOutcome &outcome)
    {
        m_membership.tier = outcome.membership;
        m_membership.steps += outcome.changes;
    }

    const TierLadder &m_ladder;
    const LocalCalendar &m_days;
    QList<Known> m_sales;
    DemoMembership &m_membership;
};

} // namespace

TierLadder demoTiers(Currency currency)
{
    const qint64 major = currency.minorPerMajor();
    TierLadder ladder;
    ladder.tiers = {tier(1, u"Bronze"_s, TierColour::Neutral, 0, 0, 100, {}),
                    tier(2, u"Silver"_s, TierColour::Blue, 200 * major, 150 * major, 110, u"Free gift wrap"_s),
                    tier(3, u"Gold"_s, TierColour::Amber, 500 * major, 400 * major, 125,
                         u"Free gift wrap and delivery, first look at new arrivals"_s)};
    ladder.graceDays = 30;
    return ladder;
}

void makeDemoLoyalty(DemoRandom random, const TierLadder &ladder, const LocalCalendar &days, QDate today,
                     DemoHistory &history)
{
    history.loyalty.reset();
    const bool joins = random.chance(joinsPerMille);
    const auto before = static_cast<qsizetype>(random.below(mostOrdersBefore + 1));
    const QDate began(today.year() - programmeYears, 1, 1);
    QList<QDate> bought;
    for (const Order &order : std::as_const(history.orders)) {
        if (const QDate day = days.date(order.orderedAt); day >= began && order.status != OrderStatus::Cancelled)
            bought += day;
    }
    if (!joins || history.customer.kind != CustomerKind::Person || bought.isEmpty())
        return;
    DemoMembership &membership = history.loyalty.emplace();
    membership.joinedOn = bought.at(std::min(before, bought.size() - 1));
    const QList<Known> sales = salesOf(history, days);
    std::set<QDate> events;
    for (const Known &sale : sales) {
        if (sale.since > membership.joinedOn && sale.since <= today)
            events.insert(sale.since);
    }
    Walk walk(ladder, days, sales, membership);
    walk.join();
    for (const QDate day : events)
        walk.book(day);
    walk.review(today);
}

} // namespace regulars
