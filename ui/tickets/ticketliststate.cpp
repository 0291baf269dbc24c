// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketliststate.h"

#include "ui/base/keyvaluestore.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TicketsPage)
};

const QString queryKey = u"tickets/query"_s;
const QString boardKey = u"tickets/board"_s;

} // namespace

TicketQuery storedTicketQuery(const KeyValueStore &store)
{
    return shownTicketQuery(QJsonDocument::fromJson(store.value(queryKey).toString().toUtf8()).object());
}

void storeTicketQuery(KeyValueStore &store, const TicketQuery &query)
{
    TicketQuery kept = query;
    kept.text.clear();
    store.setValue(queryKey, QString::fromUtf8(QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact)));
}

bool storedTicketBoard(const KeyValueStore &store)
{
    return store.value(boardKey).toBool();
}

void storeTicketBoard(KeyValueStore &store, bool board)
{
    store.setValue(boardKey, board);
}

QList<TicketView> shownTicketViews()
{
    return {TicketView::NeedsReply, TicketView::Mine,    TicketView::Unassigned, TicketView::Breaching,
            TicketView::HighValue,  TicketView::Waiting, TicketView::Solved};
}

TicketQuery shownTicketQuery(const QJsonObject &view)
{
    const TicketQuery query = ticketQueryOf(view);
    return shownTicketViews().contains(query.view) ? query : TicketQuery{};
}

QList<ReadyView> readyTicketViews()
{
    QList<ReadyView> views;
    for (const TicketView view : shownTicketViews())
        views += ReadyView{nameOf(view), TicketTexts::view(view), {{u"view"_s, nameOf(view)}}};
    return views;
}

int countOf(const TicketCounts &counts, TicketView view)
{
    switch (view) {
    case TicketView::NeedsReply:
        return counts.needsReply;
    case TicketView::Open:
        return counts.open;
    case TicketView::Mine:
        return counts.mine;
    case TicketView::Unassigned:
        return counts.unassigned;
    case TicketView::Breaching:
        return counts.breaching;
    case TicketView::Waiting:
        return counts.waiting;
    case TicketView::HighValue:
        return counts.highValue;
    case TicketView::Solved:
        break;
    }
    return counts.solved;
}

std::pair<QString, QString> emptyTicketTexts(TicketView view)
{
    switch (view) {
    case TicketView::Mine:
        return {Words::tr("Nothing of yours is open"), Words::tr("Tickets that are assigned to you stand here.")};
    case TicketView::Unassigned:
        return {Words::tr("Every ticket has somebody who sees to it"),
                Words::tr("Tickets that nobody has taken yet stand here.")};
    case TicketView::Breaching:
        return {Words::tr("Everything is in time"), Words::tr("Tickets that are late, or soon will be, stand here.")};
    case TicketView::Waiting:
        return {Words::tr("Nothing waits for others"),
                Words::tr("Tickets that wait for a customer or a third party, on hold or snoozed, stand here.")};
    case TicketView::Solved:
        return {Words::tr("Nothing is solved yet"), Words::tr("Solved and closed tickets stand here, the latest first.")};
    default:
        return {Words::tr("Nobody waits for an answer"),
                Words::tr("Write down what a customer asks for, and it is answered in time.")};
    }
}

} // namespace regulars
