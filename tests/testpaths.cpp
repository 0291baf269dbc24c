// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testpaths.h"

#include <QtCore/QDir>

namespace regulars {

QString inSourceTree(const QString &path)
{
    return QDir::cleanPath(QStringLiteral(REGULARS_SOURCE_DIR "/") + path);
}

QString inTestData(const QString &path)
{
    return inSourceTree(QStringLiteral("tests/data/") + path);
}

QString inSharedData(const QString &path)
{
    return inSourceTree(QStringLiteral("../shared/data/") + path);
}

QString builtProgram(const QString &name)
{
    return QStringLiteral(REGULARS_BIN_DIR "/") + name;
}

} // namespace regulars
