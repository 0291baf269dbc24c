// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/people/permission.h"
#include "storage/database.h"
#include "storage/journal/history.h"

#include <QtCore/QLatin1StringView>

#include <concepts>

namespace regulars {

/// A command that needs the same right whatever its inputs are.
template<typename T>
concept HasConstantRight = requires
{
    {
        T::right
        } -> std::convertible_to<Right>;
};

/// Something a person does to the shop's records: a value with its inputs, a name for the history (`record_sale`) and
/// `execute`, which calls rules and stores within one transaction on the writer lane. Its `right` is what the user must
/// have: a constant, or a function where it depends on the inputs. Desktop, command line and tests run the same commands.
/// What its sentence needs, `execute` leaves with WriteSession::setArgument.
template<typename T>
concept Command = requires(const T &command, WriteSession &session)
{
    {
        T::name
        } -> std::convertible_to<QLatin1StringView>;
    command.execute(session);
    requires HasConstantRight<T> || requires
    {
        {
            command.right()
            } -> std::same_as<Right>;
    };
};

/// What a command's `execute` gives in the end: Result<T>.
template<Command T>
using CommandAnswer = decltype(std::declval<const T &>().execute(std::declval<WriteSession &>()));

/// Executes a command when the session's user may: everything that runs commands does it through this.
template<Command T>
[[nodiscard]] CommandAnswer<T> perform(const T &command, WriteSession &session)
{
    if constexpr (HasConstantRight<T>)
        REGULARS_CHECK(checkAllowed(session.connection(), session.user(), T::right));
    else
        REGULARS_CHECK(checkAllowed(session.connection(), session.user(), command.right()));
    return command.execute(session);
}

/// Runs a command without history at hand: command line, tests.
template<Command T>
[[nodiscard]] auto runCommand(Database &database, T command)
{
    return database.write(QString(T::name),
                          [command = std::move(command)](WriteSession &session) { return perform(command, session); });
}

/// Everybody who may edit takes back what they did themselves; what others did, who may change many records at once.
/// Errors: NotFound, Refused (not_allowed).
[[nodiscard]] inline Result<void> checkMayUndo(WriteSession &session, ChangeSetId changeSet)
{
    REGULARS_TRY(entry, History(session.connection()).entry(changeSet));
    const bool own = entry.user == session.user();
    return checkAllowed(session.connection(), session.user(), own ? Right::Edit : Right::Bulk);
}

/// The first of the errors of a `validate`, or nothing: forms show them all, a command stops at one.
[[nodiscard]] inline Result<void> checked(const QList<Error> &errors)
{
    if (errors.isEmpty())
        return {};
    return tl::unexpected(errors.first());
}

} // namespace regulars
