// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/loyalty/tier.h"

namespace regulars {

/// What stands on a member's card.
struct MemberCard
{
    QString shopName;
    QString memberName;
    QString cardNumber; ///< ours or another program's (barcodeOfCard); empty: a card without a barcode
    QString tierName;   ///< empty: none
    TierColour tierColour = TierColour::Neutral;
    QString pointName; ///< as the shop calls its points; empty: points
    bool collectsPoints = false;
    QString customerUid; ///< for the log of exports
    CustomerId customer;
    bool isMember = false; ///< has joined the programme

    friend bool operator==(const MemberCard &, const MemberCard &) = default;
};

} // namespace regulars
