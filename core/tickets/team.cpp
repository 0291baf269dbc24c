// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/team.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const Team &team)
{
    QList<Error> faults;
    const QString name = team.name.trimmed();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestDeskName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestDeskName}});
    if (team.reopenDays < 1)
        faults += invalidField(u"reopen_days"_s, u"not_positive"_s);
    if (team.closeAfterDays && *team.closeAfterDays < 1)
        faults += invalidField(u"close_after_days"_s, u"not_positive"_s);
    return faults;
}

} // namespace regulars
