// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/customers/customer.h"
#include "core/templates/texttemplate.h"
#include "core/tickets/ticket.h"

namespace regulars {

/// What templates can be filled with.
enum class MergeField {
    CustomerName,
    CustomerFirstName,
    CustomerLastName,
    CustomerCompany,
    CustomerEmail,
    CustomerPhone,
    CustomerCard,
    TicketNumber,
    TicketSubject,
    AgentName,
    AgentFirstName,
    ShopName
};
inline constexpr std::array allMergeFields = {
    MergeField::CustomerName,  MergeField::CustomerFirstName, MergeField::CustomerLastName, MergeField::CustomerCompany,
    MergeField::CustomerEmail, MergeField::CustomerPhone,     MergeField::CustomerCard,     MergeField::TicketNumber,
    MergeField::TicketSubject, MergeField::AgentName,         MergeField::AgentFirstName,   MergeField::ShopName};

/// Where the values come from. What is not known is as in a new record.
struct MergeFacts
{
    Customer customer;
    Ticket ticket;
    QString agentName; ///< who writes
    QString shopName;
};

/// A value for every field; empty ones are not known.
[[nodiscard]] MergeValues mergeValues(const MergeFacts &facts);

/// Whether the text is a template with fields that there are. Error: InvalidValue (body; the rules of TextTemplate::parse;
/// unknown_field with `fields`).
[[nodiscard]] Result<void> checkTemplate(QStringView text);

/// Whether a text may go out: no field of a template stands in it that nobody filled in. Error: InvalidValue (body; rule
/// unresolved; `fields`).
[[nodiscard]] Result<void> checkFilled(const QString &text);

template<>
struct EnumNames<MergeField>
{
    static constexpr std::array<std::pair<MergeField, const char16_t *>, 12> names = {
        {{MergeField::CustomerName, u"customer.name"},
         {MergeField::CustomerFirstName, u"customer.first_name"},
         {MergeField::CustomerLastName, u"customer.last_name"},
         {MergeField::CustomerCompany, u"customer.company"},
         {MergeField::CustomerEmail, u"customer.email"},
         {MergeField::CustomerPhone, u"customer.phone"},
         {MergeField::CustomerCard, u"customer.card"},
         {MergeField::TicketNumber, u"ticket.number"},
         {MergeField::TicketSubject, u"ticket.subject"},
         {MergeField::AgentName, u"agent.name"},
         {MergeField::AgentFirstName, u"agent.first_name"},
         {MergeField::ShopName, u"shop.name"}}};
    static constexpr MergeField fallback = MergeField::CustomerName;
};

} // namespace regulars
