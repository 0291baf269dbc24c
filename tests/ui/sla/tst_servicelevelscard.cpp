// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/people/usercommands.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/sla/slabench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/orderedview.h"
#include "ui/sla/policyform.h"
#include "ui/sla/policyoverview.h"
#include "ui/sla/servicelevelscard.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestServiceLevelsCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::SlaBench> m_bench;
    std::unique_ptr<ServiceLevelsCard> m_card;

    void open()
    {
        m_card = std::make_unique<ServiceLevelsCard>(
            ServiceLevelServices{*m_bench->desk.db, m_bench->commands, m_bench->formatting, m_bench->signIn, m_bench->store,
                                 m_bench->dialogs, m_bench->messages, m_bench->forms},
            &m_bench->window);
        m_bench->show(*m_card);
        QTRY_VERIFY(m_card->calendars()->model()->rowCount() > 0);
    }
    void addPolicy(const QString &name)
    {
        SlaPolicy policy = m_bench->desk.usualPolicy();
        policy.name = name;
        runOrDie(m_bench->desk.db, SaveSlaPolicy{policy});
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const SlaPolicy &policy : m_bench->policies())
            names += policy.name;
        return names;
    }
    void click(const QString &button)
    {
        auto *found = m_card->findChild<QPushButton *>(button);
        QTRY_VERIFY(found && found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    PolicyForm *openPolicy(const QString &button)
    {
        click(button);
        PolicyForm *form = m_bench->form<PolicyForm>();
        return form && QTest::qWaitForWindowActive(form) ? form : nullptr;
    }
    static void type(const PolicyForm *form, const QString &name, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static QString said(const PolicyForm *form, const QString &name) { return form->findChild<QLabel *>(name)->text(); }
    /// Drops the row of the view before another one, as the end of a drag does.
    static void drop(OrderedView *view, int row, int before)
    {
        const std::unique_ptr<QMimeData> dragged(view->model()->mimeData({view->model()->index(row, 0)}));
        const QRect place = view->visualRect(view->model()->index(before, 0));
        QDropEvent drop(QPointF(place.center().x(), place.top() + 1), Qt::MoveAction, dragged.get(), Qt::LeftButton,
                        Qt::NoModifier);
        QDragMoveEvent moved(drop.position().toPoint(), Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent entered(drop.position().toPoint(), Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &entered);
        QCoreApplication::sendEvent(view->viewport(), &moved);
        QCoreApplication::sendEvent(view->viewport(), &drop);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_bench = std::make_unique<uitest::SlaBench>();
    }
    void cleanup()
    {
        m_card.reset();
        m_bench.reset();
    }

    void aPromiseIsMade()
    {
        Customer vip = person(u"Ada"_s, u"Lovelace"_s);
        vip.tags = {u"vip"_s};
        m_bench->desk.ticket(u"Kettle"_s, runOrDie(m_bench->desk.db, CreateCustomer{vip}));
        m_bench->desk.ticket(u"Toaster"_s);
        open();
        PolicyForm *form = openPolicy(u"add_promise"_s);
        QVERIFY(form);
        QCOMPARE(said(form, u"policy_sentence"_s), u"Holds for all tickets."_s);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        // Everything that is wrong is said at once.
        uitest::saveByKeys(*form);
        QCOMPARE(names(), QStringList{u"Usual"_s});
        type(form, u"name"_s, u"Regulars"_s);
        type(form, u"first_response.high"_s, u"1:30"_s);
        type(form, u"resolution.high"_s, u"2 h x"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible());
        type(form, u"resolution.high"_s, u"8"_s);
        QTRY_COMPARE(said(form, u"trial_answer"_s),
                     u"First reply due Mon 30 Nov 2026, 09:30\nSolution due Mon 30 Nov 2026, 16:00"_s);
        type(form, u"minimum"_s, u"500"_s);
        type(form, u"maximum"_s, u"400"_s);
        uitest::saveByKeys(*form);
        QVERIFY(form->isVisible()); // nobody has spent that
        type(form, u"maximum"_s, u"2000"_s);
        form->findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(1);
        QTRY_COMPARE(
            said(form, u"policy_sentence"_s),
            u"Holds for tickets where %1."_s.arg(
                QLocale(u"en_GB"_s)
                    .createSeparatedList({u"the customer is a person"_s, u"the customer has spent at least €500.00"_s,
                                          u"the customer has spent at most €2,000.00"_s})));
        QTRY_COMPARE(said(form, u"policy_count"_s), u"Now it would hold for 0 of 2 unfinished ticket(s)."_s);
        form->findChild<QSpinBox *>(u"first_response.warn"_s)->setValue(50);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(names(), (QStringList{u"Usual"_s, u"Regulars"_s}));
        const SlaPolicy saved = m_bench->policies().last();
        QCOMPARE(saved.targets, (QList<SlaTarget>{{SlaMetric::FirstResponse, TicketPriority::High, 90, 50},
                                                  {SlaMetric::Resolution, TicketPriority::High, 480, 75}}));
        QCOMPARE(saved.conditions.kind, std::optional(CustomerKind::Person));
        QCOMPARE(saved.conditions.minimumNetMinor, std::optional<qint64>(50'000));
        QCOMPARE(saved.conditions.maximumNetMinor, std::optional<qint64>(200'000));
        QTRY_COMPARE(m_card->policies()->model()->rowCount(), 2);
    }

    void aPromiseForATier()
    {
        const TierLadder ladder = runOrDie(m_bench->desk.db, SaveTiers{threeTiers(), {}});
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{m_bench->desk.shop.anneliese}, {}}), 1);
        m_bench->desk.ticket(u"Kettle"_s, m_bench->desk.shop.anneliese);
        m_bench->desk.ticket(u"Toaster"_s, m_bench->desk.shop.tomas);
        addPolicy(u"Gold"_s);
        SlaPolicy policy = m_bench->policies().last();
        runOrDie(m_bench->desk.db, OrderSlaPolicies{{policy.id, m_bench->desk.policy}});
        open();
        m_card->policies()->setCurrentIndex(m_card->policies()->model()->index(0, 0));
        PolicyForm *form = openPolicy(u"edit_promise"_s);
        QVERIFY(form);
        QTRY_COMPARE(said(form, u"policy_count"_s), u"Now it would hold for 2 of 2 unfinished ticket(s)."_s);
        QCheckBox *gold = nullptr;
        for (QCheckBox *box : form->findChildren<QCheckBox *>())
            gold = box->text() == "Gold"_L1 ? box : gold;
        QVERIFY(gold);
        gold->setFocus();
        QTest::keyClick(gold, Qt::Key_Space);
        QCOMPARE(said(form, u"policy_sentence"_s), u"Holds for tickets where the customer's tier is “Gold”."_s);
        QTRY_COMPARE(said(form, u"policy_count"_s), u"Now it would hold for 1 of 2 unfinished ticket(s)."_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->policies().first().conditions.tiers, QList{ladder.tiers.last().id});
        // Without the tier it is nobody's, and the sentence says why.
        TierLadder two = ladder;
        two.tiers.removeLast();
        runOrDie(m_bench->desk.db, SaveTiers{two, {}});
        policy = m_bench->policies().first();
        QTRY_VERIFY(m_card->policies()
                        ->model()
                        ->index(0, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(u"the customer's tier is one that was removed"_s));
        QCOMPARE(policy.conditions.tiers, QList{ladder.tiers.last().id});
    }

    void allPromisesAtAGlance()
    {
        SlaPolicy best = m_bench->desk.usualPolicy();
        best.name = u"Regulars"_s;
        best.conditions.customerTags = {u"vip"_s};
        best.targets = {{SlaMetric::PeriodicUpdate, TicketPriority::Low, 90, 60}};
        runOrDie(m_bench->desk.db, SaveSlaPolicy{best});
        open();
        click(u"overview"_s);
        auto *dialog = m_bench->window.findChild<PolicyOverview *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 3);
        const auto line = [table](int row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(row, column)->text();
            return cells.join(u" | "_s);
        };
        QCOMPARE(line(0), u"Usual | Shop | Urgent | 1 h | 1 h | – | 4 h"_s);
        QCOMPARE(line(1), u"Usual | Shop | Normal | 4 h | 4 h | – | 16 h"_s);
        QCOMPARE(line(2), u"Regulars | Shop | Low | – | – | 1 h 30 min | –"_s);
        QVERIFY(table->item(2, 0)->toolTip().contains(u"“vip”"_s));
        QCOMPARE(table->rowSpan(0, 0), 2);
        uitest::takePictures(*dialog, *m_theme, u"sla-overview"_s, {860, 520});
        addPolicy(u"Again"_s);
        QTRY_COMPARE(table->rowCount(), 5);
        const QPointer<PolicyOverview> shown(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown);
    }

    void theTicketsThatItWouldWinAreCounted()
    {
        m_bench->desk.ticket(u"Kettle"_s);
        m_bench->desk.ticket(u"Toaster"_s);
        open();
        m_card->policies()->setCurrentIndex(m_card->policies()->model()->index(0, 0));
        PolicyForm *form = openPolicy(u"edit_promise"_s);
        QVERIFY(form);
        QTRY_COMPARE(said(form, u"policy_count"_s), u"Now it would hold for 2 of 2 unfinished ticket(s)."_s);
        type(form, u"valid_from"_s, u"2027-01-01"_s);
        QTRY_COMPARE(said(form, u"policy_count"_s), u"Now it would hold for 0 of 2 unfinished ticket(s)."_s);
        QTest::keyClick(form, Qt::Key_Escape);
    }

    void theExampleIsOfAnyDay()
    {
        open();
        m_card->policies()->setCurrentIndex(m_card->policies()->model()->index(0, 0));
        PolicyForm *form = openPolicy(u"edit_promise"_s);
        QVERIFY(form);
        QCOMPARE(said(form, u"trial_answer"_s), u"Nothing is promised to such a ticket when it begins."_s);
        auto *priority = form->findChild<QComboBox *>(u"trial_priority"_s);
        priority->setFocus();
        QTest::keyClick(priority, Qt::Key_Down); // urgent: an hour, and four
        QCOMPARE(said(form, u"trial_answer"_s),
                 u"First reply due Fri 27 Nov 2026, 17:00\nSolution due Mon 30 Nov 2026, 12:00"_s);
        auto *day = form->findChild<QComboBox *>(u"trial_day"_s);
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down);
        QCOMPARE(said(form, u"trial_answer"_s),
                 u"First reply due Mon 30 Nov 2026, 10:00\nSolution due Mon 30 Nov 2026, 13:00"_s);
        QTest::keyClick(form, Qt::Key_Escape);
    }

    void promisesAreOrderedByKeysAndByDragging()
    {
        addPolicy(u"Second"_s);
        addPolicy(u"Third"_s);
        open();
        OrderedView *view = m_card->policies();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, 0));
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), (QStringList{u"Usual"_s, u"Third"_s, u"Second"_s}));
        QTRY_COMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), (QStringList{u"Third"_s, u"Usual"_s, u"Second"_s}));
        QTRY_COMPARE(view->currentIndex().row(), 0);
        drop(view, 2, 0);
        QTRY_COMPARE(names(), (QStringList{u"Second"_s, u"Third"_s, u"Usual"_s}));
        QTRY_COMPARE(view->model()->index(0, 0).data(role::Title).toString(), u"Second"_s);
        QCOMPARE(view->currentIndex().row(), 1);
        click(u"promise_down"_s);
        QTRY_COMPARE(names(), (QStringList{u"Second"_s, u"Usual"_s, u"Third"_s}));
        m_bench->commands.undoLast();
        QTRY_COMPARE(names(), (QStringList{u"Second"_s, u"Third"_s, u"Usual"_s}));
        QCOMPARE(view->model()->rowCount(), 3);
    }

    void promisesAreRemovedAfterAQuestion()
    {
        open();
        OrderedView *view = m_card->policies();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        m_bench->dialogs.answers = {std::nullopt, 0};
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(names(), QStringList{u"Usual"_s});
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringList());
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(m_card->findChild<QLabel *>(u"promises_hint"_s)->text().startsWith(u"Nothing is promised yet"_s));
    }

    void theFormOfARemovedPromiseIsForgotten()
    {
        addPolicy(u"Second"_s);
        open();
        OrderedView *view = m_card->policies();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        for (const int row : {0, 1}) {
            view->setCurrentIndex(view->model()->index(row, 0));
            PolicyForm *form = openPolicy(u"edit_promise"_s);
            QVERIFY(form);
            type(form, u"name"_s, u"Regulars"_s);
            QTest::keyClick(form, Qt::Key_Escape);
        }
        QCOMPARE(m_bench->forms.unsaved(), 2);
        m_bench->dialogs.answers = {0};
        click(u"remove_promise"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(m_bench->forms.unsaved(), 1); // of the other one
    }

    void theFormOfRemovedHoursIsForgotten()
    {
        WorkCalendar spare = usualCalendar(QTimeZone::utc());
        spare.name = u"Telephone"_s;
        runOrDie(m_bench->desk.db, SaveWorkCalendar{spare});
        open();
        OrderedView *view = m_card->calendars();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const auto choose = [view](const QString &name) {
            const QModelIndex first = view->model()->index(0, 0);
            view->setCurrentIndex(view->model()->match(first, role::Title, name).value(0));
        };
        const QString used = m_bench->calendars().first().name;
        QVERIFY(used != spare.name);
        for (const QString &name : {used, spare.name}) {
            choose(name);
            click(u"edit_hours"_s);
            auto *form = uitest::openedFormOf<CalendarForm>(m_bench->window);
            QVERIFY(form);
            QTest::keyClicks(form->findChild<QLineEdit *>(u"name"_s), u" and more"_s);
            QTest::keyClick(form, Qt::Key_Escape);
        }
        QCOMPARE(m_bench->forms.unsaved(), 2);
        m_bench->dialogs.answers = {0, 0};
        choose(used);
        click(u"remove_hours"_s);
        QTRY_VERIFY(m_bench->messages.text().contains(u"still in use"_s));
        QCOMPARE(m_bench->forms.unsaved(), 2);
        choose(spare.name);
        click(u"remove_hours"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(m_bench->forms.unsaved(), 1);
    }

    void hoursInUseStay()
    {
        open();
        OrderedView *view = m_card->calendars();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        m_bench->dialogs.answers = {0};
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_VERIFY(m_bench->messages.text().contains(u"still in use"_s));
        QCOMPARE(m_bench->calendars().size(), 1);
    }

    void hoursAreAdded()
    {
        open();
        click(u"add_hours"_s);
        auto *form = m_bench->form<CalendarForm>();
        QVERIFY(form && QTest::qWaitForWindowActive(form));
        QTest::keyClicks(form->findChild<QLineEdit *>(u"name"_s), u"Telephone"_s);
        uitest::saveByKeys(*form);
        QTRY_COMPARE(m_bench->calendars().size(), 2);
        QTRY_COMPARE(m_card->calendars()->model()->rowCount(), 2);
    }

    void whatWasEnteredIsKept()
    {
        open();
        PolicyForm *promise = openPolicy(u"add_promise"_s);
        QVERIFY(promise);
        type(promise, u"name"_s, u"Regulars"_s);
        QTest::keyClick(promise, Qt::Key_Escape);
        QVERIFY(!promise->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 1);
        QCOMPARE(openPolicy(u"add_promise"_s), promise);
        QCOMPARE(promise->findChild<QLineEdit *>(u"name"_s)->text(), u"Regulars"_s);
        QTest::keyClick(promise, Qt::Key_Escape);
        click(u"add_hours"_s);
        auto *hours = m_bench->form<CalendarForm>();
        QVERIFY(hours && QTest::qWaitForWindowActive(hours));
        QTest::keyClicks(hours->findChild<QLineEdit *>(u"name"_s), u"Telephone"_s);
        QTest::keyClick(hours, Qt::Key_Escape);
        QVERIFY(!hours->isVisible());
        QCOMPARE(m_bench->forms.unsaved(), 2);
        click(u"add_hours"_s);
        QCOMPARE(m_bench->form<CalendarForm>(), hours);
        QCOMPARE(hours->findChild<QLineEdit *>(u"name"_s)->text(), u"Telephone"_s);
    }

    void whoMayNotManageIsShownGreyControls()
    {
        const UserId owner = runOrDie(m_bench->desk.db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        m_bench->desk.db->setUser(owner);
        const UserId staff = runOrDie(m_bench->desk.db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
        m_bench->desk.db->setUser(staff);
        QTRY_VERIFY(m_bench->signIn.user() && m_bench->signIn.people().value()->users.size() == 2);
        SignIn jonas(*m_bench->desk.db, staff);
        ServiceLevelsCard card({*m_bench->desk.db, m_bench->commands, m_bench->formatting, jonas, m_bench->store,
                                m_bench->dialogs, m_bench->messages, m_bench->forms},
                               &m_bench->window);
        QTRY_COMPARE(jonas.state(), SignIn::State::Open);
        QVERIFY(!jonas.may(Right::Manage));
        QTRY_VERIFY(card.policies()->model()->rowCount() > 0);
        QVERIFY(!card.findChild<QPushButton *>(u"add_promise"_s)->isEnabled());
        // Whether one is told here is everybody's own choice.
        auto *notices = card.findChild<QCheckBox *>(u"due_notices"_s);
        QVERIFY(notices->isEnabled() && notices->isChecked());
        notices->click();
        QCOMPARE(m_bench->store.value(dueNoticesKey()), QVariant(false));
    }

    void pictures()
    {
        addPolicy(u"Regulars"_s);
        Team team;
        team.name = u"Workshop"_s;
        runOrDie(m_bench->desk.db, SaveTeam{team});
        m_bench->desk.ticket(u"Kettle"_s);
        open();
        QTRY_COMPARE(m_card->policies()->model()->rowCount(), 2);
        uitest::takePictures(*m_card, *m_theme, u"service-levels"_s, {720, m_card->sizeHint().height()});
        m_card->policies()->setCurrentIndex(m_card->policies()->model()->index(1, 0));
        PolicyForm *form = openPolicy(u"edit_promise"_s);
        QVERIFY(form);
        QTRY_VERIFY(!said(form, u"policy_count"_s).isEmpty());
        uitest::takePictures(*form, *m_theme, u"policy-form"_s, form->size());
        QTest::keyClick(form, Qt::Key_Escape);
    }
};

QTEST_MAIN(TestServiceLevelsCard)
#include "tst_servicelevelscard.moc"
