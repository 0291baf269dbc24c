// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customeredits.h"
#include "storage/database.h"

#include <QtCore/QObject>

namespace regulars {

/// What an edit of many customers would change, counted on a reader thread. Lives in the GUI thread.
class EditPreview final : public QObject
{
    Q_OBJECT

public:
    EditPreview(Database &database, const QList<CustomerId> &customers, QObject *parent = nullptr);
    ~EditPreview() override;

    /// Counts for other edits; a count that runs is stopped.
    void setEdits(const CustomerEdits &edits);
    [[nodiscard]] qsizetype customers() const { return m_customers.size(); }
    /// How many would be different; nothing while it is being counted and after a failure.
    [[nodiscard]] std::optional<int> changing() const { return m_changing; }
    /// The names of the first few of them.
    [[nodiscard]] const QStringList &names() const { return m_names; }

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    QList<CustomerId> m_customers;
    CancelToken m_token;
    quint64 m_generation = 0;
    std::optional<int> m_changing;
    QStringList m_names;
};

} // namespace regulars
