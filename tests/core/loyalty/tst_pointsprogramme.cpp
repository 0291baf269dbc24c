// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsprogramme.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

PointsProgramme unusual()
{
    PointsProgramme programme;
    programme.givesPoints = true;
    programme.pointName = u"Beans"_s;
    programme.terms.step = {1};
    programme.terms.pendingDays = 14;
    programme.terms.expiry = {ExpiryKind::FixedDate, 18, 3, 30, 4};
    programme.terms.negative = NegativePolicy::ChargeCash;
    programme.terms.lateReturn = LateReturnPolicy::ExpireNow;
    programme.terms.graceDays = 7;
    programme.refundOrder = RefundOrder::ProRata;
    programme.pointValueMicro = 5'000;
    programme.leastPaid = Points::whole(100);
    programme.mostPaidPercent = 50;
    programme.referrals = {false, true, 2'500, 21, 12};
    programme.leaderboard = LeaderboardBy::Badges;
    programme.earning.rounding = EarnRounding::Hundredths;
    return programme;
}

} // namespace

class TestPointsProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten() { QCOMPARE(pointsProgrammeOf(toJson(unusual())), unusual()); }
    void isTheUsualOneWhereNothingIsWritten() { QCOMPARE(pointsProgrammeOf({}), PointsProgramme()); }
    void tiersAreNotKeptTwice()
    {
        PointsProgramme programme;
        programme.earning.tiers += Tier{};
        QVERIFY(pointsProgrammeOf(toJson(programme)).earning.tiers.isEmpty());
    }

    void everythingWrongIsSaidAtOnce()
    {
        QVERIFY(validate(unusual()).isEmpty());
        PointsProgramme programme;
        programme.pointName = QString(longestPointName + 1, u'x');
        programme.pointValueMicro = -1;
        programme.leastPaid = Points{-1};
        programme.mostPaidPercent = 0;
        programme.terms.pendingDays = -1;
        programme.referrals = {true, true, -1, mostReferralHoldDays + 1, -1};
        QStringList fields;
        for (const Error &error : validate(programme))
            fields += error.field;
        fields.sort();
        QCOMPARE(fields,
                 (QStringList{u"least_paid"_s, u"most_paid_percent"_s, u"pending_days"_s, u"point_name"_s, u"point_value"_s,
                              u"referral_hold_days"_s, u"referral_minimum"_s, u"referrals_per_year"_s}));
    }

    void whatPointsPay_data()
    {
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<qint64>("valueMicro");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("a cent a point") << 124'000LL << 10'000LL << u"EUR"_s << 1'240LL;
        QTest::newRow("half a cent, rounded down") << 300LL << 5'000LL << u"EUR"_s << 1LL;
        QTest::newRow("yen") << 10'000LL << 1'000'000LL << u"JPY"_s << 100LL;
        QTest::newRow("fils") << 100LL << 10'000LL << u"KWD"_s << 10LL;
        QTest::newRow("a part of a point") << 250LL << 100'000LL << u"EUR"_s << 25LL;
        QTest::newRow("worth nothing") << 10'000LL << 0LL << u"EUR"_s << 0LL;
    }
    void whatPointsPay()
    {
        QFETCH(qint64, hundredths);
        QFETCH(qint64, valueMicro);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QCOMPARE(valueOfPoints({hundredths}, valueMicro, Currency(currency)), minor);
    }

    void theFewestPointsThatPayAreEnoughAndNotOneTooMany()
    {
        const Currency euro(u"EUR"_s);
        for (const qint64 valueMicro : {3'333LL, 5'000LL, 10'000LL, 70'000LL}) {
            for (const Points step : {Points::whole(1), Points{1}}) {
                for (qint64 minor = 1; minor < 400; ++minor) {
                    const Points points = pointsToPay(minor, valueMicro, euro, step);
                    QCOMPARE(points.hundredths % step.hundredths, 0);
                    QVERIFY(valueOfPoints(points, valueMicro, euro) >= minor);
                    QVERIFY(valueOfPoints(points - step, valueMicro, euro) < minor);
                }
            }
        }
        QCOMPARE(pointsToPay(100, 0, euro, Points::whole(1)), Points());
    }
};

QTEST_GUILESS_MAIN(TestPointsProgramme)

#include "tst_pointsprogramme.moc"
