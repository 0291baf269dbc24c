// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/tickettags.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

// Counted along the index by tag; only those that are shown are looked up.
Result<QStringList> ticketTags(Connection &connection, int most)
{
    return attempt([&] {
        Statement rows(connection,
                       u"SELECT (SELECT min(g.tag) FROM ticket_tags g WHERE g.tag_fold = u.tag_fold) FROM"
                       " (SELECT tag_fold, count(*) AS uses FROM ticket_tags GROUP BY tag_fold ORDER BY uses DESC, tag_fold"
                       " LIMIT :most) AS u ORDER BY u.uses DESC, u.tag_fold"_s);
        rows.bind(u"most", QVariant(most));
        QStringList tags;
        while (rows.next())
            tags += rows.text(0);
        return tags;
    });
}

} // namespace regulars
