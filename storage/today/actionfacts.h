// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/nextaction.h"

namespace regulars {

class Connection;

/// What ranks the lines, of each of their customers. Throws SqlFailure.
[[nodiscard]] std::map<CustomerId, ActionFacts> actionFacts(Connection &connection, const QList<Attention> &lines,
                                                            Instant now);

} // namespace regulars
