// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTableView>

class QMenu;

namespace regulars {

class CustomerItems;
class CustomerTableModel;
class KeyValueStore;

/// The customers in columns: a click on a head sorts, columns can be moved, sized and hidden, and stay so.
class CustomerTable final : public QTableView
{
    Q_OBJECT

public:
    /// All must outlive it.
    CustomerTable(CustomerTableModel &model, CustomerItems &items, KeyValueStore &store, QWidget *parent = nullptr);

    /// Which columns are shown, to be ticked.
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    /// The columns shown, in the order in which they stand.
    [[nodiscard]] QList<int> shownColumns() const;
    /// The same by the names under which views keep them.
    [[nodiscard]] QStringList columnNames() const;
    /// Shows those columns in that order; names that are not known are left out, and the customer's name always stays.
    void showColumns(const QStringList &names);
    /// Those of the names that are columns here.
    [[nodiscard]] static QStringList knownColumns(QStringList names);

Q_SIGNALS:
    /// Other columns are shown, or in another order.
    void columnsChanged();

private:
    void createColumns();
    void sortBy(int column);
    void showSort();
    void remember();

    CustomerTableModel &m_model;
    KeyValueStore &m_store;
    QMenu *m_columnMenu;
};

} // namespace regulars
