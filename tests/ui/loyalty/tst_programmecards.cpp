// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltyfigures.h"
#include "tests/ui/loyalty/rewardbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formbinder.h"
#include "ui/loyalty/goalcard.h"
#include "ui/loyalty/goalform.h"
#include "ui/loyalty/programmecostscard.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct Bench : uitest::RewardBench
{
    LoyaltyFiguresView figures{*shop.db};
    GoalCard goal{{commands, formatting, signIn, forms, figures}, &window};
    ProgrammeCostsCard costs{figures, formatting, &window};

    Bench()
    {
        figures.follow();
        show(goal, {560, 240});
        goal.setGeometry(0, 0, 560, 240);
        costs.setGeometry(0, 260, 560, 340);
        costs.show();
    }
    GoalForm *openForm() const
    {
        click(&goal, u"edit_goal"_s);
        return opened<GoalForm>();
    }
    void save(GoalForm *form, const QString &from, const QString &to) const
    {
        type(form, u"baseline"_s, from);
        type(form, u"target"_s, to);
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
    }
};

} // namespace

/// The cards of what the programme is to bring, and of what it costs.
class TestProgrammeCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void aGoalIsSetFollowedAndRemoved()
    {
        Bench bench;
        QTRY_VERIFY(bench.goal.text().contains(u"What is the programme to bring?"_s));
        GoalForm *form = bench.openForm();
        QVERIFY(form);
        // Two members, of whom one buys later: the form begins with where the figure stands.
        QCOMPARE(form->entered().metric, GoalMetric::ActiveMembers);
        bench.save(form, u"0"_s, u"4"_s);
        QTRY_VERIFY2(bench.goal.text().startsWith(u"Active members: 0 → 4"_s), qPrintable(bench.goal.text()));
        const auto *bar = bench.goal.findChild<QProgressBar *>();
        const double now = *bench.figures.value()->current(GoalMetric::ActiveMembers);
        QVERIFY(now > 0);
        QCOMPARE(bar->value(), static_cast<int>(now * 250));
        QVERIFY(bench.goal.text().contains(u"of the way"_s));

        form = bench.openForm();
        QVERIFY(form);
        QCOMPARE(form->entered(), (ProgrammeGoal{GoalMetric::ActiveMembers, 0, 4, {}}));
        bench.save(form, u"0"_s, u"1"_s);
        QTRY_VERIFY2(bench.goal.text().contains(u"the goal is reached"_s), qPrintable(bench.goal.text()));

        bench.click(&bench.goal, u"remove_goal"_s);
        QTRY_VERIFY(bench.goal.text().contains(u"What is the programme to bring?"_s));
        bench.shop.undoLast();
        QTRY_VERIFY(bench.goal.text().contains(u"the goal is reached"_s));
    }

    void amountsAndSharesAreTypedAsPeopleSayThem()
    {
        Bench bench;
        QTRY_VERIFY(bench.figures.value());
        GoalForm *form = bench.openForm();
        QVERIFY(form);
        auto *metric = form->findChild<QComboBox *>(u"metric"_s);
        metric->setCurrentIndex(metric->findData(u"member_order_value"_s));
        bench.type(form, u"baseline"_s, u"38.5"_s);
        bench.type(form, u"target"_s, u"45"_s);
        QCOMPARE(form->entered(), (ProgrammeGoal{GoalMetric::MemberOrderValue, 3'850, 4'500, {}}));
        metric->setCurrentIndex(metric->findData(u"redemption_rate"_s));
        bench.type(form, u"baseline"_s, u"20"_s);
        bench.type(form, u"target"_s, u"32.5"_s);
        QCOMPARE(form->entered(), (ProgrammeGoal{GoalMetric::RedemptionRate, 0.2, 0.325, {}}));
    }

    void whatWasTypedComesBackWithItsFigure()
    {
        Bench bench;
        QTRY_VERIFY(bench.figures.value());
        GoalForm *form = bench.openForm();
        QVERIFY(form);
        auto *metric = form->findChild<QComboBox *>(u"metric"_s);
        const auto line = [form](const QString &id) { return form->findChild<QLineEdit *>(id)->text(); };
        bench.type(form, u"baseline"_s, u"3"_s);
        bench.type(form, u"target"_s, u"twelve"_s); // no number, and no less typed
        metric->setCurrentIndex(metric->findData(u"redemption_rate"_s));
        QCOMPARE(line(u"target"_s), QString());
        bench.type(form, u"target"_s, u"32.5"_s);
        metric->setCurrentIndex(metric->findData(u"active_members"_s));
        QCOMPARE(line(u"baseline"_s), u"3"_s);
        QCOMPARE(line(u"target"_s), u"twelve"_s);
        metric->setCurrentIndex(metric->findData(u"redemption_rate"_s));
        QCOMPARE(line(u"target"_s), u"32.5"_s);
    }

    void membersAreCountedInWholes()
    {
        Bench bench;
        QTRY_VERIFY(bench.figures.value());
        GoalForm *form = bench.openForm();
        QVERIFY(form);
        bench.save(form, u"3"_s, u"7.5"_s);
        QCOMPARE(form->findChild<FormBinder *>()->field(u"target"_s).error(), u"This must be a whole number."_s);
        auto *metric = form->findChild<QComboBox *>(u"metric"_s);
        metric->setCurrentIndex(metric->findData(u"orders_per_member"_s));
        bench.save(form, u"3"_s, u"7.5"_s);
        QTRY_VERIFY2(bench.goal.text().contains(u"3.00 → 7.50"_s), qPrintable(bench.goal.text()));
    }

    void whatCannotBeIsSaidAtItsField()
    {
        Bench bench;
        QTRY_VERIFY(bench.figures.value());
        GoalForm *form = bench.openForm();
        QVERIFY(form);
        bench.save(form, u"3"_s, u"3"_s);
        QCOMPARE(form->findChild<FormBinder *>()->field(u"target"_s).error(),
                 u"The goal must be another figure than the one it begins with."_s);
        bench.save(form, u"3"_s, {});
        QVERIFY(!form->findChild<FormBinder *>()->field(u"target"_s).error().isEmpty());
        QVERIFY(form->isVisible());
        QVERIFY(!bench.figures.value()->goal);
    }

    void whoDoesNotManageOnlySees()
    {
        Bench bench;
        bench.becomeStaff();
        QTRY_VERIFY(!bench.goal.findChild<QPushButton *>(u"edit_goal"_s)->isEnabled());
    }

    void costsAreToldWithoutAGain()
    {
        Bench bench;
        QTRY_VERIFY(bench.costs.text().contains(u"Cost of the programme"_s));
        bench.shop.givePoints(bench.shop.shop.anneliese, 500);
        bench.shop.db.clock().set(utc(2026, 11, 22, 12));
        bench.shop.buyWithPoints(bench.shop.shop.anneliese, 4'000, 300);
        QTRY_VERIFY2(bench.costs.text().contains(u"Paid with points: -€3"_s), qPrintable(bench.costs.text()));
        QVERIFY(bench.costs.text().contains(u"nothing is counted as its gain"_s));
    }
};

REGULARS_GUI_TEST_MAIN(TestProgrammeCards)

#include "tst_programmecards.moc"
