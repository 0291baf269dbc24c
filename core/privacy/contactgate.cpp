// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privacy/contactgate.h"

#include <algorithm>

namespace regulars {

namespace {

bool hasValidContact(const Customer &customer, ContactKind kind)
{
    return std::any_of(customer.contacts.begin(), customer.contacts.end(),
                       [kind](const ContactPoint &contact) { return contact.kind == kind && contact.valid; });
}

bool canBeReached(const Customer &customer, ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::Email:
        return hasValidContact(customer, ContactKind::Email);
    case ConsentChannel::Sms:
    case ConsentChannel::Phone:
    case ConsentChannel::Messaging:
        return hasValidContact(customer, ContactKind::Phone);
    case ConsentChannel::Post:
        return customer.address() != nullptr && !customer.address()->isEmpty();
    case ConsentChannel::Social:
    case ConsentChannel::InPerson:
        return true;
    }
    return false;
}

ContactBlock blockOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Granted:
        return ContactBlock::None;
    case ConsentState::Unknown:
        return ContactBlock::NeverAsked;
    case ConsentState::PendingConfirmation:
        return ContactBlock::Unconfirmed;
    case ConsentState::Expired:
        return ContactBlock::Expired;
    case ConsentState::Denied:
    case ConsentState::Withdrawn:
        return ContactBlock::Refused;
    }
    return ContactBlock::Refused;
}

} // namespace

ContactBlock contactBlock(const Customer &customer, const ConsentStandings &standings, const Outreach &outreach)
{
    if (customer.deleted)
        return ContactBlock::Deleted;
    if (outreach.purpose && customer.doNotContact)
        return ContactBlock::DoNotContact;
    if (!canBeReached(customer, outreach.channel))
        return ContactBlock::NoAddress;
    if (!outreach.purpose)
        return ContactBlock::None;
    if (const ContactBlock block = blockOf(standing(standings, {outreach.channel, *outreach.purpose}).state);
        block != ContactBlock::None)
        return block;
    if (!suits(customer.preferredChannel, outreach.channel))
        return ContactBlock::OtherChannel;
    return outreach.at && !suits(customer.preferredTime, *outreach.at) ? ContactBlock::OtherTime : ContactBlock::None;
}

} // namespace regulars
