// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/privacy/consent.h"

namespace regulars {

/// Why a message may not be sent.
enum class ContactBlock { None, Deleted, DoNotContact, NoAddress, NeverAsked, Unconfirmed, Refused, Expired };

/// A message that is about to be sent: by which channel, and for which purpose. Without a purpose it is service: an
/// answer, an order's status, a promise kept.
struct Outreach
{
    ConsentChannel channel = ConsentChannel::Email;
    std::optional<ConsentPurpose> purpose;
};

/// The one gate that everything passes which sends. Service needs no consent, but an address and a customer who is
/// not in the recycle bin; anything else needs consent for its channel and purpose, and nobody who asked not to be
/// contacted gets it.
[[nodiscard]] ContactBlock contactBlock(const Customer &customer, const ConsentStandings &standings,
                                        const Outreach &outreach);

} // namespace regulars
