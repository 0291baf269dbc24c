// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/tickets/ticket.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace regulars {

using TicketMacroId = Id<struct TicketMacroTag>;

/// What a step of a macro changes, and what its value is; empty: none.
enum class MacroStepKind {
    Status,    ///< TicketStatusId in digits
    Priority,  ///< TicketPriority by name
    Owner,     ///< UserId in digits; macroSelf: who applies it; empty: nobody
    Team,      ///< TeamId in digits; empty: the shop's common queue
    Category,  ///< TicketCategoryId in digits; empty: none
    AddTag,    ///< the tag
    RemoveTag, ///< the tag
    Snooze     ///< days, 1 … mostSnoozeDays
};
inline constexpr std::array allMacroStepKinds = {MacroStepKind::Status,    MacroStepKind::Priority, MacroStepKind::Owner,
                                                 MacroStepKind::Team,      MacroStepKind::Category, MacroStepKind::AddTag,
                                                 MacroStepKind::RemoveTag, MacroStepKind::Snooze};
inline constexpr QLatin1StringView macroSelf{"self"};
inline constexpr int mostSnoozeDays = 365;

struct MacroStep
{
    MacroStepKind kind = MacroStepKind::Status;
    QString value;
    friend bool operator==(const MacroStep &, const MacroStep &) = default;
};

/// Several changes, an answer and a note in one.
struct TicketMacro
{
    TicketMacroId id;
    QString uid;
    QString name; ///< unique, whatever the case and accents
    QList<MacroStep> steps;
    QString reply; ///< a TextTemplate; empty: none
    QString note;  ///< likewise, for the shop's people
    bool deleted = false;

    friend bool operator==(const TicketMacro &, const TicketMacro &) = default;
};

/// As it is kept in the database.
[[nodiscard]] QJsonArray toJson(const QList<MacroStep> &steps);
/// Steps of a kind that only a newer version knows are left out.
[[nodiscard]] QList<MacroStep> macroStepsOf(const QJsonArray &json);

/// The steps that mean the same in another database: not those that give a ticket to one of the people here.
[[nodiscard]] QList<MacroStep> stepsForElsewhere(QList<MacroStep> steps);

/// Everything that is wrong with the macro itself, all at once; whether the things that it names still exist is known only
/// when it is applied. Fields: name, steps (rules required, twice, not_a_choice; `kind`), reply, note.
[[nodiscard]] QList<Error> validate(const TicketMacro &macro);

/// What steps need to know when they are applied.
struct MacroContext
{
    UserId self;
    QSet<UserId> people; ///< who work here
    Instant now;
    const LocalCalendar &calendar;
};

/// Does the steps to the ticket, in their order. A snooze ends at 9:00 of its day. Error: NotFound (owner) for somebody who
/// is not here any more.
[[nodiscard]] Result<void> applySteps(const QList<MacroStep> &steps, const MacroContext &context, Ticket &ticket);

template<>
struct EnumNames<MacroStepKind>
{
    static constexpr std::array<std::pair<MacroStepKind, const char16_t *>, 8> names = {
        {{MacroStepKind::Status, u"status"},
         {MacroStepKind::Priority, u"priority"},
         {MacroStepKind::Owner, u"owner"},
         {MacroStepKind::Team, u"team"},
         {MacroStepKind::Category, u"category"},
         {MacroStepKind::AddTag, u"add_tag"},
         {MacroStepKind::RemoveTag, u"remove_tag"},
         {MacroStepKind::Snooze, u"snooze"}}};
    static constexpr MacroStepKind fallback = MacroStepKind::Status;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketMacroId)
