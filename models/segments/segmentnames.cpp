// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentnames.h"

namespace regulars {

SegmentNames::SegmentNames(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool SegmentNames::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Segment);
}

SegmentNames::ReadJob SegmentNames::readJob(SegmentsKey) const
{
    return [](Connection &connection) -> Result<QMap<QString, QString>> {
        REGULARS_TRY(rows, SegmentStore(connection).segments());
        QMap<QString, QString> names;
        for (const SegmentRow &row : std::as_const(rows))
            names.insert(row.segment.uid, row.segment.name);
        return names;
    };
}

} // namespace regulars
