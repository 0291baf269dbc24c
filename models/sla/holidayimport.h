// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/holidayfile.h"

#include <QtCore/QFuture>

namespace regulars {

class Database;

/// The holidays of a calendar file from the beginning of `today`'s year to the end of the fifth after it, read on a reader
/// thread. Errors: FileNotFound, FileUnreadable, UnknownFormat (line), Refused (too_many_holidays), InvalidValue
/// (file_too_large); all with the file.
[[nodiscard]] QFuture<Result<QList<Holiday>>> readHolidayFile(Database &database, const QString &file, QDate today);

} // namespace regulars
