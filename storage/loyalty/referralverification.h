// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace regulars {

class CancelToken;
class Connection;
class LocalCalendar;

/// Of how many referrals it is not kept how far they are, by customers, orders, ledger and programme as they are. Throws
/// SqlFailure, also of code Cancelled.
[[nodiscard]] qint64 faultyReferrals(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel);

} // namespace regulars
