// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QtCore/QFuture>

namespace regulars {

class TaskCentre;

/// What is written, and where to.
struct ExportJob
{
    enum class Subject { Customers, Orders };
    Subject subject = Subject::Customers;
    QString file;
    QList<CustomerId> customers; ///< only these; empty: all. Not for orders.
};

/// Writes the CSV file in the background, as a task that can be cancelled, and gives the number of its customers or orders.
/// A file of that name is replaced, but only by a complete one. Call in the GUI thread. Errors: FileNotWritable (also for
/// the shop's own file), DiskFull, Cancelled, those of the database.
[[nodiscard]] QFuture<Result<qint64>> startExport(Database &database, TaskCentre &tasks, const ExportJob &job);

} // namespace regulars
