// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/referralcommands.h"
#include "models/loyalty/referralmodel.h"
#include "tests/ui/formtest.h"
#include "tests/ui/loyalty/rewardbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/notice.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/referralform.h"
#include "ui/loyalty/referralspane.h"
#include "ui/loyalty/referraltermsedit.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

using namespace regulars;
using namespace Qt::StringLiterals;
using Column = ReferralModel::Column;

/// Who brought whom: recorded, looked at and decided, by clicks and keys.
class TestReferralsPane : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::RewardBench> m_bench;
    std::unique_ptr<ReferralsPane> m_pane;
    CustomerId m_ben;

    void open()
    {
        m_pane = std::make_unique<ReferralsPane>(
            ReferralsServices{*m_bench->shop.db, m_bench->commands, m_bench->formatting, m_bench->signIn, m_bench->forms},
            &m_bench->window);
        m_bench->show(*m_pane);
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"record_referral"_s)->isEnabled());
    }
    ReferralId record(CustomerId advocate, CustomerId referred)
    {
        RecordReferral command;
        command.advocate = advocate;
        command.referred = referred;
        return runOrDie(m_bench->shop.db, command);
    }
    [[nodiscard]] CustomerId anneliese() const { return m_bench->shop.shop.anneliese; }
    [[nodiscard]] QTableView *view() const { return m_pane->view(); }
    [[nodiscard]] QString cell(int row, int column) const { return view()->model()->index(row, column).data().toString(); }
    void choose(int row)
    {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(row, 0));
    }
    [[nodiscard]] static bool says(const QWidget *form, const QString &sentence)
    {
        const auto labels = form->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    }
    [[nodiscard]] QAction *action(const QString &name) const { return m_pane->findChild<QAction *>(name); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::RewardBench>();
        PointsProgramme programme = m_bench->shop.programme;
        for (const EarnEvent event : {EarnEvent::Referral, EarnEvent::Referred}) {
            EarnRule rule;
            rule.uid = nameOf(event);
            rule.name = nameOf(event);
            rule.kind = EarnKind::Event;
            rule.event = event;
            rule.hundredths = 3'000;
            programme.earning.rules += rule;
        }
        programme.referrals.holdDays = 14;
        m_bench->shop.use(programme);
        m_ben = runOrDie(m_bench->shop.db, CreateCustomer{person(u"Ben"_s, u"Freund"_s)});
        m_bench->shop.join(m_ben);
    }
    void cleanup()
    {
        m_pane.reset();
        m_bench.reset();
    }

    void whatTheTableSays()
    {
        record(anneliese(), m_ben);
        record(m_bench->shop.shop.priya, m_bench->shop.shop.tomas);
        m_bench->shop.buy(m_ben, 5'000);
        open();
        const QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(cell(0, Column::Friend), u"Tomás Oliveira"_s);
        QCOMPARE(cell(0, Column::Advocate), u"Priya Raman"_s);
        QCOMPARE(cell(0, Column::State), u"Please check"_s);
        QCOMPARE(cell(0, Column::Why), u"Had bought here before"_s);
        QTRY_COMPARE(cell(1, Column::State), u"On hold"_s);
        QVERIFY2(cell(1, Column::Why).endsWith(u"rewarded from 6 Dec 2026 on"_s), qPrintable(cell(1, Column::Why)));
        QVERIFY(view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Anneliese Bergmann"_s));
        QCOMPARE(uitest::namelessEditors(*m_pane), QStringList());
        QTRY_COMPARE(m_pane->advocates().size(), 2);
        QCOMPARE(m_pane->advocates().first(), u"Anneliese Bergmann: 1 referral(s), 0 of them rewarded, 0 point(s) in all"_s);
        uitest::takePictures(*m_pane, *m_theme, u"referrals"_s, {1120, 480});
    }

    void oneIsRecordedByKeys()
    {
        open();
        uitest::RewardBench::click(m_pane.get(), u"first_referral"_s);
        auto *form = m_bench->opened<ReferralForm>();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // who, whom?
        auto *advocate = form->findChild<SuggestEdit *>(u"advocate"_s);
        auto *friendly = form->findChild<SuggestEdit *>(u"referred"_s);
        QVERIFY(advocate && friendly);
        QTest::keyClicks(advocate, u"123"_s);
        QTest::keyClicks(friendly, u"Ben"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // typed, not chosen
        Q_EMIT friendly->chosen(QVariant::fromValue(m_ben));
        uitest::saveByKeys(*form);
        QTRY_VERIFY(says(form, u"Nobody has a card with this number. Please choose them from the list."_s));
        Q_EMIT advocate->chosen(QVariant::fromValue(anneliese()));
        uitest::saveByKeys(*form);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, Column::Friend), u"Ben Freund"_s);
        QTRY_VERIFY(!uitest::openFormOf<ReferralForm>(m_bench->window));
        // Again: somebody was first.
        m_pane->record();
        form = m_bench->opened<ReferralForm>();
        QVERIFY(form);
        form->findChild<SuggestEdit *>(u"advocate"_s)->setQuietText(u"Tomás"_s);
        Q_EMIT form->findChild<SuggestEdit *>(u"advocate"_s)->chosen(QVariant::fromValue(m_bench->shop.shop.tomas));
        Q_EMIT form->findChild<SuggestEdit *>(u"referred"_s)->chosen(QVariant::fromValue(m_ben));
        uitest::saveByKeys(*form);
        QTRY_VERIFY(form->notice()->isVisible());
        form->reject();
    }

    void somebodyIsInvited()
    {
        open();
        m_pane->record();
        auto *form = m_bench->opened<ReferralForm>();
        QVERIFY(form);
        auto *advocate = form->findChild<SuggestEdit *>(u"advocate"_s);
        advocate->setQuietText(u"Anneliese"_s);
        Q_EMIT advocate->chosen(QVariant::fromValue(anneliese()));
        uitest::RewardBench::type(form, u"name"_s, u"Carla"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // how is she recognised?
        uitest::RewardBench::type(form, u"contact"_s, u"carla@example.com"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, Column::Friend), u"Carla"_s);
        QCOMPARE(cell(0, Column::State), u"Invited"_s);
        choose(0);
        QVERIFY(!action(u"approve_referral"_s)->isEnabled());
        QTRY_VERIFY(action(u"reject_referral"_s)->isEnabled());
    }

    void whatWasEnteredIsKept()
    {
        open();
        m_pane->record();
        auto *form = m_bench->opened<ReferralForm>();
        QVERIFY(form);
        uitest::RewardBench::type(form, u"name"_s, u"Carla"_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        m_pane->record();
        QCOMPARE(m_bench->opened<ReferralForm>(), form);
        QCOMPARE(form->findChild<QLineEdit *>(u"name"_s)->text(), u"Carla"_s);
    }

    void whoIsChosenIsNotInvited()
    {
        open();
        m_pane->record();
        auto *form = m_bench->opened<ReferralForm>();
        QVERIFY(form);
        auto *name = form->findChild<QLineEdit *>(u"name"_s);
        auto *contact = form->findChild<QLineEdit *>(u"contact"_s);
        uitest::RewardBench::type(form, u"name"_s, u"Ben"_s);
        uitest::RewardBench::type(form, u"contact"_s, u"ben@example.com"_s);
        auto *friendly = form->findChild<SuggestEdit *>(u"referred"_s);
        friendly->setQuietText(u"Ben Freund"_s);
        Q_EMIT friendly->chosen(QVariant::fromValue(m_ben));
        QVERIFY(!name->isVisible() && !contact->isVisible());
        QCOMPARE(form->entered().referred, m_ben);
        QVERIFY(form->entered().invitedContact.isEmpty());
        uitest::RewardBench::type(form, u"referred"_s, {});
        QVERIFY(name->isVisible() && contact->isVisible());
        QCOMPARE(form->entered().invitedName, u"Ben"_s);
        QCOMPARE(form->entered().invitedContact, u"ben@example.com"_s);
    }

    void aPersonDecidesByKeys()
    {
        record(m_bench->shop.shop.priya, m_bench->shop.shop.tomas); // bought before
        open();
        QTRY_COMPARE(cell(0, Column::State), u"Please check"_s);
        choose(0);
        QTRY_VERIFY(action(u"reject_referral"_s)->isEnabled());
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(cell(0, Column::State), u"Rejected"_s);
        QTRY_VERIFY(!action(u"reject_referral"_s)->isEnabled());
        m_bench->commands.undoLast();
        QTRY_COMPARE(cell(0, Column::State), u"Please check"_s);
        QTRY_VERIFY(action(u"allow_referral"_s)->isEnabled());
        action(u"allow_referral"_s)->trigger();
        QTRY_COMPARE(cell(0, Column::State), u"Customer"_s);
        QTRY_VERIFY(!action(u"allow_referral"_s)->isEnabled());
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, Column::State), u"Rewarded"_s);
        QCOMPARE(cell(0, Column::Why), u"30 point(s) for the friend"_s); // Priya is no member
        QCOMPARE(m_bench->shop.active(m_bench->shop.shop.tomas), 30);
    }

    void aHeldKeyDecidesOnce()
    {
        open();
        for (const QString &name : {u"allow_referral"_s, u"approve_referral"_s, u"reject_referral"_s})
            QVERIFY2(!action(name)->autoRepeat(), qPrintable(name));
    }

    void pointsAreCalledAsTheShopCallsThem()
    {
        PointsProgramme programme = m_bench->shop.programme;
        programme.pointName = u"Stars"_s;
        m_bench->shop.use(programme);
        const ReferralId referral = record(m_bench->shop.shop.priya, m_bench->shop.shop.tomas);
        runOrDie(m_bench->shop.db, AllowReferral{referral});
        runOrDie(m_bench->shop.db, ApproveReferral{referral});
        open();
        QTRY_COMPARE(cell(0, Column::Why), u"30 Stars for the friend"_s);
        QTRY_COMPARE(m_pane->advocates(), QStringList{u"Priya Raman: 1 referral(s), 1 of them rewarded, 0 Stars in all"_s});
    }

    void whoReferredMostKeepsTheKeyboard()
    {
        record(anneliese(), m_ben);
        open();
        QTRY_COMPARE(m_pane->advocates().size(), 1);
        auto *line = m_pane->findChild<QPushButton *>(u"advocate"_s);
        line->setFocus();
        record(m_bench->shop.shop.priya, m_bench->shop.shop.tomas);
        QTRY_COMPARE(m_pane->advocates().size(), 2);
        QVERIFY(line->hasFocus());
    }

    void whatNobodySeesIsNotRead()
    {
        open();
        auto *view = m_pane->findChild<AdvocatesView *>();
        QTRY_VERIFY(view->value());
        m_pane->hide();
        QSignalSpy changed(view, &AdvocatesView::changed);
        record(anneliese(), m_ben);
        QVERIFY(!changed.wait(700)); // longer than changes settle
        m_pane->show();
        QTRY_COMPARE(m_pane->advocates().size(), 1);
    }

    void whoMayNotCannot()
    {
        record(m_bench->shop.shop.priya, m_bench->shop.shop.tomas);
        m_bench->becomeStaff();
        open();
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        choose(0);
        QTRY_COMPARE(cell(0, Column::State), u"Please check"_s);
        QVERIFY(!action(u"approve_referral"_s)->isEnabled());
        QVERIFY(!action(u"allow_referral"_s)->isEnabled());
        QVERIFY(!action(u"reject_referral"_s)->isEnabled());
    }

    void theyAreFound()
    {
        record(anneliese(), m_ben);
        record(m_bench->shop.shop.priya, m_bench->shop.shop.tomas);
        open();
        QTRY_COMPARE(view()->model()->rowCount(), 2);
        auto *choice = m_pane->findChild<SegmentedControl *>(u"referral_choice"_s);
        choice->setCurrentIndex(1);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, Column::Friend), u"Tomás Oliveira"_s);
        choice->setCurrentIndex(0);
        auto *search = m_pane->findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, u"freund"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, Column::Friend), u"Ben Freund"_s);
        const QSignalSpy asked(m_pane.get(), &ReferralsPane::customerRequested);
        choose(0);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), m_ben);
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(u"advocate"_s));
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"advocate"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    void theTermsAreTypedIn()
    {
        ReferralTermsEdit edit({}, Currency(u"EUR"_s), &m_bench->window);
        m_bench->show(edit, {700, 400});
        QVERIFY(!edit.isDirty());
        QCOMPARE(edit.terms(), ReferralTerms());
        const auto *hint = edit.findChild<QLabel *>(u"referral_hint"_s);
        edit.showHint({});
        QVERIFY(hint->isVisible());
        edit.showHint(m_bench->shop.programme.earning);
        QVERIFY(!hint->isVisible());
        auto *both = edit.findChild<QCheckBox *>(u"rewards_referred"_s);
        both->setFocus();
        QTest::keyClick(both, Qt::Key_Space);
        uitest::RewardBench::type(&edit, u"referral_minimum"_s, u"25"_s);
        uitest::RewardBench::type(&edit, u"referral_hold_days"_s, u"0"_s);
        uitest::RewardBench::type(&edit, u"referrals_per_year"_s, u"12"_s);
        QVERIFY(edit.isDirty());
        QCOMPARE(edit.terms(), (ReferralTerms{true, false, 2'500, 0, 12}));
        QVERIFY(edit.check().isEmpty());
        QVERIFY(!edit.showErrors({invalidField(u"elsewhere"_s, u"required"_s)}).isEmpty());
    }
};

QTEST_MAIN(TestReferralsPane)
#include "tst_referralspane.moc"
