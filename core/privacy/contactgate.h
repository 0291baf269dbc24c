// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/privacy/contactpreference.h"

namespace regulars {

/// Why a message may not be sent. OtherChannel, OtherTime: the customer agreed, but wants it in another way or at another
/// time.
enum class ContactBlock {
    None,
    Deleted,
    DoNotContact,
    NoAddress,
    NeverAsked,
    Unconfirmed,
    Refused,
    Expired,
    OtherChannel,
    OtherTime
};

/// A message that is about to be sent: by which channel, and for which purpose. Without a purpose it is service: an
/// answer, an order's status, a promise kept.
struct Outreach
{
    ConsentChannel channel = ConsentChannel::Email;
    std::optional<ConsentPurpose> purpose = {};
    std::optional<QDateTime> at = {}; ///< by the shop's clock; nothing where the time is not known yet
};

/// The one gate that everything passes which sends. Service needs no consent, but an address and a customer who is
/// not in the recycle bin; anything else needs consent for its channel and purpose, and nobody who asked not to be
/// contacted gets it, nor anybody in another way or at another time than they prefer.
[[nodiscard]] ContactBlock contactBlock(const Customer &customer, const ConsentStandings &standings,
                                        const Outreach &outreach);

} // namespace regulars
