// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/keptchoice.h"

#include "ui/tickets/ticketitems.h"

#include <QtWidgets/QListView>

#include <algorithm>

namespace regulars {

namespace {

/// So many may go at once before the next one is no longer known.
constexpr int mostBelow = 50;

} // namespace

KeptChoice::KeptChoice(const QListView &view, const TicketItems &items)
{
    const QModelIndexList rows = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows)
        m_chosen += items.row(index).id;
    if (view.currentIndex().isValid())
        m_current = items.row(view.currentIndex()).id;
    int last = view.currentIndex().row();
    for (const QModelIndex &index : rows)
        last = std::max(last, index.row());
    for (int row = last + 1; row <= last + mostBelow && row < items.rowCount(); ++row)
        m_below += items.row(items.index(row, 0)).id;
}

void KeptChoice::restore(QListView &view, const TicketItems &items) const
{
    QItemSelection chosen;
    for (const TicketId id : m_chosen) {
        if (const QModelIndex index = items.indexOf(id); index.isValid())
            chosen.select(index, index);
    }
    if (const QModelIndex current = items.indexOf(m_current); current.isValid())
        view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (!chosen.isEmpty()) {
        view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (m_chosen.isEmpty() || items.rowCount() == 0)
        return;
    QModelIndex next = items.index(items.rowCount() - 1, 0);
    for (const TicketId id : m_below) {
        if (const QModelIndex below = items.indexOf(id); below.isValid()) {
            next = below;
            break;
        }
    }
    view.selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

} // namespace regulars
