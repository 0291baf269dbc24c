// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>

#include <optional>

namespace regulars {

/// How one list of distinct ids becomes another: take out the rows of `removed`, then fill the rows of `inserted`.
/// An id in both has moved.
struct ListEdits
{
    QList<int> removed;  ///< rows of the list before, ascending
    QList<int> inserted; ///< rows of the list after, ascending
};

/// The edits between two lists that are nearly equal, in one pass; nothing when it takes more than `limit` of them.
/// Not always the shortest edits, but always right ones.
[[nodiscard]] std::optional<ListEdits> editsBetween(const QList<qint64> &before, const QList<qint64> &after, int limit);

} // namespace regulars
