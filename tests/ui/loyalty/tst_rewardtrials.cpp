// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/loyalty/rewardbench.h"
#include "tests/ui/taborder.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/listpane.h"
#include "ui/base/orderedtable.h"
#include "ui/loyalty/rewardauditdialog.h"
#include "ui/loyalty/rewardform.h"
#include "ui/loyalty/rewardspane.h"
#include "ui/loyalty/rewardtrialdialog.h"
#include "ui/loyalty/trialtable.h"
#include "ui/shell/taskstatus.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>

using namespace regulars;
using namespace Qt::StringLiterals;

/// A reward tried out before it is saved, and the audit of the catalogue, as they are shown.
class TestRewardTrials : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::RewardBench> m_bench;
    std::unique_ptr<RewardsPane> m_pane;

    void open()
    {
        m_pane = std::make_unique<RewardsPane>(RewardsServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting,
                                                               m_bench->signIn, m_bench->rewards, m_bench->forms,
                                                               m_bench->tasks},
                                               &m_bench->window);
        m_bench->show(*m_pane);
        QTRY_VERIFY(m_pane->pane()->state() != ListPane::State::Loading);
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"add_reward"_s)->isEnabled());
    }
    [[nodiscard]] RewardTrialDialog *tried(const Reward &changed)
    {
        auto *dialog = new RewardTrialDialog({*m_bench->shop.db, m_bench->tasks, m_bench->formatting}, changed, {},
                                             &m_bench->window);
        m_bench->window.show();
        dialog->open();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    [[nodiscard]] RewardAuditDialog *audited()
    {
        auto *dialog = new RewardAuditDialog({*m_bench->shop.db, m_bench->tasks, m_bench->formatting}, &m_bench->window);
        m_bench->window.show();
        dialog->open();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    template<typename Dialog>
    static bool isDone(const Dialog &dialog)
    {
        return dialog.run().state() == TrialRun::State::Done;
    }
    static QString said(const QDialog &dialog, const QString &name)
    {
        const auto *label = dialog.findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }
    static QStringList lines(const QDialog &dialog, const QString &name)
    {
        const auto *view = dialog.findChild<QTableView *>(name);
        if (!view->isVisible())
            return {};
        return static_cast<TrialTable *>(view->model())->text().split(u'\n');
    }
    [[nodiscard]] CustomerId joined(const QString &name, qint64 points)
    {
        const CustomerId customer = runOrDie(m_bench->shop.db, CreateCustomer{person(name, u"Muster"_s)});
        m_bench->shop.join(customer);
        if (points > 0)
            m_bench->shop.givePoints(customer, points);
        return customer;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::RewardBench>();
    }
    void cleanup()
    {
        m_pane.reset();
        m_bench.reset();
    }

    void aChangedRewardIsCompared()
    {
        RewardFixture &shop = m_bench->shop;
        shop.change(shop.coffee, [](Reward &reward) { reward.costMinor = 120; });
        shop.claim(shop.shop.anneliese, shop.coffee);
        shop.claim(shop.shop.anneliese, shop.coffee);
        shop.givePoints(shop.shop.tomas, 250);
        Reward dear = shop.stored(shop.coffee);
        dear.points = Points::whole(600);
        RewardTrialDialog *dialog = tried(dear);
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QVERIFY2(
            said(*dialog, u"trial_about"_s)
                .startsWith(u"On 2 claim(s) of 1 member(s), from 23 Nov 2025 to 22 Nov 2026. Points, tiers and claims"_s),
            qPrintable(said(*dialog, u"trial_about"_s)));
        QCOMPARE(lines(*dialog, u"trial_figures"_s),
                 (QStringList{u"Claims that are possible\t2\t1\t−1"_s, u"Members who claim it\t1\t1\t0"_s,
                              u"Points that they take\t400\t600\t+200"_s, u"Cost for the shop\t€2.40\t€1.20\t−€1.20"_s,
                              u"Members who could have had it\t2\t1\t−1"_s}));
        QCOMPARE(said(*dialog, u"trial_people"_s),
                 u"1 member(s) could not have claimed it as often. It would have been out of "
                 "reach for 1 member(s)."_s);
        QCOMPARE(lines(*dialog, u"trial_faults"_s), QStringList{u"Not enough points\t0\t1\t+1"_s});
        QCOMPARE(lines(*dialog, u"trial_claimers"_s), QStringList{u"Anneliese Bergmann\t2\t1\t−1"_s});
        QCOMPARE(lines(*dialog, u"trial_reached"_s), QStringList());
        QCOMPARE(lines(*dialog, u"trial_missed"_s), QStringList{u"Tomás Oliveira\t250"_s});
        QCOMPARE(uitest::namelessEditors(*dialog), QStringList());
        uitest::takePictures(*dialog, *m_theme, u"reward-trial"_s, {980, 760});
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy_trial"_s), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Within reach only as saved\nTomás Oliveira\t250"_s));
        const QSignalSpy asked(dialog, &TrialWindow::customerRequested);
        auto *missed = dialog->findChild<QTableView *>(u"trial_missed"_s);
        missed->setFocus();
        missed->setCurrentIndex(missed->model()->index(0, 0));
        QTest::keyClick(missed, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), shop.shop.tomas);
    }

    void tabGoesFromAboveToBelow()
    {
        m_bench->shop.claim(m_bench->shop.shop.anneliese, m_bench->shop.coffee);
        Reward dear = m_bench->shop.stored(m_bench->shop.coffee);
        dear.points = Points::whole(2'000);
        RewardTrialDialog *dialog = tried(dear);
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        const QStringList all{u"trial_figures"_s, u"trial_faults"_s, u"trial_claimers"_s,
                              u"trial_missed"_s,  u"copy_trial"_s,   u"close_trial"_s};
        QCOMPARE(uitest::tabOrderOf(*dialog), all); // beginning with what the end of the run left
        RewardAuditDialog *audit = audited();
        QVERIFY(audit);
        QTRY_VERIFY(isDone(*audit));
        QCOMPARE(uitest::tabOrderOf(*audit), (QStringList{u"audit_use"_s, u"copy_trial"_s, u"close_trial"_s}));
    }

    void theStatusLineSaysWhatRuns()
    {
        TaskStatus status(m_bench->tasks);
        const auto *words = status.findChild<QLabel *>();
        const RewardTrialDialog *trial = new RewardTrialDialog({*m_bench->shop.db, m_bench->tasks, m_bench->formatting},
                                                               m_bench->shop.stored(m_bench->shop.coffee), {},
                                                               &m_bench->window);
        QCOMPARE(words->text(), u"Trying out a changed reward on past claims"_s);
        QTRY_VERIFY(isDone(*trial));
        QTRY_VERIFY(m_bench->tasks.tasks().isEmpty());
        const RewardAuditDialog *audit = new RewardAuditDialog({*m_bench->shop.db, m_bench->tasks, m_bench->formatting},
                                                               &m_bench->window);
        QCOMPARE(words->text(), u"Auditing the rewards"_s);
        QTRY_VERIFY(isDone(*audit));
    }

    void theBarIsThatOfItsOwnRun()
    {
        RewardTrialDialog *dialog = tried(m_bench->shop.stored(m_bench->shop.coffee));
        QVERIFY(dialog);
        const TaskHandle other = m_bench->tasks.start(TaskKind::Simulation, {}, true);
        other.report(1, 2);
        QTRY_VERIFY(isDone(*dialog));
        QTRY_COMPARE(m_bench->tasks.tasks().last().done, 1);
        QTRY_COMPARE(m_bench->tasks.tasks().size(), 1);
        const auto *bar = dialog->findChild<QProgressBar *>();
        QVERIFY2(bar->value() <= 0, qPrintable(QString::number(bar->value()))); // not half of it
    }

    void datesThatAreStillToComeAreNotHidden()
    {
        Reward later = m_bench->shop.stored(m_bench->shop.coffee);
        later.validFrom = QDate(2026, 12, 1);
        RewardTrialDialog *dialog = tried(later);
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(lines(*dialog, u"trial_figures"_s), QStringList{u"Members who could have had it\t1\t1\t0"_s});
        QVERIFY2(
            said(*dialog, u"trial_about"_s).endsWith(u"The changed dates lie outside of these days and were left aside."_s),
            qPrintable(said(*dialog, u"trial_about"_s)));
        m_bench->shop.change(m_bench->shop.coffee, [](Reward &reward) { reward.validFrom = QDate(2026, 11, 30); });
        dialog = tried(later);
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QVERIFY2(said(*dialog, u"trial_about"_s).endsWith(u"Its dates lie outside of these days and were left aside."_s),
                 qPrintable(said(*dialog, u"trial_about"_s)));
        later = m_bench->shop.stored(m_bench->shop.coffee);
        later.validFrom = {};
        dialog = tried(later);
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QVERIFY2(
            said(*dialog, u"trial_about"_s).endsWith(u"The saved dates lie outside of these days and were left aside."_s),
            qPrintable(said(*dialog, u"trial_about"_s)));
    }

    void withoutClaimsOnlyReachIsCompared()
    {
        Reward cheap = m_bench->shop.stored(m_bench->shop.tenOff);
        RewardTrialDialog *dialog = tried(cheap);
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QVERIFY(said(*dialog, u"trial_about"_s).startsWith(u"Nobody has claimed it from 23 Nov 2025 to 22 Nov 2026,"_s));
        QCOMPARE(lines(*dialog, u"trial_figures"_s), QStringList{u"Members who could have had it\t1\t1\t0"_s});
        QCOMPARE(said(*dialog, u"trial_people"_s), u"For members the change makes no difference."_s);
    }

    void theFormTriesWhatStandsInIt()
    {
        open();
        m_bench->shop.claim(m_bench->shop.shop.anneliese, m_bench->shop.coffee);
        m_pane->openReward(m_bench->shop.coffee);
        auto *form = m_bench->opened<RewardForm>();
        QVERIFY(form);
        m_bench->type(form, u"points"_s, u"1100"_s);
        m_bench->click(form, u"try_on_past"_s);
        auto *dialog = form->findChild<RewardTrialDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(lines(*dialog, u"trial_claimers"_s), QStringList{u"Anneliese Bergmann\t1\t0\t−1"_s});
        QCOMPARE(m_bench->shop.stored(m_bench->shop.coffee).points, Points::whole(200)); // nothing is saved
        const QSignalSpy asked(m_pane.get(), &RewardsPane::customerRequested);
        auto *lost = dialog->findChild<QTableView *>(u"trial_claimers"_s);
        lost->setFocus();
        lost->setCurrentIndex(lost->model()->index(0, 0));
        QTest::keyClick(lost, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(!form->isVisible());
    }

    void whatIsWrongIsNotTried()
    {
        open();
        m_pane->openReward({});
        auto *form = m_bench->opened<RewardForm>();
        QVERIFY(form);
        m_bench->click(form, u"try_on_past"_s);
        QVERIFY(!form->findChild<RewardTrialDialog *>());
        const auto *name = form->findChild<QLineEdit *>(u"name"_s);
        QVERIFY(!name->accessibleDescription().isEmpty()); // what is wrong
        m_bench->type(form, u"name"_s, u"Sticker"_s);
        m_bench->type(form, u"points"_s, u"90"_s);
        m_bench->click(form, u"try_on_past"_s);
        const auto *dialog = form->findChild<RewardTrialDialog *>();
        QVERIFY(dialog);
        QCOMPARE(name->accessibleDescription(), QString());
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(m_bench->shop.rewardsOf(m_bench->shop.shop.anneliese).rewards.size(), 2);
    }

    void theAuditSaysWhatItMeans()
    {
        RewardFixture &shop = m_bench->shop;
        QList<CustomerId> others;
        for (int i = 0; i < 12; ++i)
            others += joined(u"Nr%1"_s.arg(i), 200);
        shop.change(shop.coffee, [](Reward &reward) { reward.costMinor = 120; });
        shop.claim(shop.shop.anneliese, shop.coffee);
        for (const CustomerId other : std::as_const(others))
            shop.buy(other, 100, shop.db.clock().now());
        shop.db.clock().set(utc(2026, 11, 25, 9));
        for (int i = 0; i < 6; ++i)
            shop.buy(others[i], 100, shop.db.clock().now());
        shop.db.clock().set(utc(2027, 2, 25, 9));
        open();
        m_bench->click(m_pane.get(), u"audit_rewards"_s);
        auto *dialog = m_bench->window.findChild<RewardAuditDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(said(*dialog, u"audit_about"_s), u"As of 25 Feb 2027, with 14 member(s)."_s);
        const QStringList use = lines(*dialog, u"audit_use"_s);
        QCOMPARE(use.size(), 2);
        QVERIFY2(use[0].startsWith(u"Free coffee\t1\t1\t8% of 13\t€1.20\t"_s), qPrintable(use[0]));
        QVERIFY2(use[1].startsWith(u"Ten off\t0\t0\t0 of 1\t–\tnever\t"_s), qPrintable(use[1]));
        // Six of the others bought something on a day that they began with the points, and nothing after it.
        QCOMPARE(lines(*dialog, u"audit_effect"_s), QStringList{u"Free coffee\t0 of 1\t0 of 6"_s});
        QVERIFY(said(*dialog, u"audit_effect_means"_s).contains(u"This is a comparison and no proof"_s));
        QVERIFY(said(*dialog, u"audit_effect_means"_s).contains(u"within 90 days"_s));
        QVERIFY(dialog->text().contains(said(*dialog, u"audit_use_means"_s)));
        QCOMPARE(uitest::namelessEditors(*dialog), QStringList());
        uitest::takePictures(*dialog, *m_theme, u"reward-audit"_s, {980, 760});
    }

    void withoutOldClaimsThereIsNoEffectYet()
    {
        m_bench->shop.claim(m_bench->shop.shop.anneliese, m_bench->shop.coffee);
        RewardAuditDialog *dialog = audited();
        QVERIFY(dialog);
        QTRY_VERIFY(isDone(*dialog));
        QCOMPARE(lines(*dialog, u"audit_effect"_s), QStringList());
        QCOMPARE(said(*dialog, u"audit_effect_means"_s),
                 u"Whether a reward brings members back can be said once a claim is 90 day(s) old."_s);
    }
};

QTEST_MAIN(TestRewardTrials)
#include "tst_rewardtrials.moc"
