// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/donations.h"

#include <algorithm>
#include <map>
#include <set>

namespace regulars {

namespace {

struct Given
{
    DonationSum sum;
    std::set<CustomerId> members;

    void add(const DonationClaim &claim)
    {
        ++sum.claims;
        sum.points = sum.points + claim.points;
        sum.minor += claim.minor;
        members.insert(claim.customer);
        sum.members = static_cast<qint64>(members.size());
    }
};

} // namespace

void addDonations(DonationYear &year, const QList<DonationClaim> &claims)
{
    std::map<QString, Given> byCause;
    Given all;
    for (const DonationClaim &claim : claims) {
        byCause[claim.cause].add(claim);
        all.add(claim);
    }
    year.causes.clear();
    for (auto &[cause, given] : byCause) {
        given.sum.cause = cause;
        year.causes += given.sum;
    }
    std::stable_sort(year.causes.begin(), year.causes.end(),
                     [](const DonationSum &a, const DonationSum &b) { return a.minor > b.minor; });
    year.total = all.sum;
}

QList<MemberDonation> memberDonations(const QList<DonationClaim> &claims)
{
    std::map<std::pair<int, QString>, qint64> sums; // the newest year first
    for (const DonationClaim &claim : claims)
        sums[{-claim.on.year(), claim.cause}] += claim.minor;
    QList<MemberDonation> donations;
    for (const auto &[key, minor] : sums)
        donations += MemberDonation{-key.first, key.second, minor};
    return donations;
}

} // namespace regulars
