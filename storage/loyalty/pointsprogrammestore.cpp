// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsprogrammestore.h"

#include "storage/base/jsontext.h"
#include "storage/loyalty/programmerow.h"
#include "storage/loyalty/tierstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

PointsProgramme PointsProgrammeStore::programme() const
{
    return pointsProgrammeOf(jsonObject(ofProgramme(m_connection, u"points"_s).toString()));
}

QString PointsProgrammeStore::pointName() const
{
    return programme().pointName;
}

void PointsProgrammeStore::save(WriteSession &session, const PointsProgramme &programme)
{
    const PointsProgramme before = this->programme();
    PointsProgramme saved = programme;
    ExpiryPolicy &expiry = saved.terms.expiry;
    expiry.version = before.terms.expiry.version;
    if (expiry != before.terms.expiry)
        ++expiry.version;
    if (saved != before)
        setOfProgramme(session, u"points"_s, jsonText(toJson(saved)));
}

EarnProgramme PointsProgrammeStore::earning() const
{
    EarnProgramme earning = programme().earning;
    earning.tiers = readTierLadder(m_connection).tiers;
    return earning;
}

EarnSnapshotId PointsProgrammeStore::keep(const EarnSnapshot &snapshot)
{
    Statement known(m_connection, u"SELECT id FROM earn_snapshots WHERE hash = :hash"_s);
    if (known.bind(u"hash", snapshot.id).next())
        return known.id<EarnSnapshotId>(0);
    Statement add(m_connection, u"INSERT INTO earn_snapshots (hash, content) VALUES (:hash, :content) RETURNING id"_s);
    add.bind(u"hash", snapshot.id).bind(u"content", jsonText(snapshot.json)).only();
    return add.id<EarnSnapshotId>(0);
}

EarnSnapshot PointsProgrammeStore::snapshot(EarnSnapshotId id) const
{
    Statement row(m_connection, u"SELECT hash, content FROM earn_snapshots WHERE id = :id"_s);
    row.bind(u"id", id).only();
    return orThrow(readSnapshot(row.text(0), jsonObject(row.text(1))));
}

} // namespace regulars
