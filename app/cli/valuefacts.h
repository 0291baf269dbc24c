// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/programmefigures.h"
#include "core/metrics/valuefigures.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// What customers are worth, of a period that ends with the figures' day. What can't be told is null.
[[nodiscard]] QJsonObject jsonValues(const ValueFigures &figures, DashboardPeriod period);
/// What the loyalty programme does.
[[nodiscard]] QJsonObject jsonProgramme(const ProgrammeFigures &figures);

} // namespace regulars
