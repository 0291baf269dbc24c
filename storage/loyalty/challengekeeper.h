// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QList>

namespace regulars {

class WriteSession;

// Both throw SqlFailure.

/// Badges are kept true to orders, within the write that changes these. A member whose purchases reach a challenge by it,
/// after what came back, has the badge with its points and reward, once for each window; one that was over before there was
/// the challenge brings none. Once reached it stays when goods come back. It goes, with its points and its unused reward,
/// when what was bought does not reach it any more: an order was undone, cancelled, or is another customer's by now; if that
/// is done again, it is the same badge again. So an undo, a redo and a merge need no code of their own. Orders that a bulk
/// load brings count, but bring a badge with the next purchase only.
void keepChallenges(WriteSession &session);

/// The badges of customers whose orders went by other means than one by one: takes those that are not reached any more.
void recheckChallenges(WriteSession &session, const QList<CustomerId> &customers);

} // namespace regulars
