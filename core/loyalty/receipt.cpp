// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/receipt.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype shownOfCard = 4;

} // namespace

Money Receipt::subtotal() const
{
    return {total.minor + discountMinor - shippingMinor, total.currency};
}

Money Receipt::inMoney() const
{
    Money rest = total;
    for (const OrderPayment &payment : payments)
        rest.minor -= payment.amountMinor;
    return rest;
}

Receipt receiptOf(const Order &order)
{
    Receipt receipt;
    receipt.number = order.number;
    receipt.at = order.orderedAt;
    receipt.timeUnknown = order.timeUnknown;
    for (const OrderLine &line : order.lines)
        receipt.lines.append(
            {line.name, line.sku, line.quantityMilli, line.unitPriceMicro, line.discountMinor, line.totalMinor});
    receipt.discountMinor = order.discountMinor;
    receipt.shippingMinor = order.shippingMinor;
    receipt.taxMinor = order.taxMinor;
    receipt.total = order.total;
    receipt.payments = order.payments;
    return receipt;
}

Receipt receiptOf(const Return &goods, const QString &orderNumber)
{
    Receipt receipt;
    receipt.kind = ReceiptKind::Return;
    receipt.number = goods.number;
    receipt.orderNumber = orderNumber;
    receipt.at = goods.returnedAt;
    receipt.timeUnknown = goods.timeUnknown;
    for (const ReturnLine &line : goods.lines)
        receipt.lines.append({line.name, line.sku, line.quantityMilli, line.unitPriceMicro, 0, line.totalMinor});
    receipt.total = goods.total;
    receipt.reason = goods.reason;
    return receipt;
}

QString maskedCardNumber(const QString &cardNumber)
{
    const QString plain = cardNumber.simplified().remove(u' ');
    if (plain.size() < 2 * shownOfCard)
        return {};
    return QString(shownOfCard, u'·') + u' ' + plain.last(shownOfCard);
}

} // namespace regulars
