// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "storage/database.h"

namespace regulars {

class TaskCentre;

/// Reads files that are to be kept, in the background, as a task that can be cancelled: all or none. Call in the GUI thread.
/// Errors: those of readNewFile.
[[nodiscard]] QFuture<Result<QList<NewFile>>> startReading(Database &database, TaskCentre &tasks, const QStringList &files);

/// A file that a person has chosen and that is not kept yet.
struct PickedFile
{
    QString path;
    qint64 size = 0; ///< bytes, when it was chosen

    friend bool operator==(const PickedFile &, const PickedFile &) = default;
};

/// Whether files can be kept, without reading them; in the background. Errors: FileNotFound, FileUnreadable, those of
/// checkSize (file).
[[nodiscard]] QFuture<Result<QList<PickedFile>>> startLooking(Database &database, const QStringList &files);

/// Reads files that somebody waits for, in the background: all or none. Errors: those of readNewFile.
[[nodiscard]] QFuture<Result<QList<NewFile>>> startReading(Database &database, const QStringList &files);

/// The kept file without its content. Error: NotFound.
[[nodiscard]] QFuture<Result<Attachment>> startFinding(Database &database, AttachmentId attachment);

/// The content of a kept file. Errors: NotFound, DatabaseCorrupt.
[[nodiscard]] QFuture<Result<QByteArray>> startLoading(Database &database, const Attachment &attachment);

/// Writes a copy into the folder, to be looked at, which only the owner may read and nobody change; gives its name. Errors:
/// NotFound, DatabaseCorrupt, FileNotWritable, DiskFull.
[[nodiscard]] QFuture<Result<QString>> startCopying(Database &database, const Attachment &attachment, const QString &folder);

/// Writes the file for good, which is an export, and is noted as one. A file of that name is replaced. Errors: Refused
/// (not_allowed), NotFound, DatabaseCorrupt, FileNotWritable (also for the shop's own file), DiskFull.
[[nodiscard]] QFuture<Result<qint64>> startSaving(Database &database, const Attachment &attachment, const QString &file);

} // namespace regulars
