// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/feedmodel.h"

namespace regulars {

FeedModel::FeedModel(Database &database, QObject *parent) : QAbstractListModel(parent), m_database(database)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, &FeedModel::onChanged);
}

FeedModel::~FeedModel()
{
    m_token.cancel();
}

bool FeedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_active && !m_complete && !m_reading && m_state == State::Loaded;
}

void FeedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    ++m_pages;
    readNext(m_generation);
    Q_EMIT stateChanged();
}

void FeedModel::refresh()
{
    if (!m_active)
        return;
    if (m_reading)
        m_headAgain = true;
    else
        beginHead();
}

void FeedModel::restartEmpty()
{
    clear();
    m_state = State::Loading;
    m_complete = false;
    restart();
}

void FeedModel::restart()
{
    m_active = true;
    m_pages = 1;
    beginHead();
}

void FeedModel::stop()
{
    m_token.cancel();
    ++m_generation;
    m_active = false;
    m_reading = false;
    m_headAgain = false;
    m_complete = true;
    clear();
    setState(State::Loaded);
}

void FeedModel::beginHead()
{
    m_token.cancel();
    m_token = CancelToken();
    m_reading = true;
    m_headAgain = false;
    readHead(++m_generation);
    Q_EMIT stateChanged();
}

void FeedModel::onChanged(const ChangeSet &changes)
{
    if (m_active && isConcernedBy(changes))
        refresh();
}

void FeedModel::finishReading(bool complete)
{
    m_reading = false;
    m_complete = complete;
    m_error = {};
    setState(State::Loaded);
    Q_EMIT loaded();
    if (m_headAgain && !m_reading)
        beginHead();
}

void FeedModel::failReading(const Error &error)
{
    m_reading = false;
    m_error = error;
    setState(State::Failed);
    Q_EMIT failed(error);
    if (m_headAgain && !m_reading)
        beginHead();
}

void FeedModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace regulars
