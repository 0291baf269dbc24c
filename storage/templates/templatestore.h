// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/replytemplate.h"
#include "core/templates/ticketmacro.h"

namespace regulars {

class Connection;
class WriteSession;

/// Reply templates and macros.
class TemplateStore
{
public:
    explicit TemplateStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not removed, by name.
    [[nodiscard]] Result<QList<ReplyTemplate>> templates() const;
    [[nodiscard]] Result<QList<TicketMacro>> macros() const;
    /// Error: NotFound, also when it was removed.
    [[nodiscard]] Result<ReplyTemplate> replyTemplate(ReplyTemplateId id) const;
    [[nodiscard]] Result<TicketMacro> macro(TicketMacroId id) const;

    /// Inserts those without an id. Errors: Duplicate (name), NotFound.
    [[nodiscard]] Result<ReplyTemplateId> save(WriteSession &session, const ReplyTemplate &replyTemplate);
    [[nodiscard]] Result<TicketMacroId> save(WriteSession &session, const TicketMacro &macro);
    /// Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, ReplyTemplateId id);
    [[nodiscard]] Result<void> remove(WriteSession &session, TicketMacroId id);

private:
    Connection &m_connection;
};

} // namespace regulars
