// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsreservation.h"

#include "core/loyalty/pointsbooking.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkReservation(const PointsAccount &account, qint64 reservation)
{
    const PointsEntry *line = account.entry(reservation);
    if (!line || line->type != PointsEntryType::Reserve)
        return fail(ErrorCode::NotFound, u"reservation"_s);
    return {};
}

tl::unexpected<Error> over()
{
    return fail(ErrorCode::Refused, u"reservation"_s, {{u"reason"_s, u"reservation_over"_s}});
}

} // namespace

Result<PointsPosting> reserve(const PointsAccount &account, const ReserveRequest &request, const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, request.about, u"reserve"_s,
                                              {QString::number(request.points.hundredths)});
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkUse(account, PointsUse::Spend));
    REGULARS_CHECK(checkAmount(request.points, context.terms));
    if (request.until <= context.now)
        return tl::unexpected(invalidField(u"until"_s, u"in_the_past"_s));
    PointsBooking booking(account, context);
    booking.catchUp();
    if (booking.active() < request.points) {
        return fail(ErrorCode::Refused, u"points"_s,
                    {{u"reason"_s, u"not_enough_points"_s}, {u"available"_s, booking.active().hundredths}});
    }
    PointsEntry entry = draftOf(request.about, PointsEntryType::Reserve, fingerprint);
    entry.points = -request.points;
    entry.heldUntil = request.until;
    booking.take(booking.book(entry), request.points, booking.spendable());
    booking.finish();
    return booking.posted();
}

Result<PointsPosting> useReservation(const PointsAccount &account, const UseReservationRequest &request,
                                     const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(
        account, request.about, u"use_reservation"_s,
        {QString::number(request.points.hundredths), QString::number(request.reservation)});
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkUse(account, PointsUse::Spend));
    REGULARS_CHECK(checkAmount(request.points, context.terms));
    REGULARS_CHECK(checkReservation(account, request.reservation));
    PointsBooking booking(account, context);
    booking.catchUp();
    const Points held = booking.account().claim(request.reservation).taken;
    if (held.isZero())
        return over();
    if (held < request.points)
        return tl::unexpected(invalidField(u"points"_s, u"more_than_held"_s, {{u"held"_s, held.hundredths}}));
    PointsEntry freed;
    freed.occurredAt = request.about.occurredAt;
    const auto freedShares = booking.release(request.reservation, freed);
    PointsEntry entry = draftOf(request.about, PointsEntryType::Redeem, fingerprint);
    if (entry.source == PointsSource{})
        entry.source = account.entries.at(request.reservation).source;
    entry.points = -request.points;
    const qint64 redeemed = booking.book(entry);
    // In the order in which they were taken: exactly what was promised, whatever has expired since.
    Points left = request.points;
    for (auto share = freedShares.rbegin(); share != freedShares.rend() && left.isPositive(); ++share) {
        const Points part = std::min(left, share->points);
        booking.take(redeemed, part, {share->lot});
        left -= part;
    }
    booking.finish();
    return booking.posted();
}

Result<PointsPosting> releaseReservation(const PointsAccount &account, const PointsRequest &about, qint64 reservation,
                                         const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, about, u"release"_s, {QString::number(reservation)});
    REGULARS_TRY(earlier, earlierPosting(account, about.key, fingerprint));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkUse(account, PointsUse::GiveBack));
    REGULARS_CHECK(checkReservation(account, reservation));
    PointsBooking booking(account, context);
    booking.catchUp();
    if (booking.account().claim(reservation).taken.isZero())
        return over();
    booking.release(reservation, draftOf(about, PointsEntryType::Release, fingerprint));
    booking.finish();
    return booking.posted();
}

} // namespace regulars
