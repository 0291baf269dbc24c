// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/exchange/csvexport.h"

#include <QtCore/QFuture>
#include <QtCore/QJsonObject>

namespace regulars {

class TaskCentre;

/// What is written, and where to.
struct ExportJob
{
    enum class Subject { Customers, Orders, Shop, Subscriptions };
    Subject subject = Subject::Customers;
    QString file;                ///< its name says the format, see exportFormatOf(); CSV when it says none
    QList<CustomerId> customers; ///< only these; empty: all. Only for customers.
    CsvStyle style;
    VCardVersion version = VCardVersion::V4;
    QJsonObject filter; ///< which of them, for the log of exports; empty: all
    IfFileExists ifExists = IfFileExists::Replace;
};

/// Writes the file in the background and notes it in the log of exports. A file of that name is replaced, if it may be, but
/// only by a complete one. Call in the thread of the database. Errors: FileNotWritable (also for the shop's own file; rule =
/// exists), DiskFull, Cancelled, Refused (not_allowed), those of the database.
[[nodiscard]] QFuture<Result<ExportCount>> startExport(Database &database, const ExportJob &job, const Progress &progress,
                                                       const CancelToken &token = {});
/// The same as a task that can be cancelled; gives the number of customers, orders or subscriptions.
[[nodiscard]] QFuture<Result<qint64>> startExport(Database &database, TaskCentre &tasks, const ExportJob &job);

} // namespace regulars
