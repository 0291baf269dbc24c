// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketitems.h"

#include "ui/customers/customertexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QMimeData>

using namespace Qt::StringLiterals;

namespace regulars {

TicketItems::TicketItems(TicketList &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

QModelIndex TicketItems::indexOf(TicketId ticket) const
{
    const int row = ticket.isValid() ? m_model.rowOf(ticket) : -1;
    return row >= 0 ? index(row, 0) : QModelIndex();
}

TicketLine TicketItems::line(const QModelIndex &index) const
{
    const TicketRow &shown = row(index);
    QStringList about;
    if (shown.customer.isValid())
        about += CustomerTexts::name(shown.customerName);
    if (!shown.categoryName.isEmpty())
        about += shown.categoryName;
    return {QString::number(shown.number),
            shown.subject,
            about.join(u" · "_s),
            TicketTexts::statusChip(shown),
            TicketTexts::priorityChip(shown.priority),
            shown.ownerName,
            TicketTexts::dueChip(shown, m_formatting)};
}

Qt::ItemFlags TicketItems::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QIdentityProxyModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList TicketItems::mimeTypes() const
{
    return {ticketMimeType()};
}

QMimeData *TicketItems::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes)
        ids += QByteArray::number(row(index).id.value);
    auto dragged = std::make_unique<QMimeData>();
    dragged->setData(ticketMimeType(), ids.join(','));
    return dragged.release();
}

QString ticketMimeType()
{
    return u"application/x-regulars-tickets"_s;
}

QList<TicketId> ticketsOf(const QMimeData &dragged)
{
    QList<TicketId> tickets;
    for (const QByteArray &id : dragged.data(ticketMimeType()).split(',')) {
        if (const TicketId ticket{id.toLongLong()}; ticket.isValid())
            tickets += ticket;
    }
    return tickets;
}

QVariant TicketItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, dataRole);
    const TicketLine shown = line(index);
    QStringList parts{TicketTexts::number(row(index).number),
                      shown.subject,
                      shown.subtitle,
                      shown.status.text,
                      shown.priority.text,
                      shown.assignee,
                      TicketTexts::dueSentence(row(index), m_formatting)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace regulars
