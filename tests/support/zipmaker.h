// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace regulars {

struct Part
{
    QString name;
    QByteArray bytes;
};

using Parts = QList<Part>;

/// A zip file with these parts, packed by deflate.
[[nodiscard]] QByteArray zipOf(const Parts &parts);

} // namespace regulars
