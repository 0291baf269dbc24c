// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/loyaltymap.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words of the loyalty map, in the program's language. GUI thread only.
class LoyaltyMapTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::LoyaltyMapTexts)

public:
    /// "Habitual, not loyal"
    [[nodiscard]] static QString quadrant(LoyaltyQuadrant quadrant);
    /// Who stands there, in a sentence.
    [[nodiscard]] static QString hint(LoyaltyQuadrant quadrant);
    [[nodiscard]] static QString sign(LoyaltySign sign);
    /// "behaviour 72 of 100, feelings 40 of 100 from 2 signs"
    [[nodiscard]] static QString place(const LoyaltyPlace &place, const Formatting &formatting);
    /// "Bought lately (+40), An open complaint (−25)", as far as they count.
    [[nodiscard]] static QString reasons(const LoyaltyPlace &place, const Formatting &formatting);
};

} // namespace regulars
