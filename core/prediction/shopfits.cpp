// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/shopfits.h"

namespace regulars {

std::optional<GammaGammaModel> ShopFits::spendModel() const
{
    return gammaGamma && gammaGamma->converged ? std::optional(GammaGammaModel(gammaGamma->parameters)) : std::nullopt;
}

Result<ShopFits> fitShop(std::span<const PurchaseSummary> customers, const FitControl &control)
{
    const std::vector<SummaryGroup> histories = orderGroupsOf(customers);
    REGULARS_TRY(bgNbd, fitBgNbd(histories, control));
    REGULARS_TRY(paretoNbd, fitParetoNbd(histories, control));
    ShopFits fits{bgNbd, paretoNbd, std::nullopt};
    auto gammaGamma = fitGammaGamma(spendGroupsOf(customers), control);
    if (gammaGamma)
        fits.gammaGamma = *gammaGamma;
    else if (gammaGamma.error().code != ErrorCode::Refused)
        return tl::unexpected(gammaGamma.error());
    return fits;
}

} // namespace regulars
