// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "storage/customers/customerstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

class TestTierCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    /// Bronze for everybody, Silver from 5.00; Ada, who has bought for 23.00, has joined.
    void makeProgramme()
    {
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        TierLadder ladder;
        ladder.period = TierPeriod::Lifetime;
        Tier bronze;
        bronze.name = u"Bronze"_s;
        Tier silver;
        silver.name = u"Silver"_s;
        silver.qualifyFrom = 500;
        silver.retainFrom = 400;
        ladder.tiers = {bronze, silver};
        QVERIFY(runCommand(**database, SaveTiers{ladder, {}}).result());
        const auto ada = (*database)
                             ->read(
                                 [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); })
                             .result();
        QVERIFY(ada);
        QVERIFY(runCommand(**database, JoinProgramme{{*ada}, {}}).result());
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
    }

    void tiersAreListed()
    {
        QVERIFY(call({u"tier"_s, u"list"_s}).list().isEmpty());
        makeProgramme();
        const QJsonArray tiers = call({u"tier"_s, u"list"_s}).list();
        QCOMPARE(tiers.size(), 2);
        const QJsonObject silver = tiers.last().toObject();
        QCOMPARE(silver.value(u"tier"_s).toString(), u"Silver"_s);
        QCOMPARE(silver.value(u"qualify_from"_s).toObject().value(u"minor"_s).toInt(), 500);
        QCOMPARE(silver.value(u"members"_s).toInt(), 1);
        const Ran text = run(with({u"tier"_s, u"list"_s}));
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains("Silver"), text.out.constData());
    }

    void aReviewFindsNothingTwice()
    {
        makeProgramme();
        const QJsonObject first = call({u"tier"_s, u"review"_s}).object();
        QCOMPARE(first.value(u"reviewed"_s).toInt(), 1); // the tiers are new
        QCOMPARE(first.value(u"raised"_s).toInt(), 0);
        QCOMPARE(call({u"tier"_s, u"review"_s}).object().value(u"reviewed"_s).toInt(), 0);
    }

    void aTierIsGiven()
    {
        makeProgramme();
        const QStringList command{u"tier"_s, u"give"_s, u"ada@example.org"_s, u"bronze"_s};
        const Ran given = call(command + QStringList{u"--note"_s, u"As she asked"_s});
        QVERIFY2(given.exitCode == 0, given.error.constData());
        QCOMPARE(given.object().value(u"tier"_s).toString(), u"Bronze"_s);
        QVERIFY(given.object().value(u"change_set"_s).toInt() > 0);
        QCOMPARE(call({u"tier"_s, u"list"_s}).list().first().toObject().value(u"members"_s).toInt(), 1);
        QCOMPARE(call(command).exitCode, 2); // without a reason
        QCOMPARE(call(command + QStringList{u"--note"_s, u"x"_s, u"--locked-until"_s, u"soon"_s}).exitCode, 2);
        QCOMPARE(call({u"tier"_s, u"give"_s, u"emile@example.org"_s, u"Silver"_s, u"--note"_s, u"x"_s}).exitCode, 1);
        QCOMPARE(call({u"tier"_s, u"give"_s, u"ada@example.org"_s, u"Gold"_s, u"--note"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(call({u"tier"_s, u"burn"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestTierCommand)
#include "tst_tiercommand.moc"
