// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/entityviewbase.h"

namespace regulars {

EntityViewBase::EntityViewBase(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (m_state == State::Empty || !isConcernedBy(changes))
            return;
        if (m_settling.interval() == 0)
            refresh();
        else if (!m_settling.isActive())
            m_settling.start();
    });
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &EntityViewBase::refresh);
}

EntityViewBase::~EntityViewBase()
{
    m_token.cancel();
}

void EntityViewBase::refresh()
{
    if (m_state == State::Empty)
        return;
    if (m_reading)
        m_again = true;
    else
        begin();
}

void EntityViewBase::restart(bool hasSubject)
{
    m_token.cancel();
    ++m_generation;
    m_reading = false;
    m_again = false;
    m_error = {};
    m_state = hasSubject ? State::Loading : State::Empty;
    if (hasSubject)
        begin();
    Q_EMIT changed();
}

void EntityViewBase::begin()
{
    m_token = CancelToken();
    m_reading = true;
    m_again = false;
    read(++m_generation);
}

void EntityViewBase::finishReading()
{
    m_error = {};
    endReading(State::Loaded);
}

void EntityViewBase::failReading(const Error &error)
{
    m_error = error;
    endReading(error.code == ErrorCode::NotFound ? State::Gone : State::Failed);
}

void EntityViewBase::endReading(State state)
{
    m_reading = false;
    m_state = state;
    if (m_again)
        begin();
    Q_EMIT changed();
}

} // namespace regulars
