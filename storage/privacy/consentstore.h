// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/privacy/consent.h"

namespace regulars {

class Connection;
class WriteSession;

/// The ledger of what customers agreed to, and the wordings of it. There is no update and no removal.
class ConsentStore
{
public:
    explicit ConsentStore(Connection &connection) : m_connection(connection) {}

    /// All lines of the customer, the last recorded first.
    [[nodiscard]] Result<QList<ConsentEvent>> ledger(CustomerId customer) const;
    /// How the customer's topics stand at `now`.
    [[nodiscard]] Result<ConsentStandings> standings(CustomerId customer, Instant now) const;

    /// Adds lines of one customer that were recorded together.
    [[nodiscard]] Result<void> append(WriteSession &session, const QList<ConsentEvent> &events);

    /// The wordings, the newest first.
    [[nodiscard]] Result<QList<Wording>> wordings() const;
    /// The id of exactly this text, which is added when it is not there yet.
    [[nodiscard]] Result<WordingId> wording(WriteSession &session, const Wording &wording);

private:
    Connection &m_connection;
};

/// The line `first` and those that were recorded with it, in that order; empty when it does not exist. Throws SqlFailure.
[[nodiscard]] QList<ConsentEvent> consentsRecordedWith(Connection &connection, ConsentEventId first);

/// Takes the consents of two customers apart whose merge was undone (storage/journal/ledgers.h). Throws SqlFailure.
void partConsents(WriteSession &session, CustomerId survivor, CustomerId back, ChangeSetId merge);

/// Adds the line that takes the line `id` of the ledger back: how an undo undoes it. Throws SqlFailure.
void reverseConsent(WriteSession &session, qint64 id);

/// Writes consent_states of the customer as the ledger has them. Throws SqlFailure.
void refreshConsentStates(Connection &connection, CustomerId customer);
/// Writes the whole table anew. Throws SqlFailure.
void rebuildConsentStates(Connection &connection);
/// Customers of whom consent_states is not what the ledger says. Throws SqlFailure.
[[nodiscard]] qint64 differentConsentStates(Connection &connection);

} // namespace regulars
