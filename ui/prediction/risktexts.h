// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/customerscore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words about what is said of customers, in the program's language. GUI thread only.
class RiskTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RiskTexts)

public:
    /// "Time since the last order": also of who has no rhythm yet
    [[nodiscard]] static QString factor(RiskFactor factor);
    /// When the sign holds, in a sentence.
    [[nodiscard]] static QString factorHint(RiskFactor factor);
    /// "Time since the last order (+28), Recommended the shop (−10)", the weightiest first; what rounds to nothing is left
    /// out.
    [[nodiscard]] static QString reasons(const ChurnRisk &risk, const Formatting &formatting);
    [[nodiscard]] static QString band(RiskBand band);
    [[nodiscard]] static QString group(RfmGroup group);
    /// How customers come into a group, in a sentence.
    [[nodiscard]] static QString groupHint(RfmGroup group);
    [[nodiscard]] static QString model(ScoreModel model);
};

} // namespace regulars
