// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

#include <QtCore/QList>

class QListView;

namespace regulars {

class TicketItems;

/// Which tickets of a list were chosen, and at which one the keyboard was: they stay chosen when they change places. When
/// all of them have gone, the one that stood below is next.
class KeptChoice
{
public:
    KeptChoice(const QListView &view, const TicketItems &items);

    /// Chooses those that are still there.
    void restore(QListView &view, const TicketItems &items) const;

private:
    QList<TicketId> m_chosen;
    QList<TicketId> m_below; ///< of the chosen ones, the nearest first
    TicketId m_current;
};

} // namespace regulars
