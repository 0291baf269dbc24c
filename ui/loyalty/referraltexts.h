// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/referralviews.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for referrals, in the program's language. GUI thread only.
class ReferralTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ReferralTexts)

public:
    [[nodiscard]] static QString state(ReferralState state);
    [[nodiscard]] static ChipText chip(ReferralState state);
    /// Why it is where it is, as a sentence; empty: there is nothing to say.
    [[nodiscard]] static QString reason(ReferralReason reason);
    /// What else there is to say about it: why, until when it waits, or who was given what, and what was noted. `pointName`:
    /// as the shop calls its points; empty: points.
    [[nodiscard]] static QString why(const ReferralRow &row, const QString &pointName, const Formatting &formatting);
    /// "Referred by Ada: on hold", of the friend.
    [[nodiscard]] static QString broughtBy(const ReferralRow &row);
    /// "Has referred 3 customers, 1 of them rewarded", of the advocate; empty: nobody.
    [[nodiscard]] static QString brought(const ReferralCounts &counts, const Formatting &formatting);
    /// "Ada: 3 referrals, 1 of them rewarded, 30 points in all"
    [[nodiscard]] static QString advocate(const AdvocateRow &row, const QString &pointName, const Formatting &formatting);
};

} // namespace regulars
