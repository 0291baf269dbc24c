// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/people/signin.h"
#include "models/success/goalcommands.h"
#include "models/success/onboardingcommands.h"
#include "storage/success/onboardingtemplatestore.h"
#include "tests/support/smallshop.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listpane.h"
#include "ui/base/messagebar.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/success/onboardingpane.h"
#include "ui/success/successboard.h"
#include "ui/success/successcard.h"
#include "ui/success/successdesk.h"
#include "ui/success/successforms.h"
#include "ui/success/successpage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Onboarding, goals and check-ins in the window.
class TestSuccessPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        TestDatabase db;
        SmallShop shop = fillSmallShop(db);
        CommandRunner commands{*db};
        SignIn signIn{*db, {}};
        Formatting formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), db.clock()};
        MemoryStore store;
        QWidget window;
        MessageBar messages{&window};
        KeptForms forms{messages};
        SuccessDesk desk{{*db, commands, formatting, signIn, forms, window}};
        SuccessPage page{desk, store, &window};
        SuccessCard card{desk, &window};
    };
    std::unique_ptr<Bench> m_bench;

    OnboardingId start()
    {
        OnboardingTemplate form;
        form.name = u"Welcome"_s;
        form.steps = {{u"Call them"_s, 1}, {u"Ask how it tastes"_s, 14}};
        const auto id = runOrDie(m_bench->db, SaveOnboardingTemplate{form, false});
        return runOrDie(m_bench->db, StartOnboarding{m_bench->shop.anneliese, id, QDate(2026, 11, 18), {}});
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<Bench>();
        QTRY_COMPARE(m_bench->signIn.state(), SignIn::State::Open);
        m_bench->window.resize(1200, 800);
        m_bench->page.resize(1200, 800);
        m_bench->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window));
        QTRY_VERIFY(m_bench->desk.offers());
    }
    void cleanup() { m_bench.reset(); }

    void nothingIsSaidWhereNothingIs()
    {
        QTRY_COMPARE(m_bench->page.onboarding()->pane()->state(), ListPane::State::Empty);
        m_bench->page.showTab(SuccessPage::Tab::Goals);
        QTRY_COMPARE(m_bench->page.goals()->pane()->state(), ListPane::State::Empty);
        m_bench->page.showTab(SuccessPage::Tab::CheckIns);
        QTRY_COMPARE(m_bench->page.checkIns()->pane()->state(), ListPane::State::Empty);
        m_bench->card.setCustomer(m_bench->shop.anneliese);
        QVERIFY(m_bench->card.isHidden());
    }

    void whatHasStalledIsListed()
    {
        start();
        QTRY_COMPARE(m_bench->page.onboarding()->pane()->state(), ListPane::State::Ready);
        QCOMPARE(m_bench->page.onboarding()->view()->model()->rowCount(), 1);
        QTRY_COMPARE(m_bench->page.onboarding()->figures(),
                     u"Nobody has had their time yet. 1 started too recently to count."_s);
        m_bench->page.onboarding()->choice()->setCurrentIndex(0);
        QTRY_COMPARE(m_bench->page.onboarding()->pane()->state(), ListPane::State::Ready);
        m_bench->page.onboarding()->choice()->setCurrentIndex(2);
        QTRY_COMPARE(m_bench->page.onboarding()->pane()->state(), ListPane::State::Empty);
    }

    void stepsAreTickedOnTheCard()
    {
        const OnboardingId id = start();
        m_bench->card.setCustomer(m_bench->shop.anneliese);
        QTRY_VERIFY(m_bench->card.text().contains(u"Call them"_s));
        QVERIFY(m_bench->card.text().contains(u"Stalled"_s));
        const auto boxes = m_bench->card.findChildren<QCheckBox *>();
        QVERIFY(!boxes.isEmpty());
        boxes.first()->click();
        const auto stored = [&] {
            return m_bench->db.read([=](Connection &connection) { return OnboardingStore(connection).onboarding(id); })
                .value();
        };
        QTRY_COMPARE(doneSteps(stored()), 1);
        QTRY_VERIFY(!m_bench->card.text().contains(u"Stalled"_s));
    }

    /// What was ticked by mistake can be taken back where it is seen, also the last step.
    void whatIsDoneIsTakenBack()
    {
        const OnboardingId id = start();
        const auto stored = [&] {
            return m_bench->db.read([=](Connection &connection) { return OnboardingStore(connection).onboarding(id); })
                .value();
        };
        for (const OnboardingStep &step : stored().steps)
            runOrDie(m_bench->db, TickOnboardingStep{id, step.id, true});
        const QDate today = m_bench->formatting.today();
        runOrDie(m_bench->db, NoteCheckIn{{{}, {}, m_bench->shop.anneliese, today, {}, u"Likes it"_s, {}, 0}});
        m_bench->card.setCustomer(m_bench->shop.anneliese);
        QTRY_VERIFY(m_bench->card.text().contains(u"Likes it"_s));
        const auto choose = [this](const QString &name) {
            for (QPushButton *button : m_bench->card.findChildren<QPushButton *>()) {
                QAction *action = button->menu() ? button->menu()->findChild<QAction *>(name) : nullptr;
                if (action)
                    return action->trigger();
            }
            QFAIL(qPrintable(name));
        };
        choose(u"remove_check_in"_s);
        QTRY_VERIFY(!m_bench->card.text().contains(u"Likes it"_s));
        choose(u"untick"_s);
        QTRY_COMPARE(stored().state, OnboardingState::Running);
        QCOMPARE(doneSteps(stored()), 1);
    }

    void whoGoesThroughTheGoalsStaysInTheList()
    {
        QList<CustomerGoalId> ids;
        for (const QString &title : {u"Serve more coffee"_s, u"Open a second shop"_s, u"Sell beans"_s}) {
            CustomerGoal goal;
            goal.customer = m_bench->shop.anneliese;
            goal.title = title;
            ids += runOrDie(m_bench->db, SaveCustomerGoal{goal});
        }
        m_bench->page.showTab(SuccessPage::Tab::Goals);
        QTableView *view = m_bench->page.goals()->view();
        const auto titles = [view] {
            QStringList found;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                found += view->model()->index(row, 1).data().toString();
            return found;
        };
        QTRY_COMPARE(titles(), QStringList({u"Serve more coffee"_s, u"Open a second shop"_s, u"Sell beans"_s}));
        QVERIFY(view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Serve more coffee"_s));
        view->selectRow(1);
        runOrDie(m_bench->db, CloseCustomerGoal{ids.at(1), GoalState::Reached});
        QTRY_COMPARE(titles(), QStringList({u"Serve more coffee"_s, u"Sell beans"_s}));
        QCOMPARE(view->currentIndex().row(), 1);
        QSignalSpy spy(m_bench->page.goals(), &SuccessBoardPane::customerRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<CustomerId>(), m_bench->shop.anneliese);
        runOrDie(m_bench->db, CloseCustomerGoal{ids.at(2), GoalState::Reached});
        QTRY_COMPARE(titles(), QStringList(u"Serve more coffee"_s));
        QCOMPARE(view->currentIndex().row(), 0);
    }

    void anOwnerWhoHasLeftStaysTheOwner()
    {
        const QList<User> people{{UserId{1}, u"Mara"_s, UserRole::Owner, false, false},
                                 {UserId{2}, u"Ben"_s, UserRole::Staff, false, true}};
        Onboarding onboarding;
        onboarding.owner = UserId{2};
        const OnboardingForm form(onboarding, u"Anneliese"_s, people, nullptr);
        QCOMPARE(form.owner(), UserId{2});
        onboarding.owner = {};
        const OnboardingForm nobodys(onboarding, u"Anneliese"_s, people, nullptr);
        QCOMPARE(nobodys.owner(), UserId{});
        QCOMPARE(nobodys.findChild<QComboBox *>()->count(), 2); // nobody, and who works here
    }

    void aTierWithoutANumberIsAsEverybody()
    {
        const QList<std::pair<QString, QString>> tiers{{u"b"_s, u"Bronze"_s}, {u"g"_s, u"Gold"_s}};
        CheckInPlan plan;
        plan.everybody = 6;
        plan.byTier = {{u"g"_s, 0}};
        const CheckInPlanForm form(plan, tiers, nullptr);
        QCOMPARE(form.plan(), plan);
        const CheckInPlanForm changed(plan, tiers, nullptr);
        changed.findChild<QLineEdit *>(u"tier_g"_s)->clear();
        changed.findChild<QLineEdit *>(u"tier_b"_s)->setText(u"2"_s);
        QCOMPARE(checkInMonths(changed.plan(), u"b"_s), 2);
        QCOMPARE(checkInMonths(changed.plan(), u"g"_s), 6);
    }

    /// A long step takes more lines, not more room beside the timeline; a click on its words ticks it.
    void longStepsStandInSeveralLines()
    {
        OnboardingTemplate form;
        form.name = u"Welcome"_s;
        form.steps = {
            {u"Ask whether everything has arrived well and whether the lamp hangs where it was meant to hang"_s, 1},
            {u"Call"_s, 2}};
        const auto id = runOrDie(m_bench->db, SaveOnboardingTemplate{form, false});
        runOrDie(m_bench->db, StartOnboarding{m_bench->shop.tomas, id, QDate(2026, 11, 18), {}});
        m_bench->card.setCustomer(m_bench->shop.tomas);
        m_bench->card.resize(280, 600);
        m_bench->card.show();
        QTRY_COMPARE(m_bench->card.findChildren<QCheckBox *>().size(), 2);
        QVERIFY2(m_bench->card.minimumSizeHint().width() <= 280,
                 qPrintable(QString::number(m_bench->card.minimumSizeHint().width())));
        for (QLabel *label : m_bench->card.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Ask"_s))
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QTRY_VERIFY(m_bench->card.findChildren<QCheckBox *>().first()->isChecked());
    }
};

QTEST_MAIN(TestSuccessPage)

#include "tst_successpage.moc"
