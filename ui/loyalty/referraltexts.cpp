// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referraltexts.h"

#include "ui/base/formatting.h"
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

QString ReferralTexts::why(const ReferralRow &row, const Formatting &formatting)
{
    QStringList parts;
    if (!row.orderNumber.isEmpty())
        parts += tr("order %1", "a number").arg(row.orderNumber);
    parts += reason(row.progress.reason);
    if (row.progress.state == ReferralState::OnHold)
        parts += tr("rewarded from %1 on", "a day").arg(formatting.shortDate(row.progress.rewardOn));
    if (row.points.advocate.isPositive())
        parts += tr("%1 points for who referred", "a number").arg(PointsTexts::number(row.points.advocate, formatting));
    if (row.points.referred.isPositive())
        parts += tr("%1 points for the friend", "a number").arg(PointsTexts::number(row.points.referred, formatting));
    parts += row.referral.note.simplified();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ReferralTexts::broughtBy(const ReferralRow &row)
{
    const QString why = reason(row.progress.reason);
    const QString said = tr("Referred by %1: %2", "a customer, how far it is")
                             .arg(CustomerTexts::name(row.advocateName), state(row.progress.state));
    return why.isEmpty() ? said : tr("%1 (%2)", "a sentence, why").arg(said, why);
}

QString ReferralTexts::brought(const QList<ReferralRow> &rows)
{
    const auto rewarded = std::count_if(
        rows.begin(), rows.end(), [](const ReferralRow &row) { return row.progress.state == ReferralState::Rewarded; });
    if (rows.isEmpty())
        return {};
    return tr("Has referred %1, %2 rewarded", "two numbers")
        .arg(QLocale().toString(rows.size()), QLocale().toString(rewarded));
}

QString ReferralTexts::advocate(const AdvocateRow &row, const Formatting &formatting)
{
    const QString counted = tr("%n referral(s)", "", row.referrals);
    const QString rewarded = tr("%n rewarded", "", row.rewarded);
    return tr("%1: %2, %3, %4 points", "a customer, two counts, a number")
        .arg(CustomerTexts::name(row.name), counted, rewarded, PointsTexts::number(row.points, formatting));
}

} // namespace regulars
