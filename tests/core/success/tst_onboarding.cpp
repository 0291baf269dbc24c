// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/success/onboarding.h"

#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 11, 2);

OnboardingTemplate welcome()
{
    OnboardingTemplate form;
    form.id = OnboardingTemplateId{3};
    form.name = u"Welcome"_s;
    form.steps = {{u"Call them"_s, 1}, {u"Set the machine up"_s, 5}, {u"Ask how it tastes"_s, 14}};
    form.withinDays = 20;
    form.stalledDays = 6;
    return form;
}

Onboarding started(QDate on = start)
{
    Onboarding onboarding = onboardingOf(welcome(), CustomerId{7}, on, UserId{2});
    for (int i = 0; i < onboarding.steps.size(); ++i)
        onboarding.steps[i].id = OnboardingStepId{i + 1};
    return onboarding;
}

Onboarding ticked(const Onboarding &before, qint64 step, QDate day, bool done = true)
{
    return withStep(before, OnboardingStepId{step}, done, day, UserId{2}).value();
}

QStringList problems(const OnboardingTemplate &form)
{
    QStringList texts;
    for (const Error &error : validate(form))
        texts += error.field + u' ' + error.args.value(u"rule"_s).toString();
    return texts;
}

} // namespace

/// How new customers are seen through their first time.
class TestOnboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateSaysWhatIsWrongWithIt()
    {
        QCOMPARE(problems(welcome()), QStringList());
        OnboardingTemplate form;
        form.withinDays = 0;
        form.stalledDays = 400;
        QCOMPARE(problems(form), QStringList({u"name required"_s, u"within_days too_small"_s, u"stalled_days too_large"_s,
                                              u"steps required"_s}));
        form = welcome();
        form.steps[2].days = 20; // the twentieth day is 19 days after the first
        QCOMPARE(problems(form), QStringList(u"steps step_too_late"_s));
        form.steps[2].days = 19;
        QCOMPARE(problems(form), QStringList());
        form.steps[1].title = u"  "_s;
        QCOMPARE(problems(form), QStringList(u"steps required"_s));
        form.steps = QList<TemplateStep>(mostOnboardingSteps + 1, {u"Again"_s, 0});
        QCOMPARE(problems(form), QStringList(u"steps too_many_steps"_s));
    }

    void stepsAreWrittenAsLines()
    {
        const auto steps = templateStepsOf(u"Say hello\n 3  Call them \n\nSend the guide\n10 Ask\n7"_s);
        QCOMPARE(steps,
                 (QList<TemplateStep>{
                     {u"Say hello"_s, 0}, {u"Call them"_s, 3}, {u"Send the guide"_s, 3}, {u"Ask"_s, 10}, {u"7"_s, 10}}));
        QCOMPARE(linesOf(welcome().steps), u"1 Call them\n5 Set the machine up\n14 Ask how it tastes"_s);
        QCOMPARE(templateStepsOf(linesOf(welcome().steps)), welcome().steps);
        QCOMPARE(templateStepsOf(toJson(welcome().steps)), welcome().steps);
        QVERIFY(templateStepsOf(QJsonArray{1, QJsonObject{{u"days"_s, 2}}}).isEmpty());
    }

    void itIsACopyOfTheTemplate()
    {
        const Onboarding onboarding = started();
        QCOMPARE(onboarding.form, OnboardingTemplateId{3});
        QCOMPARE(onboarding.steps.size(), 3);
        QCOMPARE(onboarding.steps.at(1).dueOn, QDate(2026, 11, 7));
        QCOMPARE(onboarding.owner, UserId{2});
        QCOMPARE(percentDone(onboarding), 0);
        QCOMPARE(nextStep(onboarding)->title, u"Call them"_s);
        QCOMPARE(percentDone(Onboarding()), 0);
    }

    void theLastStepEndsIt()
    {
        Onboarding onboarding = ticked(started(), 2, start.addDays(1));
        QCOMPARE(percentDone(onboarding), 33);
        QCOMPARE(nextStep(onboarding)->title, u"Call them"_s);
        onboarding = ticked(ticked(onboarding, 1, start.addDays(2)), 3, start.addDays(9));
        QCOMPARE(onboarding.state, OnboardingState::Done);
        QCOMPARE(onboarding.endedOn, start.addDays(9));
        QCOMPARE(percentDone(onboarding), 100);
        QVERIFY(!nextStep(onboarding));
        const Onboarding again = ticked(onboarding, 3, start.addDays(12), false);
        QCOMPARE(again.state, OnboardingState::Running);
        QVERIFY(!again.endedOn.isValid());
        QVERIFY(!again.steps.at(2).doneBy.isValid());
    }

    void aStepThatIsDoneKeepsItsDay()
    {
        const Onboarding once = ticked(started(), 1, start.addDays(1));
        QCOMPARE(ticked(once, 1, start.addDays(8)), once);
    }

    void whatWasStoppedStays()
    {
        Onboarding onboarding = started();
        QCOMPARE(withStep(onboarding, OnboardingStepId{9}, true, start, {}).error().code, ErrorCode::NotFound);
        onboarding.state = OnboardingState::Stopped;
        onboarding.endedOn = start.addDays(3);
        QCOMPARE(withStep(onboarding, OnboardingStepId{1}, true, start, {}).error().code, ErrorCode::Refused);
        QVERIFY(!stallOn(onboarding, start.addDays(100)));
    }

    void itStallsWhenAStepIsOverdue()
    {
        QVERIFY(!stallOn(started(), start.addDays(1))); // due today
        const auto stall = stallOn(started(), start.addDays(3));
        QCOMPARE(stall, (Stall{StallReason::Overdue, start.addDays(1), 2, u"Call them"_s}));
        QVERIFY(!stallOn(started(start.addDays(10)), start)); // begins later
    }

    void theLastStepIsWhatWasDoneLast()
    {
        QVERIFY(!lastStep(started()));
        const Onboarding onboarding = ticked(ticked(started(), 2, start.addDays(4)), 1, start.addDays(5));
        QCOMPARE(lastStep(onboarding)->id, OnboardingStepId{1});
        QCOMPARE(lastStep(ticked(onboarding, 3, start.addDays(5)))->id, OnboardingStepId{3}); // of one day
    }

    void itStallsWhenNothingIsDoneForLong()
    {
        const Onboarding onboarding = ticked(ticked(started(), 1, start), 2, start.addDays(4));
        QCOMPARE(lastProgress(onboarding), start.addDays(4));
        QVERIFY(!stallOn(onboarding, start.addDays(9)));
        QCOMPARE(stallOn(onboarding, start.addDays(10)),
                 (Stall{StallReason::Silent, start.addDays(4), 6, u"Ask how it tastes"_s}));
        QVERIFY(!stallOn(ticked(onboarding, 3, start.addDays(10)), start.addDays(60)));
    }

    void onlyThoseWhoHadTheirTimeAreCounted()
    {
        Onboarding done = started();
        done.state = OnboardingState::Done;
        done.endedOn = start.addDays(19);
        QVERIFY(isDoneInTime(done));
        QVERIFY(!isMature(done, start.addDays(19))); // the twentieth day
        QVERIFY(isMature(done, start.addDays(20)));
        Onboarding late = done;
        late.endedOn = start.addDays(20);
        QVERIFY(!isDoneInTime(late));
        Onboarding stopped = done;
        stopped.state = OnboardingState::Stopped;
        QVERIFY(!isDoneInTime(stopped));
        const QDate today = start.addDays(20);
        Onboarding young = done; // done early, and yet not counted
        young.startedOn = start.addDays(5);
        const OnboardingFigures figures = onboardingFigures({done, late, stopped, young, started()}, today);
        QCOMPARE(figures.inTime, (Share{1, 4}));
        QCOMPARE(figures.immature, 1);
        QCOMPARE(figures.running, 1);
        QCOMPARE(figures.stalled, 1);
        QVERIFY(!figures.inTime.hasPercent());
        QVERIFY(!figures.medianDays);
        QCOMPARE(onboardingFigures(QList<Onboarding>(10, done), today).medianDays, 20); // in time, and so within the 20 days
        Onboarding quick = done;
        quick.endedOn = quick.startedOn;
        QCOMPARE(onboardingFigures(QList<Onboarding>(10, quick), today).medianDays, 1);
        quick.startedOn = quick.endedOn.addDays(5); // done before it was to begin
        QCOMPARE(onboardingFigures(QList<Onboarding>(10, quick), today).medianDays, 1);
        QCOMPARE(onboardingFigures({}, today), OnboardingFigures());
    }
};

QTEST_GUILESS_MAIN(TestOnboarding)

#include "tst_onboarding.moc"
