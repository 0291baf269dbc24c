// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/referralterms.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const ReferralTerms &terms)
{
    QList<Error> errors;
    const int days = terms.holdDays.value_or(0);
    if (terms.minimumMinor < 0)
        errors += invalidField(u"referral_minimum"_s, u"negative"_s);
    if (days < 0 || days > mostReferralHoldDays)
        errors += invalidField(u"referral_hold_days"_s, u"out_of_range"_s);
    if (terms.mostPerYear < 0 || terms.mostPerYear > mostReferralsPerYear)
        errors += invalidField(u"referrals_per_year"_s, u"out_of_range"_s);
    return errors;
}

QJsonObject toJson(const ReferralTerms &terms)
{
    return {{u"rewards_advocate"_s, terms.rewardsAdvocate},
            {u"rewards_referred"_s, terms.rewardsReferred},
            {u"minimum"_s, terms.minimumMinor},
            {u"hold_days"_s, terms.holdDays ? QJsonValue(*terms.holdDays) : QJsonValue()},
            {u"most_per_year"_s, terms.mostPerYear}};
}

ReferralTerms referralTermsOf(const QJsonObject &json)
{
    ReferralTerms terms;
    terms.rewardsAdvocate = json.value("rewards_advocate"_L1).toBool(terms.rewardsAdvocate);
    terms.rewardsReferred = json.value("rewards_referred"_L1).toBool(terms.rewardsReferred);
    terms.minimumMinor = json.value("minimum"_L1).toInteger();
    if (const QJsonValue days = json.value("hold_days"_L1); days.isDouble())
        terms.holdDays = days.toInt();
    terms.mostPerYear = json.value("most_per_year"_L1).toInt();
    return terms;
}

} // namespace regulars
