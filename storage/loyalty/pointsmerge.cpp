// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsmove.h"
#include "core/loyalty/pointsreversal.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsrows.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byRule = PointsStore::Booked::ByRule;

} // namespace

void keepGiftUses(WriteSession &session, const PointsAccount &account, const PointsEntry &line)
{
    const PointsEntry *gift = account.entry(line.reversalOf ? line.reversalOf : line.sequence);
    if (!gift || gift->type != PointsEntryType::Bonus)
        return;
    Points stands;
    for (const auto &[sequence, entry] : account.entries) {
        if (sequence == gift->sequence || entry.reversalOf == gift->sequence)
            stands += entry.points;
    }
    EarnedOrders(session.connection(), session.calendar()).keepGiftUses(*gift, stands);
}

void reversePoints(WriteSession &session, qint64 entry)
{
    Statement row(session.connection(), entrySelect() + u" WHERE e.id = :id"_s);
    row.bind(u"id", QVariant(entry)).only();
    const PointsEntry line = readEntry(row);
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    const PointsContext context{programme.terms, session.calendar(), session.now(), PointsIssuer::Staff, session.user()};
    PointsStore store(session.connection());
    PointsAccount account = store.account(line.account);
    store.loadLine(account, line.sequence);
    const auto posting = undo(account, {}, line.sequence, context);
    if (!posting && posting.error().code == ErrorCode::Refused)
        throw SqlFailure(Error{ErrorCode::Conflict, u"points"_s, posting.error().args, posting.error().detail});
    post(session, store, account, posting, PointsStore::Booked::ByPerson);
    keepGiftUses(session, account, line);
}

void mergePoints(WriteSession &session, CustomerId survivor, const QList<CustomerId> &others)
{
    PointsStore store(session.connection());
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    const PointsContext context{programme.terms, session.calendar(), session.now(), PointsIssuer::System, session.user()};
    for (const CustomerId other : others) {
        const PointsAccountId from = store.accountOf(other);
        if (!from.isValid())
            continue;
        PointsAccount source = store.account(from);
        if (source.mergedInto.isValid() || source.status == PointsAccountStatus::Closed)
            continue;
        PointsAccount target = store.account(store.openAccount(session, survivor));
        if (target.status == PointsAccountStatus::Closed)
            continue;
        store.loadMoves(source, target.id);
        store.loadMoves(target, source.id);
        const PointsAccountStatus status = statusAfterMerge(source, target);
        const PointsMove move = orThrow(mergeAccounts(source, target, {}, context));
        store.append(session, source, move.source, byRule);
        store.append(session, target, move.target, byRule);
        source.status = PointsAccountStatus::Closed;
        source.mergedInto = target.id;
        target.status = status;
        store.writeStatus(session, source);
        store.writeStatus(session, target);
    }
}

void partPoints(WriteSession &session, CustomerId survivor, CustomerId back)
{
    PointsStore store(session.connection());
    const PointsAccountId from = store.accountOf(back);
    const PointsAccountId into = store.accountOf(survivor);
    if (!from.isValid() || !into.isValid())
        return;
    PointsAccount source = store.account(from);
    if (source.mergedInto != into)
        return;
    PointsAccount target = store.account(into);
    store.loadMoves(source, target.id);
    store.loadMoves(target, source.id);
    const PointsProgramme programme = PointsProgrammeStore(session.connection()).programme();
    const PointsContext context{programme.terms, session.calendar(), session.now(), PointsIssuer::System, session.user()};
    const PointsMove move = orThrow(unmergeAccounts(source, target, {}, context));
    store.append(session, source, move.source, byRule);
    store.append(session, target, move.target, byRule);
    source.status = target.status;
    source.mergedInto = {};
    store.writeStatus(session, source);
}

} // namespace regulars
