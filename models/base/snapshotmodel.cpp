// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/snapshotmodel.h"

#include "models/base/whendone.h"

#include <QtCore/QHash>

#include <algorithm>

namespace regulars {

namespace {

constexpr int mostEdits = 64;
constexpr qsizetype mostPagesWanted = 8;
constexpr qsizetype mostRowsAtOnce = 4 * SnapshotModel::pageRows;

/// Calls `take(first, last)` for each run of neighbouring numbers.
template<typename Take>
void forEachRun(const QList<int> &rows, Take take)
{
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        take(rows[first], rows[last]);
        first = last + 1;
    }
}

} // namespace

SnapshotModel::SnapshotModel(Database &database, QObject *parent) : QAbstractTableModel(parent), m_database(database)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &SnapshotModel::followOrder);
    connect(&database.changes(), &ChangeNotifier::changed, this, &SnapshotModel::onChanged);
}

SnapshotModel::~SnapshotModel()
{
    m_idsToken.cancel();
    m_rowsToken.cancel();
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

qint64 SnapshotModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids[row] : 0;
}

int SnapshotModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

void SnapshotModel::refresh()
{
    m_rowsBroken = false;
    m_allTouched = true;
    markAllStale();
    scheduleFetch();
    if (m_readingIds)
        m_readAgain = true;
    else
        readIds();
}

void SnapshotModel::restart()
{
    m_idsToken.cancel();
    m_rowsBroken = false;
    readIds();
}

void SnapshotModel::onChanged(const ChangeSet &changes)
{
    const Effect effect = effectOf(changes);
    if (effect.allRows || !effect.rows.isEmpty()) {
        m_rowsBroken = false;
        if (effect.allRows) {
            m_allTouched = true;
            markAllStale();
        } else {
            m_touched |= effect.rows;
            markStale(effect.rows);
        }
        scheduleFetch();
    }
    if (!effect.order)
        return;
    if (m_settling.interval() == 0)
        followOrder();
    else if (!m_settling.isActive())
        m_settling.start();
}

void SnapshotModel::followOrder()
{
    // A list that is being read may be too old, but is let through: many writes in a row shall not starve it.
    if (m_readingIds)
        m_readAgain = true;
    else
        readIds();
}

void SnapshotModel::readIds()
{
    m_settling.stop();
    m_idsToken = CancelToken();
    m_readingIds = true;
    m_readAgain = false;
    const quint64 generation = ++m_generation;
    whenDone(m_database.read(idsJob(), m_idsToken), this, [this, generation](const Result<QList<qint64>> &answer) {
        if (generation == m_generation)
            takeIds(answer);
    });
    Q_EMIT stateChanged();
}

void SnapshotModel::takeIds(const Result<QList<qint64>> &answer)
{
    m_readingIds = false;
    m_idsFailed = !answer;
    if (answer) {
        m_error = {};
        replaceIds(*answer);
        setState(State::Loaded);
        Q_EMIT loaded();
    } else {
        m_error = answer.error();
        setState(State::Failed);
        Q_EMIT failed(m_error);
    }
    if (m_readAgain && !m_readingIds)
        readIds();
}

void SnapshotModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void SnapshotModel::replaceIds(const QList<qint64> &ids)
{
    if (ids == m_ids)
        return;
    if (m_ids.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    } else if (ids.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_ids.size()) - 1);
        m_ids.clear();
        endRemoveRows();
    } else if (const auto edits = editsBetween(m_ids, ids, mostEdits)) {
        applyEdits(*edits, ids);
    } else {
        relayOut(ids);
    }
}

void SnapshotModel::applyEdits(const ListEdits &edits, const QList<qint64> &ids)
{
    QSet<qint64> coming;
    for (const int row : edits.inserted)
        coming += ids[row];
    QList<int> gone;
    QList<int> moved; // rows of those that move, as the list is once the others are gone
    for (const int row : edits.removed) {
        if (coming.contains(m_ids[row]))
            moved += row - static_cast<int>(gone.size());
        else
            gone += row;
    }
    removeIds(gone);
    insertIds(edits.inserted, ids, moved);
}

void SnapshotModel::removeIds(const QList<int> &rows)
{
    int removed = 0;
    forEachRun(rows, [&](int first, int last) {
        beginRemoveRows({}, first - removed, last - removed);
        m_ids.remove(first - removed, last - first + 1);
        endRemoveRows();
        removed += last - first + 1;
    });
}

void SnapshotModel::insertIds(const QList<int> &rows, const QList<qint64> &ids, QList<int> pending)
{
    // Without the rows that still have to move (`pending`, ascending) the list is right up to `target` at each step.
    for (const int target : rows) {
        int place = target;
        for (const int waiting : std::as_const(pending))
            place += waiting <= place ? 1 : 0;
        const qint64 id = ids[target];
        const auto waiting = std::find_if(pending.begin(), pending.end(), [&](int row) { return m_ids[row] == id; });
        if (waiting == pending.end()) {
            beginInsertRows({}, place, place);
            m_ids.insert(place, id);
            endInsertRows();
        } else {
            const int from = *waiting;
            pending.erase(waiting);
            if (place == from || place == from + 1)
                continue;
            beginMoveRows({}, from, from, {}, place);
            place -= from < place ? 1 : 0;
            m_ids.move(from, place);
            endMoveRows();
            for (int &row : pending)
                row -= row > from ? 1 : 0;
        }
        for (int &row : pending)
            row += row >= place ? 1 : 0;
    }
}

void SnapshotModel::relayOut(const QList<qint64> &ids)
{
    // Rows without an id fill the difference while the rest is laid out anew.
    const auto before = static_cast<int>(m_ids.size());
    const auto after = static_cast<int>(ids.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.resize(after, 0);
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QHash<qint64, int> rowsOfIds;
    for (const QModelIndex &index : from)
        rowsOfIds.insert(m_ids[index.row()], -1);
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (const auto found = rowsOfIds.find(ids[row]); found != rowsOfIds.end())
            *found = static_cast<int>(row);
    }
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        const int row = rowsOfIds.value(m_ids[index.row()]);
        to += row < 0 ? QModelIndex() : createIndex(row, index.column());
    }
    m_ids = ids;
    if (before > after)
        m_ids.resize(before, 0);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (before > after) {
        beginRemoveRows({}, after, before - 1);
        m_ids = ids;
        endRemoveRows();
    }
}

void SnapshotModel::noteMissing(int row) const
{
    const int page = row / pageRows;
    if (m_rowsBroken || (!m_wantedPages.isEmpty() && m_wantedPages.last() == page))
        return;
    m_wantedPages.removeOne(page);
    m_wantedPages += page;
    if (m_wantedPages.size() > mostPagesWanted)
        m_wantedPages.removeFirst();
    scheduleFetch();
}

void SnapshotModel::scheduleFetch() const
{
    if (m_fetchScheduled)
        return;
    m_fetchScheduled = true;
    auto *self = const_cast<SnapshotModel *>(this);
    QMetaObject::invokeMethod(self, &SnapshotModel::fetchRows, Qt::QueuedConnection);
}

void SnapshotModel::fetchRows()
{
    m_fetchScheduled = false;
    if (m_readingRows || m_rowsBroken)
        return;
    QList<qint64> ids;
    m_readPages.clear();
    while (!m_wantedPages.isEmpty() && ids.size() < mostRowsAtOnce) {
        m_readPages += m_wantedPages.takeLast();
        const int first = m_readPages.last() * pageRows;
        for (int row = first; row < std::min(first + pageRows, rowCount()); ++row) {
            if (m_ids[row] > 0 && !hasRow(m_ids[row]))
                ids += m_ids[row];
        }
    }
    if (ids.isEmpty())
        ids = staleRows(mostRowsAtOnce);
    if (ids.isEmpty())
        return;
    m_readingRows = true;
    m_allTouched = false;
    m_touched.clear();
    readRows(ids);
}

void SnapshotModel::rowsArrived(const QList<qint64> &ids)
{
    m_readingRows = false;
    announceRows(ids);
    if (m_state == State::Failed && !m_idsFailed)
        setState(State::Loaded);
    scheduleFetch();
}

void SnapshotModel::rowsFailed(const Error &error)
{
    m_readingRows = false;
    m_rowsBroken = true;
    m_wantedPages.clear();
    m_error = error;
    setState(State::Failed);
    Q_EMIT failed(m_error);
}

void SnapshotModel::announceRows(const QList<qint64> &ids)
{
    const QSet<qint64> arrived(ids.begin(), ids.end());
    QList<int> rows;
    const auto look = [&](int first, int end) {
        for (int row = first; row < std::min(end, rowCount()) && rows.size() < arrived.size(); ++row) {
            if (arrived.contains(m_ids[row]))
                rows += row;
        }
    };
    std::sort(m_readPages.begin(), m_readPages.end());
    for (const int page : std::as_const(m_readPages))
        look(page * pageRows, (page + 1) * pageRows);
    if (rows.size() < arrived.size()) { // they were read for their own sake, or have moved meanwhile
        rows.clear();
        look(0, rowCount());
    }
    forEachRun(rows, [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

} // namespace regulars
