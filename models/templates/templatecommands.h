// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/replytemplate.h"
#include "core/templates/ticketmacro.h"
#include "models/base/command.h"

namespace regulars {

// Templates and macros are shared by all who work in the shop and can be taken back by undo, so they need the right to edit.
// Argument of the sentences: `name`.

/// Errors: InvalidValue, Duplicate (name), NotFound.
struct SaveReplyTemplate
{
    static constexpr QLatin1StringView name{"save_reply_template"};
    static constexpr Right right = Right::Edit;
    ReplyTemplate replyTemplate;
    [[nodiscard]] Result<ReplyTemplateId> execute(WriteSession &session) const;
};

/// Error: NotFound.
struct RemoveReplyTemplate
{
    static constexpr QLatin1StringView name{"remove_reply_template"};
    static constexpr Right right = Right::Edit;
    ReplyTemplateId replyTemplate;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: InvalidValue, Duplicate (name), NotFound.
struct SaveTicketMacro
{
    static constexpr QLatin1StringView name{"save_ticket_macro"};
    static constexpr Right right = Right::Edit;
    TicketMacro macro;
    [[nodiscard]] Result<TicketMacroId> execute(WriteSession &session) const;
};

/// Error: NotFound.
struct RemoveTicketMacro
{
    static constexpr QLatin1StringView name{"remove_ticket_macro"};
    static constexpr Right right = Right::Edit;
    TicketMacroId macro;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// How many tickets a macro was applied to.
struct MacroApplied
{
    int tickets = 0;
    int skipped = 0;
};

/// Applies a macro to tickets as one change set. Those that MacroRun skips are left alone. Also arguments `count`,
/// `skipped`, and `number` when it is one ticket. Errors: NotFound (of the macro, or of something that it names: field
/// owner, team, category or status); Refused (reason nothing_to_do) when every ticket is skipped.
struct ApplyMacro
{
    static constexpr QLatin1StringView name{"apply_macro"};
    static constexpr Right right = Right::Edit;
    TicketMacroId macro;
    QList<TicketId> tickets;
    [[nodiscard]] Result<MacroApplied> execute(WriteSession &session) const;
};

} // namespace regulars
