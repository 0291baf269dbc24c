// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"
#include "core/loyalty/referral.h"

#include <optional>

namespace regulars {

/// Somebody whom a customer of the demo shop has brought, or invited. Customers by their number, from 0.
struct DemoReferral
{
    qint64 advocate = 0;
    std::optional<qint64> referred; ///< none: was invited
    QString invitedName;
    QString invitedContact;
    QDate recordedOn;
    ReferralDecision decision = ReferralDecision::None;
    QString note;

    friend bool operator==(const DemoReferral &, const DemoReferral &) = default;
};

/// Chooses a few of the customers, as they come, who brought others: for each state that a referral can be in. Memory does
/// not grow with their number.
class DemoReferrals
{
public:
    /// `days` must outlive it. `holdDays`: in which what a friend has bought may come back.
    DemoReferrals(const LocalCalendar &days, QDate today, int holdDays);

    /// Each customer once, numbered from 0.
    void see(qint64 index, const DemoHistory &history);
    /// Of those that were seen; without a member of long standing there are none.
    [[nodiscard]] QList<DemoReferral> made() const;

private:
    struct Friend
    {
        qint64 index = 0;
        QDate on; ///< of the first order; without one, when they became known
    };
    [[nodiscard]] QList<Friend> &listFor(QDate firstOrder, bool isMember);

    const LocalCalendar &m_days;
    QDate m_today;
    int m_holdDays;
    QList<qint64> m_advocates;
    QList<Friend> m_lookingRound; ///< have not bought yet
    QList<Friend> m_kept;         ///< have kept what they bought, since lately
    QList<Friend> m_waiting;      ///< may still bring it back
    QList<Friend> m_known;        ///< had bought long before: no new friends
    QList<Friend> m_others;
};

} // namespace regulars
