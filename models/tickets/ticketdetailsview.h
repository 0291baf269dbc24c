// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tier.h"
#include "core/sla/slaclock.h"
#include "core/tickets/repeatedcontact.h"
#include "core/tickets/ticketcategory.h"
#include "core/tickets/ticketsteps.h"
#include "core/timeline/timelineevent.h"
#include "models/base/entityview.h"
#include "models/tickets/ticketlinks.h"
#include "storage/tickets/ticketqueue.h"

namespace regulars {

/// What people want to know of a ticket's customer at a glance.
struct TicketCustomer
{
    QString name; ///< as customers are listed; may be empty
    Money net;    ///< what was sold to them, after returns
    int orders = 0;
    int openTickets = 0;                     ///< besides this one
    QList<TimelineEvent> promises;           ///< what the shop still owes them, the next first
    QList<TimelineEvent> lastEvents;         ///< the newest first, without this ticket
    std::optional<TimelineEvent> lastAnswer; ///< to the question how satisfied they were
    std::optional<RepeatedContact> repeated; ///< that they had to ask again and again of late
    std::optional<Tier> tier;                ///< of the loyalty programme; none: no member, or none yet

    friend bool operator==(const TicketCustomer &, const TicketCustomer &) = default;
};

/// The numbers of tickets that one came from or went to; 0: none.
struct TicketRelations
{
    qint64 mergedInto = 0;
    qint64 splitFrom = 0;
    qint64 followUpOf = 0;
    QList<qint64> splitInto;

    friend bool operator==(const TicketRelations &, const TicketRelations &) = default;
};

/// A ticket with everything that its page shows besides the conversation.
struct TicketDetails
{
    Ticket ticket;
    TicketRow row;
    QList<SlaClock> clocks;                 ///< as they are stored, without spans
    std::optional<TicketCustomer> customer; ///< none: nobody knows who it is
    QString answerAddress;                  ///< to which an answer goes by e-mail; empty: none is known
    bool canMail = false;                   ///< there is an account through which mail is sent
    QList<TicketLink> links;                ///< orders and products that it is about
    TicketCategory category;                ///< what it asks for; one that asks for nothing without a category
    QList<TicketStep> steps;                ///< of the category's checklist
    TicketRelations relations;
    TicketArticleId thanks; ///< a message that opened the solved ticket again and seems only to say thank you
};

/// The ticket that a page shows. One in the recycle bin is gone.
class TicketDetailsView final : public EntityView<TicketId, TicketDetails>
{
    Q_OBJECT

public:
    explicit TicketDetailsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketId id) const override;
};

} // namespace regulars
