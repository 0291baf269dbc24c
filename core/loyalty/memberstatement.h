// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/donations.h"
#include "core/loyalty/pointsexplanation.h"
#include "core/loyalty/pointsledger.h"
#include "core/loyalty/tierstanding.h"

namespace regulars {

/// A line of a statement, in order of the days that hold for the customer.
struct StatementLine
{
    PointsEntry entry;
    Points balance;     ///< after it: active, pending and held, less what is owed
    QString reference;  ///< the number of the order or return; empty: none
    bool isDue = false; ///< fell due and is not booked yet
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// The part of an account's history that a statement tells. before + the lines = after.
struct StatementHistory
{
    Points before; ///< at the beginning of the first day
    QList<StatementLine> lines;
    Points after; ///< at the end of the last day
    friend bool operator==(const StatementHistory &, const StatementHistory &) = default;
};

/// The lines of `from` … `until` (local days, both included; one that is not valid is no limit). Lines without points
/// are left out, and what was only held for a sale: it was the member's all the time.
[[nodiscard]] StatementHistory statementHistory(const BalanceExplanation &explanation, QDate from, QDate until,
                                                const LocalCalendar &calendar);

/// Everything that a member's statement tells.
struct MemberStatement
{
    QString shopName;
    QString memberName;
    QString cardNumber;
    QString customerUid; ///< for the log of exports
    QDate from;          ///< of the history; not valid: from the beginning
    QDate until;
    Instant madeAt;             ///< of the balance, which is today's whatever the days of the history
    QString pointName;          ///< as the shop calls its points; empty: points
    qint64 pointValueMicro = 0; ///< what a point pays; 0: points don't pay
    Currency currency;
    PointsBalance balance;
    QList<ExpiringPoints> expiring; ///< every date
    TierLadder ladder;
    std::optional<TierStanding> standing; ///< of members, where there are tiers
    StatementHistory history;
    QList<MemberDonation> donations; ///< of the days of the history
    bool hasAccount = false;         ///< has ever had points

    /// Whether there is something to tell: points or a tier.
    [[nodiscard]] bool tellsAnything() const { return hasAccount || standing; }
    /// What the points that can be spent pay.
    [[nodiscard]] Money worth() const;
    /// Points that are left without a last day.
    [[nodiscard]] Points withoutEnd() const;
};

} // namespace regulars
