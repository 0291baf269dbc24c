// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tierstanding.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

class Connection;

/// A member who should be told that a tier will be lost.
struct TierNoticeRow
{
    CustomerId customer;
    QString name;
    TierNotice notice;
};

/// The members who should be told by now and were not, by the last day of their tier; at most `limit`. Error: Cancelled.
[[nodiscard]] Result<QList<TierNoticeRow>> dueTierNotices(Connection &connection, Instant now, int limit,
                                                          const CancelToken &cancel = {});

} // namespace regulars
