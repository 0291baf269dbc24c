// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/customers/customer.h"
#include "core/templates/texttemplate.h"
#include "core/tickets/ticket.h"

namespace regulars {

/// What templates can be filled with.
enum class TemplateField {
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
inline constexpr std::array allTemplateFields = {
    TemplateField::CustomerName,    TemplateField::CustomerFirstName, TemplateField::CustomerLastName,
    TemplateField::CustomerCompany, TemplateField::CustomerEmail,     TemplateField::CustomerPhone,
    TemplateField::CustomerCard,    TemplateField::TicketNumber,      TemplateField::TicketSubject,
    TemplateField::AgentName,       TemplateField::AgentFirstName,    TemplateField::ShopName};

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
struct EnumNames<TemplateField>
{
    static constexpr std::array<std::pair<TemplateField, const char16_t *>, 12> names = {
        {{TemplateField::CustomerName, u"customer.name"},
         {TemplateField::CustomerFirstName, u"customer.first_name"},
         {TemplateField::CustomerLastName, u"customer.last_name"},
         {TemplateField::CustomerCompany, u"customer.company"},
         {TemplateField::CustomerEmail, u"customer.email"},
         {TemplateField::CustomerPhone, u"customer.phone"},
         {TemplateField::CustomerCard, u"customer.card"},
         {TemplateField::TicketNumber, u"ticket.number"},
         {TemplateField::TicketSubject, u"ticket.subject"},
         {TemplateField::AgentName, u"agent.name"},
         {TemplateField::AgentFirstName, u"agent.first_name"},
         {TemplateField::ShopName, u"shop.name"}}};
    static constexpr TemplateField fallback = TemplateField::CustomerName;
};

} // namespace regulars
