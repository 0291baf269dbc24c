// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace regulars {

class CancelToken;
class Connection;
class LocalCalendar;

/// How many badges are not as they should be: one stands although what was bought does not reach it any more, or was taken
/// and its points or its unused reward were not. Throws SqlFailure, also of code Cancelled.
[[nodiscard]] qint64 faultyChallengeAwards(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel);

} // namespace regulars
