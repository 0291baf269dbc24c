// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/querymodel.h"

namespace regulars {

QueryModel::QueryModel(Database &database, QObject *parent) : QAbstractListModel(parent), m_database(database) {}

QueryModel::~QueryModel()
{
    m_token.cancel();
}

quint64 QueryModel::restart()
{
    m_token.cancel();
    m_token = CancelToken();
    m_reading = true;
    return ++m_generation;
}

void QueryModel::finishReading()
{
    m_reading = false;
    Q_EMIT loaded();
}

void QueryModel::failReading(const Error &error)
{
    m_reading = false;
    Q_EMIT failed(error);
}

void QueryModel::stop()
{
    m_token.cancel();
    ++m_generation;
    m_reading = false;
    Q_EMIT loaded();
}

} // namespace regulars
