// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "storage/journal/changeset.h"

#include <set>

namespace regulars {

class Connection;
class WriteSession;

/// Their segments are to be looked at, and those of the companies and households that they belong to. Throws SqlFailure.
void touchCustomers(Connection &connection, const std::set<CustomerId> &customers, Instant now);
/// More has changed than is worth listing. Throws SqlFailure.
void touchEverybody(Connection &connection, Instant now);

/// At the end of each write: whose segments may be others by what it did. Nothing is noted in a shop without segments.
/// `changes` are those of the write, `affected` the customers whose figures were computed anew. Throws SqlFailure.
void keepTouched(WriteSession &session, const QList<Change> &changes, const QList<CustomerId> &affected, bool everything);

} // namespace regulars
