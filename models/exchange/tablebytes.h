// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace regulars {

/// A small table as the content of a CSV file: UTF-8 with a byte order mark, quoted where needed, harmless for spreadsheets.
[[nodiscard]] QByteArray tableBytes(const QList<QStringList> &rows, char delimiter);

} // namespace regulars
