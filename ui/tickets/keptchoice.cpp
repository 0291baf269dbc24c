// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/keptchoice.h"

#include "ui/tickets/ticketitems.h"

#include <QtWidgets/QListView>

namespace regulars {

KeptChoice::KeptChoice(const QListView &view, const TicketItems &items)
{
    const QModelIndexList rows = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows)
        m_chosen += items.row(index).id;
    if (view.currentIndex().isValid())
        m_current = items.row(view.currentIndex()).id;
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
    if (!chosen.isEmpty())
        view.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

} // namespace regulars
