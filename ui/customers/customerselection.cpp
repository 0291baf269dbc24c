// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerselection.h"

#include <QtCore/QSet>

namespace regulars {

CustomerSelection::CustomerSelection(CustomerTableModel &model, QAbstractItemModel &items, QObject *parent)
    : QObject(parent), m_model(model), m_items(items)
{
    // Connected before the selection model, which reacts to the same signals.
    const auto begin = [this] { m_moving = true; };
    connect(&items, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(&items, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&items, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(&model, &CustomerTableModel::loaded, this, &CustomerSelection::restore);
    m_rows = new QItemSelectionModel(&items, this);
    const auto taken = [this] {
        if (m_moving)
            return;
        take();
        m_wanted = {}; // the person has chosen since
    };
    connect(m_rows, &QItemSelectionModel::selectionChanged, this, taken);
    connect(m_rows, &QItemSelectionModel::currentChanged, this, taken);
}

void CustomerSelection::choose(CustomerId customer)
{
    const int row = m_model.rowOf(customer.value);
    m_wanted = row < 0 ? customer : CustomerId{};
    if (row >= 0)
        select({row}, row);
}

void CustomerSelection::take()
{
    QList<CustomerId> customers;
    const QItemSelection selection = m_rows->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            customers += m_model.customerAt(row);
    }
    const QModelIndex current = m_rows->currentIndex();
    const CustomerId currentId = current.isValid() && m_rows->isSelected(current) ? m_model.customerAt(current.row())
                                                                                  : CustomerId{};
    m_currentRow = current.isValid() ? current.row() : 0;
    m_filter = m_model.filter();
    if (customers == m_customers && currentId == m_current)
        return;
    m_customers = customers;
    m_current = currentId;
    Q_EMIT changed();
}

QList<int> CustomerSelection::rowsOf(const QList<CustomerId> &customers) const
{
    QList<int> rows;
    if (customers.size() == 1) {
        if (const int row = m_model.rowOf(customers.first().value); row >= 0)
            rows += row;
        return rows;
    }
    const QSet<CustomerId> wanted(customers.begin(), customers.end());
    for (int row = 0; row < m_model.rowCount() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(m_model.customerAt(row)))
            rows += row;
    }
    return rows;
}

void CustomerSelection::restore()
{
    CustomerFilter sorted = m_filter; // another order is no other list
    sorted.sort = m_model.filter().sort;
    sorted.descending = m_model.filter().descending;
    const bool refiltered = sorted != m_model.filter();
    QList<int> rows = m_wanted.isValid() ? rowsOf({m_wanted}) : QList<int>{};
    const bool found = !rows.isEmpty();
    if (found)
        m_wanted = {};
    else
        rows = rowsOf(m_customers);
    if (rows.isEmpty() && m_model.rowCount() > 0)
        rows += refiltered ? 0 : std::clamp(m_currentRow, 0, m_model.rowCount() - 1);
    const int currentRow = m_current.isValid() && !found ? m_model.rowOf(m_current.value) : -1;
    select(rows, rows.contains(currentRow) ? currentRow : rows.value(0, -1));
}

void CustomerSelection::select(const QList<int> &rows, int currentRow)
{
    QItemSelection selection;
    for (qsizetype begin = 0; begin < rows.size();) {
        qsizetype end = begin + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        selection.append({m_items.index(rows.at(begin), 0), m_items.index(rows.at(end - 1), m_items.columnCount() - 1)});
        begin = end;
    }
    m_moving = true;
    m_rows->setCurrentIndex(m_items.index(currentRow, 0), QItemSelectionModel::NoUpdate);
    if (m_rows->selection() != selection)
        m_rows->select(selection, QItemSelectionModel::ClearAndSelect);
    m_moving = false;
    take();
}

} // namespace regulars
