// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/metrics/dashboardtexts.h"

namespace regulars {

/// The words for parts of the shop, in the program's language. GUI thread only.
class SliceTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SliceTexts)

public:
    /// "Tier", "Tag" …; of the whole shop "Whole shop".
    [[nodiscard]] static QString kind(SliceKind kind);
    /// "Gold", "Without a tier", "Web shop".
    [[nodiscard]] static QString name(const DashboardSlice &slice);
    /// "Tier: Gold"; "Whole shop".
    [[nodiscard]] static QString label(const DashboardSlice &slice);
    /// Who and what is counted, in a sentence; empty of the whole shop.
    [[nodiscard]] static QString meaning(SliceKind kind);
    /// When a saved view was counted that may be different now, in a sentence; empty where the figures are as of now.
    [[nodiscard]] static QString countedBefore(const Dashboard &dashboard, const Formatting &formatting);
    /// Why a figure is not told of such a part; empty where it is.
    [[nodiscard]] static QString whyNotTold(DashboardTexts::Figure figure, const DashboardSlice &slice);
    /// Why there is no satisfaction of a part that is made of orders.
    [[nodiscard]] static QString answersBelongToNobodysOrder();
};

} // namespace regulars
