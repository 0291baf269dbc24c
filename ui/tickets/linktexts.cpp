// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/linktexts.h"

#include "ui/base/formatting.h"

namespace regulars {

QString LinkTexts::name(const TicketLink &link)
{
    return link.isOrder() ? tr("Order %1").arg(link.name) : link.name;
}

QString LinkTexts::detail(const TicketLink &link, const Formatting &formatting)
{
    if (!link.isOrder())
        return tr("Product");
    return tr("%1, %2", "the day of an order, its amount")
        .arg(formatting.date(formatting.calendar().date(link.orderedAt)), formatting.money(link.total));
}

} // namespace regulars
