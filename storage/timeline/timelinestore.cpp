// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timeline/timelinestore.h"

#include "core/base/textfolding.h"
#include "storage/customers/memberstore.h"
#include "storage/feedback/surveyqueue.h"
#include "storage/feedback/surveyrows.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/privacy/consentstore.h"
#include "storage/sql/statement.h"
#include "storage/timeline/milestonerows.h"

#include <QtCore/QHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype itemsShown = 4;
constexpr int batch = 200;

void fillItems(Connection &connection, const QString &sql, TimelineEvent &event)
{
    Statement lines(connection, sql);
    lines.bind(u"source", event.key.sourceId);
    while (lines.next()) {
        event.itemNames += lines.text(0).isEmpty() ? lines.text(1) : lines.text(0);
        event.itemQuantitiesMilli += lines.integer(2);
        ++event.itemCount;
    }
}

bool fillOrder(Connection &connection, TimelineEvent &event)
{
    Statement row(connection,
                  u"SELECT o.number, o.total_minor, o.currency, o.channel, o.status, o.time_unknown,"
                  " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
                  " FROM orders o WHERE o.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.order = OrderId{event.key.sourceId};
    event.number = row.text(0);
    event.amount = {row.integer(1), Currency(row.text(2))};
    event.channel = valueOf<OrderChannel>(row.text(3));
    event.orderStatus = valueOf<OrderStatus>(row.text(4));
    event.timeUnknown = row.integer(5) != 0;
    event.returned = {row.integer(6), event.amount.currency};
    fillItems(connection, u"SELECT name, sku, quantity_milli FROM order_lines WHERE order_id = :source ORDER BY position"_s,
              event);
    return true;
}

bool fillReturn(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT r.number, r.total_minor, r.currency, r.time_unknown, r.reason, r.order_id, o.number"
                              " FROM returns r LEFT JOIN orders o ON o.id = r.order_id WHERE r.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.number = row.text(0);
    event.amount = {row.integer(1), Currency(row.text(2))};
    event.timeUnknown = row.integer(3) != 0;
    event.reason = row.text(4);
    event.order = row.id<OrderId>(5);
    event.orderNumber = row.text(6);
    fillItems(connection, u"SELECT name, sku, quantity_milli FROM return_lines WHERE return_id = :source ORDER BY id"_s,
              event);
    return true;
}

bool fillInteraction(Connection &connection, TimelineEvent &event)
{
    Statement row(
        connection,
        u"SELECT i.direction, i.outcome, i.sentiment, i.duration_s, i.subject, i.body, i.pinned, i.time_unknown, u.name"
        " FROM interactions i LEFT JOIN users u ON u.id = i.created_by WHERE i.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.direction = valueOf<Direction>(row.text(0));
    event.outcome = valueOf<Outcome>(row.text(1));
    if (!row.isNull(2))
        event.sentiment = Sentiment(row.integer(2));
    if (!row.isNull(3))
        event.durationSeconds = int(row.integer(3));
    event.subject = row.text(4);
    event.body = row.text(5);
    event.pinned = row.integer(6) != 0;
    event.timeUnknown = row.integer(7) != 0;
    event.userName = row.text(8);
    return true;
}

bool fillMerge(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT r.old_name, u.name, (SELECT max(j.change_set_id) FROM journal_entries j"
                              " JOIN change_sets s ON s.id = j.change_set_id AND s.command = 'merge_customers'"
                              " WHERE j.table_name = 'customer_redirects' AND j.row_id = r.id AND j.before_image IS NULL)"
                              " FROM customer_redirects r LEFT JOIN users u ON u.id = r.merged_by"
                              " WHERE r.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.mergedName = row.text(0);
    event.userName = row.text(1);
    event.mergeChangeSet = row.id<ChangeSetId>(2);
    return true;
}

bool fillConsent(Connection &connection, TimelineEvent &event)
{
    event.consents = consentsRecordedWith(connection, ConsentEventId{event.key.sourceId});
    if (event.consents.isEmpty())
        return false;
    event.body = event.consents.first().proof;
    Statement user(connection, u"SELECT name FROM users WHERE id = :id"_s);
    if (user.bind(u"id", event.consents.first().recordedBy).next())
        event.userName = user.text(0);
    return true;
}

bool fillTask(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT t.title, t.note, t.outcome, t.due_at, t.time_unknown, o.name, u.name FROM tasks t"
                              " LEFT JOIN users o ON o.id = t.owner_id LEFT JOIN users u ON u.id = t.updated_by"
                              " WHERE t.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subject = row.text(0);
    event.body = row.text(1);
    event.outcomeOfTask = valueOf<TaskOutcome>(row.text(2));
    event.dueAt = row.optionalInstant(3);
    event.ownerName = row.text(5);
    if (event.outcomeOfTask == TaskOutcome::Open)
        event.timeUnknown = row.integer(4) != 0;
    else
        event.userName = row.text(6);
    return true;
}

bool fillFile(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT a.file_name, a.size, u.name FROM attachments a"
                              " LEFT JOIN users u ON u.id = a.created_by WHERE a.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subject = row.text(0);
    event.fileSize = row.integer(1);
    event.userName = row.text(2);
    return true;
}

bool fillTicket(Connection &connection, TimelineEvent &event)
{
    Statement row(connection,
                  u"SELECT t.number, t.subject, t.priority, t.discarded, f.category, s.name, o.name,"
                  " (SELECT a.body FROM ticket_articles a WHERE a.ticket_id = t.id AND a.visibility = 'public'"
                  " ORDER BY a.happened_at, a.id LIMIT 1) FROM tickets t LEFT JOIN ticket_facts f ON f.ticket_id = t.id"
                  " LEFT JOIN ticket_statuses s ON s.id = t.status_id LEFT JOIN users o ON o.id = t.owner_id"
                  " WHERE t.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.number = row.text(0);
    event.subject = row.text(1);
    event.priority = valueOf<TicketPriority>(row.text(2));
    event.discarded = valueOf<DiscardReason>(row.text(3));
    event.statusOfTicket = valueOf<StatusCategory>(row.text(4));
    event.statusName = row.text(5);
    event.ownerName = row.text(6);
    event.body = row.text(7);
    return true;
}

bool fillFeedback(Connection &connection, TimelineEvent &event)
{
    Statement row(connection,
                  u"SELECT %1, t.number, u.name FROM survey_responses r LEFT JOIN tickets t ON t.id = r.ticket_id"
                  " LEFT JOIN users u ON u.id = r.agent_id WHERE r.id = :source"_s.arg(responseColumns()));
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    const SurveyResponse response = readResponse(row);
    event.surveyKind = response.kind;
    event.scale = response.scale;
    event.score = response.score;
    event.typedByStaff = response.collectedBy == CollectedBy::Staff;
    event.body = response.comment;
    event.number = row.isNull(responseColumnCount) ? QString() : row.text(responseColumnCount);
    event.userName = row.text(responseColumnCount + 1);
    event.recovery = isBestScore(response.kind, response.scale, response.score) &&
                     isRecovery(response, orThrow(complaintSolvedBefore(connection, response.customer, response.at)));
    return true;
}

bool fillPoints(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT e.type, e.points, e.note, u.name FROM points_entries e"
                              " LEFT JOIN users u ON u.id = e.user_id WHERE e.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.pointsType = valueOf<PointsEntryType>(row.text(0));
    event.points = {row.integer(1)};
    event.body = row.text(2);
    event.userName = row.text(3);
    return true;
}

bool fillSegment(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT name FROM segments WHERE id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subject = row.text(0);
    return true;
}

bool fillTier(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT t.name, f.name, c.reason, c.note, u.name FROM tier_changes c"
                              " LEFT JOIN tiers t ON t.id = c.to_tier_id LEFT JOIN tiers f ON f.id = c.from_tier_id"
                              " LEFT JOIN users u ON u.id = c.user_id WHERE c.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subject = row.text(0);
    event.tierBefore = row.text(1);
    event.tierReason = valueOf<TierReason>(row.text(2));
    event.body = row.text(3);
    event.userName = row.text(4);
    return true;
}

bool fill(Connection &connection, TimelineEvent &event)
{
    event.kind = valueOf<TimelineKind>(event.key.kind);
    if (event.kind == TimelineKind::Merge)
        return fillMerge(connection, event);
    if (event.kind == TimelineKind::Order)
        return fillOrder(connection, event);
    if (event.kind == TimelineKind::Return)
        return fillReturn(connection, event);
    if (isTask(event.kind))
        return fillTask(connection, event);
    if (event.kind == TimelineKind::File)
        return fillFile(connection, event);
    if (event.kind == TimelineKind::Ticket)
        return fillTicket(connection, event);
    if (event.kind == TimelineKind::Feedback)
        return fillFeedback(connection, event);
    if (event.kind == TimelineKind::Points)
        return fillPoints(connection, event);
    if (event.kind == TimelineKind::Tier)
        return fillTier(connection, event);
    if (isOfSegment(event.kind))
        return fillSegment(connection, event);
    if (isMilestone(event.kind))
        return fillMilestone(connection, event);
    return event.kind == TimelineKind::Consent ? fillConsent(connection, event) : fillInteraction(connection, event);
}

bool containsText(const TimelineEvent &event, const QString &needle)
{
    const auto has = [&](const QString &text) { return folded(text).contains(needle); };
    return has(event.number) || has(event.orderNumber) || has(event.subject) || has(event.body) || has(event.reason) ||
           has(event.mergedName) || std::any_of(event.itemNames.begin(), event.itemNames.end(), has);
}

/// Whose events are told: the customer's, and with members, those of everybody below.
class Tellers
{
public:
    Tellers(Connection &connection, CustomerId customer, bool withMembers)
        : m_connection(connection), m_customer(customer), m_withMembers(withMembers)
    {
    }

    /// The same text for every customer, so that its statement is prepared once.
    [[nodiscard]] QString condition() const
    {
        return m_withMembers ? u"customer_id IN (%1)"_s.arg(MemberStore::everybodySelect()) : u"customer_id = :customer"_s;
    }
    void bind(Statement &statement) const
    {
        statement.bind(m_withMembers ? QStringView(u"group") : QStringView(u"customer"), m_customer);
    }
    /// The event of one of them, with the name where it is a member's.
    [[nodiscard]] TimelineEvent event(const TimelineKey &key, CustomerId whose)
    {
        TimelineEvent event;
        event.key = key;
        event.customer = whose;
        if (valueOf<TimelineKind>(key.kind) == TimelineKind::Points)
            event.pointName = pointName();
        if (whose == m_customer)
            return event;
        auto name = m_names.find(whose);
        if (name == m_names.end()) {
            Statement row(m_connection, u"SELECT name FROM customers WHERE id = :id"_s);
            row.bind(u"id", whose).only();
            name = m_names.insert(whose, row.text(0));
        }
        event.memberName = *name;
        return event;
    }

private:
    const QString &pointName()
    {
        if (!m_pointName)
            m_pointName = PointsProgrammeStore(m_connection).pointName();
        return *m_pointName;
    }

    Connection &m_connection;
    CustomerId m_customer;
    bool m_withMembers;
    QHash<CustomerId, QString> m_names;
    std::optional<QString> m_pointName;
};

QString keysSql(const TimelineFilter &filter, const Tellers &tellers, bool fromStart)
{
    QString sql = u"SELECT occurred_at, kind, source_id, customer_id FROM timeline_events WHERE "_s + tellers.condition();
    if (!fromStart)
        sql += u" AND (occurred_at, kind, source_id) < (:at, :kind, :source)"_s;
    if (!filter.kinds.isEmpty()) {
        QStringList names;
        for (const TimelineKind kind : filter.kinds)
            names += u'\'' + nameOf(kind) + u'\'';
        sql += u" AND kind IN ("_s + names.join(u", "_s) + u')';
    }
    return sql + u" ORDER BY occurred_at DESC, kind DESC, source_id DESC LIMIT :limit"_s;
}

struct Place
{
    TimelineKey key;
    CustomerId customer;
};

QList<Place> readPlaces(Connection &connection, const Tellers &tellers, const TimelineFilter &filter,
                        const std::optional<TimelineKey> &before, int limit)
{
    Statement rows(connection, keysSql(filter, tellers, !before));
    tellers.bind(rows);
    rows.bind(u"limit", limit);
    if (before)
        rows.bind(u"at", before->occurredAt).bind(u"kind", before->kind).bind(u"source", before->sourceId);
    QList<Place> places;
    while (rows.next())
        places += Place{{rows.instant(0), rows.text(1), rows.integer(2)}, rows.id<CustomerId>(3)};
    return places;
}

} // namespace

Result<QList<TimelineEvent>> TimelineStore::page(CustomerId customer, const TimelineFilter &filter,
                                                 const std::optional<TimelineKey> &before, int limit) const
{
    return attempt([&] {
        const QString needle = folded(filter.text);
        const bool everyEvent = needle.isEmpty() && !filter.pinnedOnly;
        QList<TimelineEvent> events;
        std::optional<TimelineKey> last = before;
        Tellers tellers(m_connection, customer, filter.withMembers);
        while (events.size() < limit) {
            const int wanted = everyEvent ? limit : batch;
            const QList<Place> places = readPlaces(m_connection, tellers, filter, last, wanted);
            for (const Place &place : places) {
                TimelineEvent event = tellers.event(place.key, place.customer);
                last = place.key;
                const bool shown = fill(m_connection, event) && (!filter.pinnedOnly || event.pinned) &&
                                   (needle.isEmpty() || containsText(event, needle));
                if (!shown)
                    continue;
                event.itemNames = event.itemNames.mid(0, itemsShown);
                event.itemQuantitiesMilli = event.itemQuantitiesMilli.mid(0, itemsShown);
                events += event;
                if (events.size() == limit)
                    break;
            }
            if (places.size() < wanted)
                break;
        }
        return events;
    });
}

Result<QList<TimelineEvent>> TimelineStore::pinned(CustomerId customer, const TimelineFilter &filter, int limit) const
{
    return attempt([&] {
        QList<TimelineEvent> events;
        Tellers tellers(m_connection, customer, filter.withMembers);
        Statement rows(m_connection, u"SELECT occurred_at, kind, id, customer_id FROM interactions WHERE "_s +
                                         tellers.condition() +
                                         u" AND pinned = 1 AND deleted_at IS NULL"
                                         " ORDER BY occurred_at DESC, kind DESC, id DESC"_s);
        tellers.bind(rows);
        while (events.size() < limit && rows.next()) {
            TimelineEvent event = tellers.event({rows.instant(0), rows.text(1), rows.integer(2)}, rows.id<CustomerId>(3));
            const bool wanted = filter.kinds.isEmpty() || filter.kinds.contains(valueOf<TimelineKind>(event.key.kind));
            if (wanted && fill(m_connection, event))
                events += event;
        }
        return events;
    });
}

Result<QList<TimelineEvent>> TimelineStore::upcoming(CustomerId customer, const TimelineFilter &filter, int limit) const
{
    return attempt([&] {
        QList<TimelineEvent> events;
        Tellers tellers(m_connection, customer, filter.withMembers);
        Statement rows(m_connection, u"SELECT attention_at, type, id, customer_id FROM tasks WHERE "_s +
                                         tellers.condition() +
                                         u" AND closed_at IS NULL AND deleted_at IS NULL ORDER BY attention_at, id"_s);
        tellers.bind(rows);
        while (events.size() < limit && rows.next()) {
            TimelineEvent event = tellers.event({rows.instant(0), rows.text(1), rows.integer(2)}, rows.id<CustomerId>(3));
            const bool wanted = filter.kinds.isEmpty() || filter.kinds.contains(valueOf<TimelineKind>(event.key.kind));
            if (wanted && fill(m_connection, event))
                events += event;
        }
        return events;
    });
}

} // namespace regulars
