// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/referrallikeness.h"

namespace regulars {

namespace {

bool share(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &each) { return other.contains(each); });
}

bool areSameWords(QStringList one, QStringList other)
{
    one.sort();
    other.sort();
    return !one.isEmpty() && one == other;
}

bool liveTogether(const MatchProfile &one, const MatchProfile &other)
{
    const bool samePlace = one.postcode.isEmpty() || other.postcode.isEmpty() ? !one.city.isEmpty() && one.city == other.city
                                                                              : one.postcode == other.postcode;
    return samePlace && areSameWords(one.street, other.street);
}

} // namespace

ReferralReason likenessOf(const MatchProfile &advocate, const MatchProfile &referred)
{
    if (share(advocate.mailboxes, referred.mailboxes))
        return ReferralReason::SameEmail;
    if (share(advocate.phones, referred.phones))
        return ReferralReason::SamePhone;
    if (liveTogether(advocate, referred))
        return ReferralReason::SameAddress;
    const bool samePostcode = !advocate.postcode.isEmpty() && advocate.postcode == referred.postcode;
    if (samePostcode && (areSameWords(advocate.name, referred.name) || areSameWords(advocate.company, referred.company)))
        return ReferralReason::SameName;
    return ReferralReason::None;
}

} // namespace regulars
