// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "models/templates/macrorun.h"

namespace regulars {

/// Which macro, and on which tickets.
struct MacroPreviewKey
{
    TicketMacroId macro;
    QList<TicketId> tickets;
    UserId user; ///< who would apply it
    [[nodiscard]] bool isValid() const { return macro.isValid() && !tickets.isEmpty(); }
    friend bool operator==(const MacroPreviewKey &, const MacroPreviewKey &) = default;
};

/// What applying a macro would do.
struct MacroForecast
{
    TicketMacro macro;
    QList<MacroOutcome> outcomes; ///< of every ticket, in the order asked
    int tickets = 0;              ///< that it is applied to

    /// The first that it is applied to; null when there is none.
    [[nodiscard]] const MacroOutcome *first() const;
};

/// What a macro would do, before it is done. Follows changes of tickets and macros.
class MacroPreview final : public EntityView<MacroPreviewKey, MacroForecast>
{
    Q_OBJECT

public:
    explicit MacroPreview(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(MacroPreviewKey key) const override;
};

} // namespace regulars
