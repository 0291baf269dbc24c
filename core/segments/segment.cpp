// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segment.h"

#include "core/base/textfolding.h"

#include <QtCore/QSet>

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const Segment &segment)
{
    QList<Error> errors;
    if (folded(segment.name).isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    else if (segment.name.size() > longestSegmentName)
        errors += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestSegmentName}});
    if (segment.kind == SegmentKind::Dynamic)
        errors += validate(segment.rule);
    return errors;
}

bool isCircle(const QString &uid, const SegmentRule &rule, const QMap<QString, SegmentRule> &rules)
{
    QStringList next = segmentsIn(rule);
    QSet<QString> seen;
    while (!uid.isEmpty() && !next.isEmpty()) {
        const QString asked = next.takeLast();
        if (asked == uid)
            return true;
        if (seen.contains(asked))
            continue;
        seen.insert(asked);
        next += segmentsIn(rules.value(asked));
    }
    return false;
}

} // namespace regulars
