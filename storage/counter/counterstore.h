// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/counterguest.h"
#include "core/counter/counterhit.h"
#include "core/counter/scan.h"

namespace regulars {

class Connection;

/// What the counter looks up. Each question is a few steps into an index, or as many as one customer has records.
class CounterStore
{
public:
    explicit CounterStore(Connection &connection) : m_connection(connection) {}

    /// The record that a scan means exactly: its likeliest meaning that there is. Nothing in the recycle bin is found, and
    /// no phone or e-mail address that several customers have.
    [[nodiscard]] Result<std::optional<CounterHit>> find(const QString &scan) const;
    /// Orders of which the number begins so, the newest first.
    [[nodiscard]] Result<QList<CounterHit>> orders(const QString &number, int limit) const;

    /// The categories that most was paid for, the favourite first.
    [[nodiscard]] Result<QStringList> likes(CustomerId customer, int limit) const;
    [[nodiscard]] Result<QList<CounterTicket>> openTickets(CustomerId customer, int limit) const;
    /// What stays at the top of the customer's story, in one line each, the newest first.
    [[nodiscard]] Result<QStringList> pinnedNotes(CustomerId customer, int limit) const;

    /// Those who have one of the customer's phone numbers, however it is written, or e-mail addresses.
    [[nodiscard]] Result<QList<CustomerId>> reachedAlike(const Customer &customer) const;
    /// The next so many numbers of cards of ours that nobody has. Error: InvalidValue (card_number, too_large).
    [[nodiscard]] Result<QStringList> nextCardNumbers(qsizetype count) const;

private:
    Connection &m_connection;
};

} // namespace regulars
