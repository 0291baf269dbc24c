// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testpaths.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace regulars::project {

/// A file of the tree by its path from the top, with forward slashes.
struct SourceFile
{
    QString path;
    QString text;
};

/// The files below `folders` of the source tree whose names match one of `patterns`, in order of their paths.
inline QList<SourceFile> filesBelow(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(inSourceTree({}));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator entries(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths.append(top.relativeFilePath(entries.next()));
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString &path : paths) {
        QFile file(top.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            files.append({path, QString::fromUtf8(file.readAll())});
    }
    return files;
}

/// The five layers, lowest first.
inline QStringList layers()
{
    return {QStringLiteral("core"), QStringLiteral("storage"), QStringLiteral("models"), QStringLiteral("ui"),
            QStringLiteral("app")};
}

inline QStringList cppFiles()
{
    return {QStringLiteral("*.h"), QStringLiteral("*.cpp")};
}

} // namespace regulars::project
