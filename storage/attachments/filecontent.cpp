// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachments/filecontent.h"

#include "storage/exchange/bytefile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 step = 1024 * 1024;

Result<void> checkSizeOf(const QString &name, qint64 bytes)
{
    Result<void> checked = checkSize(bytes);
    if (!checked)
        checked.error().args.insert(u"file"_s, name);
    return checked;
}

} // namespace

Result<qint64> sizeOfNewFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) // also a folder or a device
        return fail(info.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, {}, {{u"file"_s, file}});
    REGULARS_CHECK(checkSizeOf(file, info.size()));
    return info.size();
}

Result<NewFile> readNewFile(const QString &file, const Progress &progress, const CancelToken &cancel)
{
    QFile source(file);
    const QVariantMap named{{u"file"_s, file}};
    if (!QFileInfo(file).isFile()) // a folder or a device
        return fail(source.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, {}, named);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {}, named, source.errorString());
    REGULARS_CHECK(checkSizeOf(file, source.size()));
    NewFile read{safeFileName(QFileInfo(file).fileName()), {}, {}};
    const qint64 total = source.size();
    while (!source.atEnd()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const QByteArray part = source.read(step);
        if (part.isEmpty())
            return fail(ErrorCode::FileUnreadable, {}, named, source.errorString());
        read.content += part;
        REGULARS_CHECK(checkSizeOf(file, read.content.size())); // it may grow meanwhile
        if (progress)
            progress(read.content.size(), total);
    }
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(read.fileName, read.content).name();
    return read;
}

Result<void> writeContent(const QString &file, const QByteArray &content)
{
    REGULARS_TRY(target, ByteFile::create(file, IfFileExists::Replace));
    REGULARS_CHECK(target->write(content));
    return target->finish();
}

} // namespace regulars
