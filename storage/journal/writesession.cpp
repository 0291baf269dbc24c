// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/writesession.h"

#include "storage/base/jsontext.h"
#include "storage/loyalty/challengekeeper.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/referralkeeper.h"
#include "storage/loyalty/stampkeeper.h"
#include "storage/loyalty/tierkeeper.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/answerrollup.h"
#include "storage/segments/segmenttouch.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionstore.h"

#include <QtCore/QJsonObject>

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

ChangeSetId openChangeSet(Connection &connection, const WriteContext &context)
{
    Statement insert(connection, u"INSERT INTO change_sets (happened_at, user_id, command, arguments)"
                                 " VALUES (:now, :user, :command, '{}') RETURNING id"_s);
    insert.bindAll(context.now, context.user, context.command).only();
    return insert.id<ChangeSetId>(0);
}

Shop shopOf(Connection &connection)
{
    auto shop = ShopStore(connection).shop();
    if (!shop)
        throw SqlFailure(shop.error());
    return *shop;
}

/// Adds those changes that concern a record which is not in the list yet.
void addOthers(QList<Change> &changes, const QList<Change> &more)
{
    std::set<std::pair<Entity, qint64>> known;
    for (const Change &change : changes)
        known.emplace(change.entity, change.id);
    for (const Change &change : more) {
        if (known.emplace(change.entity, change.id).second)
            changes += change;
    }
}

} // namespace

WriteSession::WriteSession(Connection &connection, WriteContext context)
    : m_connection(connection),
      m_context(std::move(context)),
      m_shop(shopOf(connection)),
      m_calendar(m_shop.timeZone),
      m_journal(connection, [this] { return changeSet(); }),
      m_projections(connection, m_calendar, m_shop.currency)
{
}

ChangeSetId WriteSession::changeSet()
{
    if (!m_changeSet.isValid())
        m_changeSet = openChangeSet(m_connection, m_context);
    return m_changeSet;
}

void WriteSession::willChange(Table table, qint64 id)
{
    m_projections.willChange(table, id);
    m_journal.willChange(table, id);
}

void WriteSession::inserted(Table table, qint64 id)
{
    m_projections.inserted(table, id);
    m_journal.inserted(table, id);
}

void WriteSession::follow(Table table, qint64 id)
{
    m_projections.inserted(table, id);
    if (const auto entity = entityOf(table))
        m_noted += Change{*entity, ChangeKind::Created, id};
}

void WriteSession::willAffect(CustomerId customer)
{
    m_projections.willAffect(customer);
}

void WriteSession::willAffectAnonymous(Instant at)
{
    m_projections.willAffectAnonymous(at);
}

void WriteSession::deriveAnew(const Progress &progress, const CancelToken &cancel, RebuildScope scope)
{
    m_deriveAnew = scope;
    m_progress = progress;
    m_cancel = cancel;
    m_everything = true;
}

ChangeSet WriteSession::finish()
{
    keepPoints(*this); // by the tier before what is written now
    keepStamps(*this);
    keepChallenges(*this);
    SalesChanges sales = m_projections.salesChanges();
    for (const CustomerId customer : m_unsold)
        sales.try_emplace(customer, now());
    keepTiers(*this, sales); // first: what tickets are promised may follow from the tier
    keepReferrals(*this);
    keepSubscriptions(*this);
    QList<CustomerId> affected;
    if (m_deriveAnew) {
        const RebuildScope scope = m_projections.concernTickets() ? RebuildScope::Everything : *m_deriveAnew;
        rebuildRollups(m_connection, m_calendar, m_shop.currency, scope, m_progress, m_cancel);
    } else {
        affected = m_projections.finish();
        keepAnswerDays(*this);
    }
    const bool journalled = !m_journal.isEmpty();
    QList<Change> changes = m_journal.finish();
    QList<Change> more = m_noted;
    for (const CustomerId customer : affected)
        more += Change{Entity::Customer, ChangeKind::Changed, customer.value};
    for (const TicketId ticket : m_projections.affectedTickets())
        more += Change{Entity::Ticket, ChangeKind::Changed, ticket.value};
    addOthers(changes, more);
    keepTouched(*this, changes, affected, m_everything);
    if (journalled || m_everything) {
        Statement(m_connection, u"UPDATE change_sets SET arguments = :arguments WHERE id = :id"_s)
            .bind(u"arguments", jsonText(QJsonObject::fromVariantMap(m_context.arguments)))
            .bind(u"id", changeSet())
            .execute();
    } else if (m_changeSet.isValid()) {
        Statement(m_connection, u"DELETE FROM change_sets WHERE id = :id"_s).bind(u"id", m_changeSet).execute();
    }
    return {journalled || m_everything ? m_changeSet : ChangeSetId{}, m_context.command, m_context.arguments, changes,
            m_everything};
}

} // namespace regulars
