// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/riskweightstore.h"

#include "storage/base/jsontext.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto weightsKey = u"risk_weights"_s;
const auto beforeKey = u"risk_weights_before"_s;

} // namespace

Result<RiskWeights> RiskWeightStore::weights() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(weightsKey));
    return riskWeightsOf(jsonObject(text));
}

Result<std::optional<RiskWeights>> RiskWeightStore::before() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(beforeKey));
    return text.isEmpty() ? std::nullopt : std::optional(riskWeightsOf(jsonObject(text)));
}

Result<void> RiskWeightStore::save(WriteSession &session, const RiskWeights &weights)
{
    REGULARS_TRY(held, this->weights());
    if (held == weights)
        return {};
    REGULARS_CHECK(ShopStore(m_connection).setSetting(session, beforeKey, jsonText(toJson(held))));
    return ShopStore(m_connection).setSetting(session, weightsKey, jsonText(toJson(weights)));
}

} // namespace regulars
