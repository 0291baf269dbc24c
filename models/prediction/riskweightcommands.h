// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/riskweights.h"
#include "models/base/command.h"

namespace regulars {

/// Saves how the signs of risk are weighed; customers are scored anew in the background. As with other settings it is no
/// step that undo takes back, but those that held until then are remembered (RiskWeightStore::before). Errors: InvalidValue
/// (the name of the sign), Refused (no_risk_weight).
struct SaveRiskWeights
{
    static constexpr QLatin1StringView name{"save_risk_weights"};
    static constexpr Right right = Right::Manage;
    RiskWeights weights;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
