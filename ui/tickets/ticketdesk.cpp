// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketdesk.h"

#include "models/base/commandrunner.h"
#include "models/customers/customerview.h"
#include "models/search/searchmodel.h"
#include "models/tickets/deskchoicesview.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketdetailsview.h"
#include "models/tickets/ticketlist.h"
#include "ui/base/errortext.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/base/suggestedit.h"
#include "ui/base/whenread.h"
#include "ui/customers/customertexts.h"
#include "ui/knowledge/suggestionhints.h"
#include "ui/tickets/ticketform.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace regulars {

TicketDesk::TicketDesk(const TicketDeskServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void TicketDesk::createTicket(CustomerId customer)
{
    const QString key = u"ticket/new/%1"_s.arg(customer.value);
    if (m_services.forms.reopen(key))
        return;
    if (!customer.isValid()) {
        open(key, {}, {}, {});
        return;
    }
    auto *view = new CustomerView(m_services.database, this);
    whenRead(
        view, this,
        [this, key](const CustomerCard &card) {
            Ticket ticket;
            ticket.customer = card.customer.id;
            open(key, ticket, displayName(card.customer), {});
        },
        [this](const Error &error) {
            m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
        });
    view->show(customer);
}

void TicketDesk::editTicket(TicketId ticket)
{
    const QString key = u"ticket/%1"_s.arg(ticket.value);
    if (m_services.forms.reopen(key))
        return;
    auto *view = new TicketDetailsView(m_services.database, this);
    whenRead(
        view, this,
        [this, key](const TicketDetails &details) {
            open(key, details.ticket, details.customer ? details.customer->name : QString(), details.links);
        },
        [this](const Error &error) {
            m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
        });
    view->show(ticket);
}

void TicketDesk::open(const QString &key, const Ticket &ticket, const QString &customerName, const QList<TicketLink> &links)
{
    auto *form = new TicketForm(ticket, customerName, links, m_services.formatting, &m_services.window);
    offerCustomers(form);
    offerTickets(form);
    offerLinks(form);
    if (!ticket.id.isValid()) {
        auto *hints = new SuggestionHints(m_services.database, form);
        form->addHelp(hints);
        connect(form, &TicketForm::subjectEdited, hints, &SuggestionHints::setText);
    }
    auto *choices = new DeskChoicesView(m_services.database, form);
    connect(choices, &DeskChoicesView::changed, form, [form, choices] {
        if (choices->value())
            form->setChoices(*choices->value());
    });
    connect(form, &TicketForm::submitted, this,
            [this, form](const Ticket &entered, const QString &message) { save(form, entered, message); });
    connect(form, &TicketForm::ticketRequested, this, [this, form](TicketId other) {
        form->reject();
        Q_EMIT ticketRequested(other);
    });
    m_services.forms.open(key, form, [this, ticket] {
        if (ticket.id.isValid())
            editTicket(ticket.id);
        else
            createTicket(ticket.customer);
    });
}

void TicketDesk::offerCustomers(TicketForm *form)
{
    auto *customers = new SearchModel(m_services.database, SearchModel::CustomersOnly, form);
    connect(form, &TicketForm::customersWanted, customers, &SearchModel::setText);
    connect(customers, &QueryModel::loaded, form, [form, customers] {
        QList<Suggestion> suggestions;
        for (const SearchHit &hit : customers->rows()) {
            if (const auto *row = std::get_if<CustomerRow>(&hit))
                suggestions.append({CustomerTexts::name(row->name), row->email.isEmpty() ? row->phone : row->email,
                                    QVariant::fromValue(row->id)});
        }
        form->showCustomers(customers->text(), suggestions);
    });
}

void TicketDesk::offerTickets(TicketForm *form)
{
    auto *tickets = new TicketList(m_services.database, form);
    const auto ask = [tickets](CustomerId customer) {
        TicketQuery open;
        open.view = TicketView::Open;
        open.customer = customer;
        tickets->setQuery(open);
    };
    connect(form, &TicketForm::othersWanted, tickets, ask);
    connect(tickets, &TicketList::loaded, form, [form, tickets] {
        if (tickets->query().customer.isValid())
            form->showOpenTickets(tickets->query().customer, tickets->events());
    });
    if (form->ticket().customer.isValid())
        ask(form->ticket().customer);
}

void TicketDesk::offerLinks(TicketForm *form)
{
    auto *links = new TicketLinkSearch(m_services.database, form);
    connect(form, &TicketForm::linksWanted, links, &TicketLinkSearch::setText);
    connect(links, &QueryModel::loaded, form, [form, links] { form->showLinks(links->text(), links->rows()); });
}

void TicketDesk::save(TicketForm *form, const Ticket &ticket, const QString &message)
{
    const auto failed = [this, form, id = ticket.id](const Error &error) {
        if (error.code != ErrorCode::Conflict) {
            form->showFailure(error);
            return;
        }
        auto *view = new TicketDetailsView(m_services.database, form);
        whenRead(
            view, form, [form](const TicketDetails &theirs) { form->showConflict(theirs); },
            [form](const Error &gone) { form->showFailure(gone); });
        view->show(id);
    };
    if (ticket.id.isValid()) {
        m_services.commands.run(UpdateTicket{ticket}, form,
                                [form, failed](const auto &answer) { answer ? form->finish() : failed(answer.error()); });
        return;
    }
    m_services.commands.run(CreateTicket{ticket, message}, form, [this, form, failed](const auto &answer) {
        if (!answer) {
            failed(answer.error());
            return;
        }
        form->finish();
        Q_EMIT ticketRequested(answer->value);
    });
}

} // namespace regulars
