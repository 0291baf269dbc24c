// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slaclock.h"
#include "core/tickets/repeatedcontact.h"
#include "core/tickets/ticketquery.h"
#include "models/tickets/skippedticket.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for tickets, in the program's language. GUI thread only.
class TicketTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TicketTexts)

public:
    /// "Waiting for the customer".
    [[nodiscard]] static QString status(StatusCategory category);
    /// The shop's own name, or that of the category.
    [[nodiscard]] static QString status(const TicketStatus &status);
    /// One or two words, for a chip.
    [[nodiscard]] static ChipText statusChip(const TicketRow &row);
    /// `name`: of a status of the shop's own, otherwise empty.
    [[nodiscard]] static ChipText statusChip(StatusCategory category, const QString &name, DiscardReason reason);
    [[nodiscard]] static QString discarded(DiscardReason reason);
    /// Why a ticket is left alone by a change of many; fields of a text by their names.
    [[nodiscard]] static QString skip(const SkippedTicket &skipped);
    [[nodiscard]] static QString priority(TicketPriority priority);
    [[nodiscard]] static ChipText priorityChip(TicketPriority priority);
    [[nodiscard]] static QString channel(TicketChannel channel);
    [[nodiscard]] static QString type(TicketType type);
    [[nodiscard]] static QString metric(SlaMetric metric);
    [[nodiscard]] static QString state(SlaState state);
    [[nodiscard]] static QString view(TicketView view);
    /// How many tickets a part of the queue has: "12", and "10,000+" where no more are counted.
    [[nodiscard]] static QString count(int tickets, TicketView view, const Formatting &formatting);
    /// "4 tickets in 30 days, 2 of them about “Billing”".
    [[nodiscard]] static QString repeated(const RepeatedContact &contact, const Formatting &formatting);
    /// "#1191".
    [[nodiscard]] static QString number(qint64 number);

    /// Whole minutes, begun ones counted: "14 min", "2 h 05", "1 d 2 h".
    [[nodiscard]] static QString span(qint64 ms, const Formatting &formatting);
    /// When somebody has to do something, or when it was solved; an empty text when nothing is promised.
    [[nodiscard]] static ChipText dueChip(const TicketRow &row, const Formatting &formatting);
    /// The same as a sentence: "Reply due in 14 min".
    [[nodiscard]] static QString dueSentence(const TicketRow &row, const Formatting &formatting);

private:
    [[nodiscard]] static QString shortStatus(StatusCategory category);
    [[nodiscard]] static QString lateSentence(SlaMetric metric, const QString &span);
};

} // namespace regulars
