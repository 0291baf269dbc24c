// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earnorder.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <numeric>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

qint64 portion(qint64 whole, qint64 part, qint64 of)
{
    return of <= 0 ? 0 : static_cast<qint64>((Wide(whole) * part + of / 2) / of);
}

/// Scales all amounts to part / of, so that their sum is rounded once.
void scale(std::vector<qint64> &amounts, qint64 part, qint64 of)
{
    if (part == of)
        return;
    const qint64 sum = std::accumulate(amounts.begin(), amounts.end(), qint64(0));
    amounts = shared(portion(sum, std::clamp<qint64>(part, 0, of), of), amounts);
}

/// How much of a line is left: by value, and by pieces where it was worth nothing.
void takeBack(const EarnLine &line, const EarnReturned::Line &back, qint64 &base, qint64 &quantity)
{
    quantity = std::max<qint64>(quantity - back.quantityMilli, 0);
    if (quantity == 0)
        base = 0;
    else if (line.totalMinor > 0)
        base = portion(base, std::max<qint64>(line.totalMinor - back.totalMinor, 0), line.totalMinor);
}

/// What was paid for what is left, before money was paid back without goods.
qint64 paidForRest(const EarnOrder &order, const EarnReturned &returned, qint64 linesTotal)
{
    qint64 left = 0;
    for (const EarnLine &line : order.lines)
        left += std::max<qint64>(line.totalMinor - returned.lines.value(line.id).totalMinor, 0);
    return portion(std::max<qint64>(linesTotal - order.discountMinor, 0), left, linesTotal) + order.shippingMinor;
}

} // namespace

std::vector<qint64> shared(qint64 whole, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> parts(weights.size());
    qint64 weighed = 0;
    qint64 given = 0;
    for (size_t i = 0; sum > 0 && i < weights.size(); ++i) {
        weighed += weights[i];
        const auto upTo = static_cast<qint64>(Wide(whole) * weighed / sum);
        parts[i] = upTo - given;
        given = upTo;
    }
    return parts;
}

EarnAmounts amountsOf(const EarnBasis &basis, const EarnOrder &order, const EarnReturned &returned)
{
    std::vector<qint64> amounts; // the last one is shipping
    qint64 linesTotal = 0;
    for (const EarnLine &line : order.lines) {
        amounts.push_back(std::max<qint64>(line.totalMinor, 0));
        linesTotal += amounts.back();
    }
    if (basis.beforeDiscounts) {
        for (size_t i = 0; i < amounts.size(); ++i)
            amounts[i] += std::max<qint64>(order.lines[static_cast<qsizetype>(i)].discountMinor, 0);
    } else {
        scale(amounts, linesTotal - order.discountMinor, linesTotal);
    }
    amounts.push_back(std::max<qint64>(order.shippingMinor, 0));
    const qint64 total = std::max<qint64>(linesTotal - order.discountMinor, 0) + amounts.back();
    if (basis.netOfTax)
        scale(amounts, total - order.taxMinor, total);
    scale(amounts,
          total - (basis.countsPaidWithPoints ? 0 : order.paidWithPointsMinor) -
              (basis.countsPaidWithVouchers ? 0 : order.paidWithVouchersMinor),
          total);

    EarnAmounts counted;
    counted.shipping = basis.countsShipping ? amounts.back() : 0;
    amounts.pop_back();
    counted.base = amounts;
    for (size_t i = 0; i < amounts.size(); ++i) {
        const EarnLine &line = order.lines[static_cast<qsizetype>(i)];
        const bool counts = basis.scope.contains(line.product, line.category);
        counted.quantity.push_back(counts ? line.quantityMilli : 0);
        takeBack(line, returned.lines.value(line.id), counted.base[i], counted.quantity[i]);
    }
    const qint64 paid = paidForRest(order, returned, linesTotal);
    const qint64 left = returned.everything ? 0 : std::max<qint64>(paid - returned.amountMinor, 0);
    if (left == paid && !returned.everything)
        return counted;
    counted.base.push_back(counted.shipping);
    scale(counted.base, left, paid);
    counted.shipping = counted.base.back();
    counted.base.pop_back();
    if (left == 0)
        std::fill(counted.quantity.begin(), counted.quantity.end(), 0);
    return counted;
}

QJsonObject toJson(const EarnOrder &order)
{
    QJsonArray lines;
    for (const EarnLine &line : order.lines) {
        lines.append(QJsonObject{{u"id"_s, line.id.value},
                                 {u"product"_s, line.product.value},
                                 {u"category"_s, line.category},
                                 {u"quantity_milli"_s, line.quantityMilli},
                                 {u"discount_minor"_s, line.discountMinor},
                                 {u"total_minor"_s, line.totalMinor}});
    }
    return {{u"lines"_s, lines},
            {u"channel"_s, nameOf(order.channel)},
            {u"discount_minor"_s, order.discountMinor},
            {u"shipping_minor"_s, order.shippingMinor},
            {u"tax_minor"_s, order.taxMinor},
            {u"paid_with_points_minor"_s, order.paidWithPointsMinor},
            {u"paid_with_vouchers_minor"_s, order.paidWithVouchersMinor}};
}

EarnOrder earnOrderOf(const QJsonObject &json)
{
    EarnOrder order;
    for (const auto &value : json.value("lines"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        order.lines += EarnLine{
            OrderLineId{line.value("id"_L1).toInteger()}, ProductId{line.value("product"_L1).toInteger()},
            line.value("category"_L1).toString(),         line.value("quantity_milli"_L1).toInteger(),
            line.value("discount_minor"_L1).toInteger(),  line.value("total_minor"_L1).toInteger()};
    }
    order.channel = valueOf<OrderChannel>(json.value("channel"_L1).toString());
    order.discountMinor = json.value("discount_minor"_L1).toInteger();
    order.shippingMinor = json.value("shipping_minor"_L1).toInteger();
    order.taxMinor = json.value("tax_minor"_L1).toInteger();
    order.paidWithPointsMinor = json.value("paid_with_points_minor"_L1).toInteger();
    order.paidWithVouchersMinor = json.value("paid_with_vouchers_minor"_L1).toInteger();
    return order;
}

QJsonObject toJson(const EarnContext &context)
{
    QJsonObject used;
    for (auto rule = context.used.begin(); rule != context.used.end(); ++rule) {
        QJsonObject periods;
        for (auto use = rule->begin(); use != rule->end(); ++use) {
            periods.insert(nameOf(use.key()), QJsonObject{{u"hundredths"_s, use->hundredths}, {u"times"_s, use->times}});
        }
        used.insert(rule.key(), periods);
    }
    return {{u"day"_s, context.day.toString(Qt::ISODate)},
            {u"minute"_s, context.minute},
            {u"tier"_s, context.tier.value},
            {u"used"_s, used}};
}

EarnContext earnContextOf(const QJsonObject &json)
{
    EarnContext context;
    context.day = QDate::fromString(json.value("day"_L1).toString(), Qt::ISODate);
    context.minute = json.value("minute"_L1).toInt(-1);
    context.tier = TierId{json.value("tier"_L1).toInteger()};
    const QJsonObject used = json.value("used"_L1).toObject();
    for (auto rule = used.begin(); rule != used.end(); ++rule) {
        const QJsonObject periods = rule.value().toObject();
        for (auto period = periods.begin(); period != periods.end(); ++period) {
            const QJsonObject use = period.value().toObject();
            context.used[rule.key()][valueOf<EarnPeriod>(period.key())] = {use.value("hundredths"_L1).toInteger(),
                                                                           use.value("times"_L1).toInt()};
        }
    }
    return context;
}

} // namespace regulars
