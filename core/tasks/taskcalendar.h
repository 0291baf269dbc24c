// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskrow.h"

namespace regulars {

/// The tasks as a calendar file (RFC 5545, VTODO), UTF-8 with folded lines: what other programs import. One-off times
/// are in UTC; those of a series are local without a zone, so that they stay at their hour when the clocks change.
[[nodiscard]] QByteArray taskCalendar(const QList<TaskRow> &tasks, Instant now, const LocalCalendar &calendar);

} // namespace regulars
