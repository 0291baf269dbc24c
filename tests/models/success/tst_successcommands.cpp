// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertcommands.h"
#include "models/alerts/alertupkeep.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/success/goalcommands.h"
#include "models/success/onboardingcommands.h"
#include "models/success/onboardingupkeep.h"
#include "models/success/successviews.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "storage/success/checkinstore.h"
#include "storage/success/onboardingtemplatestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What people do with onboarding, goals and check-ins, what is read of them, and what starts by itself.
class TestSuccessCommands : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        TestDatabase db;
        SmallShop shop = fillSmallShop(db);
    };
    std::unique_ptr<Bench> m_bench;
    const QDate today{2026, 11, 22};

    OnboardingTemplateId saveTemplate(bool byItself = false)
    {
        OnboardingTemplate form;
        form.name = u" Welcome  "_s;
        form.steps = {{u"Call them"_s, 1}, {u"Ask how it tastes"_s, 14}};
        form.withinDays = 20;
        form.stalledDays = 30;
        return runOrDie(m_bench->db, SaveOnboardingTemplate{form, byItself});
    }
    [[nodiscard]] OnboardingTemplate stored(OnboardingTemplateId id)
    {
        return m_bench->db.read([=](Connection &connection) { return OnboardingTemplateStore(connection).form(id); })
            .value();
    }
    [[nodiscard]] Onboarding stored(OnboardingId id)
    {
        return m_bench->db.read([=](Connection &connection) { return OnboardingStore(connection).onboarding(id); }).value();
    }
    [[nodiscard]] CustomerSuccess of(CustomerId customer)
    {
        const Instant now = m_bench->db.clock().now();
        return m_bench->db.read([=](Connection &connection) { return readSuccessOf(connection, customer, now); }).value();
    }
    [[nodiscard]] QStringList listed(OnboardingChoice choice, const QString &text = {})
    {
        const Instant now = m_bench->db.clock().now();
        const auto rows = m_bench->db.read([=](Connection &connection) -> Result<QList<OnboardingRow>> {
            REGULARS_TRY(ids, OnboardingList(connection).ids({text, choice}, now));
            return OnboardingList(connection).rows(ids, now);
        });
        QStringList names;
        for (const OnboardingRow &row : *rows)
            names += row.customerName.section(u' ', 0, 0);
        return names;
    }
    template<Command T>
    QString refusal(const T &command)
    {
        const auto written = runCommand(*m_bench->db, command).result();
        if (written)
            return {};
        const Error &error = written.error();
        if (error.code == ErrorCode::Refused)
            return error.args.value(u"reason"_s).toString();
        if (error.code == ErrorCode::InvalidValue)
            return error.args.value(u"rule"_s).toString() + u' ' + error.field;
        return (error.code == ErrorCode::Conflict ? u"conflict "_s : u"no "_s) + error.field;
    }
    void undo(ChangeSetId changeSet)
    {
        VERIFY_RESULT(m_bench->db.write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); }));
    }
    void undoLast()
    {
        undo(m_bench->db.read([](Connection &connection) { return History(connection).lastUndoable(); }).value().id);
    }
    [[nodiscard]] CustomerId addAda()
    {
        const auto added = m_bench->db.write(u"create_customer"_s, [](WriteSession &session) {
            return CustomerStore(session.connection()).insert(session, person(u"Ada"_s, u"Berg"_s));
        });
        return added->value;
    }
    void planCheckIns(int months)
    {
        CheckInPlan plan;
        plan.everybody = months;
        runOrDie(m_bench->db, SaveCheckInPlan{plan});
    }
    /// Whether the list of those due up to that day has them.
    [[nodiscard]] bool isDue(CustomerId customer, QDate until)
    {
        const auto due = m_bench->db.read([=](Connection &connection) -> Result<QList<CheckInDue>> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return CheckInStore(connection).due(shop, until);
        });
        return std::any_of(due->begin(), due->end(), [=](const CheckInDue &each) { return each.customer == customer; });
    }
    [[nodiscard]] int started() { return startDueOnboardings(*m_bench->db).value(); }
    [[nodiscard]] CustomerId anneliese() const { return m_bench->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_bench->shop.tomas; }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup()
    {
        const auto verified = m_bench->db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
        m_bench.reset();
    }

    void templatesAreSavedChangedAndTakenAway()
    {
        const OnboardingTemplateId id = saveTemplate();
        OnboardingTemplate form = stored(id);
        QCOMPARE(form.name, u"Welcome"_s);
        QCOMPARE(form.steps.size(), 2);
        QVERIFY(!form.startsFrom);
        form.withinDays = 40;
        runOrDie(m_bench->db, SaveOnboardingTemplate{form, true});
        QCOMPARE(stored(id).startsFrom, m_bench->db.clock().now());
        QCOMPARE(refusal(SaveOnboardingTemplate{form, true}), u"conflict onboarding_template"_s);
        form.steps.clear();
        QCOMPARE(refusal(SaveOnboardingTemplate{form, true}), u"required steps"_s);
        undoLast();
        QCOMPARE(stored(id).withinDays, 20);
        runOrDie(m_bench->db, RemoveOnboardingTemplate{id});
        QCOMPARE(refusal(RemoveOnboardingTemplate{id}), u"no onboarding_template"_s);
        QCOMPARE(refusal(StartOnboarding{anneliese(), id, today, {}}), u"no onboarding_template"_s);
    }

    void oneRunsAtATime()
    {
        const OnboardingTemplateId form = saveTemplate();
        QCOMPARE(refusal(StartOnboarding{CustomerId{99}, form, today, {}}), u"no customer"_s);
        QCOMPARE(refusal(StartOnboarding{anneliese(), form, {}, {}}), u"required started_on"_s);
        QCOMPARE(refusal(StartOnboarding{anneliese(), form, today.addYears(-2), {}}), u"too_early started_on"_s);
        const OnboardingId id = runOrDie(m_bench->db, StartOnboarding{anneliese(), form, today, {}});
        QCOMPARE(refusal(StartOnboarding{anneliese(), form, today, {}}), u"onboarding_runs"_s);
        runOrDie(m_bench->db, StopOnboarding{id, true});
        QCOMPARE(refusal(StopOnboarding{id, true}), u"onboarding_ended"_s);
        QCOMPARE(refusal(ChangeOnboarding{id, {}, u"Waits"_s}), u"onboarding_ended"_s);
        runOrDie(m_bench->db, StartOnboarding{anneliese(), form, today, {}});
        QCOMPARE(refusal(StopOnboarding{id, false}), u"onboarding_runs"_s);
        QCOMPARE(of(anneliese()).onboardings.size(), 2);
        QCOMPARE(of(anneliese()).onboardings.first().state, OnboardingState::Running);
    }

    void stepsAreTickedAndUndone()
    {
        const OnboardingId id = runOrDie(m_bench->db, StartOnboarding{anneliese(), saveTemplate(), today, {}});
        const QList<OnboardingStep> steps = stored(id).steps;
        QCOMPARE(steps.at(1).dueOn, today.addDays(14));
        runOrDie(m_bench->db, TickOnboardingStep{id, steps.at(0).id, true});
        QCOMPARE(stored(id).steps.at(0).doneOn, today);
        QCOMPARE(stored(id).rowVersion, 1); // a tick is about the step alone
        runOrDie(m_bench->db, TickOnboardingStep{id, steps.at(1).id, true});
        QCOMPARE(stored(id).state, OnboardingState::Done);
        QCOMPARE(stored(id).endedOn, today);
        undoLast();
        QCOMPARE(stored(id).state, OnboardingState::Running);
        QCOMPARE(doneSteps(stored(id)), 1);
        runOrDie(m_bench->db, ChangeOnboarding{id, {}, u" The  machine is late "_s});
        QCOMPARE(stored(id).blocker, u"The machine is late"_s);
        QCOMPARE(refusal(ChangeOnboarding{id, {}, QString(longestBlocker + 1, u'x')}), u"too_long blocker"_s);
        undoLast();
        undoLast();
        undoLast();
        QVERIFY(of(anneliese()).onboardings.isEmpty());
    }

    void theStalledComeFirst()
    {
        const OnboardingTemplateId form = saveTemplate();
        runOrDie(m_bench->db, StartOnboarding{m_bench->shop.priya, form, today, {}});
        runOrDie(m_bench->db, StartOnboarding{tomas(), form, today.addDays(-4), {}});
        runOrDie(m_bench->db, StartOnboarding{anneliese(), form, today.addDays(-10), {}});
        QCOMPARE(listed(OnboardingChoice::Stalled), QStringList({u"Anneliese"_s, u"Tomás"_s}));
        QCOMPARE(listed(OnboardingChoice::Running), QStringList({u"Anneliese"_s, u"Tomás"_s, u"Priya"_s}));
        QCOMPARE(listed(OnboardingChoice::Running, u"tomas"_s), QStringList(u"Tomás"_s));
        QCOMPARE(listed(OnboardingChoice::All, u"welcome"_s).size(), 3);
        QVERIFY(listed(OnboardingChoice::NotInTime).isEmpty());
    }

    void theListIsWhomTheShareCounts()
    {
        const OnboardingTemplateId form = saveTemplate();
        const OnboardingId old = runOrDie(m_bench->db, StartOnboarding{anneliese(), form, today.addDays(-19), {}});
        for (const OnboardingStep &step : stored(old).steps)
            runOrDie(m_bench->db, TickOnboardingStep{old, step.id, true});
        runOrDie(m_bench->db, StartOnboarding{tomas(), form, today.addDays(-20), {}});
        const auto figures = [this](QDate day) {
            return m_bench->db.read([=](Connection &connection) { return OnboardingStore(connection).figures(day); })
                .value();
        };
        QCOMPARE(figures(today).inTime, (Share{0, 1}));
        QCOMPARE(figures(today).immature, 1);
        QVERIFY(listed(OnboardingChoice::InTime).isEmpty());
        QCOMPARE(listed(OnboardingChoice::NotInTime), QStringList(u"Tomás"_s));
        m_bench->db.clock().set({m_bench->db.clock().now().ms + msPerDay});
        QCOMPARE(figures(today.addDays(1)).inTime, (Share{1, 2}));
        QCOMPARE(listed(OnboardingChoice::InTime), QStringList(u"Anneliese"_s));
    }

    void newCustomersStartOnce()
    {
        const OnboardingTemplateId form = saveTemplate(true);
        QCOMPARE(started(), 0); // who was there before stays out
        m_bench->db.clock().set({m_bench->db.clock().now().ms + 1'000});
        const CustomerId ada = addAda();
        QCOMPARE(started(), 1);
        QCOMPARE(of(ada).onboardings.first().form, form);
        QCOMPARE(started(), 0);
        undoLast();
        QVERIFY(of(ada).onboardings.isEmpty());
        QCOMPARE(started(), 0); // an undo is not made undone
    }

    void aMergeMovesEverything()
    {
        const OnboardingId id = runOrDie(m_bench->db, StartOnboarding{tomas(), saveTemplate(), today, {}});
        CustomerGoal goal;
        goal.customer = tomas();
        goal.title = u"Serve more coffee"_s;
        runOrDie(m_bench->db, SaveCustomerGoal{goal});
        runOrDie(m_bench->db, NoteCheckIn{{{}, {}, tomas(), today, CheckInMood::Happy, {}, {}, 0}});
        MergeCustomers merge;
        merge.survivor = anneliese();
        merge.others = {tomas()};
        runOrDie(m_bench->db, merge);
        QCOMPARE(stored(id).customer, anneliese());
        QCOMPARE(of(anneliese()).goals.size(), 1);
        QCOMPARE(of(anneliese()).checkIns.size(), 1);
        undoLast();
        QCOMPARE(stored(id).customer, tomas());
        QCOMPARE(of(tomas()).goals.size(), 1);
    }

    void oneTaskTellsOfAStall()
    {
        AlertRule rule;
        rule.kind = AlertKind::Stalled;
        rule.enabled = true;
        rule.title = u"Get it going"_s;
        runOrDie(m_bench->db, SaveAlertRule{rule});
        QCOMPARE(openDueAlerts(*m_bench->db).value(), 0);
        const OnboardingId id = runOrDie(m_bench->db, StartOnboarding{tomas(), saveTemplate(), today.addDays(-4), {}});
        QCOMPARE(openDueAlerts(*m_bench->db).value(), 1);
        QCOMPARE(openDueAlerts(*m_bench->db).value(), 0);
        undo(m_bench->db.read([](Connection &connection) { return History(connection).latest(1); }).value().first().id);
        QCOMPARE(openDueAlerts(*m_bench->db).value(), 0); // it was told
        runOrDie(m_bench->db, TickOnboardingStep{id, stored(id).steps.at(0).id, true});
        m_bench->db.clock().set({m_bench->db.clock().now().ms + 12 * msPerDay}); // the second step was due two days ago
        QCOMPARE(openDueAlerts(*m_bench->db).value(), 1);
    }

    void goalsAreKept()
    {
        CustomerGoal goal;
        goal.customer = anneliese();
        QCOMPARE(refusal(SaveCustomerGoal{goal}), u"required title"_s);
        goal.title = u"Serve more coffee"_s;
        goal.target = u"200"_s;
        goal.dueOn = today.addDays(30);
        const CustomerGoalId id = runOrDie(m_bench->db, SaveCustomerGoal{goal});
        QCOMPARE(refusal(CloseCustomerGoal{id, GoalState::Open}), u"goal_is_so"_s);
        runOrDie(m_bench->db, CloseCustomerGoal{id, GoalState::Reached});
        QCOMPARE(of(anneliese()).goals.first().closedOn, today);
        goal = of(anneliese()).goals.first();
        goal.progress = u"210"_s;
        runOrDie(m_bench->db, SaveCustomerGoal{goal});
        QCOMPARE(refusal(SaveCustomerGoal{goal}), u"conflict customer_goal"_s);
        runOrDie(m_bench->db, RemoveCustomerGoal{id});
        QVERIFY(of(anneliese()).goals.isEmpty());
        QCOMPARE(refusal(RemoveCustomerGoal{id}), u"no customer_goal"_s);
        undoLast();
        QCOMPARE(of(anneliese()).goals.first().progress, u"210"_s);
    }

    void checkInsAreDueAfterTheLastContact()
    {
        const auto due = [this] {
            const Instant now = m_bench->db.clock().now();
            const auto board =
                m_bench->db.read([=](Connection &connection) { return readSuccessBoard(connection, now); }).value();
            QStringList names;
            for (const CheckInDue &each : board.checkIns)
                names += each.customerName.section(u' ', 0, 0) + u' ' + each.dueOn.toString(Qt::ISODate);
            return names;
        };
        QVERIFY(due().isEmpty());
        planCheckIns(6);
        // Anneliese was called on 12 November.
        QCOMPARE(of(anneliese()).nextCheckIn, QDate(2027, 5, 12));
        m_bench->db.clock().set({m_bench->db.clock().now().ms + 165 * msPerDay}); // 6 May 2027
        QVERIFY(due().contains(u"Anneliese 2027-05-12"_s));
        const QDate day = LocalCalendar(QTimeZone("Europe/Berlin")).date(m_bench->db.clock().now());
        runOrDie(m_bench->db, NoteCheckIn{{{}, {}, anneliese(), day, CheckInMood::Happy, u"Likes it"_s, {}, 0}});
        QVERIFY(!due().contains(u"Anneliese 2027-05-12"_s));
        QCOMPARE(of(anneliese()).nextCheckIn, day.addMonths(6));
        undoLast();
        QCOMPARE(of(anneliese()).nextCheckIn, QDate(2027, 5, 12));
        QCOMPARE(refusal(NoteCheckIn{{{}, {}, anneliese(), day.addDays(1), {}, {}, {}, 0}}), u"in_the_future held_on"_s);
    }

    void aCheckInIsTakenAway()
    {
        planCheckIns(6);
        const CheckInId id = runOrDie(m_bench->db, NoteCheckIn{{{}, {}, anneliese(), today, {}, {}, {}, 0}});
        QCOMPARE(of(anneliese()).nextCheckIn, today.addMonths(6));
        runOrDie(m_bench->db, RemoveCheckIn{id});
        QVERIFY(of(anneliese()).checkIns.isEmpty());
        QCOMPARE(of(anneliese()).nextCheckIn, QDate(2027, 5, 12));
        QCOMPARE(refusal(RemoveCheckIn{id}), u"no check_in"_s);
        undoLast();
        QCOMPARE(of(anneliese()).checkIns.first().heldOn, today);
    }

    void aShortMonthKeepsNobodyFromTheList()
    {
        planCheckIns(1);
        m_bench->db.clock().set(LocalCalendar(QTimeZone("Europe/Berlin")).startOfDay({2027, 1, 31}));
        const CustomerId ada = addAda();
        QCOMPARE(of(ada).nextCheckIn, QDate(2027, 2, 28));
        QVERIFY(!isDue(ada, {2027, 2, 27}));
        QVERIFY(isDue(ada, {2027, 2, 28}));
    }

    void aCheckInMayBeOlderThanTheRecord()
    {
        planCheckIns(6);
        const CustomerId ada = addAda();
        QVERIFY(!isDue(ada, today));
        runOrDie(m_bench->db, NoteCheckIn{{{}, {}, ada, {2026, 5, 1}, {}, {}, {}, 0}});
        QCOMPARE(of(ada).nextCheckIn, QDate(2026, 11, 1));
        QVERIFY(!isDue(ada, {2026, 10, 31}));
        QVERIFY(isDue(ada, today));
        undoLast();
        QVERIFY(!isDue(ada, today));
    }
};

QTEST_GUILESS_MAIN(TestSuccessCommands)

#include "tst_successcommands.moc"
