// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentjobs.h"

#include "models/base/taskcentre.h"
#include "models/exchange/partfile.h"
#include "models/exchange/takeout.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/attachments/filecontent.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<QList<NewFile>> readAll(const QStringList &files, const Progress &progress, const CancelToken &token)
{
    QList<NewFile> read;
    for (const QString &file : files) {
        REGULARS_TRY(one, readNewFile(file, progress, token));
        read += one;
    }
    return read;
}

} // namespace

QFuture<Result<QList<NewFile>>> startReading(Database &database, TaskCentre &tasks, const QStringList &files)
{
    const QString subject = files.isEmpty() ? QString() : QFileInfo(files.first()).fileName();
    const auto task = std::make_shared<TaskHandle>(tasks.start(TaskKind::Attach, subject, true));
    const CancelToken token;
    const Progress progress = [task, token](qint64 done, qint64 total) {
        task->report(done, total);
        if (task->isCancelled())
            token.cancel();
    };
    return database.read([files, task, token, progress](Connection &) { return readAll(files, progress, token); }, token);
}

QFuture<Result<QList<PickedFile>>> startLooking(Database &database, const QStringList &files)
{
    return database.read([files](Connection &) -> Result<QList<PickedFile>> {
        QList<PickedFile> picked;
        for (const QString &file : files) {
            REGULARS_TRY(size, sizeOfNewFile(file));
            picked += PickedFile{file, size};
        }
        return picked;
    });
}

QFuture<Result<QList<NewFile>>> startReading(Database &database, const QStringList &files)
{
    return database.read([files](Connection &) { return readAll(files, {}, {}); });
}

QFuture<Result<Attachment>> startFinding(Database &database, AttachmentId attachment)
{
    return database.read(
        [attachment](Connection &connection) { return AttachmentStore(connection).attachment(attachment); });
}

QFuture<Result<QByteArray>> startLoading(Database &database, const Attachment &attachment)
{
    return database.read(
        [hash = attachment.hash](Connection &connection) { return AttachmentStore(connection).content(hash); });
}

QFuture<Result<QString>> startCopying(Database &database, const Attachment &attachment, const QString &folder)
{
    return database.read([attachment, folder](Connection &connection) -> Result<QString> {
        // A folder of its own for each content: the same name may stand for several.
        const QString own = QDir(folder).filePath(attachment.hash.left(16));
        const QString file = QDir(own).filePath(safeFileName(attachment.fileName));
        if (QFileInfo::exists(file))
            return file;
        REGULARS_TRY(content, AttachmentStore(connection).content(attachment.hash));
        if (!QDir().mkpath(own))
            return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}});
        REGULARS_CHECK(writeContent(file, content));
        QFile::setPermissions(file, QFileDevice::ReadOwner);
        return file;
    });
}

QFuture<Result<qint64>> startSaving(Database &database, const Attachment &attachment, const QString &file)
{
    const PartFile target(file);
    ExportRecord record;
    record.subject = ExportSubject::Files;
    record.format = QFileInfo(attachment.fileName).suffix().toLower();
    record.target = QFileInfo(file).absoluteFilePath();
    record.filter = {{u"file"_s, attachment.uid}};
    auto make = [=, own = database.file()](Connection &connection) -> Result<Takeout<qint64>> {
        REGULARS_CHECK(target.check(own, true));
        REGULARS_TRY(content, AttachmentStore(connection).content(attachment.hash));
        REGULARS_CHECK(writeContent(target.part(), content));
        return Takeout<qint64>{content.size(), 1};
    };
    return takeOut<qint64>(
        database, record, make, [target] { return target.putInPlace(); }, [target] { target.discard(); });
}

} // namespace regulars
