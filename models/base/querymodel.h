// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QtCore/QAbstractListModel>

namespace regulars {

/// The part of QueryList that knows no row type. Lives in the GUI thread.
class QueryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ~QueryModel() override;

    /// Whether the answer to the last question is still on its way.
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    /// The answer to the last question is in the model.
    void loaded();
    void failed(const regulars::Error &error);

protected:
    QueryModel(Database &database, QObject *parent);

    /// Stops what runs; answers to it are dropped. Returns the generation of the new question.
    quint64 restart();
    void finishReading();
    void failReading(const Error &error);
    /// There is no question any more.
    void stop();
    [[nodiscard]] bool isCurrent(quint64 generation) const { return generation == m_generation; }
    [[nodiscard]] const CancelToken &token() const { return m_token; }
    [[nodiscard]] Database &database() const { return m_database; }

private:
    Database &m_database;
    CancelToken m_token;
    quint64 m_generation = 0;
    bool m_reading = false;
};

} // namespace regulars
