// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/stampviews.h"
#include "ui/loyalty/earnruletexts.h"

namespace regulars {

/// The words for stamp cards, in the program's language. GUI thread only.
class StampTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::StampTexts)

public:
    [[nodiscard]] static QString stampFor(StampFor stampFor);
    /// A card in plain words: "A stamp for each piece, for coffee, at most 2 an order; 10 stamps bring “Free coffee”".
    [[nodiscard]] static QString sentence(const StampCard &card, const QString &rewardName, const EarnNames &names,
                                          const Formatting &formatting);
    /// "7 of 10 stamps"
    [[nodiscard]] static QString progress(const StampState &state);
    /// The card with that, for a chip: "Coffee card: 7 of 10 stamps"
    [[nodiscard]] static QString progress(const MemberStamps &stamps);
    /// What else there is to say: rewards that wait, stamps that are owed, until when.
    [[nodiscard]] static QStringList standing(const MemberStamps &stamps, const Formatting &formatting);
    /// What has become of a card: "12 members have collected on it, 3 cards were full".
    [[nodiscard]] static QString figures(const StampCardFigures &figures);

private:
    [[nodiscard]] static QStringList limits(const StampCard &card);
};

} // namespace regulars
