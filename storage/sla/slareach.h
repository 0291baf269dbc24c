// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;

/// How many unfinished tickets each policy holds for.
struct SlaReach
{
    QHash<SlaPolicyId, int> tickets; ///< policies without any are left out
    int unfinished = 0;              ///< all of them

    friend bool operator==(const SlaReach &, const SlaReach &) = default;
};

/// As it would be with these policies, asked in this order; one that is not saved yet has an id of 0. Looks through the
/// whole queue in one pass.
[[nodiscard]] Result<SlaReach> slaReach(Connection &connection, const QList<SlaPolicy> &policies);

} // namespace regulars
