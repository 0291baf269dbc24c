// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/diskfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cannotWrite(const QFile &file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return fail(code, {}, {{u"file"_s, file.fileName()}}, file.errorString());
}

bool synchronise(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    Q_UNUSED(file)
    return true;
#endif
}

// The new name must survive a power cut too.
void synchroniseFolder(const QString &file)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(file)
#endif
}

} // namespace

Result<void> createPrivateFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(file);
    return {};
}

Result<void> copyToDisk(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {}, {{u"file"_s, from}}, source.errorString());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(target);
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() && source.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, {}, {{u"file"_s, from}}, source.errorString());
        if (target.write(bytes) != bytes.size())
            return cannotWrite(target);
    }
    if (!target.flush() || !synchronise(target))
        return cannotWrite(target);
    return {};
}

Result<void> flushToDisk(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !synchronise(file))
        return cannotWrite(file);
    return {};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), error);
    if (error)
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, to}}, QString::fromStdString(error.message()));
    synchroniseFolder(to);
    return {};
}

} // namespace regulars
