// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>

namespace regulars {

/// The super-user may write anything: a program that must not runs as nobody.
inline void asNobody()
{
    constexpr uid_t nobody = 65'534;
    if (::geteuid() == 0 && ::setuid(nobody) != 0)
        ::_exit(99);
}

/// The folder and a file in it can only be read while it lives.
class ReadOnlyFolder
{
public:
    ReadOnlyFolder(const QTemporaryDir &folder, const QString &file) : m_folder(folder)
    {
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QFile::setPermissions(file, readable);
        QFile::setPermissions(m_folder.path(),
                              readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    }
    ~ReadOnlyFolder()
    {
        QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    const QTemporaryDir &m_folder;
};

} // namespace regulars
#endif
