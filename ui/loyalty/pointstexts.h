// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"
#include "core/loyalty/pointsprogramme.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for points and their ledger, in the program's language. `pointName`: as the shop calls its points; empty:
/// points. Any thread.
class PointsTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::PointsTexts)

public:
    /// "1,240"; hundredths only where there are any: "0.5".
    [[nodiscard]] static QString number(Points points, const Formatting &formatting);
    /// With its sign: "+85", "−300".
    [[nodiscard]] static QString change(Points points, const Formatting &formatting);
    /// "1 point", "1,240 points", "12 Stars".
    [[nodiscard]] static QString amount(Points points, const QString &pointName, const Formatting &formatting);
    /// "Points", or as the shop calls them.
    [[nodiscard]] static QString name(const QString &pointName);

    /// What a line of the ledger is; a reversal that was undone goes the other way.
    [[nodiscard]] static QString entry(PointsEntryType type, Points points);
    /// Why somebody gave or took points; empty without a reason.
    [[nodiscard]] static QString reason(PointsReason reason);
    [[nodiscard]] static QString status(PointsAccountStatus status);
    [[nodiscard]] static QString negative(NegativePolicy policy);
    [[nodiscard]] static QString lateReturn(LateReturnPolicy policy);
    [[nodiscard]] static QString refundOrder(RefundOrder order);
    [[nodiscard]] static QString expiryKind(ExpiryKind kind);

    /// How long points hold, in a sentence, and what that means for what is earned today, in another.
    [[nodiscard]] static QString expiry(const PointsTerms &terms, const Formatting &formatting);
    /// From when on points can be spent.
    [[nodiscard]] static QString pending(int days, const Formatting &formatting);
    /// What points pay: "€1.00 for 100 points".
    [[nodiscard]] static QString value(qint64 pointValueMicro, const QString &pointName, Currency currency,
                                       const Formatting &formatting);

private:
    [[nodiscard]] static QString reversal(PointsEntryType type, Points points);
};

} // namespace regulars
