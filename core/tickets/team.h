// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>

#include <optional>

namespace regulars {

/// What becomes of a customer's reply to a closed ticket.
enum class ReopenPolicy { Reopen, FollowUp, ReopenWithin };
/// Who of the team gets a new ticket: nobody, the next one in turn, or whoever has least to do.
enum class TicketAssignment { Nobody, InTurn, LeastBusy };

/// A queue of tickets and the people who see to it.
struct Team
{
    TeamId id;
    QString uid;
    QString name;
    QList<UserId> members;
    ReopenPolicy reopening = ReopenPolicy::ReopenWithin;
    int reopenDays = 14;                   ///< of ReopenWithin: after that a reply becomes a new ticket
    bool keepsOwner = true;                ///< a reopened ticket stays with its owner
    std::optional<int> closeAfterDays = 7; ///< solved ones are closed by themselves; none: never
    TicketAssignment assignment = TicketAssignment::Nobody;
    int position = 0;
    bool deleted = false;

    friend bool operator==(const Team &, const Team &) = default;
};

/// In characters, of teams and categories.
inline constexpr qsizetype longestDeskName = 60;

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const Team &team);

template<>
struct EnumNames<ReopenPolicy>
{
    static constexpr std::array<std::pair<ReopenPolicy, const char16_t *>, 3> names = {
        {{ReopenPolicy::Reopen, u"reopen"},
         {ReopenPolicy::FollowUp, u"follow_up"},
         {ReopenPolicy::ReopenWithin, u"reopen_within"}}};
    static constexpr ReopenPolicy fallback = ReopenPolicy::ReopenWithin;
};

template<>
struct EnumNames<TicketAssignment>
{
    static constexpr std::array<std::pair<TicketAssignment, const char16_t *>, 3> names = {
        {{TicketAssignment::Nobody, u"nobody"},
         {TicketAssignment::InTurn, u"in_turn"},
         {TicketAssignment::LeastBusy, u"least_busy"}}};
    static constexpr TicketAssignment fallback = TicketAssignment::Nobody;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TeamId)
