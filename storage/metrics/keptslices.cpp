// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/keptslices.h"

#include "storage/base/uid.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

#include <algorithm>
#include <vector>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Looking at a part is noted no more often than this.
constexpr qint64 noteLooksMs = 3'600'000;

const QString selectSql =
    u"SELECT id, uid, kind, slice_key, name, counted_at, counted_for, newest_change FROM kept_slices"_s;

KeptSlice readRow(const Statement &row)
{
    KeptSlice kept;
    kept.id = row.integer(0);
    kept.uid = row.text(1);
    kept.slice = {valueOf<SliceKind>(row.text(2)), row.text(3), row.text(4)};
    kept.countedAt = row.optionalInstant(5);
    if (!row.isNull(6))
        kept.countedFor = QDate::fromJulianDay(row.integer(6));
    kept.newestChange = row.optionalInteger(7).value_or(0);
    return kept;
}

/// The differences of ascending ids, seven bits a byte; a byte that is not the last of its number has the eighth.
QByteArray packed(const std::unordered_set<CustomerId> &people)
{
    std::vector<qint64> ids;
    ids.reserve(people.size());
    for (const CustomerId customer : people)
        ids.push_back(customer.value);
    std::sort(ids.begin(), ids.end());
    QByteArray bytes;
    bytes.reserve(qsizetype(ids.size()) * 2);
    qint64 last = 0;
    for (const qint64 id : ids) {
        quint64 rest = quint64(id - std::exchange(last, id));
        for (; rest >= 128; rest >>= 7)
            bytes += char((rest & 127) | 128);
        bytes += char(rest);
    }
    return bytes;
}

std::unordered_set<CustomerId> unpacked(const QByteArray &bytes)
{
    std::unordered_set<CustomerId> people;
    people.reserve(size_t(bytes.size()));
    qint64 id = 0;
    quint64 step = 0;
    int shift = 0;
    for (const char byte : bytes) {
        step |= quint64(quint8(byte) & 127) << shift;
        shift += 7;
        if (quint8(byte) & 128)
            continue;
        id += qint64(step);
        people.insert(CustomerId{id});
        step = 0;
        shift = 0;
    }
    return people;
}

} // namespace

std::optional<KeptSlice> KeptSlices::find(const DashboardSlice &slice) const
{
    Statement row(m_connection, selectSql + u" WHERE kind = :kind AND slice_key = :key"_s);
    if (!row.bind(u"kind", nameOf(slice.kind)).bind(u"key", slice.key).next())
        return std::nullopt;
    return readRow(row);
}

QList<KeptSlice> KeptSlices::all() const
{
    QList<KeptSlice> slices;
    Statement rows(m_connection, selectSql);
    while (rows.next())
        slices += readRow(rows);
    return slices;
}

std::unordered_set<CustomerId> KeptSlices::people(qint64 slice) const
{
    Statement row(m_connection, u"SELECT people FROM kept_slices WHERE id = :id AND people IS NOT NULL"_s);
    return row.bind(u"id", QVariant(slice)).next() ? unpacked(row.bytes(0)) : std::unordered_set<CustomerId>();
}

qint64 KeptSlices::newestChange() const
{
    Statement row(m_connection, u"SELECT coalesce(max(id), 0) FROM change_sets"_s);
    row.only();
    return row.integer(0);
}

void KeptSlices::expect(const DashboardSlice &slice, Instant now)
{
    {
        Statement known(m_connection, u"SELECT 1 FROM kept_slices WHERE kind = :kind AND slice_key = :key"
                                      " AND used_at BETWEEN :recently AND :now"_s);
        known.bind(u"kind", nameOf(slice.kind)).bind(u"key", slice.key);
        if (known.bind(u"recently", Instant{now.ms - noteLooksMs}).bind(u"now", now).next())
            return;
    }
    Transaction transaction(m_connection);
    write(slice, now);
    transaction.commit();
}

void KeptSlices::write(const DashboardSlice &slice, Instant now)
{
    Statement(m_connection, u"INSERT INTO kept_slices (uid, kind, slice_key, name, used_at)"
                            " VALUES (:uid, :kind, :key, :name, :now)"
                            " ON CONFLICT (kind, slice_key) DO UPDATE SET used_at = excluded.used_at"_s)
        .bindAll(newUid(now), nameOf(slice.kind), slice.key, slice.name, now)
        .execute();
    QList<qint64> old;
    Statement rows(m_connection, u"SELECT id FROM kept_slices ORDER BY used_at DESC, id DESC"_s);
    for (int place = 0; rows.next(); ++place) {
        if (place >= mostKeptSlices)
            old += rows.integer(0);
    }
    Statement remove(m_connection, u"DELETE FROM kept_slices WHERE id = :id"_s);
    for (const qint64 id : old)
        remove.bind(u"id", QVariant(id)).execute();
}

bool KeptSlices::keep(const CountedSlice &counted, Instant now)
{
    Transaction transaction(m_connection);
    const auto there = find(counted.slice.slice);
    if (!there || there->uid != counted.slice.uid)
        return false;
    const bool isFollowed = followsWrites(there->slice.kind);
    if (isFollowed && there->countedAt)
        return false;
    if (!isFollowed)
        clearSliceSums(m_connection, there->id);
    addToSlice(m_connection, there->id, counted.sums);
    Statement done(m_connection, u"UPDATE kept_slices SET name = :name, counted_at = :now, counted_for = :day,"
                                 " newest_change = :change, people = :people WHERE id = :id"_s);
    done.bind(u"name", counted.slice.slice.name).bind(u"now", now).bind(u"id", QVariant(there->id));
    done.bind(u"day", isFollowed ? QVariant() : QVariant(counted.slice.countedFor.toJulianDay()));
    done.bind(u"change", isFollowed ? QVariant() : QVariant(counted.slice.newestChange));
    done.bind(u"people", isFollowed ? QVariant() : QVariant(packed(counted.people)));
    done.execute();
    transaction.commit();
    return true;
}

} // namespace regulars
