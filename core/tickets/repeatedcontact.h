// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace regulars {

/// A ticket with which a customer came to the shop. Spam, duplicates, tests and what was merged or split off are none.
struct AskedTicket
{
    Instant openedAt;
    TicketCategoryId category; ///< not valid: none
    QString categoryName;
};

/// That a customer has to ask again and again (capabilities.md, row 39).
struct RepeatedContact
{
    int tickets = 0;           ///< in the last repeatedContactDays
    TicketCategoryId category; ///< the one that most of several are about; not valid: all are about something else
    QString categoryName;
    int ofCategory = 0;

    friend bool operator==(const RepeatedContact &, const RepeatedContact &) = default;
};

/// Times 24 hours.
inline constexpr int repeatedContactDays = 30;
/// So many tickets within that time are pointed out, whatever they are about.
inline constexpr int repeatedContactTickets = 3;
/// So many about the same.
inline constexpr int repeatedContactOfCategory = 2;

/// What is to be pointed out at `now`; nothing as long as there are fewer tickets. Of categories with as many tickets it is
/// the one of the newest.
[[nodiscard]] std::optional<RepeatedContact> repeatedContact(const QList<AskedTicket> &tickets, Instant now);

} // namespace regulars
