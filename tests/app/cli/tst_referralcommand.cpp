// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointscommands.h"
#include "storage/customers/customerstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// Ada and Émile have bought; Ada is a member, and each referral gives her 30 points at once when somebody says so.
class TestReferralCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void makeProgramme()
    {
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        const auto find = [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); };
        const auto ada = (*database)->read(find).result();
        QVERIFY(ada);
        QVERIFY(runCommand(**database, JoinProgramme{{*ada}, {}}).result());
        PointsProgramme programme;
        programme.givesPoints = true;
        EarnRule rule;
        rule.uid = u"referral"_s;
        rule.name = u"Bringing a friend"_s;
        rule.kind = EarnKind::Event;
        rule.event = EarnEvent::Referral;
        rule.hundredths = 3'000;
        programme.earning.rules = {rule};
        QVERIFY(runCommand(**database, SavePointsProgramme{programme}).result());
    }
    Ran record(const QStringList &rest)
    {
        return call(QStringList{u"referral"_s, u"record"_s, u"ada@example.org"_s} + rest);
    }
    Ran decide(const QString &what, const Ran &recorded, const QStringList &rest = {})
    {
        const int id = recorded.object().value(u"referral"_s).toInt();
        return call(QStringList{u"referral"_s, what, QString::number(id)} + rest);
    }
    static QString text(const Ran &ran, const QString &name) { return ran.object().value(name).toString(); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        makeProgramme();
    }

    void whoBroughtWhomIsRecordedAndListed()
    {
        QVERIFY(call({u"referral"_s, u"list"_s}).list().isEmpty());
        const Ran emile = record({u"emile@example.org"_s, u"--note"_s, u"At the fair"_s});
        QVERIFY2(emile.exitCode == 0, emile.error.constData());
        QCOMPARE(text(emile, u"friend"_s), u"Émile Zola"_s);
        QCOMPARE(text(emile, u"advocate"_s), u"Ada Lovelace"_s);
        QCOMPARE(text(emile, u"state"_s), u"blocked"_s);
        QCOMPARE(text(emile, u"reason"_s), u"not_first_order"_s);
        QCOMPARE(text(emile, u"note"_s), u"At the fair"_s);
        QVERIFY(emile.object().value(u"change_set"_s).toInt() > 0);
        const Ran invited = record({u"--invited"_s, u"Karl Kraus"_s, u"--contact"_s, u"karl@example.org"_s});
        QVERIFY2(invited.exitCode == 0, invited.error.constData());
        QCOMPARE(text(invited, u"state"_s), u"invited"_s);
        const QJsonArray all = call({u"referral"_s, u"list"_s}).list();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().toObject().value(u"friend"_s).toString(), u"Karl Kraus"_s);
        QVERIFY(all.first().toObject().value(u"advocate_points"_s).isNull());
        QCOMPARE(call({u"referral"_s, u"list"_s, u"--only"_s, u"to_decide"_s}).list().size(), 1);
        QCOMPARE(call({u"referral"_s, u"list"_s, u"--find"_s, u"emile"_s}).list().size(), 1);
        const QJsonArray newest = call({u"referral"_s, u"list"_s, u"--limit"_s, u"1"_s}).list();
        QCOMPARE(newest.size(), 1);
        QCOMPARE(newest.first().toObject().value(u"friend"_s).toString(), u"Karl Kraus"_s);
        const Ran shown = run(with({u"referral"_s, u"list"_s}));
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains("Karl Kraus"), shown.out.constData());
        QCOMPARE(run(with({u"verify"_s})).exitCode, 0);
    }

    void onesAreDecided()
    {
        const Ran emile = record({u"emile@example.org"_s});
        QCOMPARE(text(decide(u"allow"_s, emile), u"state"_s), u"registered"_s);
        QCOMPARE(call({u"referral"_s, u"reward"_s}).object().value(u"rewarded"_s).toInt(-1), 0);
        const Ran approved = decide(u"approve"_s, emile);
        QVERIFY2(approved.exitCode == 0, approved.error.constData());
        QCOMPARE(text(approved, u"state"_s), u"rewarded"_s);
        QCOMPARE(approved.object().value(u"advocate_points"_s).toInt(), 30);
        QVERIFY(approved.object().value(u"friend_points"_s).isNull());
        const Ran over = decide(u"reject"_s, emile);
        QCOMPARE(over.exitCode, 1);
        QVERIFY2(over.error.contains("decided already"), over.error.constData());
        QCOMPARE(call({u"undo"_s}).exitCode, 0);
        const Ran rejected = decide(u"reject"_s, emile, {u"--note"_s, u"A regular"_s});
        QCOMPARE(text(rejected, u"state"_s), u"rejected"_s);
        QCOMPARE(text(rejected, u"note"_s), u"A regular"_s);
        QCOMPARE(call({u"referral"_s, u"list"_s, u"--only"_s, u"ended"_s}).list().size(), 1);
        QCOMPARE(run(with({u"verify"_s})).exitCode, 0);
    }

    void whatCanNotBeDone()
    {
        QCOMPARE(call({u"referral"_s, u"burn"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"list"_s, u"more"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"list"_s, u"--only"_s, u"some"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"record"_s}).exitCode, 2);
        QCOMPARE(record({}).exitCode, 2); // whom?
        QCOMPARE(record({u"emile@example.org"_s, u"--contact"_s, u"emile@example.org"_s}).exitCode, 2);
        QCOMPARE(record({u"emile@example.org"_s, u"--invited"_s, u"Émile"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"approve"_s, u"first"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"approve"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"approve"_s, u"987"_s}).exitCode, 1);
        QCOMPARE(record({u"emile@example.org"_s, u"--only"_s, u"ended"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"approve"_s, u"1"_s, u"--note"_s, u"Hm"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"allow"_s, u"1"_s, u"--note"_s, u"Hm"_s}).exitCode, 2);
        QCOMPARE(call({u"referral"_s, u"list"_s, u"--contact"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(record({u"nobody@example.org"_s}).exitCode, 1);
        const Ran herself = record({u"ada@example.org"_s});
        QCOMPARE(herself.exitCode, 1);
        QVERIFY2(herself.error.contains("themselves"), herself.error.constData());
        const Ran known = record({u"--contact"_s, u"emile@example.org"_s});
        QCOMPARE(known.exitCode, 1);
        QVERIFY2(known.error.contains("Zola is a customer already"), known.error.constData());
        QCOMPARE(record({u"emile@example.org"_s}).exitCode, 0);
        const Ran twice = record({u"emile@example.org"_s});
        QCOMPARE(twice.exitCode, 1);
        QVERIFY2(twice.error.contains("Ada Lovelace already"), twice.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestReferralCommand)
#include "tst_referralcommand.moc"
