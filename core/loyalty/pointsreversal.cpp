// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsreversal.h"

#include "core/loyalty/pointsbooking.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkEarned(const PointsAccount &account, const QList<EarnedAfter> &earned)
{
    for (const EarnedAfter &part : earned) {
        const PointsEntry *line = account.entry(part.earned);
        if (!line || (line->type != PointsEntryType::Earn && line->type != PointsEntryType::Bonus))
            return fail(ErrorCode::NotFound, u"earned"_s);
        if (part.after.isNegative() || part.after > line->points)
            return tl::unexpected(invalidField(u"points"_s, u"out_of_range"_s));
        const bool gives = line->points - part.after < account.claim(part.earned).taken;
        if (gives && account.status == PointsAccountStatus::Closed && !account.mergedInto.isValid())
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"account_closed"_s}});
    }
    return {};
}

// Instants from which on a lot that is given grace today is gone.
Instant endOfGrace(const PointsContext &context)
{
    return context.calendar.startOfDay(context.calendar.date(context.now).addDays(context.terms.graceDays + 1));
}

bool isOver(const PointsBooking &booking, const PointsLot &lot)
{
    const auto expiry = expiryOf(lot.terms, booking.account().lastActiveAt, booking.context().calendar);
    return lot.isExpired() || (expiry && *expiry <= booking.context().now);
}

LotTerms termsWithGrace(LotTerms terms, const PointsContext &context)
{
    terms.inactivityMonths = 0;
    terms.expiresAt = endOfGrace(context);
    return terms;
}

// Lots that got something back after their last day hold for the days of grace.
void reinstateLate(PointsBooking &booking, const std::vector<PointsClaim::Share> &given)
{
    if (booking.context().terms.lateReturn != LateReturnPolicy::Reinstate)
        return;
    for (const auto &share : given) {
        const PointsLot lot = booking.account().lots.at(share.lot);
        if (lot.reinstatedBy || lot.coversDebt || !isOver(booking, lot))
            continue;
        PointsEntry entry;
        entry.type = PointsEntryType::Reinstate;
        entry.lot = share.lot;
        entry.terms = termsWithGrace(lot.terms, booking.context());
        booking.book(entry);
    }
}

// Books a reversal of `root`. What is taken of points that were given comes from their lot and the order's lots first.
void bookReversal(PointsBooking &booking, PointsEntry entry, const PointsEntry &root)
{
    entry.reversalOf = root.sequence;
    entry.qualifies = root.qualifies;
    entry.snapshot = root.snapshot;
    if (entry.source == PointsSource{})
        entry.source = root.source;
    booking.book(entry);
    if (entry.points.isPositive()) {
        const auto given = booking.giveBack(root.sequence);
        if (root.type == PointsEntryType::Redeem)
            reinstateLate(booking, given);
    } else {
        const auto lots = root.makesLot() ? booking.lotsFor(root.sequence, root.source) : booking.spendable();
        booking.take(root.sequence, -entry.points, lots);
        booking.cover(root.sequence);
    }
}

bool isUndone(const PointsAccount &account, qint64 line)
{
    return std::any_of(account.entries.begin(), account.entries.end(),
                       [&](const auto &other) { return other.second.undoOf == line && !isUndone(account, other.first); });
}

std::optional<PointsEntryType> undoType(const PointsEntry &line)
{
    switch (line.type) {
    case PointsEntryType::Earn:
    case PointsEntryType::Bonus:
    case PointsEntryType::EarnReversal:
        return PointsEntryType::EarnReversal;
    case PointsEntryType::Redeem:
    case PointsEntryType::RedeemReversal:
        return PointsEntryType::RedeemReversal;
    case PointsEntryType::Adjust:
        return line.coversDebt ? std::nullopt : std::optional(PointsEntryType::Adjust);
    case PointsEntryType::Expire:
        return PointsEntryType::Reinstate;
    default:
        return std::nullopt;
    }
}

tl::unexpected<Error> refused(const QString &reason)
{
    return fail(ErrorCode::Refused, {}, {{u"reason"_s, reason}});
}

// What the line of an undo has to move; 0: nothing is left to undo.
Points undoPoints(const PointsAccount &account, const PointsEntry &line)
{
    if (!line.reversalOf) {
        const Points taken = account.claim(line.sequence).taken;
        return line.makesLot() ? taken - line.points : taken;
    }
    const Points taken = account.claim(line.reversalOf).taken + line.points;
    const Points whole = account.entries.at(line.reversalOf).points;
    const Points most = whole.isNegative() ? -whole : whole;
    return taken.isNegative() || taken > most ? Points{} : -line.points;
}

// Whether what the undo takes is there: only earned points may be taken back beyond.
bool canTake(const PointsBooking &booking, const PointsEntry &root, Points points)
{
    if (points.isPositive() || root.type == PointsEntryType::Earn || root.type == PointsEntryType::Bonus)
        return true;
    const bool mayOwe = booking.context().terms.negative == NegativePolicy::AllowNegative;
    if (root.type == PointsEntryType::Adjust && mayOwe)
        return true;
    Points there = booking.active();
    const auto own = booking.account().lots.find(root.sequence);
    if (own != booking.account().lots.end() && !own->second.active)
        there += own->second.remaining;
    return there >= -points;
}

void bookReinstate(PointsBooking &booking, PointsEntry entry, const PointsEntry &expired)
{
    const PointsLot &lot = booking.account().lots.at(expired.lot);
    const auto expiry = expiryOf(lot.terms, booking.account().lastActiveAt, booking.context().calendar);
    entry.lot = expired.lot;
    if (expiry && *expiry <= booking.context().now)
        entry.terms = termsWithGrace(lot.terms, booking.context());
    entry.reversalOf = expired.sequence;
    booking.book(entry);
    booking.giveBack(expired.sequence);
}

} // namespace

Result<PointsPosting> clawBack(const PointsAccount &account, const ClawBackRequest &request, const PointsContext &context)
{
    QJsonArray content;
    for (const EarnedAfter &part : request.earned)
        content += QJsonArray{QString::number(part.earned), QString::number(part.after.hundredths)};
    QString fingerprint = fingerprintOf(account, request.about, u"claw_back"_s, content);
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkUse(account, PointsUse::TakeBack));
    REGULARS_CHECK(checkEarned(account, request.earned));
    PointsBooking booking(account, context);
    booking.catchUp();
    PointsEntry entry = draftOf(request.about, PointsEntryType::EarnReversal, fingerprint);
    bool changes = false;
    for (const EarnedAfter &part : request.earned) {
        const PointsEntry root = account.entries.at(part.earned);
        entry.points = booking.account().claim(part.earned).taken - (root.points - part.after);
        if (entry.points.isZero())
            continue;
        bookReversal(booking, entry, root);
        changes = true;
        entry.key.clear(); // the first line stands for the request
        entry.fingerprint.clear();
    }
    if (!changes)
        return PointsPosting{};
    booking.finish();
    return booking.posted();
}

Result<PointsPosting> returnRedeemed(const PointsAccount &account, const ReturnRedeemedRequest &request,
                                     const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(
        account, request.about, u"return_redeemed"_s,
        {QString::number(request.redeemed), QString::number(request.points.hundredths)});
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkUse(account, PointsUse::GiveBack));
    REGULARS_CHECK(checkAmount(request.points, context.terms));
    const PointsEntry *redeemed = account.entry(request.redeemed);
    if (!redeemed || redeemed->type != PointsEntryType::Redeem)
        return fail(ErrorCode::NotFound, u"redeemed"_s);
    const Points left = account.claim(request.redeemed).taken;
    if (request.points > left) {
        return fail(ErrorCode::Refused, u"points"_s,
                    {{u"reason"_s, u"more_than_redeemed"_s}, {u"available"_s, left.hundredths}});
    }
    PointsBooking booking(account, context);
    booking.catchUp();
    PointsEntry entry = draftOf(request.about, PointsEntryType::RedeemReversal, fingerprint);
    entry.points = request.points;
    bookReversal(booking, entry, *redeemed);
    booking.finish();
    return booking.posted();
}

Result<PointsPosting> undo(const PointsAccount &account, const PointsRequest &about, qint64 line,
                           const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, about, u"undo"_s, {QString::number(line)});
    REGULARS_TRY(earlier, earlierPosting(account, about.key, fingerprint));
    if (earlier)
        return *earlier;
    const PointsEntry *undone = account.entry(line);
    const PointsEntry *root = undone && undone->reversalOf ? account.entry(undone->reversalOf) : undone;
    if (!root)
        return fail(ErrorCode::NotFound, u"line"_s);
    const auto type = undoType(*undone);
    if (!type)
        return refused(u"not_undoable"_s);
    if (isUndone(account, line))
        return refused(u"undone_already"_s);
    PointsEntry entry = draftOf(about, *type, fingerprint);
    entry.undoOf = line;
    entry.points = undoPoints(account, *undone);
    if (entry.points.isZero())
        return refused(u"nothing_left"_s);
    REGULARS_CHECK(checkUse(account, entry.points.isPositive() ? PointsUse::GiveBack : PointsUse::TakeBack));
    PointsBooking booking(account, context);
    booking.catchUp();
    if (!canTake(booking, *root, entry.points)) {
        return fail(ErrorCode::Refused, u"points"_s,
                    {{u"reason"_s, u"not_enough_points"_s}, {u"available"_s, booking.active().hundredths}});
    }
    if (*type == PointsEntryType::Reinstate)
        bookReinstate(booking, entry, *root);
    else
        bookReversal(booking, entry, *root);
    booking.finish();
    return booking.posted();
}

Points pointsRefunded(const PaidWithPoints &paid, qint64 refundedMinor, RefundOrder order, Points step)
{
    const qint64 whole = order == RefundOrder::PointsFirst ? paid.pointsMinor : paid.totalMinor;
    if (refundedMinor >= whole)
        return paid.points;
    if (refundedMinor <= 0)
        return {};
    __extension__ using Wide = __int128;
    const auto share = static_cast<qint64>(static_cast<Wide>(paid.points.hundredths) * refundedMinor / whole);
    return {share - share % step.hundredths};
}

} // namespace regulars
