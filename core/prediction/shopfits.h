// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/customervalue.h"

namespace regulars {

/// All models of a shop's customers.
struct ShopFits
{
    Fit<BgNbdParameters> bgNbd;
    Fit<ParetoNbdParameters> paretoNbd;
    std::optional<Fit<GammaGammaParameters>> gammaGamma; ///< nothing where too few repeats were worth something

    /// The models to be relied on; nothing where none converged.
    [[nodiscard]] std::optional<OrderModel> orderModel() const { return likelierModel(bgNbd, paretoNbd); }
    [[nodiscard]] std::optional<GammaGammaModel> spendModel() const;
};

/// Errors: Refused (not_enough_data), Cancelled, Internal.
[[nodiscard]] Result<ShopFits> fitShop(std::span<const PurchaseSummary> customers, const FitControl &control = {});

} // namespace regulars
