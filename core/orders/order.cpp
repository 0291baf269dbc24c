// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/order.h"

#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// The sum, held at the ends of the range instead of overflowing.
qint64 saturatedSum(qint64 a, qint64 b)
{
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    if (b > 0 && a > highest - b)
        return highest;
    if (b < 0 && a < -highest - b)
        return -highest;
    return a + b;
}

void checkLine(const OrderLine &line, qsizetype index, QList<Error> &errors)
{
    const QVariantMap where{{u"index"_s, index}};
    if (line.name.trimmed().isEmpty() && line.sku.isEmpty())
        errors += invalidField(u"product"_s, u"required"_s, where);
    if (line.quantityMilli <= 0)
        errors += invalidField(u"quantity"_s, u"not_positive"_s, where);
    if (line.unitPriceMicro < 0)
        errors += invalidField(u"unit_price"_s, u"negative"_s, where);
    if (line.discountMinor < 0)
        errors += invalidField(u"discount"_s, u"negative"_s, where);
    else if (line.totalMinor < 0)
        errors += invalidField(u"discount"_s, u"more_than_the_line"_s, where);
    if (line.totalMinor > highestAmountMinor)
        errors += invalidField(u"quantity"_s, u"too_large"_s, where);
}

void checkPayments(const Order &order, QList<Error> &errors)
{
    qint64 paid = 0;
    for (qsizetype i = 0; i < order.payments.size(); ++i) {
        const OrderPayment &payment = order.payments[i];
        if (payment.amountMinor <= 0 || payment.points.isNegative())
            errors += invalidField(u"payment"_s, u"not_positive"_s, {{u"index"_s, i}});
        else
            paid = saturatedSum(paid, payment.amountMinor);
    }
    if (paid > std::max<qint64>(0, order.total.minor))
        errors += invalidField(u"payment"_s, u"more_than_the_order"_s);
}

} // namespace

qint64 paidWith(const Order &order, OrderPaymentKind kind)
{
    qint64 paid = 0;
    for (const OrderPayment &payment : order.payments)
        paid += payment.kind == kind ? payment.amountMinor : 0;
    return paid;
}

Money dueInMoney(const Order &order)
{
    qint64 due = order.total.minor;
    for (const OrderPayment &payment : order.payments)
        due -= payment.amountMinor;
    return {due, order.total.currency};
}

void addUp(Order &order)
{
    order.total.minor = saturatedSum(order.shippingMinor, -order.discountMinor);
    for (OrderLine &line : order.lines) {
        const qint64 price = lineTotal(line.quantityMilli, line.unitPriceMicro, order.total.currency).minor;
        line.totalMinor = saturatedSum(price, -line.discountMinor);
        order.total.minor = saturatedSum(order.total.minor, line.totalMinor);
    }
}

void addUp(Return &goods)
{
    goods.total.minor = 0;
    for (ReturnLine &line : goods.lines) {
        line.totalMinor = lineTotal(line.quantityMilli, line.unitPriceMicro, goods.total.currency).minor;
        goods.total.minor = saturatedSum(goods.total.minor, line.totalMinor);
    }
}

qint64 paidUnitPriceMicro(const OrderLine &line, Currency currency)
{
    if (line.discountMinor == 0 || line.quantityMilli <= 0)
        return line.unitPriceMicro;
    // minor ÷ (minor per major) × micro ÷ (milli ÷ 1000), multiplied first
    __extension__ using Wide = __int128;
    const Wide numerator = static_cast<Wide>(line.totalMinor) * microPerMajor * milliPerPiece;
    const Wide denominator = static_cast<Wide>(currency.minorPerMajor()) * line.quantityMilli;
    return static_cast<qint64>((numerator + denominator / 2) / denominator);
}

QList<Error> validate(const Order &order)
{
    QList<Error> errors;
    if (order.lines.isEmpty())
        errors += invalidField(u"lines"_s, u"required"_s);
    if (!order.total.currency.isKnown())
        errors += invalidField(u"currency"_s, u"required"_s);
    for (qsizetype i = 0; i < order.lines.size(); ++i)
        checkLine(order.lines[i], i, errors);
    if (order.discountMinor < 0)
        errors += invalidField(u"discount"_s, u"negative"_s);
    if (order.shippingMinor < 0)
        errors += invalidField(u"shipping"_s, u"negative"_s);
    if (order.taxMinor < 0)
        errors += invalidField(u"tax"_s, u"negative"_s);
    if (order.total.minor < 0)
        errors += invalidField(u"discount"_s, u"more_than_the_order"_s);
    if (order.total.minor > highestAmountMinor)
        errors += invalidField(u"lines"_s, u"too_large"_s);
    checkPayments(order, errors);
    return errors;
}

QList<Error> validate(const Return &goods, const Order &order, const QHash<OrderLineId, qint64> &alreadyReturned)
{
    QList<Error> errors;
    if (goods.lines.isEmpty())
        errors += invalidField(u"lines"_s, u"required"_s);
    if (goods.returnedAt < order.orderedAt)
        errors += invalidField(u"returned_at"_s, u"before_the_order"_s);
    if (goods.total.minor > order.total.minor)
        errors += invalidField(u"lines"_s, u"more_than_was_paid"_s);
    QHash<OrderLineId, qint64> returned = alreadyReturned;
    for (qsizetype i = 0; i < goods.lines.size(); ++i) {
        const ReturnLine &line = goods.lines[i];
        const auto bought = std::find_if(order.lines.begin(), order.lines.end(),
                                         [&](const OrderLine &candidate) { return candidate.id == line.orderLine; });
        const QVariantMap where{{u"index"_s, i}};
        if (bought == order.lines.end())
            errors += invalidField(u"order_line"_s, u"not_of_this_order"_s, where);
        else if (line.quantityMilli <= 0)
            errors += invalidField(u"quantity"_s, u"not_positive"_s, where);
        else if (line.quantityMilli > bought->quantityMilli - returned.value(bought->id))
            errors += invalidField(u"quantity"_s, u"more_than_was_bought"_s, where);
        else
            returned[bought->id] += line.quantityMilli;
    }
    return errors;
}

} // namespace regulars
