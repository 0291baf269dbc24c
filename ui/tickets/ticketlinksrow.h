// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketlinks.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;

/// What a ticket is about, as a line of orders that can be opened, and products. Hidden without any.
class TicketLinksRow final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TicketLinksRow(const Formatting &formatting, QWidget *parent = nullptr);

    void setLinks(const QList<TicketLink> &links);

Q_SIGNALS:
    void orderRequested(regulars::OrderId order, QWidget *anchor);

private:
    const Formatting &m_formatting;
    QList<TicketLink> m_links;
};

} // namespace regulars
