// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportrecord.h"
#include "models/base/command.h"

#include <QtCore/QFuture>

#include <functional>

namespace regulars {

/// Notes that data leaves the program and hands it out, in this order and within one transaction: what can't be handed
/// out is not noted, and what can't be noted is not handed out. Every export ends with this command.
struct NoteExport
{
    static constexpr QLatin1StringView name{"note_export"};
    static constexpr Right right = Right::Export;
    ExportRecord record;                   ///< user and time are the session's
    std::function<Result<void>()> handOut; ///< runs on the writer thread and must be quick; may be empty
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Whether the user may take data out: exports ask before they begin, too, so that nobody waits for a refusal. Errors:
/// those of checkAllowed.
[[nodiscard]] Result<void> checkMayExport(Connection &connection, UserId user);

/// Runs NoteExport. A shop's file that can't be written keeps no log, and is handed out all the same: who can read such a
/// file could copy it as well.
[[nodiscard]] QFuture<Result<void>> handOutNoted(Database &database, const ExportRecord &record,
                                                 const std::function<Result<void>()> &handOut);

/// What an export has made and not handed out yet.
template<typename T>
struct Takeout
{
    T value;
    qint64 rows = 0;
};

/// Makes an export on a reader thread and hands it out by handOutNoted. The functions run on other threads; `discard` when
/// the export was made but not handed out. Call in the thread of the database.
template<typename T>
[[nodiscard]] QFuture<Result<T>>
takeOut(Database &database, ExportRecord record, std::function<Result<Takeout<T>>(Connection &)> make,
        std::function<Result<void>()> handOut, std::function<void()> discard, const CancelToken &token = {})
{
    auto checked = [make = std::move(make), user = database.user()](Connection &connection) -> Result<Takeout<T>> {
        REGULARS_CHECK(checkMayExport(connection, user));
        return make(connection);
    };
    auto note = [&database, record = std::move(record), handOut = std::move(handOut),
                 discard = std::move(discard)](const Result<Takeout<T>> &made) mutable -> QFuture<Result<T>> {
        if (!made)
            return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(made.error())));
        record.rows = made->rows;
        auto answer = [value = made->value, discard](const Result<void> &handedOut) -> Result<T> {
            if (handedOut)
                return value;
            discard();
            return tl::unexpected(handedOut.error());
        };
        return handOutNoted(database, record, handOut).then(answer);
    };
    return database.read(std::move(checked), token).then(std::move(note)).unwrap();
}

} // namespace regulars
