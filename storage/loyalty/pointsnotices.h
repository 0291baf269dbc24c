// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/expirynotice.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;
class WriteSession;

/// A member who should be told that points expire.
struct PointsNoticeRow
{
    CustomerId customer;
    QString name;
    ExpiryNotice notice;
};

/// The members who should be told by now and were not, those first whose points are gone first; at most `limit` (from 1).
/// Reads no more accounts than that takes. Error: Cancelled.
[[nodiscard]] Result<QList<PointsNoticeRow>> duePointsNotices(Connection &connection, Instant now, int limit,
                                                              const CancelToken &cancel = {});

/// Notes that a member was told of points that expire, on a local day; false: they are no member. Throws SqlFailure.
bool notePointsNotice(WriteSession &session, CustomerId customer, QDate day);

} // namespace regulars
