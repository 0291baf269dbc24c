// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/replytemplate.h"
#include "core/templates/ticketmacro.h"
#include "core/tickets/team.h"
#include "models/tickets/deskchoicesview.h"

namespace regulars {

/// What can be written and done with a few keys, and what macros can name.
struct TemplateChoices
{
    QList<ReplyTemplate> templates; ///< by name
    QList<TicketMacro> macros;      ///< by name
    QList<Team> teams;
    DeskChoices desk;
};

/// All reply templates and macros of the shop.
class TemplatesView final : public EntityView<DeskKey, TemplateChoices>
{
    Q_OBJECT

public:
    /// Reads at once.
    explicit TemplatesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DeskKey key) const override;
};

} // namespace regulars
