// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

namespace regulars {

/// All segments with what their list shows, by folder and name. Reads at once; cheap, unlike SegmentBookView.
class SegmentListView final : public EntityView<SegmentsKey, QList<SegmentRow>>
{
    Q_OBJECT

public:
    explicit SegmentListView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SegmentsKey key) const override;
};

/// A customer and a segment.
struct SegmentReasonKey
{
    SegmentId segment;
    CustomerId customer;
    [[nodiscard]] bool isValid() const { return segment.isValid() && customer.isValid(); }
    friend bool operator==(const SegmentReasonKey &, const SegmentReasonKey &) = default;
};

/// Why the customer is in the segment or not.
struct SegmentReasonSeen
{
    Segment segment;
    QString customerName;
    SegmentReason reason;
};

class SegmentReasonView final : public EntityView<SegmentReasonKey, SegmentReasonSeen>
{
    Q_OBJECT

public:
    explicit SegmentReasonView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SegmentReasonKey key) const override;
};

/// A segment that a customer is in.
struct CustomerSegment
{
    SegmentId segment;
    QString name;
    SegmentKind kind = SegmentKind::Dynamic;
    Instant since;

    friend bool operator==(const CustomerSegment &, const CustomerSegment &) = default;
};

/// The segments that a customer is in now, by name.
class CustomerSegmentsView final : public EntityView<CustomerId, QList<CustomerSegment>>
{
    Q_OBJECT

public:
    explicit CustomerSegmentsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId key) const override;
};

/// Error: NotFound (segment), also of a deleted one.
[[nodiscard]] Result<SegmentReasonSeen> readSegmentReason(Connection &connection, SegmentReasonKey key, Instant now);
[[nodiscard]] Result<QList<CustomerSegment>> readSegmentsOf(Connection &connection, CustomerId customer);

} // namespace regulars
