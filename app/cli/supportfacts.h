// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/supportfigures.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// What the dashboard tells of the support desk, with what it was in the days with which it is compared. Times are hours; of
/// fewer than ten a rate is null.
[[nodiscard]] QJsonObject jsonSupport(const SupportFigures &figures);

} // namespace regulars
