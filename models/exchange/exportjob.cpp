// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exportjob.h"

#include "models/base/taskcentre.h"
#include "models/exchange/partfile.h"
#include "models/exchange/takeout.h"
#include "storage/exchange/csvexport.h"
#include "storage/exchange/package.h"
#include "storage/exchange/subscriptionexport.h"
#include "storage/people/shopstore.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<ExportCount> write(Connection &connection, const ExportJob &job, const QString &part, Instant now,
                          const Progress &progress, const CancelToken &token)
{
    const ExportFile file{part, IfFileExists::Replace,
                          exportFormatOf(job.file).value_or(job.subject == ExportJob::Subject::Shop ? ExportFormat::Package
                                                                                                    : ExportFormat::Csv),
                          job.style, job.version};
    REGULARS_TRY(shop, ShopStore(connection).shop());
    switch (job.subject) {
    case ExportJob::Subject::Orders:
        return exportOrders(connection, shop, file, progress, token);
    case ExportJob::Subject::Shop:
        return exportPackage(connection, shop, file, progress, token);
    case ExportJob::Subject::Subscriptions:
        return exportSubscriptions(connection, shop, now, file, progress, token);
    case ExportJob::Subject::Customers:
        break;
    }
    return exportCustomers(connection, shop, file, progress, token, job.customers);
}

ExportSubject subjectOf(ExportJob::Subject subject)
{
    switch (subject) {
    case ExportJob::Subject::Orders:
        return ExportSubject::Orders;
    case ExportJob::Subject::Shop:
        return ExportSubject::Shop;
    case ExportJob::Subject::Subscriptions:
        return ExportSubject::Subscriptions;
    case ExportJob::Subject::Customers:
        break;
    }
    return ExportSubject::Customers;
}

ExportRecord recordOf(const ExportJob &job)
{
    ExportRecord record;
    record.subject = subjectOf(job.subject);
    const QString suffix = QFileInfo(job.file).suffix().toLower();
    record.format = exportFormatOf(job.file) ? suffix : u"csv"_s;
    record.target = QFileInfo(job.file).absoluteFilePath();
    record.filter = job.filter;
    return record;
}

} // namespace

QFuture<Result<ExportCount>> startExport(Database &database, const ExportJob &job, const Progress &progress,
                                         const CancelToken &token)
{
    const PartFile target(job.file);
    auto make = [job, token, progress, target, now = database.clock().now(),
                 own = database.file()](Connection &connection) -> Result<Takeout<ExportCount>> {
        REGULARS_CHECK(target.check(own, job.ifExists == IfFileExists::Replace));
        if (progress)
            progress(0, 1); // it may have been cancelled while it waited
        if (token.isCancelled())
            return fail(ErrorCode::Cancelled);
        Result<ExportCount> count = write(connection, job, target.part(), now, progress, token);
        if (count)
            return Takeout<ExportCount>{*count, count->rows};
        return tl::unexpected(target.named(count.error()));
    };
    return takeOut<ExportCount>(
        database, recordOf(job), make, [target] { return target.putInPlace(); }, [target] { target.discard(); }, token);
}

QFuture<Result<qint64>> startExport(Database &database, TaskCentre &tasks, const ExportJob &job)
{
    const auto task = std::make_shared<TaskHandle>(tasks.start(TaskKind::Export, QFileInfo(job.file).fileName(), true));
    const CancelToken token;
    const Progress progress = [task, token](qint64 done, qint64 total) {
        task->report(done, total);
        if (task->isCancelled())
            token.cancel();
    };
    return startExport(database, job, progress, token).then([](const Result<ExportCount> &count) {
        return count.map([](const ExportCount &written) { return written.records; });
    });
}

} // namespace regulars
