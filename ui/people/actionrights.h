// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/rights.h"

#include <QtCore/QStringList>

namespace regulars {

/// The right that an action of the program asks for: without it the action is disabled. See for those that anybody may
/// use. The commands behind the actions check for themselves (models/people/permission.h).
[[nodiscard]] Right rightOfAction(const QString &id);

/// The ids of the actions that ask for one.
[[nodiscard]] QStringList actionsWithRights();

} // namespace regulars
