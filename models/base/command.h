// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <QtCore/QLatin1StringView>

#include <concepts>

namespace regulars {

/// Something a person does to the shop's records: a value with its inputs, a name for the history (`record_sale`) and
/// `execute`, which calls rules and stores within one transaction on the writer lane. Desktop, command line and tests
/// run the same commands. What its sentence needs, `execute` leaves with WriteSession::setArgument.
template<typename T>
concept Command = requires(const T &command, WriteSession &session)
{
    {
        T::name
        } -> std::convertible_to<QLatin1StringView>;
    command.execute(session);
};

/// What a command's `execute` gives in the end: Result<T>.
template<Command T>
using CommandAnswer = decltype(std::declval<const T &>().execute(std::declval<WriteSession &>()));

/// Runs a command without history at hand: command line, tests.
template<Command T>
[[nodiscard]] auto runCommand(Database &database, T command)
{
    return database.write(QString(T::name),
                          [command = std::move(command)](WriteSession &session) { return command.execute(session); });
}

/// The first of the errors of a `validate`, or nothing: forms show them all, a command stops at one.
[[nodiscard]] inline Result<void> checked(const QList<Error> &errors)
{
    if (errors.isEmpty())
        return {};
    return tl::unexpected(errors.first());
}

} // namespace regulars
