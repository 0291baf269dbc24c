// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace regulars {

class CancelToken;
class Connection;
class LocalCalendar;

/// On how many cards of customers something is wrong, counting up their lines: an order has brought other stamps than it
/// should by now, a full card names no claim or one that stands although its stamps came back, a card is full and brought
/// nothing, or stamps are owed while a reward is still unused. Throws SqlFailure, also of code Cancelled.
[[nodiscard]] qint64 faultyStampCards(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel);

} // namespace regulars
