// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demopurchases.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerDay = 100;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 shippingMinor = 490;
constexpr qint64 freeShippingFrom = 6000;
constexpr int vatPercent = 19;

// The chance in a thousand to be lost after a purchase: many come once, some for ever (a U-shaped beta distribution).
constexpr std::array<int, 16> lossChances = {8, 12, 18, 25, 35, 45, 60, 80, 110, 150, 210, 330, 560, 800, 930, 980};

const std::array<QString, 9> returnReasons = {u"Changed my mind"_s,
                                              u"Arrived damaged"_s,
                                              u"Wrong colour"_s,
                                              u"Too small"_s,
                                              u"Was a present, already has one"_s,
                                              u"Does not match the picture"_s,
                                              u"Scent too strong"_s,
                                              u"Wrong item delivered"_s,
                                              u"Arrived too late"_s};
const std::array<QString, 8> orderNotes = {u"Gift wrap, please"_s,
                                           u"Please leave with the neighbour"_s,
                                           u"Will be collected on Saturday"_s,
                                           u"Enclose a card: Happy birthday!"_s,
                                           u"Deliver before the weekend"_s,
                                           u"Invoice to the office"_s,
                                           u"Keep the boxes apart"_s,
                                           u"No plastic in the parcel, please"_s};

} // namespace

DemoPurchases::DemoPurchases(const DemoOptions &options, const DemoCalendar &calendar, const DemoCatalogue &catalogue)
    : m_calendar(calendar),
      m_catalogue(catalogue),
      m_currency(options.currency),
      m_ordersOfDay(static_cast<size_t>(calendar.dayCount()))
{
    m_dayPrefix.reserve(m_ordersOfDay.size());
    for (int day = 0; day < calendar.dayCount(); ++day)
        m_dayPrefix.push_back(calendar.date(day).toString(u"yyMMdd-"_s));
}

DemoPurchases::Taste DemoPurchases::tasteOf(const DemoTraits &traits, DemoRandom &random) const
{
    const int categories = m_catalogue.categoryCount();
    const int counter = traits.local ? random.between(550, 980) : random.below(60);
    return {random.below(categories), random.below(categories), counter};
}

void DemoPurchases::make(quint64 joinedUnits, const DemoTraits &traits, DemoRandom &random, DemoHistory &history)
{
    const Taste taste = tasteOf(traits, random);
    const int loss = random.pick(lossChances);
    // gamma of shape 2 and mean 1; its lowest values would mean never
    const quint64 rate = std::max<quint64>((random.exponential() + random.exponential()) / 2, 6'000);
    const quint64 meanGap = static_cast<quint64>(traits.wholesale ? 55 : 90) * unitsPerDay;
    m_nextLine = 1;
    Instant last{0};
    for (quint64 units = joinedUnits; units < m_calendar.totalUnits(); units += 1 + meanGap * random.exponential() / rate) {
        const int day = m_calendar.dayOf(units);
        Order order;
        if (!makeOrder(day, traits, taste, random, last, order))
            continue;
        order.id = {history.orders.size() + 1};
        last = order.orderedAt;
        history.orders.append(order);
        maybeReturn(day, order, random, history);
        if (random.chance(loss))
            break;
    }
    std::sort(history.returns.begin(), history.returns.end(),
              [](const Return &a, const Return &b) { return a.returnedAt < b.returnedAt; });
}

bool DemoPurchases::makeOrder(int day, const DemoTraits &traits, const Taste &taste, DemoRandom &random, Instant after,
                              Order &order)
{
    const bool counter = m_calendar.isOpen(day) && random.chance(taste.counterPerMille);
    order.orderedAt = counter ? m_calendar.atCounter(day, random) : m_calendar.online(day, random);
    if (order.orderedAt > m_calendar.now() || order.orderedAt <= after)
        return false;
    const int draw = random.below(100);
    if (traits.wholesale)
        order.channel = draw < 75 ? OrderChannel::Wholesale : OrderChannel::Email;
    else if (counter)
        order.channel = OrderChannel::Counter;
    else
        order.channel = draw < 82   ? OrderChannel::Web
                        : draw < 88 ? OrderChannel::Phone
                        : draw < 92 ? OrderChannel::Email
                                    : OrderChannel::Marketplace;
    addLines(m_calendar.month(day), traits, taste, random, order);
    priceAndNumber(day, random, order);
    const bool overCounter = order.channel == OrderChannel::Counter;
    if (!overCounter && random.chance(18))
        order.status = OrderStatus::Cancelled;
    else if (!overCounter && m_calendar.now().ms - order.orderedAt.ms < 3 * dayMs)
        order.status = OrderStatus::Open;
    return true;
}

void DemoPurchases::addLines(int month, const DemoTraits &traits, const Taste &taste, DemoRandom &random, Order &order)
{
    order.total.currency = m_currency;
    const int wanted = 1 + (random.chance(400) ? 1 : 0) + (random.chance(200) ? 1 : 0) + (random.chance(90) ? 2 : 0);
    order.lines.reserve(wanted);
    for (int i = 0; i < wanted; ++i) {
        const Product &product = m_catalogue.pick(month, taste.favourite, taste.secondFavourite, random);
        const bool known = std::any_of(order.lines.begin(), order.lines.end(),
                                       [&](const OrderLine &l) { return l.product == product.id; });
        if (known)
            continue;
        OrderLine line;
        line.id = {m_nextLine++};
        line.product = product.id;
        line.sku = product.sku;
        line.name = product.name;
        line.unitPriceMicro = product.priceMicro;
        const int draw = random.below(100);
        const int pieces = traits.wholesale ? 6 * random.between(1, 4)
                           : draw < 78      ? 1
                           : draw < 94      ? 2
                                            : random.between(3, 6);
        line.quantityMilli = pieces * milliPerPiece;
        if (traits.wholesale) // a third off
            line.discountMinor = lineTotal(line.quantityMilli, line.unitPriceMicro, m_currency).minor / 3;
        order.lines.append(line);
    }
}

void DemoPurchases::priceAndNumber(int day, DemoRandom &random, Order &order)
{
    addUp(order);
    const qint64 goods = order.total.minor;
    if (order.channel != OrderChannel::Wholesale && random.chance(65))
        order.discountMinor = dividedHalfUp(goods, 10);
    const bool posted = order.channel != OrderChannel::Counter;
    if (posted && goods - order.discountMinor < freeShippingFrom)
        order.shippingMinor = shippingMinor;
    addUp(order);
    order.taxMinor = dividedHalfUp(order.total.minor * vatPercent, 100 + vatPercent);
    const auto index = static_cast<size_t>(day);
    order.number = m_dayPrefix[index] + QString::number(++m_ordersOfDay[index]);
    if (posted && random.chance(70))
        order.note = random.pick(orderNotes);
}

void DemoPurchases::maybeReturn(int day, const Order &order, DemoRandom &random, DemoHistory &history) const
{
    const bool possible = order.status == OrderStatus::Completed && order.discountMinor == 0;
    if (!possible || !random.chance(order.channel == OrderChannel::Counter ? 28 : 75))
        return;
    int back = day + random.between(2, 20);
    while (back < m_calendar.dayCount() && !m_calendar.isOpen(back))
        ++back;
    if (back >= m_calendar.dayCount())
        return;
    Return goods;
    goods.returnedAt = m_calendar.atCounter(back, random);
    if (goods.returnedAt > m_calendar.now())
        return;
    const OrderLine &line = random.pick(order.lines);
    const auto pieces = static_cast<int>(line.quantityMilli / milliPerPiece);
    goods.id = {history.returns.size() + 1};
    goods.number = u'R' + order.number;
    goods.order = order.id;
    goods.total.currency = m_currency;
    goods.reason = random.pick(returnReasons);
    goods.lines = {{line.id, line.product, line.sku, line.name, random.between(1, pieces) * milliPerPiece,
                    paidUnitPriceMicro(line, m_currency), 0}};
    addUp(goods);
    history.returns.append(goods);
}

bool DemoPurchases::makeAnonymous(int day, DemoRandom &random, Order &order)
{
    order = {};
    const Taste anything{random.below(m_catalogue.categoryCount()), random.below(m_catalogue.categoryCount()), 1000};
    order.orderedAt = m_calendar.atCounter(day, random);
    if (order.orderedAt > m_calendar.now())
        return false;
    order.channel = OrderChannel::Counter;
    m_nextLine = 1;
    addLines(m_calendar.month(day), {}, anything, random, order);
    priceAndNumber(day, random, order);
    return true;
}

} // namespace regulars
