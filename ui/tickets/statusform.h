// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketstatus.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// A status of the shop's own, new or known, or what the clocks do in a built-in one.
class StatusForm final : public DeskForm
{
    Q_OBJECT

public:
    StatusForm(const TicketStatus &status, QWidget *parent);

    [[nodiscard]] TicketStatus status() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::TicketStatus &status);

private:
    void addEffects();
    /// A new status begins with what its category does.
    void takeUsual();

    TicketStatus m_status;
};

} // namespace regulars
