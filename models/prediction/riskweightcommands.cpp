// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/riskweightcommands.h"

#include "storage/prediction/riskweightstore.h"

namespace regulars {

Result<void> SaveRiskWeights::execute(WriteSession &session) const
{
    if (const QList<Error> faults = validate(weights); !faults.isEmpty())
        return tl::unexpected(faults.first());
    return RiskWeightStore(session.connection()).save(session, weights);
}

} // namespace regulars
