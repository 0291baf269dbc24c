// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportjob.h"

#include "models/base/taskcentre.h"
#include "models/people/permission.h"
#include "storage/exchange/csvexport.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<ExportCount> write(Connection &connection, const ExportJob &job, const QString &part, const Progress &progress,
                          const CancelToken &token)
{
    const ExportFormat format = exportFormatOf(job.file).value_or(ExportFormat::Csv);
    const ExportFile file{part, IfFileExists::Replace, format, job.style, job.version};
    REGULARS_TRY(shop, ShopStore(connection).shop());
    switch (job.subject) {
    case ExportJob::Subject::Orders:
        return exportOrders(connection, shop, file, progress, token);
    case ExportJob::Subject::Shop:
        return exportPackage(connection, shop, file, progress, token);
    case ExportJob::Subject::Customers:
        break;
    }
    return exportCustomers(connection, shop, file, progress, token, job.customers);
}

Result<void> putInPlace(const QString &part, const QString &file)
{
    if ((!QFile::exists(file) || QFile::remove(file)) && QFile::rename(part, file))
        return {};
    QFile::remove(part);
    return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}});
}

} // namespace

QFuture<Result<qint64>> startExport(Database &database, TaskCentre &tasks, const ExportJob &job)
{
    const auto task = std::make_shared<TaskHandle>(tasks.start(TaskKind::Export, QFileInfo(job.file).fileName(), true));
    const CancelToken token;
    const Progress progress = [task, token](qint64 done, qint64 total) {
        task->report(done, total);
        if (task->isCancelled())
            token.cancel();
    };
    auto run = [job, task, token, progress, own = database.file(),
                user = database.user()](Connection &connection) -> Result<qint64> {
        REGULARS_CHECK(checkAllowed(connection, user, Right::Export));
        if (task->isCancelled())
            return fail(ErrorCode::Cancelled);
        if (QFileInfo(job.file) == QFileInfo(own))
            return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, job.file}});
        const QString part = job.file + u".part"_s;
        Result<ExportCount> count = write(connection, job, part, progress, token);
        if (count)
            REGULARS_CHECK(putInPlace(part, job.file));
        else if (QVariant &file = count.error().args[u"file"_s]; file == part)
            file = job.file;
        return count.map([](const ExportCount &written) { return written.records; });
    };
    return database.read(std::move(run), token);
}

} // namespace regulars
