// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboard.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// What customers said, with the number of answers and how far each figure may be off (95 %). Of fewer than ten answers
/// there are only counts.
[[nodiscard]] QJsonObject jsonNps(const NpsFigures &nps, const Share &responded);
[[nodiscard]] QJsonObject jsonCsat(const CsatFigures &csat, const Share &responded);
[[nodiscard]] QJsonObject jsonCes(const CesFigures &ces, const Share &responded);

} // namespace regulars
