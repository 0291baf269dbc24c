// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "storage/database.h"

#include <QtCore/QObject>

namespace regulars {

/// What several chosen customers add up to. Lives in the GUI thread; adds up on a reader thread.
class CustomerTotals final : public QObject
{
    Q_OBJECT

public:
    explicit CustomerTotals(Database &database, QObject *parent = nullptr);
    ~CustomerTotals() override;

    /// A newer choice stops the addition of the older one.
    void setCustomers(const QList<CustomerId> &customers);
    [[nodiscard]] const QList<CustomerId> &customers() const { return m_customers; }
    /// False while it is being added up and after a failure.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] Money net() const { return m_net; }
    [[nodiscard]] qint64 orders() const { return m_orders; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Database &m_database;
    QList<CustomerId> m_customers;
    CancelToken m_token;
    quint64 m_generation = 0;
    bool m_known = false;
    Money m_net;
    qint64 m_orders = 0;
};

} // namespace regulars
