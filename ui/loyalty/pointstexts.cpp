// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointstexts.h"

#include "ui/base/formatting.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 hundredthsPerPoint = 100;
constexpr Points mostNamed = Points::whole(1'000'000);

} // namespace

QString PointsTexts::number(Points points, const Formatting &formatting)
{
    if (points.hundredths % hundredthsPerPoint == 0)
        return formatting.number(points.hundredths / hundredthsPerPoint);
    const int decimals = points.hundredths % 10 == 0 ? 1 : 2;
    return formatting.locale().toString(static_cast<double>(points.hundredths) / hundredthsPerPoint, 'f', decimals);
}

QString PointsTexts::change(Points points, const Formatting &formatting)
{
    if (points.isZero())
        return number(points, formatting);
    return points.isNegative() ? u'−' + number(-points, formatting) : u'+' + number(points, formatting);
}

QString PointsTexts::amount(Points points, const QString &pointName, const Formatting &formatting)
{
    if (!pointName.isEmpty())
        return tr("%1 %2", "a number, what the shop calls its points").arg(number(points, formatting), pointName);
    const qint64 whole = points.hundredths / hundredthsPerPoint;
    const bool isWhole = points.hundredths % hundredthsPerPoint == 0;
    if (isWhole && whole >= 0 && whole <= std::numeric_limits<int>::max())
        return tr("%Ln point(s)", "", static_cast<int>(whole));
    return tr("%1 points", "a number that is not whole or below zero").arg(number(points, formatting));
}

QString PointsTexts::name(const QString &pointName)
{
    return pointName.isEmpty() ? tr("Points") : pointName;
}

QString PointsTexts::reversal(PointsEntryType type, Points points)
{
    if (type == PointsEntryType::RedeemReversal)
        return points.isNegative() ? tr("Spent after all", "points") : tr("Given back", "points");
    return points.isPositive() ? tr("Earned after all", "points") : tr("Taken back", "points");
}

QString PointsTexts::entry(PointsEntryType type, Points points)
{
    switch (type) {
    case PointsEntryType::Earn:
        return tr("Earned", "points");
    case PointsEntryType::Bonus:
        return tr("Bonus", "points");
    case PointsEntryType::Activate:
        return tr("Can be spent now", "points");
    case PointsEntryType::Redeem:
        return tr("Redeemed", "points");
    case PointsEntryType::RedeemReversal:
    case PointsEntryType::EarnReversal:
        return reversal(type, points);
    case PointsEntryType::Reserve:
        return tr("Held for a sale", "points");
    case PointsEntryType::Release:
        return tr("Not held any more", "points");
    case PointsEntryType::Expire:
        return tr("Expired", "points");
    case PointsEntryType::Reinstate:
        return tr("Valid again", "points");
    case PointsEntryType::Adjust:
        return tr("Adjusted", "points");
    case PointsEntryType::TransferIn:
    case PointsEntryType::MergeIn:
        return tr("From another account", "points");
    case PointsEntryType::TransferOut:
    case PointsEntryType::MergeOut:
        return tr("To another account", "points");
    }
    return {};
}

QString PointsTexts::reason(PointsReason reason)
{
    switch (reason) {
    case PointsReason::None:
        return {};
    case PointsReason::Goodwill:
        return tr("Goodwill");
    case PointsReason::Correction:
        return tr("Correction");
    case PointsReason::OpeningBalance:
        return tr("Opening balance");
    case PointsReason::Absorbed:
        return tr("Borne by the shop");
    case PointsReason::ChargedInCash:
        return tr("Paid with money");
    case PointsReason::Closed:
        return tr("The account was closed");
    case PointsReason::Erased:
        return tr("The person was erased");
    }
    return {};
}

QString PointsTexts::status(PointsAccountStatus status)
{
    switch (status) {
    case PointsAccountStatus::Active:
        return tr("Active", "account");
    case PointsAccountStatus::Suspended:
        return tr("Suspended", "account");
    case PointsAccountStatus::Closed:
        return tr("Closed", "account");
    }
    return {};
}

QString PointsTexts::negative(NegativePolicy policy)
{
    switch (policy) {
    case NegativePolicy::FloorZero:
        return tr("The shop bears it");
    case NegativePolicy::AllowNegative:
        return tr("The balance goes below zero");
    case NegativePolicy::ChargeCash:
        return tr("The customer pays it with money");
    }
    return {};
}

QString PointsTexts::lateReturn(LateReturnPolicy policy)
{
    switch (policy) {
    case LateReturnPolicy::ExpireNow:
        return tr("They are gone");
    case LateReturnPolicy::Reinstate:
        return tr("They hold for some more days");
    }
    return {};
}

QString PointsTexts::refundOrder(RefundOrder order)
{
    switch (order) {
    case RefundOrder::PointsFirst:
        return tr("Points come back first");
    case RefundOrder::ProRata:
        return tr("Points and money come back in proportion");
    }
    return {};
}

QString PointsTexts::expiryKind(ExpiryKind kind)
{
    switch (kind) {
    case ExpiryKind::Never:
        return tr("They never expire");
    case ExpiryKind::RollingMonths:
        return tr("Some months after they were earned");
    case ExpiryKind::Inactivity:
        return tr("Some months without a purchase");
    case ExpiryKind::FixedDate:
        return tr("Every year on the same day");
    }
    return {};
}

QString PointsTexts::expiry(const PointsTerms &terms, const Formatting &formatting)
{
    const LocalCalendar &calendar = formatting.calendar();
    const Instant now = formatting.now();
    const std::optional<Instant> gone = expiryOf(lotTerms(terms, now, calendar), now, calendar);
    const QString last = gone ? formatting.shortDate(calendar.date(*gone).addDays(-1)) : QString();
    const int months = terms.expiry.months;
    switch (terms.expiry.kind) {
    case ExpiryKind::Never:
        return tr("Points never expire.");
    case ExpiryKind::RollingMonths:
        return tr("Points hold for %n month(s), to the end of the month. Earned today, they hold until %1.", "", months)
            .arg(last);
    case ExpiryKind::Inactivity:
        return tr("Points hold until nothing was bought or redeemed for %n month(s). Earned today, they hold until %1, "
                  "and longer with each purchase.",
                  "", months)
            .arg(last);
    case ExpiryKind::FixedDate:
        return tr("All points expire at the end of %1 each year. Earned today, they hold until %2.", "a day, a date")
            .arg(formatting.dayAndMonth(terms.expiry.month, terms.expiry.day), last);
    }
    return {};
}

QString PointsTexts::pending(int days, const Formatting &formatting)
{
    if (days <= 0)
        return tr("Points can be spent at once.");
    return tr("Points can be spent when the %n day(s) for returns are over: earned today, from %1 on.", "", days)
        .arg(formatting.shortDate(formatting.today().addDays(days + 1)));
}

QString PointsTexts::value(qint64 pointValueMicro, const QString &pointName, Currency currency, const Formatting &formatting)
{
    if (pointValueMicro <= 0)
        return tr("Points don't pay; they are for rewards.");
    Points points = Points::whole(1);
    while (valueOfPoints(points, pointValueMicro, currency) < currency.minorPerMajor() && points < mostNamed)
        points = Points{points.hundredths * 10};
    return tr("%1 for %2", "an amount of money, points")
        .arg(formatting.money({valueOfPoints(points, pointValueMicro, currency), currency}),
             amount(points, pointName, formatting));
}

} // namespace regulars
