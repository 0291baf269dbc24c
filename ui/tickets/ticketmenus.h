// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"
#include "models/tickets/deskchoicesview.h"

#include <functional>

class QMenu;
class QWidget;

namespace regulars {

// Menus of what tickets can be given; they delete themselves when they close.

/// The statuses, with a tick at the present one.
[[nodiscard]] QMenu *statusMenu(const DeskChoicesView &choices, TicketStatusId present, QWidget *parent,
                                const std::function<void(TicketStatusId)> &chosen);
[[nodiscard]] QMenu *priorityMenu(std::optional<TicketPriority> present, QWidget *parent,
                                  const std::function<void(TicketPriority)> &chosen);
/// The people, who works here now first, and nobody.
[[nodiscard]] QMenu *assigneeMenu(const DeskChoicesView &choices, UserId self, UserId present, QWidget *parent,
                                  const std::function<void(UserId)> &chosen);
[[nodiscard]] QMenu *teamMenu(const DeskChoicesView &choices, QWidget *parent, const std::function<void(TeamId)> &chosen);
[[nodiscard]] QMenu *categoryMenu(const DeskChoicesView &choices, QWidget *parent,
                                  const std::function<void(TicketCategoryId)> &chosen);

} // namespace regulars
