// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/stampbook.h"

namespace regulars {

class Connection;
class WriteSession;

/// The stamps of customers. Everything throws SqlFailure.
class StampStore
{
public:
    /// A person's line is a step of the history, one that follows from other records is not.
    enum class Booked { ByPerson, ByRule };

    explicit StampStore(Connection &connection) : m_connection(connection) {}

    /// In their order, as all below.
    [[nodiscard]] QList<StampLine> lines(CustomerId customer, StampCardId card) const;
    /// Those of all cards.
    [[nodiscard]] QList<StampLine> lines(CustomerId customer) const;
    /// The first lines of an order, one for each card that it brought stamps on.
    [[nodiscard]] QList<StampLine> rootsOfOrder(const QString &uid) const;
    /// The line and what changes it, of whomever.
    [[nodiscard]] QList<StampLine> linesOfRoot(StampId root) const;
    /// The full card that has brought the claim.
    [[nodiscard]] std::optional<StampLine> ofClaim(const QString &uid) const;
    [[nodiscard]] std::optional<StampLine> line(StampId id) const;
    /// The full cards of which a change set has taken stamps: their first lines.
    [[nodiscard]] QList<StampLine> fullCardsOf(StampCardId card, ChangeSetId changeSet) const;
    /// What a change set has added to a line and what changes it.
    [[nodiscard]] int bookedWith(StampId root, ChangeSetId changeSet) const;
    /// Whether what the line brought has lapsed, with whomever it is.
    [[nodiscard]] bool isSettled(StampId root) const;
    /// Of the first line of an order.
    [[nodiscard]] StampBasis basis(StampId root) const;
    /// Who has so many stamps on a card.
    [[nodiscard]] QList<CustomerId> customersWith(StampCardId card, int stamps) const;

    /// Gives it an id and the user of the session; `basis` only of the first line of an order.
    StampId append(WriteSession &session, const StampLine &line, Booked booked, const QString &basis = {});

private:
    Connection &m_connection;
};

} // namespace regulars
