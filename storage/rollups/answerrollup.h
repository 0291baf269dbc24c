// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/answerdays.h"

#include <QtCore/QMap>

namespace regulars {

class Connection;
class WriteSession;

// Everything throws SqlFailure.

/// Keeps answer_days, answer_people and asked_days true to the answers and questions that the session has changed. Once, at
/// its end.
void keepAnswerDays(WriteSession &session);

/// Computes the three tables anew, as when the shop's time zone has changed: inside a write transaction of the caller.
void rebuildAnswerDays(Connection &connection, const LocalCalendar &calendar);

/// Table → rows that are not what a rebuild would give.
[[nodiscard]] QMap<QString, qint64> differentAnswerDays(Connection &connection, const LocalCalendar &calendar);

} // namespace regulars
