// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/deletedticketsdialog.h"

#include "models/base/commandrunner.h"
#include "models/tickets/ticketeditcommands.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

DeletedTicketsDialog::DeletedTicketsDialog(Database &database, CommandRunner &commands, const Formatting &formatting,
                                           QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_formatting(formatting),
      m_view(new DeletedTicketsView(database, this)),
      m_list(new QListWidget(this)),
      m_none(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_back(new QPushButton(tr("Put back"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Deleted tickets"));
    prepareListView(m_list);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(windowTitle());
    m_none->setWordWrap(true);
    setButtonLook(m_back, ButtonVariant::Primary);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    layOut();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &DeletedTicketsDialog::putBack);
    connect(m_list, &QListWidget::itemActivated, this, &DeletedTicketsDialog::putBack);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_back->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_view, &DeletedTicketsView::changed, this, &DeletedTicketsDialog::showTickets);
    showTickets();
    resize(560, 420);
}

void DeletedTicketsDialog::layOut()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
}

void DeletedTicketsDialog::showTickets()
{
    if (m_view->state() == DeletedTicketsView::State::Loading && m_list->count() > 0)
        return;
    const QList<DeletedTicket> tickets = m_view->value().value_or(QList<DeletedTicket>());
    const bool same = tickets == m_tickets; // what is chosen stays so
    if (!same)
        fill(tickets);
    const bool failed = m_view->state() == DeletedTicketsView::State::Failed;
    m_none->setText(failed ? errorText(m_view->error()) : tr("The recycle bin has no tickets."));
    m_none->setVisible(failed || (tickets.isEmpty() && m_view->state() == DeletedTicketsView::State::Loaded));
    m_list->setVisible(!m_none->isVisibleTo(this));
    m_back->setEnabled(!m_list->selectedItems().isEmpty());
    if (!m_list->isVisibleTo(this))
        m_close->setFocus();
    else if (!same)
        m_list->setFocus();
}

void DeletedTicketsDialog::fill(const QList<DeletedTicket> &tickets)
{
    m_tickets = tickets;
    m_list->clear();
    for (const DeletedTicket &ticket : tickets) {
        QStringList parts{
            tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(ticket.number), ticket.subject)};
        if (!ticket.customerName.isEmpty())
            parts += CustomerTexts::name(ticket.customerName);
        const QString day = m_formatting.dueDay(m_formatting.calendar().date(ticket.deletedAt));
        parts += ticket.deletedBy.isEmpty() ? tr("deleted %1", "a day").arg(day)
                                            : tr("deleted %1 by %2", "a day, a person").arg(day, ticket.deletedBy);
        auto *item = new QListWidgetItem(parts.join(u" · "_s), m_list);
        item->setData(Qt::UserRole, ticket.id.value);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void DeletedTicketsDialog::putBack()
{
    QList<TicketId> tickets;
    for (const QListWidgetItem *item : m_list->selectedItems())
        tickets += TicketId{item->data(Qt::UserRole).toLongLong()};
    if (!tickets.isEmpty())
        m_commands.run(RestoreTickets{tickets});
}

} // namespace regulars
