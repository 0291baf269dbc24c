// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/duplicates/customermerger.h"

#include "storage/customers/customerreferences.h"
#include "storage/customers/customerstore.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/stampkeeper.h"
#include "storage/loyalty/tierkeeper.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> CustomerMerger::merge(WriteSession &session, const Customer &joined, const QList<Customer> &others)
{
    return attempt([&]() -> Result<void> {
        session.willAffect(joined.id);
        // The others first: the survivor may take over a card number, and undoing goes the other way round.
        for (const Customer &other : others) {
            session.willAffect(other.id);
            REGULARS_CHECK(markDeleted(session, Table::Customers, other.id.value, true));
        }
        QList<ConsentStandings> consents;
        for (const Customer &record : QList<Customer>{joined} + others) {
            REGULARS_TRY(standings, ConsentStore(m_connection).standings(record.id, session.now()));
            consents += standings;
        }
        QList<CustomerId> merged;
        for (const Customer &other : others)
            merged += other.id;
        mergeMemberships(session, joined.id, merged);
        mergePoints(session, joined.id, merged);
        lapseStamps(session, QList<CustomerId>{joined.id} + merged);
        for (const Customer &other : others) {
            moveRows(session, other.id, joined.id);
            redirect(session, other, joined.id);
        }
        restrictConsent(session, joined.id, consents);
        REGULARS_CHECK(CustomerStore(m_connection).update(session, joined));
        Statement(m_connection, u"UPDATE customers SET created_at = :created WHERE id = :id"_s)
            .bind(u"created", joined.createdAt)
            .bind(u"id", joined.id)
            .execute();
        return {};
    });
}

void CustomerMerger::moveRows(WriteSession &session, CustomerId from, CustomerId to)
{
    for (const CustomerReference &reference : customerReferences()) {
        if (reference.onMerge != OnMerge::Moved)
            continue;
        QString sql = u"SELECT t.id FROM %1 t WHERE t.%2 = :from"_s.arg(reference.table, reference.column);
        if (!reference.uniqueColumn.isEmpty()) {
            sql += u" AND NOT EXISTS (SELECT 1 FROM %1 o WHERE o.%2 = %3 AND o.%4 = t.%4)"_s
                       .arg(reference.table, reference.column)
                       .arg(to.value)
                       .arg(reference.uniqueColumn);
        }
        if (reference.table == "customer_members"_L1) // nobody belongs to themselves
            sql += u" AND t.customer_id <> %1"_s.arg(to.value);
        QList<qint64> ids;
        Statement rows(m_connection, sql);
        rows.bind(u"from", from);
        while (rows.next())
            ids += rows.integer(0);
        const QString version = reference.versioned
                                    ? u", row_version = row_version + 1, updated_at = :now, updated_by = :user"_s
                                    : QString();
        Statement move(m_connection,
                       u"UPDATE %1 SET %2 = :to%3 WHERE id = :id"_s.arg(reference.table, reference.column, version));
        for (const qint64 id : ids) {
            session.willChange(*reference.journalled, id);
            move.bind(u"to", to).bind(u"id", id);
            if (reference.versioned)
                move.bind(u"now", session.now()).bind(u"user", session.user());
            move.execute();
        }
    }
}

void CustomerMerger::restrictConsent(WriteSession &session, CustomerId customer, const QList<ConsentStandings> &before)
{
    ConsentStore store(m_connection);
    const auto joined = store.standings(customer, session.now());
    if (!joined)
        throw SqlFailure(joined.error());
    QList<ConsentEvent> lines;
    for (const auto &[topic, state] : restrictions(*joined, before)) {
        ConsentEvent line;
        line.customer = customer;
        line.channel = topic.channel;
        line.purpose = topic.purpose;
        line.state = state;
        line.source = ConsentSource::Correction;
        line.capturedAt = session.now();
        lines += line;
    }
    if (const auto added = store.append(session, lines); !added)
        throw SqlFailure(added.error());
}

void CustomerMerger::redirect(WriteSession &session, const Customer &from, CustomerId to)
{
    Statement insert(m_connection,
                     u"INSERT INTO customer_redirects (customer_id, old_customer_id, old_uid, old_name,"
                     " old_card_number, merged_at, merged_by) VALUES (:to, :old, :uid, :name, :card, :now, :user)"
                     " RETURNING id"_s);
    insert.bindAll(to, from.id, from.uid, from.name,
                   from.cardNumber.isEmpty() ? std::nullopt : std::optional(from.cardNumber), session.now(), session.user());
    insert.only();
    session.inserted(Table::CustomerRedirects, insert.integer(0));
}

} // namespace regulars
