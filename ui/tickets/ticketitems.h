// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketlist.h"
#include "ui/tickets/ticketline.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The model of the queue with words: for the delegate and for screen readers.
class TicketItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    TicketItems(TicketList &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] const TicketRow &row(const QModelIndex &index) const { return m_model.events().at(index.row()); }
    /// Where the ticket stands; not valid when it is not in the list.
    [[nodiscard]] QModelIndex indexOf(TicketId ticket) const;
    [[nodiscard]] TicketLine line(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    TicketList &m_model;
    const Formatting &m_formatting;
};

/// Tickets that are dragged: their ids.
[[nodiscard]] QString ticketMimeType();
[[nodiscard]] QList<TicketId> ticketsOf(const QMimeData &dragged);

} // namespace regulars
