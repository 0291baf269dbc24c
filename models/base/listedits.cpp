// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/listedits.h"

namespace regulars {

namespace {

constexpr qsizetype lookAhead = 64;

/// How many entries from `from` on are to be skipped until `wanted` comes; nothing when it does not come soon.
std::optional<qsizetype> distanceTo(qint64 wanted, const QList<qint64> &list, qsizetype from)
{
    const qsizetype end = std::min(list.size(), from + lookAhead);
    for (qsizetype i = from; i < end; ++i) {
        if (list[i] == wanted)
            return i - from;
    }
    return std::nullopt;
}

void addRun(QList<int> &rows, qsizetype first, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        rows += static_cast<int>(first + i);
}

} // namespace

std::optional<ListEdits> editsBetween(const QList<qint64> &before, const QList<qint64> &after, int limit)
{
    ListEdits edits;
    qsizetype from = 0;
    qsizetype to = 0;
    while (from < before.size() && to < after.size()) {
        if (before[from] == after[to]) {
            ++from;
            ++to;
            continue;
        }
        const auto gone = distanceTo(after[to], before, from);
        const auto come = distanceTo(before[from], after, to);
        if (gone && (!come || *gone <= *come)) {
            addRun(edits.removed, from, *gone);
            from += *gone;
        } else if (come) {
            addRun(edits.inserted, to, *come);
            to += *come;
        } else {
            edits.removed += static_cast<int>(from++);
            edits.inserted += static_cast<int>(to++);
        }
        if (edits.removed.size() + edits.inserted.size() > limit)
            return std::nullopt;
    }
    if (edits.removed.size() + edits.inserted.size() + (before.size() - from) + (after.size() - to) > limit)
        return std::nullopt;
    addRun(edits.removed, from, before.size() - from);
    addRun(edits.inserted, to, after.size() - to);
    return edits;
}

} // namespace regulars
