// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/ticketmacro.h"

#include "core/base/textfolding.h"
#include "core/templates/mergefields.h"
#include "core/templates/replytemplate.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto kindKey = "do"_L1;
const auto valueKey = "value"_L1;

bool isTagStep(MacroStepKind kind)
{
    return kind == MacroStepKind::AddTag || kind == MacroStepKind::RemoveTag;
}

bool isId(const QString &value)
{
    return value.toLongLong() > 0;
}

bool isValueOf(const MacroStep &step)
{
    switch (step.kind) {
    case MacroStepKind::Status:
        return isId(step.value);
    case MacroStepKind::Priority:
        return isNameOf<TicketPriority>(step.value);
    case MacroStepKind::Owner:
        return step.value.isEmpty() || step.value == macroSelf || isId(step.value);
    case MacroStepKind::Team:
    case MacroStepKind::Category:
        return step.value.isEmpty() || isId(step.value);
    case MacroStepKind::AddTag:
    case MacroStepKind::RemoveTag:
        return !step.value.trimmed().isEmpty() && step.value.size() <= longestTicketTag;
    case MacroStepKind::Snooze:
        return step.value.toInt() >= 1 && step.value.toInt() <= mostSnoozeDays;
    }
    return false;
}

QList<Error> faultsOf(const QList<MacroStep> &steps)
{
    QList<Error> faults;
    QList<MacroStep> known;
    for (const MacroStep &step : steps) {
        const QVariantMap about{{u"kind"_s, nameOf(step.kind)}};
        const auto clashes = [&](const MacroStep &other) {
            return isTagStep(step.kind) ? isTagStep(other.kind) && folded(other.value) == folded(step.value)
                                        : other.kind == step.kind;
        };
        if (!isValueOf(step))
            faults += invalidField(u"steps"_s, u"not_a_choice"_s, about);
        else if (std::any_of(known.begin(), known.end(), clashes))
            faults += invalidField(u"steps"_s, u"twice"_s, about);
        known += step;
    }
    return faults;
}

void checkText(const QString &text, const QString &field, QList<Error> &faults)
{
    if (text.size() > longestTemplateBody)
        faults += invalidField(field, u"too_long"_s, {{u"limit"_s, longestTemplateBody}});
    else if (auto checked = checkTemplate(text); !checked) {
        checked.error().field = field;
        faults += checked.error();
    }
}

void removeTag(QStringList &tags, const QString &tag)
{
    tags.removeIf([fold = folded(tag)](const QString &each) { return folded(each) == fold; });
}

Result<UserId> ownerOf(const QString &value, const MacroContext &context)
{
    if (value.isEmpty())
        return UserId{};
    if (value == macroSelf)
        return context.self;
    const UserId owner{value.toLongLong()};
    if (!context.people.contains(owner))
        return fail(ErrorCode::NotFound, u"owner"_s);
    return owner;
}

} // namespace

QJsonArray toJson(const QList<MacroStep> &steps)
{
    QJsonArray json;
    for (const MacroStep &step : steps)
        json += QJsonObject{{kindKey, nameOf(step.kind)}, {valueKey, step.value}};
    return json;
}

QList<MacroStep> macroStepsOf(const QJsonArray &json)
{
    QList<MacroStep> steps;
    for (const QJsonValue &value : json) {
        const QJsonObject step = value.toObject();
        if (const QString kind = step.value(kindKey).toString(); isNameOf<MacroStepKind>(kind))
            steps += MacroStep{valueOf<MacroStepKind>(kind), step.value(valueKey).toString()};
    }
    return steps;
}

QList<MacroStep> stepsForElsewhere(QList<MacroStep> steps)
{
    steps.removeIf([](const MacroStep &step) {
        return step.kind == MacroStepKind::Owner && !step.value.isEmpty() && step.value != macroSelf;
    });
    return steps;
}

QList<Error> validate(const TicketMacro &macro)
{
    QList<Error> faults;
    const QString name = macro.name.simplified();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestTemplateName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestTemplateName}});
    if (macro.steps.isEmpty() && macro.reply.trimmed().isEmpty() && macro.note.trimmed().isEmpty())
        faults += invalidField(u"steps"_s, u"required"_s);
    faults += faultsOf(macro.steps);
    checkText(macro.reply, u"reply"_s, faults);
    checkText(macro.note, u"note"_s, faults);
    return faults;
}

Result<void> applySteps(const QList<MacroStep> &steps, const MacroContext &context, Ticket &ticket)
{
    const QTime morning(9, 0);
    for (const MacroStep &step : steps) {
        switch (step.kind) {
        case MacroStepKind::Status:
            ticket.status = TicketStatusId{step.value.toLongLong()};
            break;
        case MacroStepKind::Priority:
            ticket.priority = valueOf<TicketPriority>(step.value);
            break;
        case MacroStepKind::Owner: {
            REGULARS_TRY(owner, ownerOf(step.value, context));
            ticket.owner = owner;
            break;
        }
        case MacroStepKind::Team:
            ticket.team = TeamId{step.value.toLongLong()};
            break;
        case MacroStepKind::Category:
            ticket.category = TicketCategoryId{step.value.toLongLong()};
            break;
        case MacroStepKind::AddTag:
            removeTag(ticket.tags, step.value);
            ticket.tags += step.value.simplified();
            break;
        case MacroStepKind::RemoveTag:
            removeTag(ticket.tags, step.value);
            break;
        case MacroStepKind::Snooze:
            ticket.pendingUntil = context.calendar.at(context.calendar.date(context.now).addDays(step.value.toInt()),
                                                      morning);
            break;
        }
    }
    return {};
}

} // namespace regulars
