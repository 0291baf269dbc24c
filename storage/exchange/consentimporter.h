// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactmerge.h"
#include "core/exchange/importedconsent.h"

#include <QtCore/QHash>

namespace regulars {

class Connection;

/// What is the same for all consents of a file.
struct ConsentTerms
{
    QString file; ///< its name, which the proof of each line begins with
    ConsentStatement statement;
    std::optional<Instant> statedAt; ///< noon of the day stated
    Instant now;
};

/// Decides what becomes of the consents of a file: lines for the ledger, and notes of what nobody vouches for. Throws
/// SqlFailure.
class ConsentImporter
{
public:
    /// Counts into `counts`.
    ConsentImporter(Connection &connection, ConsentTerms terms, ConsentCounts &counts);

    /// What one row adds to a record.
    struct Settled
    {
        QList<ConsentEvent> lines; ///< their customer is to be filled in
        QList<CustomField> notes;
        QList<FieldChange> changes; ///< by "consent:email-newsletter", states by name
    };

    /// `customer`: not valid for somebody who is new.
    [[nodiscard]] Settled settle(CustomerId customer, const ImportedContact &contact);
    /// Of a row that is set apart only the refusals count. `isNew`: this import has added the customer.
    [[nodiscard]] Settled settleRefusals(CustomerId customer, bool isNew, const ImportedContact &contact);
    /// Lines that the customer was given, for later rows about them.
    void remember(CustomerId customer, const QList<ConsentEvent> &lines);

private:
    [[nodiscard]] Settled settle(ConsentStandings standings, const ImportedContact &contact, bool onlyRefusals);
    /// What is stored of a customer of this import is known here, too, and its indexes may not be there yet.
    [[nodiscard]] ConsentStandings standingsOf(CustomerId customer, bool isNew) const;
    [[nodiscard]] ConsentEvent lineOf(const ImportedConsent &consent, Instant at, qint64 row) const;
    void count(const ImportedConsent &consent, ConsentOutcome outcome);

    Connection &m_connection;
    ConsentTerms m_terms;
    ConsentCounts &m_counts;
    QHash<CustomerId, QList<ConsentEvent>> m_added; ///< in this import
};

} // namespace regulars
