// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/mergefields.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString contactOf(const Customer &customer, ContactKind kind)
{
    const ContactPoint *contact = customer.contact(kind);
    return contact ? contact->value : QString();
}

QString valueOf(TemplateField field, const MergeFacts &facts)
{
    switch (field) {
    case TemplateField::CustomerName:
        return displayName(facts.customer);
    case TemplateField::CustomerFirstName:
        return facts.customer.firstName;
    case TemplateField::CustomerLastName:
        return facts.customer.lastName;
    case TemplateField::CustomerCompany:
        return facts.customer.company;
    case TemplateField::CustomerEmail:
        return contactOf(facts.customer, ContactKind::Email);
    case TemplateField::CustomerPhone:
        return contactOf(facts.customer, ContactKind::Phone);
    case TemplateField::CustomerCard:
        return facts.customer.cardNumber;
    case TemplateField::TicketNumber:
        return facts.ticket.number > 0 ? QString::number(facts.ticket.number) : QString();
    case TemplateField::TicketSubject:
        return facts.ticket.subject;
    case TemplateField::AgentName:
        return facts.agentName;
    case TemplateField::AgentFirstName:
        return facts.agentName.section(u' ', 0, 0, QString::SectionSkipEmpty);
    case TemplateField::ShopName:
        return facts.shopName;
    }
    return {};
}

} // namespace

MergeValues mergeValues(const MergeFacts &facts)
{
    MergeValues values;
    for (const TemplateField field : allTemplateFields)
        values.insert(nameOf(field), valueOf(field, facts).trimmed());
    return values;
}

Result<void> checkTemplate(QStringView text)
{
    REGULARS_TRY(parsed, TextTemplate::parse(text));
    QStringList unknown = parsed.fields();
    unknown.removeIf([](const QString &field) { return isNameOf<TemplateField>(field); });
    if (!unknown.isEmpty())
        return tl::unexpected(invalidField(u"body"_s, u"unknown_field"_s, {{u"fields"_s, unknown}}));
    return {};
}

Result<void> checkFilled(const QString &text)
{
    QStringList fields;
    for (const TemplateField field : allTemplateFields) {
        if (text.contains(u'{' + nameOf(field) + u'}'))
            fields += nameOf(field);
    }
    if (!fields.isEmpty())
        return tl::unexpected(invalidField(u"body"_s, u"unresolved"_s, {{u"fields"_s, fields}}));
    return {};
}

} // namespace regulars
