// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace regulars {

/// The rows that were read, by id; those not used for the longest time go when there are too many. A stale row is
/// still shown while it is being read again. A row that was asked for and does not exist is kept as nothing.
template<typename Row>
class RowCache
{
public:
    explicit RowCache(qsizetype capacity) : m_capacity(capacity) {}

    [[nodiscard]] bool contains(qint64 id) const { return m_entries.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    /// The row, which counts as used now; null when it is unknown or does not exist.
    [[nodiscard]] const Row *use(qint64 id)
    {
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end() || !entry->row)
            return nullptr;
        entry->used = m_time;
        return &*entry->row;
    }

    void store(qint64 id, std::optional<Row> row, bool stale) { m_entries.insert(id, {std::move(row), m_time, stale}); }

    /// Call after a page has been stored: time passes, and the longest unused rows go.
    void endPage()
    {
        ++m_time;
        if (m_entries.size() <= m_capacity)
            return;
        std::vector<quint64> times;
        times.reserve(static_cast<size_t>(m_entries.size()));
        for (const Entry &entry : std::as_const(m_entries))
            times.push_back(entry.used);
        const auto middle = times.begin() + static_cast<qsizetype>(times.size()) - m_capacity * 3 / 4;
        std::nth_element(times.begin(), middle, times.end());
        const quint64 oldest = *middle;
        m_entries.removeIf([&](const auto &entry) { return entry.value().used < oldest; });
    }

    void markStale(const QSet<qint64> &ids)
    {
        for (const qint64 id : ids) {
            if (const auto entry = m_entries.find(id); entry != m_entries.end())
                entry->stale = true;
        }
    }
    void markAllStale()
    {
        for (Entry &entry : m_entries)
            entry.stale = true;
    }
    /// Up to `limit` stale rows.
    [[nodiscard]] QList<qint64> staleIds(qsizetype limit) const
    {
        QList<qint64> ids;
        for (auto entry = m_entries.cbegin(); entry != m_entries.cend() && ids.size() < limit; ++entry) {
            if (entry->stale)
                ids += entry.key();
        }
        return ids;
    }
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        std::optional<Row> row;
        quint64 used = 0;
        bool stale = false;
    };
    qsizetype m_capacity;
    quint64 m_time = 1;
    QHash<qint64, Entry> m_entries;
};

} // namespace regulars
