// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace regulars {

class CancelToken;
class Connection;
class LocalCalendar;

/// How many members have a tier that is paid for although their orders do not say so, or until another day; and how many do
/// not have what their orders pay for, on the day of the last change of anything. Where the tiers or the time zone have
/// changed since the last review, nobody is looked at: that is what the next one does. Throws SqlFailure, also of code
/// Cancelled.
[[nodiscard]] qint64 faultyPaidTiers(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel);

} // namespace regulars
