// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earning.h"
#include "core/loyalty/rulecheck.h"
#include "ui/loyalty/earnruletexts.h"

namespace regulars {

/// Says why an order brings the points that it brings, and what may not be meant in the rules, in the program's language.
/// GUI thread only.
class EarnReasons
{
    Q_DECLARE_TR_FUNCTIONS(regulars::EarnReasons)

public:
    /// What may not be meant, in a sentence.
    [[nodiscard]] static QString conflict(const RuleConflict &conflict, const EarnProgramme &programme,
                                          const EarnNames &names, const Formatting &formatting);
    /// What one rule gives and for what, or why it gives nothing: "“Goods”: 40 points for €40".
    [[nodiscard]] static QString step(const EarnStep &step, const EarnProgramme &programme, const EarnNames &names,
                                      const Formatting &formatting);
    /// A line for each step, then the sum.
    [[nodiscard]] static QStringList why(const EarnResult &result, const EarnProgramme &programme, const EarnNames &names,
                                         const Formatting &formatting);

private:
    [[nodiscard]] static QString ruleName(const QString &uid, const EarnProgramme &programme);
    [[nodiscard]] static QString bothGive(const RuleConflict &conflict, const EarnProgramme &programme,
                                          const Formatting &formatting);
    [[nodiscard]] static QString limitBelow(const RuleConflict &conflict, const QString &rule);
    [[nodiscard]] static QString nothing(EarnReason reason);
    [[nodiscard]] static QString given(const EarnStep &step, const EarnNames &names, const Formatting &formatting);
    [[nodiscard]] static QString limitOf(EarnPeriod period);
};

} // namespace regulars
