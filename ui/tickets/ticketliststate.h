// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketquery.h"
#include "ui/views/viewbar.h"

#include <QtCore/QList>

namespace regulars {

class KeyValueStore;

/// What the page of tickets showed when the program was closed, without what was searched for.
[[nodiscard]] TicketQuery storedTicketQuery(const KeyValueStore &store);
void storeTicketQuery(KeyValueStore &store, const TicketQuery &query);
/// Whether it showed them as a board.
[[nodiscard]] bool storedTicketBoard(const KeyValueStore &store);
void storeTicketBoard(KeyValueStore &store, bool board);

/// The parts of the queue that the page offers, in their order.
[[nodiscard]] QList<TicketView> shownTicketViews();
/// What the page shows of a view: one about a part of the queue that it does not offer is as a new query.
[[nodiscard]] TicketQuery shownTicketQuery(const QJsonObject &view);
/// Those parts as views; their ids are the names of TicketView.
[[nodiscard]] QList<ReadyView> readyTicketViews();
/// How many tickets the part has; nothing for those that are not counted.
[[nodiscard]] int countOf(const TicketCounts &counts, TicketView view);
/// Title and sentence for a part without tickets.
[[nodiscard]] std::pair<QString, QString> emptyTicketTexts(TicketView view);

} // namespace regulars
