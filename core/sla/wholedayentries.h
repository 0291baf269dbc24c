// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace regulars {

/// An entry of a calendar file that takes whole days.
struct WholeDayEntry
{
    QString uid; ///< may be empty
    QString name;
    QDate first;
    int days = 1;          ///< 1 … 366
    QStringList rules;     ///< RRULEs, in capitals
    QSet<QDate> added;     ///< further days on which it starts
    QSet<QDate> skipped;   ///< days on which its rules do not apply
    QSet<QDate> changed;   ///< days for which another event stands
    bool isChange = false; ///< stands for one date of another entry with the same UID
};

/// The whole-day entries of a calendar file (RFC 5545) that are not cancelled, in its order. Error: UnknownFormat when it
/// is no calendar, is cut off or nested beyond reason (args: line, from 1).
[[nodiscard]] Result<QList<WholeDayEntry>> wholeDayEntries(const QByteArray &ics);

} // namespace regulars
