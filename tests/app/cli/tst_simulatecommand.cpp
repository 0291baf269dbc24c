// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/pointscommands.h"
#include "storage/customers/customerstore.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

class TestSimulateCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    /// A point for each euro, worth a cent. Ada has joined in 2025.
    void makeProgramme()
    {
        const SystemClock clock;
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        PointsProgramme programme;
        programme.givesPoints = true;
        EarnRule rule;
        rule.uid = u"r1"_s;
        rule.name = u"Every euro"_s;
        programme.earning.rules = {rule};
        QVERIFY(runCommand(**database, SavePointsProgramme{programme}).result());
        const auto ada = (*database)
                             ->read(
                                 [](Connection &connection) { return CustomerStore(connection).find(u"ada@example.org"_s); })
                             .result();
        QVERIFY(ada);
        QVERIFY(runCommand(**database, JoinProgramme{{*ada}, QDate(2025, 5, 1)}).result());
    }
    [[nodiscard]] Ran simulate(const QStringList &options)
    {
        return call(QStringList{u"simulate"_s, u"--from"_s, u"2026-01-01"_s, u"--until"_s, u"2026-12-31"_s} + options);
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        makeProgramme();
    }

    void savedRulesAreComparedWithThoseOfAFile()
    {
        const Ran rules = call({u"simulate"_s, u"--show-rules"_s});
        QVERIFY2(rules.exitCode == 0, rules.error.constData());
        QJsonObject changed = rules.object();
        QVERIFY(changed.value(u"ladder"_s).isObject());
        QJsonObject earning = changed.value(u"earning"_s).toObject();
        QJsonObject rule = earning.value(u"rules"_s).toArray().first().toObject();
        rule.insert(u"hundredths"_s, 300);
        earning.insert(u"rules"_s, QJsonArray{rule});
        write(path(u"rules.json"_s), QJsonDocument(QJsonObject{{u"earning"_s, earning}}).toJson());
        const Ran ran = simulate({u"--rules"_s, path(u"rules.json"_s)});
        QVERIFY2(ran.exitCode == 0, ran.error.constData());
        const QJsonObject found = ran.object();
        QCOMPARE(found.value(u"orders"_s).toInt(), 2);
        QCOMPARE(found.value(u"members"_s).toInt(), 1);
        QCOMPARE(found.value(u"points_before"_s).toInt(), 19); // 16.00 and 3.50
        QCOMPARE(found.value(u"points_after"_s).toInt(), 58);  // 48 and 10
        QCOMPARE(found.value(u"cost_after"_s).toObject().value(u"minor"_s).toInt(), 58);
        QCOMPARE(found.value(u"members_with_more"_s).toInt(), 1);
        const QJsonObject row = found.value(u"rules"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"rule"_s).toString(), u"Every euro"_s);
        QCOMPARE(row.value(u"points_before"_s).toInt(), 19);
        QCOMPARE(row.value(u"times_after"_s).toInt(), 2);
        const QJsonObject gained = found.value(u"most_gained"_s).toArray().first().toObject();
        QCOMPARE(gained.value(u"name"_s).toString(), u"Ada Lovelace"_s);
        const Ran text = run(with({u"simulate"_s, u"--from"_s, u"2026-01-01"_s, u"--until"_s, u"2026-12-31"_s}));
        QVERIFY2(text.out.contains("Every euro"), text.out.constData());
    }

    void everybodyCanTakePart()
    {
        const QJsonObject found = simulate({u"--everybody"_s}).object();
        QCOMPARE(found.value(u"members"_s).toInt(), 2);
        QCOMPARE(found.value(u"points_before"_s).toInt(), 22);
        QCOMPARE(found.value(u"points_after"_s).toInt(), 22);
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(simulate({u"--rules"_s, path(u"missing.json"_s)}).exitCode, 3);
        write(path(u"broken.json"_s), "{");
        QCOMPARE(simulate({u"--rules"_s, path(u"broken.json"_s)}).exitCode, 1);
        write(path(u"other.json"_s), R"({"earnings": {}})");
        QCOMPARE(simulate({u"--rules"_s, path(u"other.json"_s)}).exitCode, 2);
        write(path(u"wrong.json"_s), R"({"point_value_micro": -1})");
        QCOMPARE(simulate({u"--rules"_s, path(u"wrong.json"_s)}).exitCode, 1);
        QCOMPARE(call({u"simulate"_s, u"--from"_s, u"soon"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestSimulateCommand)
#include "tst_simulatecommand.moc"
