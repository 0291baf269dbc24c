// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/points.h"

#include <QtCore/QStringList>

namespace regulars {

class Connection;

/// The tables of the ledger of points that are carried over whole, in the order in which they can be filled. None of them
/// but the lines is journalled.
[[nodiscard]] QStringList pointsTables();

/// Removes the cards that a load brought and that nothing has been booked on since, with everything about them. Gives how
/// many lines it were; the rest stays. Throws SqlFailure.
int removeLoadedPoints(Connection &connection, ChangeSetId load);

} // namespace regulars
