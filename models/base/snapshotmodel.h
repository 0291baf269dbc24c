// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/listedits.h"
#include "storage/database.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

namespace regulars {

/// The part of SnapshotTableModel that knows no row type: the list of ids, when it is read and how a newer one takes
/// the place of the old one. Lives in the GUI thread; everything is read on the reader threads.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Loading, Loaded, Failed };
    Q_ENUM(State)

    /// Rows that are read at once.
    static constexpr int pageRows = 128;

    ~SnapshotModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    /// Loading until the first list has come; Failed when the last read failed, with what was there still shown.
    [[nodiscard]] State state() const { return m_state; }
    /// Why the last read failed.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Whether a list is on its way.
    [[nodiscard]] bool isReading() const { return m_readingIds; }
    /// The id of a row; 0 outside of the list.
    [[nodiscard]] qint64 idAt(int row) const;
    /// The row of an id, or -1. Linear: for the reaction to a person, not for painting.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }

    /// Reads list and rows again; also after a failure.
    void refresh();

Q_SIGNALS:
    /// A newly read list is in the model.
    void loaded();
    void failed(const regulars::Error &error);
    void stateChanged();

protected:
    /// What a change set means to the list.
    struct Effect
    {
        bool order = false;   ///< ids may come, go or move
        bool allRows = false; ///< any row may show something else
        QSet<qint64> rows;    ///< these rows show something else
    };
    using IdsJob = std::function<Result<QList<qint64>>(Connection &)>;

    SnapshotModel(Database &database, QObject *parent);

    [[nodiscard]] virtual IdsJob idsJob() const = 0;
    [[nodiscard]] virtual Effect effectOf(const ChangeSet &changes) const = 0;

    /// For what is costly to find: changes that come within this time after one are followed together; 0: each at once.
    void setSettlingTime(std::chrono::milliseconds time) { m_settling.setInterval(time); }
    /// The question is another one: a running query is stopped, the old list stays until the new one comes.
    void restart();
    /// A row that `data` did not find: its page is fetched after control returns to the event loop.
    void noteMissing(int row) const;
    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] const CancelToken &rowsToken() const { return m_rowsToken; }

    // For SnapshotTableModel: the rows.
    [[nodiscard]] virtual bool hasRow(qint64 id) const = 0;
    [[nodiscard]] virtual QList<qint64> staleRows(qsizetype limit) const = 0;
    virtual void markStale(const QSet<qint64> &ids) = 0;
    virtual void markAllStale() = 0;
    virtual void readRows(const QList<qint64> &ids) = 0;
    /// Whether the row was changed while it was being read, so that it is already out of date.
    [[nodiscard]] bool changedWhileReading(qint64 id) const { return m_allTouched || m_touched.contains(id); }
    void rowsArrived(const QList<qint64> &ids);
    void rowsFailed(const Error &error);

private:
    void onChanged(const ChangeSet &changes);
    void followOrder();
    void readIds();
    void takeIds(const Result<QList<qint64>> &answer);
    void setState(State state);

    void replaceIds(const QList<qint64> &ids);
    void applyEdits(const ListEdits &edits, const QList<qint64> &ids);
    void removeIds(const QList<int> &rows);
    void insertIds(const QList<int> &rows, const QList<qint64> &ids, QList<int> pending);
    void relayOut(const QList<qint64> &ids);

    void scheduleFetch() const;
    void fetchRows();
    void announceRows(const QList<qint64> &ids);

    Database &m_database;
    QList<qint64> m_ids;
    State m_state = State::Loading;
    Error m_error;

    CancelToken m_idsToken;
    QTimer m_settling;
    quint64 m_generation = 0; ///< of the question; answers to an older one are dropped
    bool m_readingIds = false;
    bool m_idsFailed = false;
    bool m_readAgain = false; ///< something changed while the list was being read

    mutable QList<int> m_wantedPages; ///< the latest last
    QList<int> m_readPages;           ///< whose rows are being read
    mutable bool m_fetchScheduled = false;
    CancelToken m_rowsToken;
    bool m_readingRows = false;
    bool m_rowsBroken = false; ///< reading rows failed: not again before refresh or a change
    bool m_allTouched = false; ///< since the running read of rows began
    QSet<qint64> m_touched;    ///< likewise
};

} // namespace regulars
