// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"
#include "models/base/entityview.h"

namespace regulars {

/// An interaction and whose it is.
struct InteractionCard
{
    Interaction interaction;
    QString customerName;
};

/// The interaction that a form edits.
class InteractionView final : public EntityView<InteractionId, InteractionCard>
{
    Q_OBJECT

public:
    explicit InteractionView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(InteractionId id) const override;
};

} // namespace regulars
