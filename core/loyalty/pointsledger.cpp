// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsledger.h"

#include "core/loyalty/pointsbooking.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkTerms(const LotTerms &terms)
{
    if (terms.expiresAt && terms.unlocksAt && *terms.expiresAt <= *terms.unlocksAt)
        return tl::unexpected(invalidField(u"expires_at"_s, u"before_the_beginning"_s));
    return {};
}

// What unlocked in the past never waits.
LotTerms startingTerms(LotTerms terms, Instant now)
{
    if (terms.unlocksAt && *terms.unlocksAt <= now)
        terms.unlocksAt.reset();
    return terms;
}

QJsonArray contentOf(PointsEntryType type, Points points, EarnSnapshotId snapshot = {})
{
    return {nameOf(type), QString::number(points.hundredths), QString::number(snapshot.value)};
}

tl::unexpected<Error> notEnough(Points available)
{
    return fail(ErrorCode::Refused, u"points"_s,
                {{u"reason"_s, u"not_enough_points"_s}, {u"available"_s, available.hundredths}});
}

} // namespace

Result<PointsPosting> earn(const PointsAccount &account, const EarnRequest &request, const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, request.about, u"earn"_s,
                                              contentOf(request.type, request.points, request.snapshot));
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    if (request.type != PointsEntryType::Earn && request.type != PointsEntryType::Bonus)
        return tl::unexpected(invalidField(u"type"_s, u"not_a_choice"_s));
    REGULARS_CHECK(checkUse(account, PointsUse::Earn));
    REGULARS_CHECK(checkAmount(request.points, context.terms));
    REGULARS_CHECK(checkTerms(request.terms));
    PointsBooking booking(account, context);
    booking.catchUp();
    PointsEntry entry = draftOf(request.about, request.type, fingerprint);
    entry.points = request.points;
    entry.terms = startingTerms(request.terms, context.now);
    entry.snapshot = request.snapshot;
    entry.qualifies = request.type == PointsEntryType::Earn;
    booking.book(entry);
    booking.finish();
    return booking.posted();
}

Result<PointsPosting> redeem(const PointsAccount &account, const RedeemRequest &request, const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, request.about, u"redeem"_s,
                                              contentOf(PointsEntryType::Redeem, request.points));
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    REGULARS_CHECK(checkUse(account, PointsUse::Spend));
    REGULARS_CHECK(checkAmount(request.points, context.terms));
    PointsBooking booking(account, context);
    booking.catchUp();
    if (booking.active() < request.points)
        return notEnough(booking.active());
    const auto lots = booking.spendable(); // before the redemption itself counts as activity
    PointsEntry entry = draftOf(request.about, PointsEntryType::Redeem, fingerprint);
    entry.points = -request.points;
    booking.take(booking.book(entry), request.points, lots);
    booking.finish();
    return booking.posted();
}

Result<PointsPosting> adjust(const PointsAccount &account, const AdjustRequest &request, const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, request.about, u"adjust"_s,
                                              contentOf(PointsEntryType::Adjust, request.points));
    REGULARS_TRY(earlier, earlierPosting(account, request.about.key, fingerprint));
    if (earlier)
        return *earlier;
    const bool gives = request.points.isPositive();
    REGULARS_CHECK(checkUse(account, PointsUse::Adjust));
    REGULARS_CHECK(checkAmount(gives ? request.points : -request.points, context.terms));
    REGULARS_CHECK(checkTerms(request.terms));
    if (request.about.reason == PointsReason::None)
        return tl::unexpected(invalidField(u"reason"_s, u"required"_s));
    PointsBooking booking(account, context);
    booking.catchUp();
    if (!gives && context.terms.negative != NegativePolicy::AllowNegative && booking.active() < -request.points)
        return notEnough(booking.active());
    PointsEntry entry = draftOf(request.about, PointsEntryType::Adjust, fingerprint);
    entry.points = request.points;
    if (gives)
        entry.terms = startingTerms(request.terms, context.now);
    const qint64 line = booking.book(entry);
    if (!gives)
        booking.take(line, -request.points, booking.spendable());
    booking.finish();
    return booking.posted();
}

PointsPosting catchUp(const PointsAccount &account, const PointsContext &context)
{
    PointsBooking booking(account, context);
    booking.catchUp();
    return booking.posted();
}

bool isAnythingDue(const PointsAccount &account, const PointsContext &context)
{
    return !catchUp(account, context).isEmpty();
}

std::optional<Instant> nextDueAt(const PointsAccount &account, const LocalCalendar &calendar)
{
    // Booking until the end of time says what it would do first.
    const PointsContext context{{}, calendar, noDate, PointsIssuer::System, {}};
    return PointsBooking(account, context).nextDueAt();
}

PointsBalance balanceAt(const PointsAccount &account, const PointsContext &context)
{
    PointsBooking booking(account, context);
    booking.catchUp();
    return booking.account().balance();
}

QList<ExpiringPoints> expiringPoints(const PointsAccount &account, const PointsContext &context)
{
    PointsBooking booking(account, context);
    booking.catchUp();
    std::map<Instant, Points> byDate;
    for (const auto &[sequence, lot] : booking.account().lots) {
        const auto expiry = expiryOf(lot.terms, booking.account().lastActiveAt, context.calendar);
        if (expiry && lot.remaining.isPositive())
            byDate[*expiry] += lot.remaining;
    }
    QList<ExpiringPoints> expiring;
    for (const auto &[at, points] : byDate)
        expiring += ExpiringPoints{at, points};
    return expiring;
}

QList<ExpiringPoints> expiryNotices(const PointsAccount &account, const PointsContext &context, const QList<int> &days)
{
    const QDate today = context.calendar.date(context.now);
    QList<ExpiringPoints> notices;
    for (const ExpiringPoints &expiring : expiringPoints(account, context)) {
        if (days.contains(today.daysTo(context.calendar.date(expiring.at))))
            notices += expiring;
    }
    return notices;
}

Result<PointsPosting> writeOff(const PointsAccount &account, const PointsRequest &about, const PointsContext &context)
{
    const QString fingerprint = fingerprintOf(account, about, u"write_off"_s, {});
    REGULARS_TRY(earlier, earlierPosting(account, about.key, fingerprint));
    if (earlier)
        return *earlier;
    if (about.reason != PointsReason::Closed && about.reason != PointsReason::Erased)
        return tl::unexpected(invalidField(u"reason"_s, u"not_a_choice"_s));
    REGULARS_CHECK(checkUse(account, PointsUse::Adjust));
    PointsBooking booking(account, context);
    booking.catchUp();
    for (const qint64 reservation : booking.openReservations())
        booking.release(reservation);
    booking.finish();
    PointsEntry entry = draftOf(about, PointsEntryType::Adjust, fingerprint);
    std::vector<qint64> lots;
    for (const auto &[sequence, lot] : booking.account().lots) {
        if (!lot.coversDebt && lot.remaining.isPositive()) {
            lots.push_back(sequence);
            entry.points -= lot.remaining;
        }
    }
    const Points owed = booking.account().debt();
    if (!lots.empty() || owed.isZero())
        booking.take(booking.book(entry), -entry.points, lots);
    if (owed.isPositive()) {
        PointsEntry forgiven = draftOf(about, PointsEntryType::Adjust, fingerprint);
        if (!lots.empty()) { // the line above stands for the request
            forgiven.key.clear();
            forgiven.fingerprint.clear();
        }
        forgiven.points = owed;
        forgiven.terms = LotTerms{};
        forgiven.coversDebt = true;
        booking.forgive(forgiven);
    }
    return booking.posted();
}

} // namespace regulars
