// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privacy/consentstore.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto eventColumns =
    "id, customer_id, channel, purpose, state, basis, opt_in_level, source, wording_id, address, proof, captured_at,"
    " effective_until, reversal_of_id, recorded_at, recorded_by"_L1;

ConsentEvent readEvent(const Statement &row)
{
    ConsentEvent event;
    event.id = row.id<ConsentEventId>(0);
    event.customer = row.id<CustomerId>(1);
    event.channel = valueOf<ConsentChannel>(row.text(2));
    event.purpose = valueOf<ConsentPurpose>(row.text(3));
    event.state = valueOf<ConsentState>(row.text(4));
    event.basis = valueOf<LegalBasis>(row.text(5));
    event.level = valueOf<OptInLevel>(row.text(6));
    event.source = valueOf<ConsentSource>(row.text(7));
    event.wording = row.id<WordingId>(8);
    event.address = row.text(9);
    event.proof = row.text(10);
    event.capturedAt = row.instant(11);
    event.effectiveUntil = row.optionalInstant(12);
    event.reversalOf = row.id<ConsentEventId>(13);
    event.recordedAt = row.instant(14);
    event.recordedBy = row.id<UserId>(15);
    return event;
}

QList<ConsentEvent> readLedger(Connection &connection, CustomerId customer)
{
    QList<ConsentEvent> events;
    Statement rows(connection,
                   u"SELECT "_s + eventColumns + u" FROM consent_events WHERE customer_id = :customer ORDER BY id DESC"_s);
    rows.bind(u"customer", customer);
    while (rows.next())
        events += readEvent(rows);
    return events;
}

// Of no customer's time: an end that lies ahead is looked at when the state is read.
constexpr Instant beforeAnyEnd{std::numeric_limits<qint64>::min()};

void writeStates(Connection &connection, CustomerId customer, const ConsentStandings &standings)
{
    Statement add(
        connection,
        u"INSERT INTO consent_states (customer_id, channel, purpose, state, since, effective_until, basis, event_id)"
        " VALUES (:customer, :channel, :purpose, :state, :since, :until, :basis, :event)"_s);
    for (const auto &[topic, standing] : standings) {
        add.bind(u"customer", customer).bind(u"channel", nameOf(topic.channel)).bind(u"purpose", nameOf(topic.purpose));
        add.bind(u"state", nameOf(standing.state)).bind(u"since", standing.since).bind(u"until", standing.effectiveUntil);
        add.bind(u"basis", nameOf(standing.basis)).bind(u"event", standing.event).execute();
    }
}

ConsentStandings storedStandings(Connection &connection, CustomerId customer)
{
    ConsentStandings standings;
    Statement rows(connection, u"SELECT channel, purpose, state, since, effective_until, basis, event_id"
                               " FROM consent_states WHERE customer_id = :customer"_s);
    rows.bind(u"customer", customer);
    while (rows.next()) {
        standings.insert_or_assign({valueOf<ConsentChannel>(rows.text(0)), valueOf<ConsentPurpose>(rows.text(1))},
                                   ConsentStanding{valueOf<ConsentState>(rows.text(2)), rows.instant(3),
                                                   rows.optionalInstant(4), valueOf<LegalBasis>(rows.text(5)),
                                                   rows.id<ConsentEventId>(6)});
    }
    return standings;
}

QList<CustomerId> customersIn(Connection &connection, const QString &table)
{
    QList<CustomerId> customers;
    Statement rows(connection, u"SELECT DISTINCT customer_id FROM "_s + table);
    while (rows.next())
        customers += rows.id<CustomerId>(0);
    return customers;
}

ConsentEventId insertEvent(WriteSession &session, const ConsentEvent &event, ConsentEventId first)
{
    session.willAffect(event.customer);
    Statement insert(session.connection(),
                     u"INSERT INTO consent_events (uid, first_id, customer_id, channel, purpose, state, basis,"
                     " opt_in_level, source, wording_id, address, proof, captured_at, effective_until, reversal_of_id,"
                     " recorded_at, recorded_by, change_set_id) VALUES (:uid, :first, :customer, :channel, :purpose, :state,"
                     " :basis, :level, :source, :wording, :address, :proof, :captured, :until, :reversal, :now, :user,"
                     " :change_set) RETURNING id"_s);
    insert.bind(u"uid", newUid(session.now())).bind(u"first", first).bind(u"customer", event.customer);
    insert.bind(u"channel", nameOf(event.channel)).bind(u"purpose", nameOf(event.purpose));
    insert.bind(u"state", nameOf(event.state)).bind(u"basis", nameOf(event.basis));
    insert.bind(u"level", nameOf(event.level)).bind(u"source", nameOf(event.source));
    insert.bind(u"wording", event.wording).bind(u"address", event.address.trimmed());
    insert.bind(u"proof", event.proof.trimmed()).bind(u"captured", event.capturedAt);
    insert.bind(u"until", event.effectiveUntil).bind(u"reversal", event.reversalOf);
    insert.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::ConsentEvents, insert.integer(0));
    return insert.id<ConsentEventId>(0);
}

} // namespace

Result<QList<ConsentEvent>> ConsentStore::ledger(CustomerId customer) const
{
    return attempt([&] { return readLedger(m_connection, customer); });
}

Result<ConsentStandings> ConsentStore::standings(CustomerId customer, Instant now) const
{
    return attempt([&] { return standingsOf(readLedger(m_connection, customer), now); });
}

Result<void> ConsentStore::append(WriteSession &session, const QList<ConsentEvent> &events)
{
    return attempt([&] {
        ConsentEventId first;
        for (const ConsentEvent &event : events) {
            const ConsentEventId id = insertEvent(session, event, first);
            if (!first.isValid())
                first = id;
        }
    });
}

Result<QList<Wording>> ConsentStore::wordings() const
{
    return attempt([&] {
        QList<Wording> wordings;
        Statement rows(m_connection,
                       u"SELECT id, title, text, language, valid_from FROM wordings ORDER BY valid_from DESC, id DESC"_s);
        while (rows.next())
            wordings += Wording{rows.id<WordingId>(0), rows.text(1), rows.text(2), rows.text(3), rows.instant(4)};
        return wordings;
    });
}

Result<WordingId> ConsentStore::wording(WriteSession &session, const Wording &wording)
{
    return attempt([&] {
        Statement same(m_connection,
                       u"SELECT id FROM wordings WHERE title = :title AND text = :text AND language = :language"_s);
        if (same.bindAll(wording.title.trimmed(), wording.text.trimmed(), wording.language).next())
            return same.id<WordingId>(0);
        Statement insert(m_connection,
                         u"INSERT INTO wordings (uid, title, text, language, valid_from, created_by, change_set_id)"
                         " VALUES (:uid, :title, :text, :language, :from, :user, :change_set) RETURNING id"_s);
        insert.bind(u"uid", newUid(session.now())).bind(u"title", wording.title.trimmed());
        insert.bind(u"text", wording.text.trimmed()).bind(u"language", wording.language).bind(u"from", session.now());
        insert.bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::Wordings, insert.integer(0));
        return insert.id<WordingId>(0);
    });
}

QList<ConsentEvent> consentsRecordedWith(Connection &connection, ConsentEventId first)
{
    QList<ConsentEvent> events;
    Statement rows(connection, u"SELECT "_s + eventColumns +
                                   u" FROM consent_events WHERE id = :first OR first_id = :first ORDER BY id"_s);
    rows.bind(u"first", first);
    while (rows.next())
        events += readEvent(rows);
    return events;
}

void reverseConsent(WriteSession &session, qint64 id)
{
    Statement row(session.connection(), u"SELECT "_s + eventColumns + u" FROM consent_events WHERE id = :id"_s);
    row.bind(u"id", id).only();
    ConsentEvent reversal = readEvent(row);
    reversal.reversalOf = reversal.id;
    reversal.source = ConsentSource::Correction;
    reversal.capturedAt = session.now();
    reversal.effectiveUntil.reset();
    reversal.proof.clear();
    insertEvent(session, reversal, {});
}

namespace {

// Reversals of the customer's lines, and reversals of those.
void fetchReversals(WriteSession &session, CustomerId customer)
{
    Statement strays(session.connection(),
                     u"SELECT r.id FROM consent_events r JOIN consent_events l ON l.id = r.reversal_of_id"
                     " WHERE l.customer_id = :customer AND r.customer_id <> :customer"_s);
    Statement move(session.connection(), u"UPDATE consent_events SET customer_id = :customer WHERE id = :id"_s);
    for (bool found = true; found;) {
        QList<qint64> ids;
        strays.bind(u"customer", customer);
        while (strays.next())
            ids += strays.integer(0);
        for (const qint64 id : ids) {
            session.willChange(Table::ConsentEvents, id);
            move.bind(u"customer", customer).bind(u"id", id).execute();
        }
        found = !ids.isEmpty();
    }
}

bool isRefusal(ConsentState state)
{
    return state == ConsentState::Denied || state == ConsentState::Withdrawn;
}

} // namespace

void partConsents(WriteSession &session, CustomerId survivor, CustomerId back, ChangeSetId merge)
{
    fetchReversals(session, back);
    Statement isLater(session.connection(),
                      u"SELECT 1 FROM consent_events WHERE id = :id AND change_set_id > :merge AND change_set_id <> :now"_s);
    for (const auto &[topic, standing] : standingsOf(readLedger(session.connection(), survivor), session.now())) {
        isLater.bind(u"id", standing.event).bind(u"merge", merge).bind(u"now", session.changeSet());
        const bool later = isLater.next();
        while (later && isLater.next())
            continue;
        if (!isRefusal(standing.state) || !later)
            continue;
        ConsentEvent line;
        line.customer = back;
        line.channel = topic.channel;
        line.purpose = topic.purpose;
        line.state = standing.state;
        line.source = ConsentSource::Correction;
        line.capturedAt = standing.since;
        insertEvent(session, line, {});
    }
}

void refreshConsentStates(Connection &connection, CustomerId customer)
{
    Statement(connection, u"DELETE FROM consent_states WHERE customer_id = :customer"_s)
        .bind(u"customer", customer)
        .execute();
    writeStates(connection, customer, standingsOf(readLedger(connection, customer), beforeAnyEnd));
}

void rebuildConsentStates(Connection &connection)
{
    connection.execute(u"DELETE FROM consent_states"_s);
    for (const CustomerId customer : customersIn(connection, u"consent_events"_s))
        writeStates(connection, customer, standingsOf(readLedger(connection, customer), beforeAnyEnd));
}

qint64 differentConsentStates(Connection &connection)
{
    qint64 different = 0;
    const QList<CustomerId> known = customersIn(connection, u"consent_events"_s);
    for (const CustomerId customer : known)
        different += storedStandings(connection, customer) == standingsOf(readLedger(connection, customer), beforeAnyEnd)
                         ? 0
                         : 1;
    const QSet<CustomerId> inLedger(known.begin(), known.end());
    for (const CustomerId customer : customersIn(connection, u"consent_states"_s))
        different += inLedger.contains(customer) ? 0 : 1;
    return different;
}

} // namespace regulars
