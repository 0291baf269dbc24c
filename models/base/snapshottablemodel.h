// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/rowcache.h"
#include "models/base/snapshotmodel.h"
#include "models/base/whendone.h"

namespace regulars {

/// A list of any length that is never loaded whole: all ids in order at once, the rows in pages when they are looked
/// at, the rows not used for the longest time given up. `data` of a subclass is a memory read through `row`.
template<typename Row>
class SnapshotTableModel : public SnapshotModel
{
public:
    /// The row when it is in memory; otherwise null, and it is on its way.
    [[nodiscard]] const Row *row(int index) const
    {
        const qint64 id = idAt(index);
        const Row *known = m_rows.use(id);
        if (!known && id > 0 && !m_rows.contains(id))
            noteMissing(index);
        return known;
    }

protected:
    using RowsJob = std::function<Result<QList<Row>>(Connection &, const QList<qint64> &)>;

    SnapshotTableModel(Database &source, QObject *parent) : SnapshotModel(source, parent) {}

    /// Reads the rows of these ids, in any order; those that do not exist are left out.
    [[nodiscard]] virtual RowsJob rowsJob() const = 0;
    [[nodiscard]] virtual qint64 idOf(const Row &row) const = 0;

private:
    static constexpr qsizetype capacity = qsizetype(32) * pageRows;

    [[nodiscard]] bool hasRow(qint64 id) const final { return m_rows.contains(id); }
    [[nodiscard]] QList<qint64> staleRows(qsizetype limit) const final { return m_rows.staleIds(limit); }
    void markStale(const QSet<qint64> &ids) final { m_rows.markStale(ids); }
    void markAllStale() final { m_rows.markAllStale(); }

    void readRows(const QList<qint64> &ids) final
    {
        auto read = [job = rowsJob(), ids](Connection &connection) { return job(connection, ids); };
        whenDone(database().read(std::move(read), rowsToken()), this, [this, ids](const Result<QList<Row>> &rows) {
            if (!rows) {
                rowsFailed(rows.error());
                return;
            }
            for (const qint64 id : ids)
                m_rows.store(id, std::nullopt, changedWhileReading(id));
            for (const Row &each : *rows)
                m_rows.store(idOf(each), each, changedWhileReading(idOf(each)));
            m_rows.endPage();
            rowsArrived(ids);
        });
    }

    mutable RowCache<Row> m_rows{capacity};
};

} // namespace regulars
