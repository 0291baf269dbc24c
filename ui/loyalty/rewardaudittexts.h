// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardruns.h"
#include "ui/loyalty/trialtable.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The audit of the catalogue in words and lines of tables. Of few there is no percentage. The audit and the formatting must
/// outlive it. GUI thread only.
class RewardAuditTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RewardAuditTexts)

public:
    RewardAuditTexts(const AuditedCatalogue &audited, const Formatting &formatting)
        : m_audited(audited), m_formatting(formatting)
    {
    }

    [[nodiscard]] QString about() const;
    [[nodiscard]] QList<TrialRow> use() const;
    /// Of rewards with claims that are old enough.
    [[nodiscard]] QList<TrialRow> effect() const;
    /// What the figures are.
    [[nodiscard]] static QString useMeans();
    [[nodiscard]] QString effectMeans() const;

    [[nodiscard]] static QStringList useTitles();
    [[nodiscard]] static QStringList effectTitles();

private:
    /// "28% of 120", "3 of 9".
    [[nodiscard]] QString shareOf(qint64 part, qint64 whole, const std::optional<double> &share) const;
    /// "70% (52–83%) of 30", "3 of 9", "–".
    [[nodiscard]] QString group(const EffectGroup &group) const;

    const AuditedCatalogue &m_audited;
    const Formatting &m_formatting;
};

} // namespace regulars
