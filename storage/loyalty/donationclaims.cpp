// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/donationclaims.h"

#include "core/loyalty/reward.h"
#include "storage/base/jsontext.h"
#include "storage/loyalty/isodays.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto standing = u"kind = 'donation' AND state IN ('issued', 'reserved', 'used')"_s;
const auto firstDay = u"0000-00-00"_s; // before and after every ISO date
const auto lastDay = u"9999-99-99"_s;

QString isoOr(QDate day, const QString &otherwise)
{
    return day.isValid() ? day.toString(Qt::ISODate) : otherwise;
}

} // namespace

QList<DonationClaim> donationClaims(Connection &connection, QDate from, QDate until, CustomerId customer)
{
    const QString ofMember = customer.isValid() ? u" AND customer_id = :customer"_s : QString();
    Statement rows(connection, u"SELECT customer_id, reward_name, claimed_on, points, value FROM reward_claims WHERE %1"
                               " AND claimed_on BETWEEN :from AND :until%2"_s.arg(standing, ofMember));
    rows.bind(u"from", isoOr(from, firstDay)).bind(u"until", isoOr(until, lastDay));
    if (customer.isValid())
        rows.bind(u"customer", customer);
    QList<DonationClaim> claims;
    while (rows.next())
        claims += DonationClaim{rows.id<CustomerId>(0), rows.text(1), dayAt(rows, 2), Points{rows.integer(3)},
                                rewardValueOf(jsonObject(rows.text(4))).amountMinor};
    return claims;
}

} // namespace regulars
