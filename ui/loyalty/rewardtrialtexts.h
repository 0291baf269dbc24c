// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardruns.h"
#include "ui/loyalty/trialtable.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What came of trying out a reward, in words and lines of tables. The outcome and the formatting must outlive it. GUI
/// thread only.
class RewardTrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RewardTrialTexts)

public:
    /// `pointName`: as the shop calls its points; empty: points.
    RewardTrialTexts(const TriedRewards &tried, const QString &pointName, const Formatting &formatting)
        : m_tried(tried), m_pointName(pointName), m_formatting(formatting)
    {
    }

    /// On what it was tried, and what is taken for granted.
    [[nodiscard]] QString about() const;
    /// How many could have claimed more, or less, and whom it would have come within reach of.
    [[nodiscard]] QString people() const;

    [[nodiscard]] QList<TrialRow> figures() const;
    /// Why claims would not have been possible; nothing when all would have been.
    [[nodiscard]] QList<TrialRow> faults() const;
    [[nodiscard]] QList<TrialRow> claimers() const;
    /// With the most points that each of them has had.
    [[nodiscard]] QList<TrialRow> members(const QList<RewardMember> &members) const;

    [[nodiscard]] static QStringList figureTitles();
    [[nodiscard]] static QStringList faultTitles();
    [[nodiscard]] static QStringList claimerTitles();
    [[nodiscard]] static QStringList memberTitles();

private:
    [[nodiscard]] static QString fault(RewardFault fault);
    [[nodiscard]] QString datesAside() const;
    [[nodiscard]] QString segmentsNow() const;

    const TriedRewards &m_tried;
    QString m_pointName;
    const Formatting &m_formatting;
};

} // namespace regulars
