// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/referralcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/loyalty/referralstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkLength(const QString &text, qsizetype longest, const QString &field)
{
    if (text.trimmed().size() > longest)
        return tl::unexpected(invalidField(field, u"too_long"_s, {{u"limit"_s, longest}}));
    return {};
}

/// A mailbox at a host, or at least five digits.
bool isContact(const QString &text)
{
    if (const qsizetype at = text.indexOf(u'@'); at >= 0)
        return at > 0 && at + 1 < text.size() && !text.contains(u' ');
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 5;
}

Result<Customer> advocateOf(WriteSession &session, const RecordReferral &command)
{
    CustomerId id = command.advocate;
    if (!id.isValid()) {
        if (command.code.trimmed().isEmpty())
            return tl::unexpected(invalidField(u"advocate"_s, u"required"_s));
        REGULARS_TRY(named, ReferralStore(session.connection()).advocateOf(command.code));
        id = named;
    }
    auto advocate = liveCustomer(session.connection(), id);
    if (!advocate && advocate.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, u"advocate"_s);
    return advocate;
}

/// Whoever is a customer already was not invited: they are chosen.
Result<void> checkInvited(WriteSession &session, const RecordReferral &command)
{
    const QString contact = command.invitedContact.trimmed();
    if (contact.isEmpty() && command.invitedName.trimmed().isEmpty())
        return tl::unexpected(invalidField(u"referred"_s, u"required"_s));
    if (contact.isEmpty())
        return tl::unexpected(invalidField(u"contact"_s, u"required"_s));
    REGULARS_CHECK(checkLength(contact, longestInvitedContact, u"contact"_s));
    REGULARS_CHECK(checkLength(command.invitedName, longestInvitedName, u"name"_s));
    if (!isContact(contact))
        return tl::unexpected(invalidField(u"contact"_s, u"not_a_contact"_s));
    REGULARS_TRY(known, ReferralStore(session.connection()).reachedBy(contact));
    if (known.isEmpty())
        return {};
    REGULARS_TRY(customer, CustomerStore(session.connection()).customer(known.first()));
    return fail(ErrorCode::Duplicate, u"contact"_s, {{u"customer"_s, customer.id.value}, {u"name"_s, customer.name}});
}

Result<void> checkReferred(WriteSession &session, const RecordReferral &command, CustomerId advocate)
{
    if (command.referred == advocate)
        return tl::unexpected(invalidField(u"referred"_s, u"is_the_advocate"_s));
    REGULARS_TRY(referred, liveCustomer(session.connection(), command.referred));
    session.setArgument(u"name"_s, referred.name);
    const ReferralStore store(session.connection());
    REGULARS_TRY(earlier, store.ofReferred(command.referred));
    for (const Referral &each : std::as_const(earlier)) {
        if (each.decision == ReferralDecision::Rejected)
            continue;
        REGULARS_TRY(progress, attempt([&] { return store.progress(each.id); }));
        if (progress.state == ReferralState::Cancelled)
            continue;
        REGULARS_TRY(first, CustomerStore(session.connection()).customer(each.advocate));
        return fail(ErrorCode::Duplicate, u"referred"_s, {{u"name"_s, first.name}});
    }
    return {};
}

/// The referral, if a person may do that with it now; the names of both are noted for the sentence.
Result<Referral> referralFor(WriteSession &session, ReferralId id, ReferralStep step)
{
    const ReferralStore store(session.connection());
    REGULARS_TRY(referral, store.referral(id));
    REGULARS_TRY(progress, attempt([&] { return store.progress(id); }));
    const CustomerStore customers(session.connection());
    REGULARS_TRY(advocate, customers.customer(referral.advocate));
    session.setArgument(u"advocate"_s, advocate.name);
    session.setArgument(u"name"_s, referral.invitedName);
    if (referral.referred.isValid()) {
        REGULARS_TRY(referred, customers.customer(referral.referred));
        session.setArgument(u"name"_s, referred.name);
    }
    if (!canStep(referral, progress, step))
        return fail(ErrorCode::Refused, u"referral"_s,
                    {{u"reason"_s, u"referral_over"_s}, {u"state"_s, nameOf(progress.state)}});
    return referral;
}

} // namespace

Result<ReferralId> RecordReferral::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkLength(note, longestReferralNote, u"note"_s));
    REGULARS_TRY(who, advocateOf(session, *this));
    session.setArgument(u"advocate"_s, who.name);
    if (referred.isValid()) {
        REGULARS_CHECK(checkReferred(session, *this, who.id));
    } else {
        REGULARS_CHECK(checkInvited(session, *this));
        session.setArgument(u"name"_s,
                            invitedName.trimmed().isEmpty() ? invitedContact.trimmed() : invitedName.simplified());
    }
    Referral referral;
    referral.advocate = who.id;
    referral.referred = referred;
    referral.code = advocate.isValid() ? QString() : code;
    referral.recordedOn = session.calendar().date(session.now());
    referral.note = note;
    if (!referred.isValid()) {
        referral.invitedName = invitedName;
        referral.invitedContact = invitedContact;
    }
    return ReferralStore(session.connection()).insert(session, referral);
}

Result<void> AllowReferral::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, referralFor(session, referral, ReferralStep::Allow));
    changed.decision = ReferralDecision::Allowed;
    return ReferralStore(session.connection()).update(session, changed);
}

Result<void> ApproveReferral::execute(WriteSession &session) const
{
    REGULARS_TRY(changed, referralFor(session, referral, ReferralStep::Approve));
    changed.decision = ReferralDecision::Approved;
    REGULARS_CHECK(ReferralStore(session.connection()).update(session, changed));
    return rewardReferral(session, changed);
}

Result<void> RejectReferral::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkLength(note, longestReferralNote, u"note"_s));
    REGULARS_TRY(changed, referralFor(session, referral, ReferralStep::Reject));
    changed.decision = ReferralDecision::Rejected;
    if (!note.trimmed().isEmpty())
        changed.note = note;
    return ReferralStore(session.connection()).update(session, changed);
}

Result<ReferralSlice> RewardReferrals::execute(WriteSession &session) const
{
    return attempt([&] { return rewardDueReferrals(session, limit); });
}

} // namespace regulars
