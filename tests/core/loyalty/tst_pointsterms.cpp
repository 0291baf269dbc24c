// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsterms.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const LocalCalendar berlin{QTimeZone("Europe/Berlin")};

QString dayOf(std::optional<Instant> at)
{
    return at ? berlin.date(*at).toString(Qt::ISODate) : u"never"_s;
}

} // namespace

class TestPointsTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lotsEndAsThePolicySays_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("fixed");
        QTest::addColumn<int>("pendingDays");
        QTest::addColumn<QDate>("earned");
        QTest::addColumn<QString>("unlocks");
        QTest::addColumn<QString>("gone");
        const QString never = u"never"_s;
        const QDate none(2000, 12, 31);
        QTest::newRow("never") << u"never"_s << 12 << none << 0 << QDate(2026, 1, 1) << never << never;
        QTest::newRow("twelve months through the end of the month")
            << u"rolling_months"_s << 12 << none << 0 << QDate(2020, 7, 6) << never << u"2021-08-01"_s;
        QTest::newRow("one month, last day")
            << u"rolling_months"_s << 1 << none << 0 << QDate(2026, 1, 31) << never << u"2026-03-01"_s;
        QTest::newRow("inactivity") << u"inactivity"_s << 6 << none << 0 << QDate(2026, 8, 31) << never << u"2027-03-01"_s;
        QTest::newRow("end of the year") << u"fixed_date"_s << 12 << none << 0 << QDate(2026, 5, 5) << never
                                         << u"2027-01-01"_s;
        QTest::newRow("on the day itself")
            << u"fixed_date"_s << 12 << QDate(2000, 6, 30) << 0 << QDate(2026, 6, 30) << never << u"2026-07-01"_s;
        QTest::newRow("the day after") << u"fixed_date"_s << 12 << QDate(2000, 6, 30) << 0 << QDate(2026, 7, 1) << never
                                       << u"2027-07-01"_s;
        QTest::newRow("29 February") << u"fixed_date"_s << 12 << QDate(2000, 2, 29) << 0 << QDate(2026, 1, 1) << never
                                     << u"2026-03-01"_s;
        QTest::newRow("unlocks after the year's end")
            << u"fixed_date"_s << 12 << none << 30 << QDate(2026, 12, 15) << u"2027-01-15"_s << u"2028-01-01"_s;
        QTest::newRow("over the change of the clocks")
            << u"rolling_months"_s << 3 << none << 14 << QDate(2026, 3, 20) << u"2026-04-04"_s << u"2026-07-01"_s;
    }
    void lotsEndAsThePolicySays()
    {
        QFETCH(QString, kind);
        QFETCH(int, months);
        QFETCH(QDate, fixed);
        QFETCH(int, pendingDays);
        QFETCH(QDate, earned);
        PointsTerms terms;
        terms.pendingDays = pendingDays;
        terms.expiry = {valueOf<ExpiryKind>(kind), months, fixed.month(), fixed.day(), 3};
        QCOMPARE(validate(terms).size(), 0);
        const LotTerms lot = lotTerms(terms, berlin.noon(earned), berlin);
        QTEST(dayOf(lot.unlocksAt), "unlocks");
        QTEST(dayOf(expiryOf(lot, {}, berlin)), "gone");
        QCOMPARE(lot.policyVersion, 3);
        if (lot.expiresAt)
            QCOMPARE(berlin.msecsOfDay(*lot.expiresAt), 0);
    }

    void activityOnlyEverProlongs()
    {
        PointsTerms terms;
        terms.expiry = {ExpiryKind::Inactivity, 6, 12, 31, 1};
        const LotTerms lot = lotTerms(terms, berlin.noon({2026, 3, 10}), berlin);
        QCOMPARE(dayOf(expiryOf(lot, berlin.noon({2026, 1, 1}), berlin)), u"2026-09-11"_s);
        QCOMPARE(dayOf(expiryOf(lot, berlin.noon({2026, 4, 1}), berlin)), u"2026-10-02"_s);
    }

    void wrongTermsAreNamedAllAtOnce()
    {
        PointsTerms terms;
        terms.step = {7};
        terms.pendingDays = -1;
        terms.graceDays = 4000;
        terms.expiry = {ExpiryKind::RollingMonths, 0, 12, 31, 1};
        QStringList fields;
        for (const Error &error : validate(terms))
            fields += error.field;
        QCOMPARE(fields, QStringList({u"step"_s, u"pending_days"_s, u"grace_days"_s, u"months"_s}));
        terms = {};
        terms.pendingDays = 60;
        terms.expiry = {ExpiryKind::RollingMonths, 1, 12, 31, 1};
        QCOMPARE(validate(terms).value(0).args.value(u"rule"_s).toString(), u"longer_than_valid"_s);
        terms = {};
        terms.expiry = {ExpiryKind::FixedDate, 12, 2, 30, 1};
        QCOMPARE(validate(terms).value(0).field, u"expiry_day"_s);
    }
};

QTEST_GUILESS_MAIN(TestPointsTerms)
#include "tst_pointsterms.moc"
