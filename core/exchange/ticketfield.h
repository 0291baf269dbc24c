// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

namespace regulars {

/// What a column of a ticket log can mean. Where a row is an event of a ticket, Activity and Time say which and when.
enum class TicketField {
    Key,
    Subject,
    Description,
    Opened,
    FirstReply,
    Updated,
    Closed,
    Status,
    Note,
    Category,
    Priority,
    Channel,
    Team,
    Person,
    CustomerKey,
    CustomerName,
    Email,
    Phone,
    Activity,
    Time,
};

inline constexpr int ticketFieldCount = static_cast<int>(TicketField::Time) + 1;

template<>
struct EnumNames<TicketField>
{
    static constexpr std::array<std::pair<TicketField, const char16_t *>, ticketFieldCount> names = {{
        {TicketField::Key, u"ticket_number"},
        {TicketField::Subject, u"subject"},
        {TicketField::Description, u"description"},
        {TicketField::Opened, u"opened"},
        {TicketField::FirstReply, u"first_reply"},
        {TicketField::Updated, u"updated"},
        {TicketField::Closed, u"closed"},
        {TicketField::Status, u"ticket_status"},
        {TicketField::Note, u"ticket_note"},
        {TicketField::Category, u"ticket_category"},
        {TicketField::Priority, u"priority"},
        {TicketField::Channel, u"ticket_channel"},
        {TicketField::Team, u"team"},
        {TicketField::Person, u"person"},
        {TicketField::CustomerKey, u"customer_id"},
        {TicketField::CustomerName, u"customer_name"},
        {TicketField::Email, u"email"},
        {TicketField::Phone, u"phone"},
        {TicketField::Activity, u"activity"},
        {TicketField::Time, u"event_time"},
    }};
    static constexpr TicketField fallback = TicketField::Key;
};

} // namespace regulars
