// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketlinks.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;
class SuggestEdit;

/// The orders and products that a ticket is about: found by typing, shown as chips that can be taken off.
class TicketLinksEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit TicketLinksEdit(const Formatting &formatting, QWidget *parent = nullptr);

    void setLinks(const QList<TicketLink> &links);
    [[nodiscard]] QList<OrderId> orders() const;
    [[nodiscard]] QList<ProductId> products() const;
    /// What was typed and not chosen is no link: links, rule not_in_the_list.
    [[nodiscard]] QList<Error> check() const;
    /// The answer to wanted().
    void showFound(const QString &text, const QList<TicketLink> &found);

Q_SIGNALS:
    void wanted(const QString &text);

private:
    void add(const TicketLink &link);
    void showChips();

    const Formatting &m_formatting;
    SuggestEdit *m_edit;
    QWidget *m_chips;
    QList<TicketLink> m_links;
};

} // namespace regulars
