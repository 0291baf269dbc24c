// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentpeopleviews.h"

#include "storage/customers/customerlist.h"

#include <QtCore/QHash>

#include <algorithm>

namespace regulars {

namespace {

constexpr auto settling = std::chrono::seconds(1);

} // namespace

Result<SegmentReasonSeen> readSegmentReason(Connection &connection, SegmentReasonKey key, Instant now)
{
    const SegmentStore store(connection);
    REGULARS_TRY(found, store.segment(key.segment));
    REGULARS_TRY(segment, store.segment(found.uid));
    REGULARS_TRY(reason, reasonOf(connection, segment, key.customer, now));
    REGULARS_TRY(rows, CustomerList(connection).rows({key.customer}, now, Currency()));
    return SegmentReasonSeen{segment, rows.isEmpty() ? QString() : rows.first().name, reason};
}

Result<QList<CustomerSegment>> readSegmentsOf(Connection &connection, CustomerId customer)
{
    REGULARS_TRY(stays, SegmentMembers(connection).ofCustomer(customer));
    REGULARS_TRY(rows, SegmentStore(connection).segments());
    QHash<SegmentId, const Segment *> segments;
    for (const SegmentRow &row : std::as_const(rows))
        segments.insert(row.segment.id, &row.segment);
    QList<CustomerSegment> in;
    for (const SegmentStay &stay : std::as_const(stays)) {
        const Segment *segment = segments.value(stay.segment);
        if (segment && !stay.exitedAt)
            in += CustomerSegment{stay.segment, segment->name, segment->kind, stay.enteredAt};
    }
    std::sort(in.begin(), in.end(), [](const CustomerSegment &a, const CustomerSegment &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return in;
}

SegmentListView::SegmentListView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool SegmentListView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember);
}

SegmentListView::ReadJob SegmentListView::readJob(SegmentsKey) const
{
    return [](Connection &connection) { return SegmentStore(connection).segments(); };
}

SegmentReasonView::SegmentReasonView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool SegmentReasonView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember, key().segment.value) ||
           changes.touches(Entity::Customer, key().customer.value);
}

SegmentReasonView::ReadJob SegmentReasonView::readJob(SegmentReasonKey key) const
{
    return [key, now = database().clock().now()](Connection &connection) { return readSegmentReason(connection, key, now); };
}

CustomerSegmentsView::CustomerSegmentsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CustomerSegmentsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment) || changes.touches(Entity::SegmentMember);
}

CustomerSegmentsView::ReadJob CustomerSegmentsView::readJob(CustomerId key) const
{
    return [key](Connection &connection) { return readSegmentsOf(connection, key); };
}

} // namespace regulars
