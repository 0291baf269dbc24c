// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnprogramme.h"

#include <QtCore/QMap>

#include <vector>

namespace regulars {

/// A bought line, as earning sees it.
struct EarnLine
{
    OrderLineId id;
    ProductId product;
    QString category;
    qint64 quantityMilli = milliPerPiece;
    qint64 discountMinor = 0;
    qint64 totalMinor = 0; ///< after the line's discount
    friend bool operator==(const EarnLine &, const EarnLine &) = default;
};

/// An order, as earning sees it: total = lines − discount + shipping, tax included.
struct EarnOrder
{
    QList<EarnLine> lines;
    OrderChannel channel = OrderChannel::Unknown;
    qint64 discountMinor = 0;
    qint64 shippingMinor = 0;
    qint64 taxMinor = 0;
    qint64 paidWithPointsMinor = 0;
    qint64 paidWithVouchersMinor = 0;
    friend bool operator==(const EarnOrder &, const EarnOrder &) = default;
};

/// What a member had of a rule in a period before this order.
struct EarnUse
{
    qint64 hundredths = 0;
    int times = 0;
    friend bool operator==(const EarnUse &, const EarnUse &) = default;
};

/// What else decided at the time of the order. It is kept with the points, so that they can be computed again.
struct EarnContext
{
    QDate day;       ///< local
    int minute = -1; ///< of the local day; −1: only the day is known
    TierId tier;     ///< before the order
    /// By the uid of the rule, of the whole programme by the empty one. Visits are uses of their rule on the day.
    QMap<QString, QMap<EarnPeriod, EarnUse>> used;

    [[nodiscard]] EarnUse use(const QString &rule, EarnPeriod period) const { return used.value(rule).value(period); }
    friend bool operator==(const EarnContext &, const EarnContext &) = default;
};

/// All that has come back of an order so far, in whatever steps.
struct EarnReturned
{
    struct Line
    {
        qint64 quantityMilli = 0;
        qint64 totalMinor = 0; ///< at the price of the line, without the order's discount
    };
    QMap<OrderLineId, Line> lines;
    qint64 amountMinor = 0;  ///< paid back without goods
    bool everything = false; ///< the order was cancelled
};

/// What of an order counts for points. Amounts are shared out so that they add up to the minor unit.
struct EarnAmounts
{
    std::vector<qint64> base;     ///< by line, in minor units
    std::vector<qint64> quantity; ///< by line, in thousandths
    qint64 shipping = 0;
};
[[nodiscard]] EarnAmounts amountsOf(const EarnBasis &basis, const EarnOrder &order, const EarnReturned &returned);

/// `whole` shared out in proportion to the weights, which are not negative; the parts add up to it. All 0 without weights.
[[nodiscard]] std::vector<qint64> shared(qint64 whole, const std::vector<qint64> &weights);

/// As it is kept with the points.
[[nodiscard]] QJsonObject toJson(const EarnOrder &order);
[[nodiscard]] EarnOrder earnOrderOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const EarnContext &context);
[[nodiscard]] EarnContext earnContextOf(const QJsonObject &json);

} // namespace regulars
