// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoreferrals.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAdvocates = 4;
constexpr qsizetype mostOfAKind = 3;
constexpr int advocateDays = 90; // so long have advocates been members
constexpr int keptDays = 45;     // so long ago at most a friend's order could not come back any more
constexpr int knownDays = 365;

} // namespace

DemoReferrals::DemoReferrals(const LocalCalendar &days, QDate today, int holdDays)
    : m_days(days), m_today(today), m_holdDays(holdDays)
{
}

QList<DemoReferrals::Friend> &DemoReferrals::listFor(QDate firstOrder, bool isMember)
{
    if (!firstOrder.isValid())
        return m_lookingRound;
    const qint64 ago = firstOrder.daysTo(m_today);
    if (ago < m_holdDays)
        return m_waiting;
    if (ago < m_holdDays + keptDays)
        return m_kept;
    return ago > knownDays && !isMember ? m_known : m_others;
}

void DemoReferrals::see(qint64 index, const DemoHistory &history)
{
    if (history.customer.kind != CustomerKind::Person)
        return;
    const auto bought = std::find_if(history.orders.begin(), history.orders.end(),
                                     [](const Order &order) { return order.status != OrderStatus::Cancelled; });
    const QDate first = bought == history.orders.end() ? QDate() : m_days.date(bought->orderedAt);
    const bool isMember = history.loyalty.has_value();
    if (isMember && history.loyalty->joinedOn.daysTo(m_today) > advocateDays && m_advocates.size() < mostAdvocates)
        m_advocates += index;
    if (QList<Friend> &list = listFor(first, isMember); &list != &m_others && list.size() < mostOfAKind)
        list += Friend{index, first.isValid() ? first : m_days.date(history.customer.createdAt)};
}

QList<DemoReferral> DemoReferrals::made() const
{
    QList<DemoReferral> made;
    if (m_advocates.isEmpty())
        return made;
    const auto next = [&] {
        DemoReferral referral;
        referral.advocate = m_advocates.at(made.size() % m_advocates.size());
        referral.recordedOn = m_today;
        return referral;
    };
    for (const QList<Friend> &list : {m_lookingRound, m_kept, m_waiting, m_known}) {
        for (const Friend &each : list) {
            DemoReferral referral = next();
            referral.referred = each.index;
            if (each.on.daysTo(m_today) <= knownDays)
                referral.recordedOn = each.on;
            made += referral;
        }
    }
    if (!m_known.isEmpty()) {
        made.last().decision = ReferralDecision::Rejected;
        made.last().note = u"Has shopped here for years"_s;
    }
    DemoReferral invited = next();
    invited.invitedName = u"Lena Hartwig"_s;
    invited.invitedContact = u"lena.hartwig@friends.example"_s;
    made += invited;
    return made;
}

} // namespace regulars
