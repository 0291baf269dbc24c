// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/consentimporter.h"

#include "core/exchange/contactmapping.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

ConsentStanding standingBy(const ConsentEvent &line)
{
    return {line.state, line.capturedAt, line.effectiveUntil, line.basis, line.id};
}

FieldChange changeOf(ConsentTopic topic, ConsentState before, ConsentState after)
{
    const ContactColumn column{ContactField::Consent, labelOf(ConsentTarget{topic, false}), 0};
    return {toText(column), before == ConsentState::Unknown ? QString() : nameOf(before), nameOf(after)};
}

} // namespace

ConsentImporter::ConsentImporter(Connection &connection, ConsentTerms terms, ConsentCounts &counts)
    : m_connection(connection), m_terms(std::move(terms)), m_counts(counts)
{
}

ConsentStandings ConsentImporter::standingsOf(CustomerId customer, bool isNew) const
{
    ConsentStandings standings;
    if (!isNew) {
        auto known = ConsentStore(m_connection).standings(customer, m_terms.now);
        if (!known)
            throw SqlFailure(known.error());
        standings = std::move(*known);
    }
    for (const ConsentEvent &line : m_added.value(customer))
        standings.insert_or_assign(ConsentTopic{line.channel, line.purpose}, standingBy(line));
    return standings;
}

ConsentEvent ConsentImporter::lineOf(const ImportedConsent &consent, Instant at, qint64 row) const
{
    ConsentEvent line;
    line.channel = consent.topic.channel;
    line.purpose = consent.topic.purpose;
    line.state = consent.word.state;
    line.level = consent.word.level;
    line.source = ConsentSource::Import;
    line.proof = m_terms.file + u':' + QString::number(row);
    if (!consent.isRefusal())
        line.proof += u" · "_s + m_terms.statement.source.simplified();
    line.capturedAt = at;
    line.recordedAt = m_terms.now;
    return line;
}

void ConsentImporter::count(const ImportedConsent &consent, ConsentOutcome outcome)
{
    switch (outcome) {
    case ConsentOutcome::Recorded:
        ++(consent.isRefusal()                           ? m_counts.refused
           : consent.word.state == ConsentState::Granted ? m_counts.granted
                                                         : m_counts.pending);
        break;
    case ConsentOutcome::NotStated:
        ++m_counts.notStated;
        break;
    case ConsentOutcome::RefusedBefore:
        ++m_counts.refusedBefore;
        break;
    case ConsentOutcome::AlreadyKnown:
        break;
    }
}

ConsentImporter::Settled ConsentImporter::settle(CustomerId customer, const ImportedContact &contact)
{
    return contact.consents.isEmpty() ? Settled{} : settle(standingsOf(customer, !customer.isValid()), contact, false);
}

ConsentImporter::Settled ConsentImporter::settleRefusals(CustomerId customer, bool isNew, const ImportedContact &contact)
{
    return contact.consents.isEmpty() ? Settled{} : settle(standingsOf(customer, isNew), contact, true);
}

ConsentImporter::Settled ConsentImporter::settle(ConsentStandings standings, const ImportedContact &contact,
                                                 bool onlyRefusals)
{
    Settled settled;
    for (const ImportedConsent &consent : contact.consents) {
        if (onlyRefusals && !consent.isRefusal())
            continue;
        const ConsentStanding before = standing(standings, consent.topic);
        const ConsentDecision decision = decided(consent, before, m_terms.statement, m_terms.statedAt, m_terms.now);
        count(consent, decision.outcome);
        if (decision.outcome == ConsentOutcome::NotStated)
            settled.notes += CustomField{consent.column, consent.text};
        if (decision.outcome != ConsentOutcome::Recorded)
            continue;
        const ConsentEvent line = lineOf(consent, decision.capturedAt, contact.line);
        standings.insert_or_assign(consent.topic, standingBy(line));
        settled.lines += line;
        settled.changes += changeOf(consent.topic, before.state, line.state);
    }
    return settled;
}

void ConsentImporter::remember(CustomerId customer, const QList<ConsentEvent> &lines)
{
    if (!lines.isEmpty())
        m_added[customer] += lines;
}

} // namespace regulars
