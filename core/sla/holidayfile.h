// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/workcalendar.h"

namespace regulars {

/// The most days that are taken from one file.
inline constexpr int mostHolidays = 10'000;

/// The holidays of a calendar file (RFC 5545): its whole days from `from` to `until`, both included, ordered by date. An
/// entry of several days is a holiday each; one that comes back each year on its day is yearly and is there whatever the
/// two are, unless it begins after `until`; other repetitions are their dates. Timed and cancelled entries are left out.
/// A date of an entry that has several carries the entry's UID and "/2026-12-25"; an entry without UID goes by its name.
/// Errors: UnknownFormat when it is no calendar or ends too early (args: line, from 1); Refused (reason too_many_holidays,
/// with limit).
[[nodiscard]] Result<QList<Holiday>> readHolidays(const QByteArray &ics, QDate from, QDate until);

/// `known` after a file was read (again). An entry of the file takes the place of what it was before; dates before the
/// first that was read of it stay, and so do the shop's own holidays and those of other files. What was switched off
/// stays off, also the new dates of an entry all of whose dates were. What is there with the same date and name is not
/// added again. Ordered by date.
[[nodiscard]] QList<Holiday> merged(const QList<Holiday> &known, const QList<Holiday> &read);

} // namespace regulars
