// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketmerges.h"

#include "storage/sql/statement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

qint64 mergedIn(const QString &image)
{
    return QJsonDocument::fromJson(image.toUtf8()).object().value("merged_into"_L1).toInteger();
}

} // namespace

Result<QList<TicketMerge>> mergesInto(Connection &connection, TicketId into)
{
    return attempt([&] {
        Statement rows(connection, u"SELECT t.id, j.change_set_id, j.before_image, j.after_image FROM tickets t"
                                   " JOIN journal_entries j ON j.table_name = 'tickets' AND j.row_id = t.id"
                                   " WHERE t.merged_into = :into ORDER BY t.number, j.id DESC"_s);
        rows.bind(u"into", into);
        QList<TicketMerge> merges;
        TicketId found; // the latest entry that made it part of the other is the one
        while (rows.next()) {
            const auto ticket = rows.id<TicketId>(0);
            if (ticket == found || mergedIn(rows.text(2)) == into.value || mergedIn(rows.text(3)) != into.value)
                continue;
            found = ticket;
            const auto changeSet = rows.id<ChangeSetId>(1);
            const auto known = std::find_if(merges.begin(), merges.end(),
                                            [=](const TicketMerge &each) { return each.changeSet == changeSet; });
            if (known == merges.end())
                merges += TicketMerge{changeSet, {ticket}};
            else
                known->tickets += ticket;
        }
        std::sort(merges.begin(), merges.end(),
                  [](const TicketMerge &a, const TicketMerge &b) { return a.changeSet.value > b.changeSet.value; });
        return merges;
    });
}

} // namespace regulars
