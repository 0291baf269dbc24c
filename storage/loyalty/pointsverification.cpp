// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsverification.h"

#include "core/loyalty/pointsaudit.h"
#include "storage/loyalty/pointsstore.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <map>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Cards that were joined with another one, by that one: what left them must have arrived there.
std::map<qint64, QList<PointsAccountId>> joinedCards(Connection &connection)
{
    std::map<qint64, QList<PointsAccountId>> joined;
    Statement rows(connection, u"SELECT merged_into_id, id FROM points_accounts WHERE merged_into_id IS NOT NULL"_s);
    while (rows.next())
        joined[rows.integer(0)] += rows.id<PointsAccountId>(1);
    return joined;
}

} // namespace

qint64 faultyPointsAccounts(Connection &connection, const CancelToken &cancel)
{
    const PointsStore store(connection);
    std::set<qint64> faulty;
    Statement ids(connection, u"SELECT id FROM points_accounts ORDER BY id"_s);
    while (ids.next()) {
        if (cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
        const auto id = ids.id<PointsAccountId>(0);
        if (!verify(store.account(id), store.history(id)).isEmpty())
            faulty.insert(id.value);
    }
    for (const auto &[target, sources] : joinedCards(connection)) {
        QList<PointsHistory> histories{store.history({target})};
        for (const PointsAccountId source : sources)
            histories += store.history(source);
        for (const LedgerFault &fault : verifyMoves(histories))
            faulty.insert(fault.account.value);
    }
    return static_cast<qint64>(faulty.size());
}

} // namespace regulars
