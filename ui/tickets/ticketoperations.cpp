// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketoperations.h"

#include "models/base/commandrunner.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketdetailsview.h"
#include "models/tickets/ticketeditcommands.h"
#include "models/tickets/ticketfilterchoicesview.h"
#include "models/tickets/ticketmergecommands.h"
#include "models/tickets/ticketmergeview.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/base/whenread.h"
#include "ui/tickets/deletedticketsdialog.h"
#include "ui/tickets/solvingform.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketdrafts.h"
#include "ui/tickets/ticketeditsform.h"
#include "ui/tickets/ticketmergedialog.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketspage.h"
#include "ui/tickets/ticketsplitdialog.h"
#include "ui/tickets/tickettexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// What is entered here is not kept for another time.
void openOnce(FormDialog *form)
{
    // A key that is held asks again while it is read what the form shows.
    if (QApplication::activeModalWidget()) {
        delete form;
        return;
    }
    QObject::connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

/// What a command answers the form that waits for it.
template<typename Form>
auto finishing(Form *form)
{
    return [form](const auto &answer) { answer ? form->finish() : form->showFailure(answer.error()); };
}

} // namespace

TicketOperations::TicketOperations(const TicketOperationServices &services, QObject *parent)
    : QObject(parent), m_services(services)
{
}

std::function<void(const Error &)> TicketOperations::failed()
{
    return [this](const Error &error) { m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail}); };
}

void TicketOperations::follow(TicketsPage &page)
{
    const TicketActions *actions = page.actions();
    connect(actions, &TicketActions::editsRequested, this, &TicketOperations::editTickets);
    connect(actions, &TicketActions::mergeRequested, this, &TicketOperations::merge);
    connect(actions, &TicketActions::splitRequested, this, &TicketOperations::split);
    connect(actions, &TicketActions::apartRequested, this, &TicketOperations::takeApart);
    connect(actions, &TicketActions::deletedRequested, this, &TicketOperations::showDeleted);
    connect(actions, &TicketActions::solveRequested, this, &TicketOperations::solve);
    connect(this, &TicketOperations::ticketRequested, &page, &TicketsPage::showTicket);
    connect(this, &TicketOperations::draftsMoved, page.pane(), &TicketPane::readDraft);
}

void TicketOperations::editTickets(const TicketEditKey &key)
{
    if (!key.isValid())
        return;
    auto *view = new DeskChoicesView(m_services.database, this);
    whenRead(
        view, this, [this, key](const DeskChoices &choices) { openEdits(key, choices); }, failed());
}

void TicketOperations::openEdits(const TicketEditKey &key, const DeskChoices &choices)
{
    auto *form = new TicketEditsForm(key, choices, m_services.database, m_services.formatting, &m_services.window);
    auto *known = new TicketFilterChoicesView(m_services.database, form);
    connect(known, &TicketFilterChoicesView::changed, form, [form, known] {
        if (known->value())
            form->setTagSuggestions(known->value()->tags);
    });
    known->show({{}, true});
    connect(form, &TicketEditsForm::submitted, this, [this, form, tickets = key.tickets](const TicketEdits &edits) {
        m_services.commands.run(EditTickets{tickets, edits}, form, finishing(form));
    });
    connect(form, &TicketEditsForm::removalSubmitted, this,
            [this, form, tickets = key.tickets] { m_services.commands.run(DeleteTickets{tickets}, form, finishing(form)); });
    openOnce(form);
}

void TicketOperations::merge(const QList<TicketId> &tickets, TicketId into)
{
    if (tickets.isEmpty())
        return;
    auto *dialog = new TicketMergeDialog(tickets, into, m_services.database, m_services.formatting, &m_services.window);
    connect(dialog, &TicketMergeDialog::submitted, this, [this, dialog] { mergeFrom(dialog); });
    openOnce(dialog);
}

void TicketOperations::mergeFrom(TicketMergeDialog *dialog)
{
    const QList<MergeCandidate> others = dialog->others();
    MergeTickets command{{}, dialog->survivor()};
    for (const MergeCandidate &candidate : others)
        command.tickets += candidate.row.id;
    m_services.commands.run(command, dialog, [this, dialog, others](const auto &answer) {
        if (!answer) {
            dialog->showFailure(answer.error());
            return;
        }
        const TicketId stays = answer->value;
        auto *view = new TicketDetailsView(m_services.database, this);
        whenRead(
            view, this,
            [this, others](const TicketDetails &details) {
                TicketDrafts drafts(m_services.store);
                for (const MergeCandidate &candidate : others)
                    drafts.join(candidate.uid, details.ticket.uid);
                Q_EMIT draftsMoved();
            },
            failed());
        view->show(stays);
        dialog->finish();
        Q_EMIT ticketRequested(stays);
    });
}

void TicketOperations::split(TicketId ticket)
{
    auto *view = new TicketDetailsView(m_services.database, this);
    whenRead(
        view, this,
        [this, ticket](const TicketDetails &details) {
            auto *dialog = new TicketSplitDialog(details, m_services.database, m_services.formatting, &m_services.window);
            connect(dialog, &TicketSplitDialog::submitted, this, [this, dialog, ticket] {
                const SplitTicket command{ticket, dialog->chosen(), dialog->subject(), dialog->copies()};
                m_services.commands.run(command, dialog, [this, dialog](const auto &answer) {
                    if (!answer) {
                        dialog->showFailure(answer.error());
                        return;
                    }
                    dialog->finish();
                    Q_EMIT ticketRequested(answer->value);
                });
            });
            openOnce(dialog);
        },
        failed());
    view->show(ticket);
}

void TicketOperations::takeApart(TicketId ticket, QPoint place)
{
    auto *view = new PastTicketMergesView(m_services.database, this);
    whenRead(
        view, this,
        [this, place](const QList<PastTicketMerge> &merges) {
            if (merges.isEmpty()) {
                m_services.messages.show({tr("Nothing was merged into this ticket."), Tone::Info, {}, {}, {}});
                return;
            }
            auto *menu = new QMenu(&m_services.window);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const PastTicketMerge &past : merges) {
                QStringList names;
                for (const TicketRow &row : past.tickets)
                    names += tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(row.number), row.subject);
                menu->addAction(
                    tr("Take out again: %1", "tickets").arg(QLocale().createSeparatedList(names)).replace(u'&', u"&&"_s),
                    menu, [this, changeSet = past.merge.changeSet] { m_services.commands.undo(changeSet); });
            }
            menu->popup(place);
            menu->setActiveAction(menu->actions().first());
        },
        failed());
    view->show(ticket);
}

void TicketOperations::showDeleted()
{
    auto *dialog = new DeletedTicketsDialog(m_services.database, m_services.commands, m_services.formatting,
                                            &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TicketOperations::solve(TicketId ticket, TicketStatusId status)
{
    auto *view = new TicketDetailsView(m_services.database, this);
    whenRead(
        view, this,
        [this, status](const TicketDetails &details) {
            if (missingForSolving(details.category, details.ticket).isEmpty()) {
                m_services.commands.run(SetTicketStatus{{details.ticket.id}, status});
                return;
            }
            auto *form = new SolvingForm(details.ticket, details.category, &m_services.window);
            connect(form, &SolvingForm::submitted, this,
                    [this, form, status, id = details.ticket.id](const QString &cause, const QString &outcome) {
                        m_services.commands.run(SolveTicket{id, cause, outcome, status}, form, finishing(form));
                    });
            openOnce(form);
        },
        failed());
    view->show(ticket);
}

} // namespace regulars
