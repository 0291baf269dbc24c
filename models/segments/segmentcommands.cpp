// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentcommands.h"

#include "storage/segments/segmentmembers.h"
#include "storage/segments/segmentpeople.h"
#include "storage/segments/segmentstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<Segment> present(WriteSession &session, SegmentId id)
{
    REGULARS_TRY(segment, SegmentStore(session.connection()).segment(id));
    return SegmentStore(session.connection()).segment(segment.uid);
}

Error invalid(const QString &field, const QString &rule)
{
    return {ErrorCode::InvalidValue, field, {{u"rule"_s, rule}}, {}};
}

// A snapshot is who was there.
Result<void> checkMayPin(const Segment &segment)
{
    if (segment.kind == SegmentKind::Snapshot)
        return tl::unexpected(Error{ErrorCode::Refused, {}, {{u"reason"_s, u"snapshot"_s}}, {}});
    return {};
}

} // namespace

Result<SegmentId> SaveSegment::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(segment)));
    session.setArgument(u"segment"_s, segment.name.trimmed());
    return SegmentStore(session.connection()).save(session, segment, note.trimmed());
}

Result<void> RemoveSegment::execute(WriteSession &session) const
{
    REGULARS_TRY(removed, present(session, segment));
    session.setArgument(u"segment"_s, removed.name);
    REGULARS_CHECK(SegmentStore(session.connection()).remove(session, segment));
    // Nobody keeps it meanwhile: should it come back, its members are counted.
    return SegmentMembers(session.connection()).forgetCount(session, segment);
}

Result<void> PinInSegment::execute(WriteSession &session) const
{
    REGULARS_TRY(pinned, present(session, segment));
    const bool isStatic = pinned.kind == SegmentKind::Static;
    REGULARS_CHECK(checkMayPin(pinned));
    if (customers.isEmpty())
        return tl::unexpected(invalid(u"customers"_s, u"required"_s));
    if (isStatic && kind == PinKind::Never)
        return tl::unexpected(invalid(u"kind"_s, u"unknown"_s));
    if (!isStatic && reason.trimmed().isEmpty())
        return tl::unexpected(invalid(u"reason"_s, u"required"_s));
    QList<SegmentPin> pins;
    for (const CustomerId customer : customers)
        pins += SegmentPin{customer, kind, reason.trimmed(), session.now(), session.user()};
    session.setArgument(u"segment"_s, pinned.name);
    session.setArgument(u"count"_s, customers.size());
    session.setArgument(u"always"_s, kind == PinKind::Always);
    return SegmentStore(session.connection()).pin(session, segment, pins);
}

Result<void> UnpinInSegment::execute(WriteSession &session) const
{
    REGULARS_TRY(pinned, present(session, segment));
    REGULARS_CHECK(checkMayPin(pinned));
    session.setArgument(u"segment"_s, pinned.name);
    session.setArgument(u"count"_s, customers.size());
    return SegmentStore(session.connection()).unpin(session, segment, customers);
}

Result<SegmentId> TakeSnapshot::execute(WriteSession &session) const
{
    REGULARS_TRY(source, present(session, segment));
    REGULARS_TRY(people, SegmentPeople(session.connection(), session.now()).members(source, {}));
    Segment snapshot = source;
    snapshot.id = {};
    snapshot.uid.clear();
    snapshot.rowVersion = 0;
    snapshot.version = 1;
    snapshot.name = snapshotName.trimmed();
    snapshot.kind = SegmentKind::Snapshot;
    snapshot.takenAt = session.now();
    snapshot.owner = session.user();
    REGULARS_CHECK(checked(validate(snapshot)));
    REGULARS_TRY(id, SegmentStore(session.connection()).save(session, snapshot));
    QList<SegmentPin> pins;
    for (const CustomerId customer : people)
        pins += SegmentPin{customer, PinKind::Always, snapshot.name, session.now(), session.user()};
    if (!pins.isEmpty())
        REGULARS_CHECK(SegmentStore(session.connection()).pin(session, id, pins));
    session.setArgument(u"segment"_s, snapshot.name);
    session.setArgument(u"count"_s, pins.size());
    return id;
}

} // namespace regulars
