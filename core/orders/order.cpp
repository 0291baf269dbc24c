// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/order.h"

namespace regulars {

using namespace Qt::StringLiterals;

void addUp(Order &order)
{
    order.total.minor = order.shippingMinor - order.discountMinor;
    for (OrderLine &line : order.lines) {
        line.totalMinor = lineTotal(line.quantityMilli, line.unitPriceMicro, order.total.currency).minor - line.discountMinor;
        order.total.minor += line.totalMinor;
    }
}

void addUp(Return &goods)
{
    goods.total.minor = 0;
    for (ReturnLine &line : goods.lines) {
        line.totalMinor = lineTotal(line.quantityMilli, line.unitPriceMicro, goods.total.currency).minor;
        goods.total.minor += line.totalMinor;
    }
}

QList<Error> validate(const Order &order)
{
    QList<Error> errors;
    if (order.lines.isEmpty())
        errors += invalidField(u"lines"_s, u"required"_s);
    if (!order.total.currency.isKnown())
        errors += invalidField(u"currency"_s, u"required"_s);
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const QVariantMap where{{u"index"_s, i}};
        if (line.name.trimmed().isEmpty() && line.sku.isEmpty())
            errors += invalidField(u"product"_s, u"required"_s, where);
        if (line.quantityMilli <= 0)
            errors += invalidField(u"quantity"_s, u"not_positive"_s, where);
        if (line.unitPriceMicro < 0)
            errors += invalidField(u"unit_price"_s, u"negative"_s, where);
        if (line.totalMinor < 0)
            errors += invalidField(u"discount"_s, u"more_than_the_line"_s, where);
    }
    if (order.total.minor < 0)
        errors += invalidField(u"discount"_s, u"more_than_the_order"_s);
    return errors;
}

QList<Error> validate(const Return &goods, const Order &order, const QHash<OrderLineId, qint64> &alreadyReturned)
{
    QList<Error> errors;
    if (goods.lines.isEmpty())
        errors += invalidField(u"lines"_s, u"required"_s);
    if (goods.returnedAt < order.orderedAt)
        errors += invalidField(u"returned_at"_s, u"before_the_order"_s);
    for (qsizetype i = 0; i < goods.lines.size(); ++i) {
        const ReturnLine &line = goods.lines[i];
        const auto bought = std::find_if(order.lines.begin(), order.lines.end(),
                                         [&](const OrderLine &candidate) { return candidate.id == line.orderLine; });
        const QVariantMap where{{u"index"_s, i}};
        if (bought == order.lines.end())
            errors += invalidField(u"order_line"_s, u"not_of_this_order"_s, where);
        else if (line.quantityMilli <= 0)
            errors += invalidField(u"quantity"_s, u"not_positive"_s, where);
        else if (line.quantityMilli > bought->quantityMilli - alreadyReturned.value(bought->id))
            errors += invalidField(u"quantity"_s, u"more_than_was_bought"_s, where);
    }
    return errors;
}

} // namespace regulars
