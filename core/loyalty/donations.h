// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/loyalty/points.h"

#include <QtCore/QDate>

namespace regulars {

/// A reward that a member claimed and the shop gave to a cause, as it was said then.
struct DonationClaim
{
    CustomerId customer;
    QString cause; ///< the name of the reward
    QDate on;      ///< the local day of the claim
    Points points;
    qint64 minor = 0; ///< that the shop gives, in minor units of its currency
};

/// What was given to a cause.
struct DonationSum
{
    QString cause;
    qint64 claims = 0;
    qint64 members = 0; ///< different ones
    Points points;
    qint64 minor = 0;
    friend bool operator==(const DonationSum &, const DonationSum &) = default;
};

/// The donations of a calendar year of the shop. Money and points add up to the total; who gave to several causes is one
/// member of it.
struct DonationYear
{
    int year = 0;
    QString shopName;
    QString pointName; ///< empty: points
    Currency currency;
    Instant madeAt;
    QList<DonationSum> causes; ///< the most money first, then by name
    DonationSum total;         ///< without a cause
};

/// `claims`: of the year that still stand. Causes of one name are one. Fills in `causes` and `total`.
void addDonations(DonationYear &year, const QList<DonationClaim> &claims);

/// What a member gave to a cause in a calendar year.
struct MemberDonation
{
    int year = 0;
    QString cause;
    qint64 minor = 0;
    friend bool operator==(const MemberDonation &, const MemberDonation &) = default;
};

/// The newest year first, then by name.
[[nodiscard]] QList<MemberDonation> memberDonations(const QList<DonationClaim> &claims);

} // namespace regulars
