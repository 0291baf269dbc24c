// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/noticeways.h"

#include <algorithm>
#include <array>

namespace regulars {

namespace {

bool saidNo(const ConsentStandings &standings, ConsentChannel channel)
{
    constexpr std::array purposes{ConsentPurpose::LoyaltyTerms, ConsentPurpose::Offers};
    return std::any_of(purposes.begin(), purposes.end(), [&](ConsentPurpose purpose) {
        const ConsentState state = standing(standings, {channel, purpose}).state;
        return state == ConsentState::Denied || state == ConsentState::Withdrawn;
    });
}

bool canBeReached(const Customer &customer, ContactKind kind)
{
    const ContactPoint *contact = customer.contact(kind);
    return contact && contact->valid;
}

} // namespace

NoticeWays noticeWays(const Customer &customer, const ConsentStandings &standings)
{
    if (customer.doNotContact)
        return {true, false, false};
    return {false, canBeReached(customer, ContactKind::Email) && !saidNo(standings, ConsentChannel::Email),
            canBeReached(customer, ContactKind::Phone) && !saidNo(standings, ConsentChannel::Phone)};
}

} // namespace regulars
