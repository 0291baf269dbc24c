// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/riskweightstore.h"

#include "storage/base/jsontext.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto weightsKey = u"risk_weights"_s;

} // namespace

Result<RiskWeights> RiskWeightStore::weights() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(weightsKey));
    return riskWeightsOf(jsonObject(text));
}

Result<void> RiskWeightStore::save(WriteSession &session, const RiskWeights &weights)
{
    return ShopStore(m_connection).setSetting(session, weightsKey, jsonText(toJson(weights)));
}

} // namespace regulars
