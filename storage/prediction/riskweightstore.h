// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/riskweights.h"

#include <optional>

namespace regulars {

class Connection;
class WriteSession;

/// How the shop weighs the signs that somebody may leave: a setting of its own, as usual until somebody changes it.
class RiskWeightStore
{
public:
    explicit RiskWeightStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<RiskWeights> weights() const;
    /// Those that held before somebody changed them last; nothing: nobody has.
    [[nodiscard]] Result<std::optional<RiskWeights>> before() const;
    /// The same weights again change nothing.
    [[nodiscard]] Result<void> save(WriteSession &session, const RiskWeights &weights);

private:
    Connection &m_connection;
};

} // namespace regulars
