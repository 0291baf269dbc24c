// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/repeatedcontact.h"

#include <QtCore/QHash>

#include <algorithm>
#include <tuple>

namespace regulars {

namespace {

struct OfCategory
{
    int tickets = 0;
    Instant newest;
    QString name;
};

} // namespace

std::optional<RepeatedContact> repeatedContact(const QList<AskedTicket> &tickets, Instant now)
{
    RepeatedContact repeated;
    QHash<qint64, OfCategory> categories;
    for (const AskedTicket &ticket : tickets) {
        if (ticket.openedAt > now || ticket.openedAt.ms < now.ms - repeatedContactDays * msPerDay)
            continue;
        ++repeated.tickets;
        if (!ticket.category.isValid())
            continue;
        OfCategory &category = categories[ticket.category.value];
        ++category.tickets;
        category.newest = std::max(category.newest, ticket.openedAt);
        category.name = ticket.categoryName;
    }
    const auto most = std::max_element(categories.cbegin(), categories.cend(), [](const OfCategory &a, const OfCategory &b) {
        return std::tie(a.tickets, a.newest) < std::tie(b.tickets, b.newest);
    });
    if (most != categories.cend() && most->tickets >= repeatedContactOfCategory) {
        repeated.category = TicketCategoryId{most.key()};
        repeated.categoryName = most->name;
        repeated.ofCategory = most->tickets;
    }
    const bool often = repeated.tickets >= repeatedContactTickets || repeated.category.isValid();
    return often ? std::optional(repeated) : std::nullopt;
}

} // namespace regulars
