// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketlinks.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for what a ticket is linked with. GUI thread only.
class LinkTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::LinkTexts)

public:
    /// "Order 1042", or the name of the product.
    [[nodiscard]] static QString name(const TicketLink &link);
    /// Day and amount of an order; what a product is.
    [[nodiscard]] static QString detail(const TicketLink &link, const Formatting &formatting);
};

} // namespace regulars
