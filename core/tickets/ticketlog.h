// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketevent.h"

#include <QtCore/QHash>

namespace regulars {

/// How a ticket's log begins: what clocks and figures must know, and who has it. `waitingSince`: of one that was split off,
/// since when its customer waits for an answer. `reasons`: notes for lines of that kind; with one for category or tags,
/// which somebody usually enters, these get a line too.
[[nodiscard]] QList<TicketEvent> firstLines(const Ticket &ticket, std::optional<Instant> waitingSince = {},
                                            const QHash<TicketEventKind, QString> &reasons = {});
/// A line for everything that the log follows and that is different.
[[nodiscard]] QList<TicketEvent> differences(const Ticket &before, const Ticket &after, Instant at);
/// The line of an article.
[[nodiscard]] TicketEvent lineOf(const TicketArticle &article);

} // namespace regulars
