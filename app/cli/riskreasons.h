// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/churnrisk.h"

#include <QtCore/QJsonArray>

namespace regulars {

/// [{"factor": "overdue", "points": 26.5}], in the order that they have; points with one decimal.
[[nodiscard]] QJsonArray jsonReasons(const std::vector<RiskReason> &reasons);

} // namespace regulars
