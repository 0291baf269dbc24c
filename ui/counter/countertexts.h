// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "models/counter/countersuggestions.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words of the counter for rewards and coupons, in the program's language. GUI thread only.
class CounterTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CounterTexts)

public:
    /// Points as the programme counts them, "1,240" or "12.5".
    [[nodiscard]] static QString points(Points points, const Formatting &formatting);
    /// Why a member can't have a reward now, in a word or two; empty: they can.
    [[nodiscard]] static QString obstacle(RewardFault fault, Points missing, const Formatting &formatting);
    /// Why a coupon can't be used now, in a sentence; empty: it can. `missing`: what the goods are short of its minimum.
    [[nodiscard]] static QString fault(CouponFault fault, const Coupon &coupon, Money missing, const Formatting &formatting);
    /// Why the sale can't be recorded, when it is about one of its coupons or rewards; empty: it is about something else.
    [[nodiscard]] static QString refusal(const Error &error, const CounterSale &sale, const Formatting &formatting);
    /// Why a product is suggested: "every 30 days, last on 12 Oct 2026".
    [[nodiscard]] static QString reason(const SuggestedProduct &suggested, const Formatting &formatting);
    /// What to mention to the customer, in a chip: "Due again: wool runner".
    [[nodiscard]] static QString mention(const SuggestedProduct &suggested);
    /// What a coupon or gift card is: "10% off", "Gift card".
    [[nodiscard]] static QString title(const Coupon &coupon, const Formatting &formatting, Currency currency);
    /// What it asks for: "from €50.00, until 31 December 2026"; may be empty.
    [[nodiscard]] static QString terms(const Coupon &coupon, const Formatting &formatting, Currency currency);

private:
    [[nodiscard]] static QString nothingToTakeOff(const Coupon &coupon);
    [[nodiscard]] static QString couponRefusal(const Error &error, const CounterSale &sale, const Formatting &formatting);
};

} // namespace regulars
