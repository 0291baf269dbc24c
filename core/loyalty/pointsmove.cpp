// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsmove.h"

#include "core/loyalty/pointsbooking.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Refused, {}, {{u"reason"_s, reason}});
}

Result<void> checkPair(const PointsAccount &source, const PointsAccount &target)
{
    if (source.id == target.id)
        return tl::unexpected(invalidField(u"target"_s, u"same_account"_s));
    if (source.program != target.program)
        return refused(u"other_programme"_s);
    return {};
}

QString idText(PointsAccountId id)
{
    return QString::number(id.value);
}

// The lot as it goes on in another account.
LotTerms movedTerms(const PointsLot &lot, const PointsAccount &from)
{
    LotTerms terms = lot.terms;
    if (lot.active)
        terms.unlocksAt.reset();
    if (terms.inactivityMonths > 0)
        terms.activeAt = std::max(terms.activeAt, from.lastActiveAt);
    return terms;
}

PointsEntry arrivalOf(PointsEntry entry, const PointsLot &lot, const PointsAccount &from, PointsRef leaving)
{
    entry.terms = movedTerms(lot, from);
    entry.counterpart = leaving;
    entry.origin = {from.id, lot.sequence};
    if (lot.source.kind != PointsSourceKind::None)
        entry.source = lot.source;
    entry.snapshot = lot.snapshot;
    return entry;
}

void clearKey(PointsEntry &entry)
{
    entry.key.clear();
    entry.fingerprint.clear();
}

// All lots with something left. The leaving line is booked even without points when it stands for a request.
void moveLots(PointsBooking &from, PointsBooking &to, PointsEntry leaving, PointsEntry arriving)
{
    std::vector<PointsLot> lots;
    for (const auto &[sequence, lot] : from.account().lots) {
        if (!lot.coversDebt && lot.remaining.isPositive()) {
            lots.push_back(lot);
            leaving.points -= lot.remaining;
        }
    }
    if (lots.empty() && leaving.key.isEmpty())
        return;
    leaving.counterpart.account = to.account().id;
    const PointsRef ref{from.account().id, from.book(leaving)};
    for (const PointsLot &lot : lots) {
        PointsEntry arrival = arrivalOf(arriving, lot, from.account(), ref);
        arrival.points = lot.remaining;
        to.book(arrival);
        clearKey(arriving);
        from.take(ref.sequence, lot.remaining, {lot.sequence});
    }
}

// What each claim owes becomes a claim of the other account, which takes from the lots of the same order first.
void moveDebts(PointsBooking &from, PointsBooking &to)
{
    for (const auto &[claim, owed] : from.debts()) {
        PointsEntry leaving;
        leaving.type = PointsEntryType::MergeOut;
        leaving.points = owed;
        leaving.terms = LotTerms{};
        leaving.coversDebt = true;
        leaving.counterpart.account = to.account().id;
        leaving.source = from.account().entries.at(claim).source;
        const PointsRef ref{from.account().id, from.book(leaving)};
        from.take(claim, owed, {ref.sequence});
        PointsEntry arriving;
        arriving.type = PointsEntryType::MergeIn;
        arriving.points = -owed;
        arriving.counterpart = ref;
        arriving.source = leaving.source;
        const qint64 debt = to.book(arriving);
        to.take(debt, owed, to.lotsFor(0, arriving.source));
        to.cover(debt);
    }
}

// The line of `to` that took over a debt with the line `ref` of another account; 0: none.
qint64 takenOver(const PointsAccount &to, PointsRef ref)
{
    for (const auto &[sequence, entry] : to.entries) {
        if (entry.type == PointsEntryType::MergeIn && !entry.reversalOf && entry.counterpart == ref &&
            entry.points.isNegative())
            return sequence;
    }
    return 0;
}

// Debts that were moved and are no longer owed, because a return was cancelled.
void returnDebts(PointsBooking &from, PointsBooking &to)
{
    std::vector<PointsLot> bridges;
    for (const auto &[sequence, lot] : from.account().lots) {
        if (lot.coversDebt && lot.remaining.isPositive())
            bridges.push_back(lot);
    }
    for (const PointsLot &bridge : bridges) {
        const qint64 debt = takenOver(to.account(), {from.account().id, bridge.sequence});
        if (!debt)
            continue;
        PointsEntry leaving;
        leaving.type = PointsEntryType::MergeOut;
        leaving.points = -bridge.remaining;
        leaving.reversalOf = bridge.sequence;
        leaving.counterpart.account = to.account().id;
        leaving.source = bridge.source;
        const PointsRef ref{from.account().id, from.book(leaving)};
        from.take(bridge.sequence, bridge.remaining, {bridge.sequence});
        PointsEntry arriving;
        arriving.type = PointsEntryType::MergeIn;
        arriving.points = bridge.remaining;
        arriving.reversalOf = debt;
        arriving.counterpart = ref;
        arriving.source = bridge.source;
        to.book(arriving);
        to.giveBack(debt);
    }
}

PointsMove posted(PointsBooking &from, PointsBooking &to)
{
    from.finish();
    to.finish();
    return {from.posted(), to.posted()};
}

// Lots of `merged` that came with a merge and hold something still go back to where they came from.
void returnLots(PointsBooking &merged, PointsBooking &source, PointsEntry &leaving, PointsEntry &arriving)
{
    std::vector<PointsLot> lots;
    for (const auto &[sequence, lot] : merged.account().lots) {
        const PointsEntry *line = merged.account().entry(sequence);
        if (line && lot.remaining.isPositive() && line->type == PointsEntryType::MergeIn &&
            line->origin.account == source.account().id)
            lots.push_back(lot);
    }
    for (const PointsLot &lot : lots) {
        const PointsEntry arrived = merged.account().entries.at(lot.sequence);
        leaving.points = -lot.remaining;
        leaving.reversalOf = lot.sequence;
        leaving.counterpart.account = source.account().id;
        leaving.source = lot.source;
        const PointsRef ref{merged.account().id, merged.book(leaving)};
        merged.take(lot.sequence, lot.remaining, {lot.sequence});
        clearKey(leaving);
        arriving.points = lot.remaining;
        arriving.reversalOf = arrived.counterpart.sequence;
        arriving.counterpart = ref;
        arriving.source = lot.source;
        source.book(arriving);
        source.giveBackTo(arriving.reversalOf, arrived.origin.sequence, lot.remaining);
        clearKey(arriving);
        // What was given grace meanwhile keeps it, and it was the same customer who was active with the other card.
        if (lot.reinstatedBy || lot.terms.inactivityMonths > 0) {
            PointsEntry held;
            held.type = PointsEntryType::Reinstate;
            held.lot = arrived.origin.sequence;
            held.terms = movedTerms(lot, merged.account());
            held.terms->unlocksAt = source.account().lots.at(held.lot).terms.unlocksAt;
            source.book(held);
        }
    }
}

// The debts that came with a merge go back as well.
void giveDebtsBack(PointsBooking &merged, PointsBooking &source, PointsEntry &leaving, PointsEntry &arriving)
{
    std::vector<PointsEntry> debts;
    for (const auto &[sequence, entry] : merged.account().entries) {
        if (entry.type == PointsEntryType::MergeIn && !entry.reversalOf && entry.points.isNegative() &&
            entry.counterpart.account == source.account().id && merged.account().claim(sequence).taken.isPositive())
            debts.push_back(entry);
    }
    for (const PointsEntry &debt : debts) {
        const Points taken = merged.account().claim(debt.sequence).taken;
        arriving.points = taken;
        arriving.reversalOf = debt.sequence;
        arriving.type = PointsEntryType::MergeIn;
        arriving.source = debt.source;
        leaving.points = -taken;
        leaving.reversalOf = debt.counterpart.sequence;
        leaving.type = PointsEntryType::MergeOut;
        leaving.source = debt.source;
        leaving.counterpart.account = merged.account().id;
        arriving.counterpart = {source.account().id, source.book(leaving)};
        merged.book(arriving);
        merged.giveBack(debt.sequence);
        source.take(leaving.reversalOf, taken, source.lotsFor(leaving.reversalOf, debt.source));
        source.cover(leaving.reversalOf);
        clearKey(leaving);
        clearKey(arriving);
    }
}

} // namespace

Result<PointsMove> transfer(const PointsAccount &source, const PointsAccount &target, const TransferRequest &request,
                            const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(source, request.about, u"transfer"_s,
                                              {QString::number(request.points.hundredths), idText(target.id)});
    REGULARS_TRY(earlier, earlierPosting(source, request.about.key, fingerprint));
    if (earlier) {
        REGULARS_TRY(arrived, earlierPosting(target, request.about.key, fingerprint));
        return PointsMove{*earlier, arrived.value_or(PointsPosting{})};
    }
    REGULARS_CHECK(checkPair(source, target));
    REGULARS_CHECK(checkUse(source, PointsUse::Spend));
    REGULARS_CHECK(checkUse(target, PointsUse::Earn));
    REGULARS_CHECK(checkAmount(request.points, context.terms));
    PointsBooking from(source, context);
    PointsBooking to(target, context);
    from.catchUp();
    to.catchUp();
    if (from.active() < request.points) {
        return fail(ErrorCode::Refused, u"points"_s,
                    {{u"reason"_s, u"not_enough_points"_s}, {u"available"_s, from.active().hundredths}});
    }
    PointsEntry leaving = draftOf(request.about, PointsEntryType::TransferOut, fingerprint);
    leaving.points = -request.points;
    leaving.counterpart.account = target.id;
    const PointsRef ref{source.id, from.book(leaving)};
    from.take(ref.sequence, request.points, from.spendable());
    PointsEntry arriving = draftOf(request.about, PointsEntryType::TransferIn, fingerprint);
    for (const auto &share : from.account().claim(ref.sequence).shares) {
        PointsEntry arrival = arrivalOf(arriving, from.account().lots.at(share.lot), from.account(), ref);
        arrival.source = request.about.source; // a gift: the giver's orders are none of the other's business
        arrival.points = share.points;
        to.book(arrival);
        clearKey(arriving);
    }
    return posted(from, to);
}

Result<PointsMove> mergeAccounts(const PointsAccount &source, const PointsAccount &target, const PointsRequest &about,
                                 const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(source, about, u"merge"_s, {idText(target.id)});
    REGULARS_TRY(earlier, earlierPosting(source, about.key, fingerprint));
    if (earlier) {
        REGULARS_TRY(arrived, earlierPosting(target, about.key, fingerprint));
        return PointsMove{*earlier, arrived.value_or(PointsPosting{})};
    }
    REGULARS_CHECK(checkPair(source, target));
    if (source.mergedInto.isValid())
        return refused(u"account_merged"_s);
    REGULARS_CHECK(checkUse(target, PointsUse::Adjust));
    PointsBooking from(source, context);
    PointsBooking to(target, context);
    from.catchUp();
    to.catchUp();
    for (const qint64 reservation : from.openReservations())
        from.release(reservation);
    from.finish();
    moveLots(from, to, draftOf(about, PointsEntryType::MergeOut, fingerprint),
             draftOf(about, PointsEntryType::MergeIn, fingerprint));
    moveDebts(from, to);
    return posted(from, to);
}

PointsAccountStatus statusAfterMerge(const PointsAccount &source, const PointsAccount &target)
{
    return source.status == PointsAccountStatus::Suspended ? PointsAccountStatus::Suspended : target.status;
}

Result<PointsMove> forwardMerged(const PointsAccount &source, const PointsAccount &target, const PointsContext &context)
{
    if (source.mergedInto != target.id || !target.id.isValid())
        return refused(u"not_merged"_s);
    PointsBooking from(source, context);
    PointsBooking to(target, context);
    to.catchUp();
    returnDebts(from, to);
    PointsEntry leaving;
    leaving.type = PointsEntryType::MergeOut;
    PointsEntry arriving;
    arriving.type = PointsEntryType::MergeIn;
    moveLots(from, to, leaving, arriving);
    moveDebts(from, to);
    return posted(from, to);
}

Result<PointsMove> unmergeAccounts(const PointsAccount &source, const PointsAccount &target, const PointsRequest &about,
                                   const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(source, about, u"unmerge"_s, {idText(target.id)});
    REGULARS_TRY(earlier, earlierPosting(source, about.key, fingerprint));
    if (earlier) {
        REGULARS_TRY(left, earlierPosting(target, about.key, fingerprint));
        return PointsMove{*earlier, left.value_or(PointsPosting{})};
    }
    if (source.mergedInto != target.id || !target.id.isValid())
        return refused(u"not_merged"_s);
    REGULARS_CHECK(checkUse(target, PointsUse::Adjust));
    PointsAccount apart = source;
    apart.mergedInto = {};
    apart.status = PointsAccountStatus::Active;
    PointsBooking from(apart, context);
    PointsBooking to(target, context);
    to.catchUp();
    PointsEntry leaving = draftOf(about, PointsEntryType::MergeOut, fingerprint);
    PointsEntry arriving = draftOf(about, PointsEntryType::MergeIn, fingerprint);
    returnLots(to, from, leaving, arriving);
    PointsEntry leavingDebt = draftOf(about, PointsEntryType::MergeOut, fingerprint);
    PointsEntry arrivingDebt = draftOf(about, PointsEntryType::MergeIn, fingerprint);
    if (!from.posted().isEmpty()) { // the lines above stand for the request
        clearKey(leavingDebt);
        clearKey(arrivingDebt);
    }
    giveDebtsBack(to, from, leavingDebt, arrivingDebt);
    return posted(from, to);
}

} // namespace regulars
