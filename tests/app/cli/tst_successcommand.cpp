// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/success/onboardingcommands.h"
#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

/// regulars-cli onboarding, goal and checkin.
class TestSuccessCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    void saveTemplate()
    {
        const FixedClock clock(Instant{QDateTime(QDate(2026, 1, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()});
        const auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        OnboardingTemplate form;
        form.name = u"Welcome"_s;
        form.steps = {{u"Call them"_s, 1}, {u"Ask how it tastes"_s, 14}};
        QVERIFY(runCommand(**database, SaveOnboardingTemplate{form, false}).result());
    }
    [[nodiscard]] QString started() const
    {
        const Ran ran = call({u"onboarding"_s, u"start"_s, u"ada@example.org"_s, u"welcome"_s});
        return QString::number(ran.object().value(u"onboarding"_s).toInteger());
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
        saveTemplate();
    }

    void stepsAreTickedAndTakenBack()
    {
        const QString id = started();
        QVERIFY(id != u"0"_s);
        const auto tick = [&](const QStringList &more) {
            return call(QStringList{u"onboarding"_s, u"done"_s, id} + more).object();
        };
        QCOMPARE(tick({}).value(u"step"_s).toString(), u"Call them"_s);
        QJsonObject said = tick({u"2"_s});
        QCOMPARE(said.value(u"step"_s).toString(), u"Ask how it tastes"_s);
        QCOMPARE(said.value(u"state"_s).toString(), u"done"_s);
        QVERIFY(call({u"onboarding"_s, u"done"_s, id}).exitCode != 0); // nothing is left
        said = tick({u"--open"_s});
        QCOMPARE(said.value(u"step"_s).toString(), u"Ask how it tastes"_s);
        QCOMPARE(said.value(u"state"_s).toString(), u"running"_s);
        said = tick({u"1"_s, u"--open"_s});
        QCOMPARE(said.value(u"steps_done"_s).toInt(), 0);
        QCOMPARE(said.value(u"all_steps"_s).toInt(), 2);
        QVERIFY(call({u"onboarding"_s, u"done"_s, id, u"--open"_s}).exitCode != 0);
    }

    void theListSaysWhereEverybodyStands()
    {
        QVERIFY(call({u"onboarding"_s, u"list"_s}).list().isEmpty());
        QVERIFY(started() != u"0"_s);
        const QJsonArray running = call({u"onboarding"_s, u"list"_s}).list();
        QCOMPARE(running.size(), 1);
        const QJsonObject first = running.first().toObject();
        QCOMPARE(first.value(u"customer"_s).toString(), u"Ada Lovelace"_s);
        QCOMPARE(first.value(u"next_step"_s).toString(), u"Call them"_s);
        QVERIFY(first.value(u"stalled"_s).isNull());
        QVERIFY(call({u"onboarding"_s, u"list"_s, u"--only"_s, u"stalled"_s}).list().isEmpty());
        QVERIFY(call({u"onboarding"_s, u"list"_s, u"--only"_s, u"soon"_s}).exitCode != 0);
        QVERIFY(call({u"onboarding"_s, u"start"_s, u"ada@example.org"_s, u"farewell"_s}).exitCode != 0);
    }

    void goalsAreAddedAndClosed()
    {
        const Ran added = call({u"goal"_s, u"add"_s, u"ada@example.org"_s, u"Drink less coffee"_s, u"--target"_s, u"2"_s,
                                u"--measure"_s, u"cups a day"_s, u"--due"_s, u"2026-12-31"_s});
        QVERIFY2(added.exitCode == 0, added.error.constData());
        const QString id = QString::number(added.object().value(u"goal"_s).toInteger());
        const QJsonObject open = call({u"goal"_s, u"list"_s}).list().first().toObject();
        QCOMPARE(open.value(u"title"_s).toString(), u"Drink less coffee"_s);
        QCOMPARE(open.value(u"due_on"_s).toString(), u"2026-12-31"_s);
        QCOMPARE(call({u"goal"_s, u"close"_s, id, u"--as"_s, u"missed"_s}).exitCode, 0);
        QVERIFY(call({u"goal"_s, u"list"_s}).list().isEmpty());
        const QJsonObject closed = call({u"goal"_s, u"list"_s, u"ada@example.org"_s}).list().first().toObject();
        QCOMPARE(closed.value(u"state"_s).toString(), u"missed"_s);
        QVERIFY(call({u"goal"_s, u"close"_s, id, u"--as"_s, u"missed"_s}).exitCode != 0); // it is so already
    }

    void withoutAPlanNobodyIsDue()
    {
        const Ran ran = call({u"checkin"_s, u"list"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.list().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSuccessCommand)

#include "tst_successcommand.moc"
