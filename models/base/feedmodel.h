// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QtCore/QAbstractListModel>

namespace regulars {

/// The part of Feed that knows no event type: when pages are read. Lives in the GUI thread.
class FeedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Loading, Loaded, Failed };
    Q_ENUM(State)

    static constexpr int pageEvents = 100;

    ~FeedModel() override;

    /// Loading until the first page of what is asked for has come; Failed when the last read failed.
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Whether a page is on its way.
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Whether the last event is in the model.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    /// Reads again what is shown; also after a failure.
    void refresh();

Q_SIGNALS:
    /// Rows may come, go and change places now; loaded() follows at once.
    void aboutToMerge();
    /// A page has been taken over.
    void loaded();
    void failed(const regulars::Error &error);
    void stateChanged();

protected:
    FeedModel(Database &database, QObject *parent);

    /// Whether the change set may have changed what the feed shows.
    [[nodiscard]] virtual bool isConcernedBy(const ChangeSet &changes) const = 0;
    /// Empties the feed: another subject.
    virtual void clear() = 0;
    /// Reads the first `headLimit` events, or the page after the last one.
    virtual void readHead(quint64 generation) = 0;
    virtual void readNext(quint64 generation) = 0;

    /// Another subject: what is shown is another one's and goes at once.
    void restartEmpty();
    /// The same subject seen differently: what is shown stays until the answer.
    void restart();
    /// Nothing is to be shown.
    void stop();
    /// Events to read so that what is shown can be compared, and some to spare for new ones.
    [[nodiscard]] int headLimit() const { return m_pages * pageEvents + pageEvents / 10; }
    void finishReading(bool complete);
    void failReading(const Error &error);
    [[nodiscard]] bool isCurrent(quint64 generation) const { return generation == m_generation; }
    [[nodiscard]] const CancelToken &token() const { return m_token; }
    [[nodiscard]] Database &database() const { return m_database; }

private:
    void onChanged(const ChangeSet &changes);
    void beginHead();
    void setState(State state);

    Database &m_database;
    State m_state = State::Loaded;
    Error m_error;
    CancelToken m_token;
    quint64 m_generation = 0;
    int m_pages = 1; ///< that someone has scrolled through
    bool m_active = false;
    bool m_reading = false;
    bool m_headAgain = false; ///< something changed while events were being read
    bool m_complete = true;
};

} // namespace regulars
