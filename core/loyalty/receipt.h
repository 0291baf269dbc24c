// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsledger.h"
#include "core/orders/order.h"

#include <optional>

namespace regulars {

struct ReceiptLine
{
    QString name;
    QString sku;
    qint64 quantityMilli = milliPerPiece;
    qint64 unitPriceMicro = 0;
    qint64 discountMinor = 0;
    qint64 totalMinor = 0;

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// What a member's receipt says about points, as it was when the receipt was made.
struct ReceiptPoints
{
    QString pointName; ///< as the shop calls them; empty: points
    Points earned;     ///< with this sale; of a return what is taken back, negative
    Points active;     ///< can be spent afterwards
    Points pending;
    std::optional<ExpiringPoints> nextExpiry;

    friend bool operator==(const ReceiptPoints &, const ReceiptPoints &) = default;
};

enum class ReceiptKind { Sale, Return };

/// What a customer takes home from the counter about a sale or about goods that came back. Amounts are positive; prices
/// contain the tax.
struct Receipt
{
    ReceiptKind kind = ReceiptKind::Sale;
    QString shopName;
    QStringList shopLines; ///< address, phone, tax number: below the name
    QString number;
    QString orderNumber; ///< of a return: the order that the goods were bought with
    Instant at;
    bool timeUnknown = false;
    QString customerName; ///< empty: not told
    QString cardNumber;   ///< only its end is printed
    QList<ReceiptLine> lines;
    qint64 discountMinor = 0; ///< on the whole order
    qint64 shippingMinor = 0;
    qint64 taxMinor = 0; ///< contained in the total
    Money total;
    QList<OrderPayment> payments; ///< of a return: what is given back as points or vouchers; the rest is money
    std::optional<ReceiptPoints> points;
    QString reason; ///< of a return
    QString thanks; ///< a line in the shop's words at the end

    friend bool operator==(const Receipt &, const Receipt &) = default;

    /// The price of the goods before the discount and shipping of the whole order.
    [[nodiscard]] Money subtotal() const;
    /// What is paid, or given back, with money.
    [[nodiscard]] Money inMoney() const;
};

/// The receipt of a sale, without what only the shop and the ledger know.
[[nodiscard]] Receipt receiptOf(const Order &order);
[[nodiscard]] Receipt receiptOf(const Return &goods, const QString &orderNumber);

/// The end of a card number as a receipt may show it: "···· 7894". Nothing of shorter numbers
/// than eight characters, of which that would be too much.
[[nodiscard]] QString maskedCardNumber(const QString &cardNumber);

} // namespace regulars
