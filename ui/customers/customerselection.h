// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customertablemodel.h"

#include <QtCore/QItemSelectionModel>

namespace regulars {

/// Which customers are chosen, by who they are and not by where they stand: the choice survives that rows move, come
/// and go. When the only one chosen goes, its neighbour is chosen; in a newly filtered list the first one.
class CustomerSelection final : public QObject
{
    Q_OBJECT

public:
    /// `items` shows the rows of `model` one to one; both must outlive it.
    CustomerSelection(CustomerTableModel &model, QAbstractItemModel &items, QObject *parent = nullptr);

    [[nodiscard]] QItemSelectionModel *rows() const { return m_rows; }
    /// In the order of the list.
    [[nodiscard]] const QList<CustomerId> &customers() const { return m_customers; }
    [[nodiscard]] CustomerId current() const { return m_current; }
    /// Chooses one; if the list does not have it yet, as soon as it does.
    void choose(CustomerId customer);

Q_SIGNALS:
    void changed();

private:
    void take();
    void restore();
    void select(const QList<int> &rows, int currentRow);
    [[nodiscard]] QList<int> rowsOf(const QList<CustomerId> &customers) const;

    CustomerTableModel &m_model;
    QAbstractItemModel &m_items;
    QItemSelectionModel *m_rows = nullptr;
    QList<CustomerId> m_customers;
    CustomerId m_current;
    CustomerId m_wanted;
    CustomerFilter m_filter; ///< under which was chosen
    int m_currentRow = 0;
    bool m_moving = false; ///< rows come and go; what the views choose meanwhile is not the person's choice
};

} // namespace regulars
