// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referraltexts.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

Tone toneOf(ReferralState state)
{
    switch (state) {
    case ReferralState::Rewarded:
        return Tone::Good;
    case ReferralState::Blocked:
    case ReferralState::Qualified:
        return Tone::Warning;
    case ReferralState::OnHold:
        return Tone::Info;
    case ReferralState::Invited:
    case ReferralState::Registered:
    case ReferralState::Rejected:
    case ReferralState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QString ReferralTexts::state(ReferralState state)
{
    switch (state) {
    case ReferralState::Invited:
        return tr("Invited");
    case ReferralState::Registered:
        return tr("Customer");
    case ReferralState::OnHold:
        return tr("On hold");
    case ReferralState::Qualified:
        return tr("Not rewarded");
    case ReferralState::Rewarded:
        return tr("Rewarded");
    case ReferralState::Blocked:
        return tr("Please check");
    case ReferralState::Rejected:
        return tr("Rejected");
    case ReferralState::Cancelled:
        return tr("Came to nothing");
    }
    return {};
}

ChipText ReferralTexts::chip(ReferralState state)
{
    return {ReferralTexts::state(state), toneOf(state)};
}

QString ReferralTexts::reason(ReferralReason reason)
{
    switch (reason) {
    case ReferralReason::None:
        break;
    case ReferralReason::SameEmail:
        return tr("Both have the same e-mail address");
    case ReferralReason::SamePhone:
        return tr("Both have the same phone number");
    case ReferralReason::SameAddress:
        return tr("Both live at the same address");
    case ReferralReason::SameName:
        return tr("Both have the same name in the same postcode");
    case ReferralReason::NotFirstOrder:
        return tr("Had bought here before");
    case ReferralReason::TooMany:
        return tr("More in this year than the programme rewards");
    case ReferralReason::SamePerson:
        return tr("Both are one customer");
    case ReferralReason::CameLater:
        return tr("Somebody else referred them first");
    case ReferralReason::CustomerGone:
        return tr("One of them is in the recycle bin");
    case ReferralReason::OrderReturned:
        return tr("The order came back");
    case ReferralReason::NoMember:
        return tr("Not a member of the loyalty programme");
    case ReferralReason::NoRule:
        return tr("No rule gives points for referrals");
    case ReferralReason::NotGiven:
        return tr("A limit of the rules, or a card that takes nothing");
    }
    return {};
}

QString ReferralTexts::why(const ReferralRow &row, const QString &pointName, const Formatting &formatting)
{
    const auto amount = [&](Points points) { return PointsTexts::amount(points, pointName, formatting); };
    QStringList parts;
    if (!row.orderNumber.isEmpty())
        parts += tr("order %1", "a number").arg(row.orderNumber);
    parts += reason(row.progress.reason);
    if (row.progress.state == ReferralState::OnHold)
        parts += tr("rewarded from %1 on", "a day").arg(formatting.shortDate(row.progress.rewardOn));
    if (row.points.advocate.isPositive())
        parts += tr("%1 for who referred", "points").arg(amount(row.points.advocate));
    if (row.points.referred.isPositive())
        parts += tr("%1 for the friend", "points").arg(amount(row.points.referred));
    parts += row.referral.note.simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ReferralTexts::broughtBy(const ReferralRow &row)
{
    const QString name = CustomerTexts::name(row.advocateName);
    const QString why = reason(row.progress.reason);
    const QString how = state(row.progress.state);
    return why.isEmpty() ? tr("Referred by %1: %2", "a customer, how far it is").arg(name, how)
                         : tr("Referred by %1: %2 (%3)", "a customer, how far it is, why").arg(name, how, why);
}

QString ReferralTexts::brought(const ReferralCounts &counts, const Formatting &formatting)
{
    if (counts.referrals == 0)
        return {};
    return tr("Has referred %Ln customer(s), %1 of them rewarded", "a number", pluralCount(counts.referrals))
        .arg(formatting.number(counts.rewarded));
}

QString ReferralTexts::advocate(const AdvocateRow &row, const QString &pointName, const Formatting &formatting)
{
    return tr("%1: %Ln referral(s), %2 of them rewarded, %3 in all", "a customer, a number, points", row.referrals)
        .arg(CustomerTexts::name(row.name), formatting.number(row.rewarded),
             PointsTexts::amount(row.points, pointName, formatting));
}

} // namespace regulars
