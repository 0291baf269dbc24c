// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"

namespace regulars {

class Connection;
class WriteSession;

/// A segment with what its list shows.
struct SegmentRow
{
    Segment segment;
    SegmentCount count;
    QStringList usedBy; ///< names of segments, saved views and rewards that ask for it
    friend bool operator==(const SegmentRow &, const SegmentRow &) = default;
};

/// A version of a segment's rule.
struct SegmentVersion
{
    int version = 1;
    SegmentRule rule{};
    QString note;
    std::optional<int> entered; ///< how many it made members, and how many it let go; none: not applied yet
    std::optional<int> left;
    Instant since;
    UserId by;
};

/// Segments, their versions and pins.
class SegmentStore
{
public:
    explicit SegmentStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by folder and name.
    [[nodiscard]] Result<QList<SegmentRow>> segments() const;
    /// Also a deleted one. Error: NotFound (segment).
    [[nodiscard]] Result<Segment> segment(SegmentId id) const;
    /// Error: NotFound (segment), also of a deleted one.
    [[nodiscard]] Result<Segment> segment(const QString &uid) const;
    /// The rules of all that are not deleted, by uid.
    [[nodiscard]] Result<QMap<QString, SegmentRule>> rules() const;
    /// Of all that are not deleted, by uid.
    [[nodiscard]] Result<QMap<QString, QString>> names() const;
    /// The newest first.
    [[nodiscard]] Result<QList<SegmentVersion>> versions(SegmentId id) const;
    /// By name of the customer.
    [[nodiscard]] Result<QList<SegmentPin>> pins(SegmentId id) const;

    /// Inserts or updates; a changed rule becomes a version. Errors: NotFound, Conflict, Duplicate (name), InvalidValue
    /// (rule: circle, unknown).
    [[nodiscard]] Result<SegmentId> save(WriteSession &session, const Segment &segment, const QString &note = {});
    /// Errors: NotFound, Refused (used, with `name`): another segment or a reward asks for it.
    [[nodiscard]] Result<void> remove(WriteSession &session, SegmentId id);
    /// Sets pins, whatever was pinned; static segments take Always only. Error: NotFound.
    [[nodiscard]] Result<void> pin(WriteSession &session, SegmentId id, const QList<SegmentPin> &pins);
    [[nodiscard]] Result<void> unpin(WriteSession &session, SegmentId id, const QList<CustomerId> &customers);

private:
    Connection &m_connection;
};

} // namespace regulars
