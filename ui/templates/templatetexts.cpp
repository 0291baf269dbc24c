// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/templatetexts.h"

#include "ui/base/errortext.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

template<typename Records>
QString nameIn(const Records &records, const QString &id)
{
    for (const auto &record : records) {
        if (record.id.value == id.toLongLong())
            return record.name;
    }
    return {};
}

} // namespace

QString TemplateTexts::field(TemplateField field)
{
    switch (field) {
    case TemplateField::CustomerName:
        return tr("Name of the customer");
    case TemplateField::CustomerFirstName:
        return tr("First name of the customer");
    case TemplateField::CustomerLastName:
        return tr("Last name of the customer");
    case TemplateField::CustomerCompany:
        return tr("Company of the customer");
    case TemplateField::CustomerEmail:
        return tr("E-mail address of the customer");
    case TemplateField::CustomerPhone:
        return tr("Phone number of the customer");
    case TemplateField::CustomerCard:
        return tr("Card number of the customer");
    case TemplateField::TicketNumber:
        return tr("Number of the ticket");
    case TemplateField::TicketSubject:
        return tr("Subject of the ticket");
    case TemplateField::AgentName:
        return tr("Your name");
    case TemplateField::AgentFirstName:
        return tr("Your first name");
    case TemplateField::ShopName:
        break;
    }
    return tr("Name of the shop");
}

QString TemplateTexts::fields(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words += isNameOf<TemplateField>(name) ? field(valueOf<TemplateField>(name)) : name;
    return QLocale().createSeparatedList(words);
}

QString TemplateTexts::stepKind(MacroStepKind kind)
{
    switch (kind) {
    case MacroStepKind::Status:
        return tr("Status");
    case MacroStepKind::Priority:
        return tr("Priority");
    case MacroStepKind::Owner:
        return tr("Assigned to");
    case MacroStepKind::Team:
        return tr("Team");
    case MacroStepKind::Category:
        return tr("Category");
    case MacroStepKind::AddTag:
        return tr("Add the tag");
    case MacroStepKind::RemoveTag:
        return tr("Take off the tag");
    case MacroStepKind::Snooze:
        break;
    }
    return tr("Snooze for days");
}

QString TemplateTexts::step(const MacroStep &step, const TemplateChoices &choices)
{
    QString value = step.value;
    switch (step.kind) {
    case MacroStepKind::Status:
        value.clear();
        for (const TicketStatus &status : choices.desk.statuses) {
            if (status.id.value == step.value.toLongLong())
                value = TicketTexts::status(status);
        }
        break;
    case MacroStepKind::Priority:
        value = TicketTexts::priority(valueOf<TicketPriority>(step.value));
        break;
    case MacroStepKind::Owner:
        value = step.value == macroSelf ? tr("whoever applies it")
                : step.value.isEmpty()  ? tr("nobody")
                                        : nameIn(choices.desk.people, step.value);
        break;
    case MacroStepKind::Team:
        value = step.value.isEmpty() ? tr("no team") : nameIn(choices.teams, step.value);
        break;
    case MacroStepKind::Category:
        value = step.value.isEmpty() ? tr("no category") : nameIn(choices.desk.categories, step.value);
        break;
    case MacroStepKind::Snooze:
        return tr("Snooze for %n day(s)", "", step.value.toInt());
    case MacroStepKind::AddTag:
    case MacroStepKind::RemoveTag:
        break;
    }
    return tr("%1: %2", "what is changed, to what")
        .arg(stepKind(step.kind), value.isEmpty() ? tr("not there any more") : value);
}

QString TemplateTexts::skip(const MacroOutcome &outcome)
{
    if (outcome.skip == TicketSkip::Unfilled)
        return tr("not known: %1", "fields of a text").arg(fields(outcome.fields));
    return TicketTexts::skip({outcome.skip, outcome.fields});
}

QString TemplateTexts::missing(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        if (error.field == "owner"_L1)
            return tr("The person to whom this macro gives tickets does not work here any more.");
        if (error.field == "team"_L1)
            return tr("The team that this macro names is not there any more.");
        if (error.field == "category"_L1)
            return tr("The category that this macro names is not there any more.");
        if (error.field == "status"_L1)
            return tr("The status that this macro names is not there any more.");
    }
    return errorText(error);
}

} // namespace regulars
