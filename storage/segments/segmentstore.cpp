// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentstore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectSegment =
    u"SELECT g.id, g.uid, g.name, g.description, g.folder, g.kind, g.level, g.purpose, g.rule, g.version, g.week_start,"
    " g.taken_at, g.owner_id, g.row_version, g.deleted_at, n.members, n.counted_at, n.ms"
    " FROM segments g LEFT JOIN segment_counts n ON n.segment_id = g.id"_s;

/// A rule that a newer version wrote is one that nobody fulfils.
SegmentRule ruleOf(const QString &text)
{
    return segmentRuleOf(jsonObject(text)).value_or(SegmentRule{RuleGroup{GroupKind::Any, {}}});
}

Segment readSegment(const Statement &row)
{
    Segment segment;
    segment.id = row.id<SegmentId>(0);
    segment.uid = row.text(1);
    segment.name = row.text(2);
    segment.description = row.text(3);
    segment.folder = row.text(4);
    segment.kind = valueOf<SegmentKind>(row.text(5));
    segment.level = valueOf<SegmentLevel>(row.text(6));
    segment.purpose = valueOf<SegmentPurpose>(row.text(7));
    segment.rule = ruleOf(row.text(8));
    segment.version = static_cast<int>(row.integer(9));
    segment.weekStart = static_cast<Qt::DayOfWeek>(row.integer(10));
    segment.takenAt = row.optionalInstant(11);
    segment.owner = row.id<UserId>(12);
    segment.rowVersion = static_cast<int>(row.integer(13));
    return segment;
}

SegmentCount readCount(const Statement &row)
{
    return {static_cast<int>(row.integer(15)), row.optionalInstant(16), static_cast<int>(row.integer(17))};
}

/// A name is the one thing that must be unique.
template<typename T>
Result<T> tellingName(Result<T> result)
{
    if (!result && result.error().code == ErrorCode::Duplicate)
        result.error().field = u"name"_s;
    return result;
}

/// Error: InvalidValue (rule): it asks for a segment that there is not, or for itself.
Result<void> checkRule(const SegmentStore &store, const Segment &segment)
{
    const QStringList asked = segmentsIn(segment.rule);
    if (asked.isEmpty())
        return {};
    REGULARS_TRY(rules, store.rules());
    for (const QString &uid : asked) {
        if (!rules.contains(uid))
            return tl::unexpected(invalidField(u"rule"_s, u"unknown_segment"_s));
    }
    if (!segment.uid.isEmpty() && isCircle(segment.uid, segment.rule, rules))
        return tl::unexpected(invalidField(u"rule"_s, u"circle"_s));
    return {};
}

void bindSegment(Statement &write, WriteSession &session, const Segment &segment)
{
    const QString name = segment.name.simplified();
    write.bind(u"name", name).bind(u"fold", folded(name)).bind(u"description", segment.description.trimmed());
    write.bind(u"folder", segment.folder.simplified()).bind(u"kind", nameOf(segment.kind));
    write.bind(u"level", nameOf(segment.level)).bind(u"purpose", nameOf(segment.purpose));
    write.bind(u"rule", jsonText(toJson(segment.rule))).bind(u"version", QVariant(segment.version));
    write.bind(u"week_start", QVariant(int(segment.weekStart))).bind(u"taken", segment.takenAt);
    write.bind(u"owner", segment.owner).bind(u"now", session.now()).bind(u"user", session.user());
}

void addVersion(Connection &connection, WriteSession &session, SegmentId id, const Segment &segment, const QString &note)
{
    Statement add(connection, u"INSERT INTO segment_rules (segment_id, version, rule, note, created_at, created_by,"
                              " change_set_id) VALUES (:segment, :version, :rule, :note, :now, :user, :change_set)"
                              " RETURNING id"_s);
    add.bind(u"segment", id).bind(u"version", QVariant(segment.version));
    add.bind(u"rule", jsonText(toJson(segment.rule))).bind(u"note", note.trimmed());
    add.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::SegmentRules, add.integer(0));
}

SegmentId insertSegment(Connection &connection, WriteSession &session, Segment segment, const QString &note)
{
    segment.version = 1;
    Statement add(connection,
                  u"INSERT INTO segments (uid, name, name_fold, description, folder, kind, level, purpose, rule, version,"
                  " week_start, taken_at, owner_id, created_at, created_by, updated_at, updated_by, change_set_id)"
                  " VALUES (:uid, :name, :fold, :description, :folder, :kind, :level, :purpose, :rule, :version,"
                  " :week_start, :taken, :owner, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    bindSegment(add, session, segment);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    const auto id = add.id<SegmentId>(0);
    session.inserted(Table::Segments, id.value);
    if (segment.kind != SegmentKind::Static)
        addVersion(connection, session, id, segment, note);
    return id;
}

void updateSegment(Connection &connection, WriteSession &session, Segment segment, const Segment &before,
                   const QString &note)
{
    segment.version = before.version;
    if (segment.rule != before.rule) {
        Statement newest(connection, u"SELECT coalesce(max(version), 0) FROM segment_rules WHERE segment_id = :segment"_s);
        newest.bind(u"segment", segment.id).only();
        segment.version = static_cast<int>(newest.integer(0)) + 1;
    }
    session.willChange(Table::Segments, segment.id.value);
    Statement write(connection,
                    u"UPDATE segments SET name = :name, name_fold = :fold, description = :description, folder = :folder,"
                    " kind = :kind, level = :level, purpose = :purpose, rule = :rule, version = :version,"
                    " week_start = :week_start, taken_at = :taken, owner_id = :owner, updated_at = :now,"
                    " updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    bindSegment(write, session, segment);
    write.bind(u"id", segment.id).execute();
    if (segment.version != before.version)
        addVersion(connection, session, segment.id, segment, note);
}

/// Names of what else asks for a segment, by what its JSON mentions: uids stand nowhere else.
QStringList usersOf(Connection &connection, const QString &uid)
{
    Statement rows(connection,
                   u"SELECT name FROM segments WHERE deleted_at IS NULL AND uid <> :uid AND instr(rule, :uid) > 0"
                   " UNION ALL SELECT name FROM saved_views WHERE instr(state, :uid) > 0"
                   " UNION ALL SELECT name FROM rewards WHERE deleted_at IS NULL AND instr(segments, :uid) > 0"_s);
    rows.bind(u"uid", uid);
    QStringList names;
    while (rows.next())
        names += rows.text(0);
    return names;
}

/// Error: NotFound (segment), also of a deleted one.
Result<Segment> livingSegment(Connection &connection, SegmentId id)
{
    Statement row(connection, selectSegment + u" WHERE g.id = :id AND g.deleted_at IS NULL"_s);
    if (!row.bind(u"id", id).next())
        return fail(ErrorCode::NotFound, u"segment"_s);
    return readSegment(row);
}

/// Who looks at the segment's people reads them anew.
void noteMembers(WriteSession &session, SegmentId id)
{
    session.note({Entity::SegmentMember, ChangeKind::Changed, id.value});
}

} // namespace

Result<QList<SegmentRow>> SegmentStore::segments() const
{
    return attempt([&] {
        Statement rows(m_connection, selectSegment + u" WHERE g.deleted_at IS NULL ORDER BY g.folder, g.name_fold, g.id"_s);
        QList<SegmentRow> segments;
        while (rows.next())
            segments += SegmentRow{readSegment(rows), readCount(rows), {}};
        for (SegmentRow &row : segments)
            row.usedBy = usersOf(m_connection, row.segment.uid);
        return segments;
    });
}

Result<Segment> SegmentStore::segment(SegmentId id) const
{
    return attempt([&]() -> Result<Segment> {
        Statement row(m_connection, selectSegment + u" WHERE g.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"segment"_s);
        return readSegment(row);
    });
}

Result<Segment> SegmentStore::segment(const QString &uid) const
{
    return attempt([&]() -> Result<Segment> {
        Statement row(m_connection, selectSegment + u" WHERE g.uid = :uid AND g.deleted_at IS NULL"_s);
        if (!row.bind(u"uid", uid).next())
            return fail(ErrorCode::NotFound, u"segment"_s);
        return readSegment(row);
    });
}

Result<QMap<QString, SegmentRule>> SegmentStore::rules() const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT uid, rule FROM segments WHERE deleted_at IS NULL"_s);
        QMap<QString, SegmentRule> rules;
        while (rows.next())
            rules.insert(rows.text(0), ruleOf(rows.text(1)));
        return rules;
    });
}

Result<QMap<QString, QString>> SegmentStore::names() const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT uid, name FROM segments WHERE deleted_at IS NULL"_s);
        QMap<QString, QString> names;
        while (rows.next())
            names.insert(rows.text(0), rows.text(1));
        return names;
    });
}

Result<QList<SegmentVersion>> SegmentStore::versions(SegmentId id) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT version, rule, note, entered, left_it, created_at, created_by"
                                     " FROM segment_rules WHERE segment_id = :segment ORDER BY version DESC"_s);
        rows.bind(u"segment", id);
        const auto number = [](const std::optional<qint64> &value) {
            return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
        };
        QList<SegmentVersion> versions;
        while (rows.next()) {
            versions += SegmentVersion{
                static_cast<int>(rows.integer(0)), ruleOf(rows.text(1)), rows.text(2),      number(rows.optionalInteger(3)),
                number(rows.optionalInteger(4)),   rows.instant(5),      rows.id<UserId>(6)};
        }
        return versions;
    });
}

Result<QList<SegmentPin>> SegmentStore::pins(SegmentId id) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT p.customer_id, p.kind, p.reason, p.created_at, p.created_by FROM segment_pins p"
                       " JOIN customers c ON c.id = p.customer_id WHERE p.segment_id = :segment"
                       " AND c.deleted_at IS NULL ORDER BY c.name_fold, c.id"_s);
        rows.bind(u"segment", id);
        QList<SegmentPin> pins;
        while (rows.next()) {
            pins += SegmentPin{rows.id<CustomerId>(0), valueOf<PinKind>(rows.text(1)), rows.text(2), rows.instant(3),
                               rows.id<UserId>(4)};
        }
        return pins;
    });
}

Result<SegmentId> SegmentStore::save(WriteSession &session, const Segment &segment, const QString &note)
{
    return tellingName(attempt([&]() -> Result<SegmentId> {
        if (!segment.id.isValid()) {
            Segment fresh = segment;
            fresh.uid.clear();
            REGULARS_CHECK(checkRule(*this, fresh));
            return insertSegment(m_connection, session, fresh, note);
        }
        REGULARS_TRY(before, livingSegment(m_connection, segment.id));
        if (before.rowVersion != segment.rowVersion)
            return fail(ErrorCode::Conflict, u"segment"_s);
        Segment changed = segment;
        changed.uid = before.uid;
        REGULARS_CHECK(checkRule(*this, changed));
        updateSegment(m_connection, session, changed, before, note);
        return segment.id;
    }));
}

Result<void> SegmentStore::remove(WriteSession &session, SegmentId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, livingSegment(m_connection, id));
        REGULARS_TRY(all, rules());
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.key() != before.uid && segmentsIn(it.value()).contains(before.uid)) {
                REGULARS_TRY(user, segment(it.key()));
                return fail(ErrorCode::Refused, u"segment"_s, {{u"reason"_s, u"used"_s}, {u"name"_s, user.name}});
            }
        }
        Statement reward(m_connection,
                         u"SELECT name FROM rewards WHERE deleted_at IS NULL AND instr(segments, :uid) > 0 LIMIT 1"_s);
        if (reward.bind(u"uid", before.uid).next())
            return fail(ErrorCode::Refused, u"segment"_s, {{u"reason"_s, u"used"_s}, {u"name"_s, reward.text(0)}});
        return markDeleted(session, Table::Segments, id.value, true);
    });
}

Result<void> SegmentStore::pin(WriteSession &session, SegmentId id, const QList<SegmentPin> &pins)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(segment, livingSegment(m_connection, id));
        Statement there(m_connection, u"SELECT id FROM customers WHERE id = :id AND deleted_at IS NULL"_s);
        Statement known(m_connection,
                        u"SELECT id FROM segment_pins WHERE segment_id = :segment AND customer_id = :customer"_s);
        Statement add(m_connection,
                      u"INSERT INTO segment_pins (segment_id, customer_id, kind, reason, created_at, created_by,"
                      " change_set_id) VALUES (:segment, :customer, :kind, :reason, :now, :user, :change_set)"
                      " RETURNING id"_s);
        Statement change(m_connection, u"UPDATE segment_pins SET kind = :kind, reason = :reason, created_at = :now,"
                                       " created_by = :user WHERE id = :id"_s);
        for (const SegmentPin &pin : pins) {
            if (segment.kind == SegmentKind::Static && pin.kind != PinKind::Always)
                return tl::unexpected(invalidField(u"kind"_s, u"static"_s));
            if (!there.bind(u"id", pin.customer).next())
                return fail(ErrorCode::NotFound, u"customer"_s);
            if (known.bind(u"segment", id).bind(u"customer", pin.customer).next()) {
                const qint64 row = known.integer(0);
                session.willChange(Table::SegmentPins, row);
                change.bind(u"kind", nameOf(pin.kind)).bind(u"reason", pin.reason.trimmed());
                change.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", QVariant(row)).execute();
                continue;
            }
            add.bindAll(id, pin.customer, nameOf(pin.kind), pin.reason.trimmed(), session.now(), session.user(),
                        session.changeSet());
            add.only();
            session.inserted(Table::SegmentPins, add.integer(0));
        }
        noteMembers(session, id);
        return {};
    });
}

Result<void> SegmentStore::unpin(WriteSession &session, SegmentId id, const QList<CustomerId> &customers)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(segment, livingSegment(m_connection, id));
        Statement known(m_connection,
                        u"SELECT id FROM segment_pins WHERE segment_id = :segment AND customer_id = :customer"_s);
        Statement gone(m_connection, u"DELETE FROM segment_pins WHERE id = :id"_s);
        for (const CustomerId customer : customers) {
            if (!known.bind(u"segment", segment.id).bind(u"customer", customer).next())
                continue;
            const qint64 row = known.integer(0);
            session.willChange(Table::SegmentPins, row);
            gone.bind(u"id", QVariant(row)).execute();
        }
        noteMembers(session, id);
        return {};
    });
}

} // namespace regulars
