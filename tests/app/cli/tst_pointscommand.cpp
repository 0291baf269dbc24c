// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointscommands.h"
#include "storage/customers/customerstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

class TestPointsCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    /// A point for each euro, 20 for a review; Ada has joined.
    void makeProgramme()
    {
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        PointsProgramme programme;
        programme.givesPoints = true;
        EarnRule review;
        review.uid = u"review"_s;
        review.name = u"A review"_s;
        review.kind = EarnKind::Event;
        review.event = EarnEvent::Review;
        review.hundredths = 2'000;
        programme.earning.rules = {review};
        QVERIFY(runCommand(**database, SavePointsProgramme{programme}).result());
        const auto ada = (*database)
                             ->read(
                                 [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); })
                             .result();
        QVERIFY(ada);
        QVERIFY(runCommand(**database, JoinProgramme{{*ada}, {}}).result());
    }
    [[nodiscard]] double balance(const QString &name)
    {
        return call({u"points"_s, u"balance"_s, u"ada@example.org"_s}).object().value(name).toDouble();
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        makeProgramme();
    }

    void pointsAreBookedAndExplained()
    {
        QCOMPARE(call({u"points"_s, u"earn"_s, u"ada@example.org"_s, u"review"_s}).exitCode, 0);
        QCOMPARE(balance(u"active"_s), 20.0);
        QCOMPARE(call({u"points"_s, u"redeem"_s, u"ada@example.org"_s, u"5"_s}).exitCode, 0);
        QCOMPARE(call({u"points"_s, u"adjust"_s, u"ada@example.org"_s, u"7"_s, u"--note"_s, u"late parcel"_s}).exitCode, 0);
        QCOMPARE(balance(u"active"_s), 22.0);
        QCOMPARE(balance(u"spent"_s), 5.0);
        const QJsonArray lines = call({u"points"_s, u"explain"_s, u"ada@example.org"_s}).list();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.last().toObject().value(u"active"_s).toDouble(), 22.0);
        QCOMPARE(lines.last().toObject().value(u"note"_s).toString(), u"late parcel"_s);
    }

    void aKeyBooksOnce()
    {
        const QStringList adjust{u"points"_s, u"adjust"_s,      u"ada@example.org"_s, u"7"_s,
                                 u"--note"_s, u"late parcel"_s, u"--key"_s,           u"parcel-1"_s};
        QCOMPARE(call(adjust).exitCode, 0);
        QCOMPARE(call(adjust).exitCode, 0);
        QCOMPARE(balance(u"active"_s), 7.0);
    }

    void nothingIsDueOnAFreshCard() { QCOMPARE(call({u"points"_s, u"expire"_s}).object().value(u"cards"_s).toInt(), 0); }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString ada = u"ada@example.org"_s;
        QTest::newRow("no such event") << QStringList{u"earn"_s, ada, u"sneeze"_s} << 2;
        QTest::newRow("no number") << QStringList{u"adjust"_s, ada, u"many"_s, u"--note"_s, u"x"_s} << 2;
        QTest::newRow("too exact") << QStringList{u"adjust"_s, ada, u"1.234"_s, u"--note"_s, u"x"_s} << 2;
        QTest::newRow("nothing to do") << QStringList{u"dance"_s} << 2;
        QTest::newRow("without a reason") << QStringList{u"adjust"_s, ada, u"5"_s} << 1;
        QTest::newRow("more than there is") << QStringList{u"redeem"_s, ada, u"5"_s} << 1;
        QTest::newRow("half a point") << QStringList{u"adjust"_s, ada, u"0.5"_s, u"--note"_s, u"x"_s} << 1;
        QTest::newRow("nobody") << QStringList{u"balance"_s, u"nobody@example.org"_s} << 1;
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Ran ran = run(with(QStringList{u"points"_s} + arguments));
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(!ran.error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPointsCommand)

#include "tst_pointscommand.moc"
