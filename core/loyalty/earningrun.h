// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earning.h"

#include <QtCore/QHash>

namespace regulars {

/// Whether a rule holds at that moment for that member, apart from what was bought.
[[nodiscard]] EarnReason conditionOf(const EarnRule &rule, const EarnContext &context);
/// Rules with the same group do not add up; a null text: there is none.
[[nodiscard]] QString groupOf(const EarnProgramme &programme, const EarnRule &rule);
/// Keeps back what is more than the limits leave after what was had before.
void applyLimits(EarnStep &step, const QList<EarnLimit> &limits, const EarnContext &context, const QString &usedAs);
/// The last step, if the limits of the whole programme take something.
void applyProgrammeLimits(EarnResult &result, const EarnProgramme &programme, const EarnContext &context);

/// One computation of the points of an order. Each rule for goods has exact shares of points by line, as numerators over
/// its own denominator; it is rounded once, and a multiplier gives the difference between rounding with and without it.
class EarningRun
{
public:
    EarningRun(const EarnProgramme &programme, const EarnOrder &order, const EarnContext &context, EarnAmounts amounts);
    [[nodiscard]] EarnResult result() const { return m_result; }

private:
    __extension__ using Wide = __int128;

    /// What a rule gives by line, in hundredths of points × denominator.
    struct Giver
    {
        const EarnRule *rule = nullptr;
        qsizetype step = 0;
        std::vector<Wide> shares; ///< the last one is shipping
        qint64 denominator = 1;
    };
    struct Multiplier
    {
        const EarnRule *rule = nullptr; ///< none: the member's tier
        EarnStep step;
        QString group;
        std::vector<int> extra; ///< per cent by line
    };
    [[nodiscard]] bool isFor(const EarnRule &rule, size_t line) const;
    [[nodiscard]] bool hasAny(const EarnRule &rule) const;
    [[nodiscard]] EarnStep stepOf(const EarnRule &rule) const;
    void addGiver(const EarnRule &rule);
    void addFixed(const EarnRule &rule);
    void keepBestGivers();
    void keepBestFixed();
    void roundGivers();
    [[nodiscard]] std::vector<Multiplier> multipliers() const;
    void keepBest(std::vector<Multiplier> &multipliers) const;
    void multiplyBy(const Multiplier &multiplier);
    void addStep(const EarnStep &step, const EarnRule *rule);
    [[nodiscard]] qint64 rounded(const Giver &giver, const std::vector<int> &percents) const;
    [[nodiscard]] qint64 roundedAll() const;
    void shareOut();
    void finish();

    const EarnProgramme &m_programme;
    const EarnOrder &m_order;
    const EarnContext &m_context;
    EarnAmounts m_amounts;
    size_t m_count; ///< lines and shipping
    std::vector<int> m_percents;
    std::vector<Giver> m_givers;
    std::vector<const EarnRule *> m_rules; ///< of the steps
    EarnResult m_result;
};

} // namespace regulars
