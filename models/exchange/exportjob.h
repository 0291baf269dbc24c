// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/exchange/exportfile.h"

#include <QtCore/QFuture>

namespace regulars {

class TaskCentre;

/// What is written, and where to.
struct ExportJob
{
    enum class Subject { Customers, Orders, Shop };
    Subject subject = Subject::Customers;
    QString file;                ///< its name says the format, see exportFormatOf(); CSV when it says none
    QList<CustomerId> customers; ///< only these; empty: all. Only for customers.
    CsvStyle style;
    VCardVersion version = VCardVersion::V4;
};

/// Writes the file in the background, as a task that can be cancelled, and gives the number of its customers or orders.
/// A file of that name is replaced, but only by a complete one. Call in the GUI thread. Errors: FileNotWritable (also for
/// the shop's own file), DiskFull, Cancelled, those of the database.
[[nodiscard]] QFuture<Result<qint64>> startExport(Database &database, TaskCentre &tasks, const ExportJob &job);

} // namespace regulars
