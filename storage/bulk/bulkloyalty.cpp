// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulkloyalty.h"

#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

} // namespace

BulkLoyalty::BulkLoyalty(WriteSession &session)
    : m_session(session),
      m_members(
          session.connection(), Table::LoyaltyMembers,
          u"customer_id, joined_on, left_on, tier_id, tier_since, tier_valid_until, tier_locked_until, tier_noticed_for,"
          " tier_reason, tier_measure, tier_paid_until, beneath_tier_id, beneath_since, beneath_reason, updated_at,"
          " updated_by, change_set_id"_s),
      m_changes(session.connection(), Table::TierChanges,
                u"customer_id, changed_on, from_tier_id, to_tier_id, reason, measure, recorded_at, change_set_id"_s)
{
}

void BulkLoyalty::add(const LoyaltyMember &member, const QList<TierChange> &steps)
{
    const TierMembership &tier = member.tier;
    m_members.insert(member.customer, dayValue(member.joinedOn), dayValue(member.leftOn), tier.tier, dayValue(tier.since),
                     dayValue(tier.validUntil), dayValue(tier.lockedUntil), dayValue(tier.noticedFor), nameOf(tier.reason),
                     tier.measure, dayValue(tier.paidUntil), tier.beneath.tier, dayValue(tier.beneath.since),
                     nameOf(tier.beneath.reason), m_session.now(), m_session.user(), m_session.changeSet());
    for (const TierChange &step : steps)
        m_changes.insert(member.customer, dayValue(step.on), step.from, step.to, nameOf(step.reason), step.measure,
                         m_session.calendar().startOfDay(step.on), m_session.changeSet());
}

} // namespace regulars
