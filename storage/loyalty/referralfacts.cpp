// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/referralfacts.h"

#include "core/customers/countrycode.h"
#include "core/loyalty/referrallikeness.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/isodays.h"
#include "storage/loyalty/pointsclaims.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsrows.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Nothing: there is no such customer any more, or it is in the recycle bin.
std::optional<Customer> there(Connection &connection, CustomerId id)
{
    const auto customer = CustomerStore(connection).customer(id);
    if (!customer && customer.error().code != ErrorCode::NotFound)
        throw SqlFailure(customer.error());
    return customer && !customer->deleted ? std::optional(*customer) : std::nullopt;
}

} // namespace

ReferralFactsReader::ReferralFactsReader(Connection &connection, const LocalCalendar &calendar)
    : m_connection(connection),
      m_calendar(calendar),
      m_home(countryCode(calendar.zone())),
      m_programme(PointsProgrammeStore(connection).programme())
{
}

ReferralFacts ReferralFactsReader::of(const Referral &referral) const
{
    ReferralFacts facts;
    facts.rewarded = !pointsOfReferral(m_connection, referral.uid).isZero();
    const auto advocate = there(m_connection, referral.advocate);
    facts.bothThere = advocate.has_value();
    if (!referral.referred.isValid())
        return facts;
    const auto referred = there(m_connection, referral.referred);
    facts.bothThere = advocate && referred;
    if (!facts.bothThere)
        return facts;
    facts.likeness = likenessOf(matchProfile(*advocate, m_home), matchProfile(*referred, m_home));
    facts.cameFirst = cameFirst(referral);
    readPurchases(referral, facts);
    return facts;
}

bool ReferralFactsReader::cameFirst(const Referral &referral) const
{
    // By the ledger: the progress of a later one is kept true after that of an earlier one.
    const QString wasRewarded = u"EXISTS (SELECT 1 FROM points_causes k JOIN points_entries e"
                                " ON e.account_id = k.account_id AND e.sequence = k.line WHERE k.record_uid = r.uid"
                                " AND k.kind IN ('advocate', 'referred') AND %1 <> 0)"_s.arg(standsSql());
    Statement other(m_connection, u"SELECT 1 FROM referrals r LEFT JOIN referral_progress p ON p.referral_id = r.id"
                                  " WHERE r.referred_id = :referred AND r.id <> :id AND ((r.id < :id"
                                  " AND r.decision <> 'rejected' AND coalesce(p.state, 'registered') <> 'cancelled')"
                                  " OR %1) LIMIT 1"_s.arg(wasRewarded));
    return !other.bind(u"referred", referral.referred).bind(u"id", referral.id).next();
}

void ReferralFactsReader::readPurchases(const Referral &referral, ReferralFacts &facts) const
{
    const Instant from = m_calendar.startOfDay(referral.recordedOn);
    const auto ofFriend = u" FROM orders o WHERE o.customer_id = :customer AND o.deleted_at IS NULL"_s;
    Statement before(m_connection,
                     u"SELECT 1"_s + ofFriend + u" AND o.status <> 'cancelled' AND o.ordered_at < :from LIMIT 1"_s);
    facts.boughtBefore = before.bind(u"customer", referral.referred).bind(u"from", from).next();
    Statement first(m_connection,
                    u"SELECT o.id, o.ordered_at, o.total_minor - (SELECT coalesce(sum(g.total_minor), 0) FROM returns g"
                    " WHERE g.order_id = o.id AND g.deleted_at IS NULL)"_s +
                        ofFriend +
                        u" AND o.status = 'completed' AND o.ordered_at >= :from AND o.total_minor >= :minimum"
                        " ORDER BY o.ordered_at, o.id LIMIT 1"_s);
    first.bind(u"customer", referral.referred).bind(u"from", from);
    first.bind(u"minimum", QVariant(std::max<qint64>(m_programme.referrals.minimumMinor, 1)));
    if (first.next())
        facts.purchase = ReferralPurchase{first.id<OrderId>(0), m_calendar.date(first.instant(1)), first.integer(2)};
}

ReferralProgress ReferralFactsReader::progressOf(const Referral &referral, const ReferralProgress &before) const
{
    return regulars::progressOf(referral, before, of(referral), m_programme.referrals, m_programme.terms.pendingDays);
}

int ReferralFactsReader::rewardedInYear(CustomerId advocate, QDate today) const
{
    Statement count(m_connection, u"SELECT count(*) FROM referrals r JOIN referral_progress p ON p.referral_id = r.id"
                                  " WHERE r.advocate_id = :advocate AND r.decision = 'none' AND p.state = 'rewarded'"
                                  " AND p.reward_on BETWEEN :from AND :until"_s);
    count.bind(u"advocate", advocate).bind(u"from", dayValue(QDate(today.year(), 1, 1)));
    count.bind(u"until", dayValue(QDate(today.year(), 12, 31))).only();
    return static_cast<int>(count.integer(0));
}

ReferralPoints pointsOfReferral(Connection &connection, const QString &uid)
{
    ReferralPoints points;
    Statement rows(
        connection,
        u"SELECT k.kind, %1 FROM points_causes k JOIN points_entries e ON e.account_id = k.account_id"
        " AND e.sequence = k.line WHERE k.record_uid = :uid AND k.kind IN ('advocate', 'referred')"_s.arg(standsSql()));
    rows.bind(u"uid", uid);
    while (rows.next()) {
        const bool ofAdvocate = valueOf<PointsCauseKind>(rows.text(0)) == PointsCauseKind::Advocate;
        (ofAdvocate ? points.advocate : points.referred) = {rows.integer(1)};
    }
    return points;
}

} // namespace regulars
