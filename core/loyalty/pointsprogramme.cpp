// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsprogramme.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

constexpr Wide microPerUnit = 1'000'000;
/// A point worth more than a thousand of the currency is a slip of the keys.
constexpr qint64 highestPointValueMicro = 1'000'000'000;

} // namespace

QList<Error> validate(const PointsProgramme &programme)
{
    QList<Error> errors = validate(programme.terms) + validate(programme.referrals) + validate(programme.earning);
    if (programme.pointName.size() > longestPointName)
        errors += Error{
            ErrorCode::InvalidValue, u"point_name"_s, {{u"rule"_s, u"too_long"_s}, {u"limit"_s, longestPointName}}, {}};
    if (programme.pointValueMicro < 0)
        errors += invalidField(u"point_value"_s, u"negative"_s);
    else if (programme.pointValueMicro > highestPointValueMicro)
        errors += Error{ErrorCode::InvalidValue,
                        u"point_value"_s,
                        {{u"rule"_s, u"too_large"_s}, {u"limit"_s, highestPointValueMicro / 1'000'000}},
                        {}};
    if (programme.leastPaid.isNegative())
        errors += invalidField(u"least_paid"_s, u"negative"_s);
    if (programme.mostPaidPercent < 1 || programme.mostPaidPercent > 100)
        errors += invalidField(u"most_paid_percent"_s, u"out_of_range"_s);
    return errors;
}

qint64 valueOfPoints(Points points, qint64 pointValueMicro, Currency currency)
{
    const Wide micro = Wide(points.hundredths) * pointValueMicro * currency.minorPerMajor();
    return static_cast<qint64>(micro / (100 * microPerUnit));
}

Points pointsToPay(qint64 minor, qint64 pointValueMicro, Currency currency, Points step)
{
    if (minor <= 0 || pointValueMicro <= 0)
        return {};
    const Wide perHundredth = Wide(pointValueMicro) * currency.minorPerMajor() * step.hundredths;
    const Wide steps = (Wide(minor) * 100 * microPerUnit + perHundredth - 1) / perHundredth;
    return {static_cast<qint64>(steps) * step.hundredths};
}

QJsonObject toJson(const PointsTerms &terms)
{
    const ExpiryPolicy &expiry = terms.expiry;
    return {{u"step"_s, terms.step.hundredths},
            {u"pending_days"_s, terms.pendingDays},
            {u"expiry"_s, QJsonObject{{u"kind"_s, nameOf(expiry.kind)},
                                      {u"months"_s, expiry.months},
                                      {u"month"_s, expiry.month},
                                      {u"day"_s, expiry.day},
                                      {u"version"_s, expiry.version}}},
            {u"negative"_s, nameOf(terms.negative)},
            {u"late_return"_s, nameOf(terms.lateReturn)},
            {u"grace_days"_s, terms.graceDays}};
}

PointsTerms pointsTermsOf(const QJsonObject &json)
{
    PointsTerms terms;
    terms.step.hundredths = json.value("step"_L1).toInteger(terms.step.hundredths);
    terms.pendingDays = json.value("pending_days"_L1).toInt(terms.pendingDays);
    const QJsonObject expiry = json.value("expiry"_L1).toObject();
    if (const QString kind = expiry.value("kind"_L1).toString(); !kind.isEmpty())
        terms.expiry.kind = valueOf<ExpiryKind>(kind);
    terms.expiry.months = expiry.value("months"_L1).toInt(terms.expiry.months);
    terms.expiry.month = expiry.value("month"_L1).toInt(terms.expiry.month);
    terms.expiry.day = expiry.value("day"_L1).toInt(terms.expiry.day);
    terms.expiry.version = expiry.value("version"_L1).toInt(terms.expiry.version);
    if (const QString negative = json.value("negative"_L1).toString(); !negative.isEmpty())
        terms.negative = valueOf<NegativePolicy>(negative);
    if (const QString late = json.value("late_return"_L1).toString(); !late.isEmpty())
        terms.lateReturn = valueOf<LateReturnPolicy>(late);
    terms.graceDays = json.value("grace_days"_L1).toInt(terms.graceDays);
    return terms;
}

QJsonObject toJson(const PointsProgramme &programme)
{
    EarnProgramme earning = programme.earning;
    earning.tiers.clear();
    return {{u"gives_points"_s, programme.givesPoints},
            {u"point_name"_s, programme.pointName},
            {u"terms"_s, toJson(programme.terms)},
            {u"refund_order"_s, nameOf(programme.refundOrder)},
            {u"point_value_micro"_s, programme.pointValueMicro},
            {u"least_paid"_s, programme.leastPaid.hundredths},
            {u"most_paid_percent"_s, programme.mostPaidPercent},
            {u"referrals"_s, toJson(programme.referrals)},
            {u"leaderboard"_s, nameOf(programme.leaderboard)},
            {u"earning"_s, toJson(earning)}};
}

PointsProgramme pointsProgrammeOf(const QJsonObject &json)
{
    PointsProgramme programme;
    programme.givesPoints = json.value("gives_points"_L1).toBool(programme.givesPoints);
    programme.pointName = json.value("point_name"_L1).toString();
    programme.terms = pointsTermsOf(json.value("terms"_L1).toObject());
    if (const QString order = json.value("refund_order"_L1).toString(); !order.isEmpty())
        programme.refundOrder = valueOf<RefundOrder>(order);
    programme.pointValueMicro = json.value("point_value_micro"_L1).toInteger(programme.pointValueMicro);
    programme.leastPaid.hundredths = json.value("least_paid"_L1).toInteger();
    programme.mostPaidPercent = json.value("most_paid_percent"_L1).toInt(programme.mostPaidPercent);
    programme.referrals = referralTermsOf(json.value("referrals"_L1).toObject());
    programme.leaderboard = valueOf<LeaderboardBy>(json.value("leaderboard"_L1).toString());
    if (const QJsonObject earning = json.value("earning"_L1).toObject(); !earning.isEmpty())
        programme.earning = earnProgrammeOf(earning);
    return programme;
}

} // namespace regulars
