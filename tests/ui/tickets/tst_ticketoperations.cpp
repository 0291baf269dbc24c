// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketoperations.h"

#include "models/tickets/answeringcommands.h"
#include "tests/ui/tickets/deskbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/notice.h"
#include "ui/tickets/deletedticketsdialog.h"
#include "ui/tickets/solvingform.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/ticketmergedialog.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketsplitdialog.h"
#include "ui/tickets/ticketstepsrow.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <algorithm>

using namespace regulars;
using namespace regulars::uitest;

/// What is done with several tickets, or with parts of one, by keys and clicks.
class TestTicketOperations : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskBench> m_bench;

    [[nodiscard]] TicketsPage &page() const { return *m_bench->page; }
    [[nodiscard]] QPlainTextEdit *text() const { return page().pane()->composer()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] Ticket stored(TicketId id) const { return m_bench->desk.stored(id); }
    void chooseAll() { m_bench->press(Qt::Key_A, Qt::ControlModifier); }
    void putInto(TicketId ticket, const QString &category)
    {
        TicketCategory made;
        made.name = category;
        made.needsCause = true;
        made.checklist = {u"Ask for a picture"_s, u"Look for the bill"_s};
        Ticket changed = stored(ticket);
        changed.category = runOrDie(m_bench->desk.db, SaveTicketCategory{made});
        runOrDie(m_bench->desk.db, UpdateTicket{changed});
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_bench = std::make_unique<DeskBench>(*m_theme);
    }
    void cleanup()
    {
        m_bench->desk.verify();
        m_bench.reset();
    }

    void severalAreSolvedAfterALook()
    {
        const TicketId fits = m_bench->ticket(u"Fits"_s);
        const TicketId strict = m_bench->ticket(u"Strict"_s);
        const TicketId third = m_bench->ticket(u"Third"_s);
        putInto(strict, u"Repair"_s);
        m_bench->open(3);
        chooseAll();
        m_bench->press(Qt::Key_D);
        QTRY_VERIFY(m_bench->dialog<TicketEditsForm>());
        auto *form = m_bench->dialog<TicketEditsForm>();
        QTRY_VERIFY(form->saveButton()->isEnabled());
        const QStringList said = form->sentences();
        QCOMPARE(said.first(), u"2 of 3 tickets will be different."_s);
        QVERIFY2(said.last().contains(u"#1002 Strict: its category asks for the cause"_s), qPrintable(said.last()));
        QCOMPARE(namelessEditors(*form), QStringList());
        QCOMPARE(stored(fits).status, builtInStatus(StatusCategory::New)); // nothing is done before
        m_bench->confirm();
        QTRY_COMPARE(stored(third).status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(stored(fits).status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(stored(strict).status, builtInStatus(StatusCategory::New));
        m_bench->commands->undoLast();
        QTRY_COMPARE(stored(third).status, builtInStatus(StatusCategory::New));
        QCOMPARE(stored(fits).status, builtInStatus(StatusCategory::New));
    }

    void severalGoToTheRecycleBinAndBack()
    {
        const TicketId one = m_bench->ticket(u"One"_s);
        const TicketId two = m_bench->ticket(u"Two"_s);
        m_bench->open(2);
        chooseAll();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->dialog<TicketEditsForm>());
        auto *form = m_bench->dialog<TicketEditsForm>();
        QTRY_COMPARE(form->sentences().first(), u"2 of 2 tickets go to the recycle bin."_s);
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog<TicketEditsForm>());
        QVERIFY(!stored(one).deleted);
        activate(page());
        m_bench->press(Qt::Key_Delete);
        m_bench->confirm();
        QTRY_VERIFY(stored(two).deleted);
        QTRY_COMPARE(page().model().rowCount(), 0);
        m_bench->commands->undoLast();
        QTRY_COMPARE(page().model().rowCount(), 2);
        QVERIFY(!stored(one).deleted);
    }

    void whatWasDeletedIsFoundAgain()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s, m_bench->desk.shop.tomas);
        m_bench->open(1);
        m_bench->press(Qt::Key_Delete);
        QTRY_COMPARE(page().model().rowCount(), 0);
        m_bench->registry->action(u"tickets.deleted"_s)->trigger();
        QTRY_VERIFY(m_bench->dialog<DeletedTicketsDialog>());
        auto *dialog = m_bench->dialog<DeletedTicketsDialog>();
        QTRY_COMPARE(dialog->list()->count(), 1);
        QVERIFY(dialog->list()->item(0)->text().contains(u"#1001 Lamp"_s));
        QVERIFY(dialog->list()->item(0)->text().contains(u"Mara Klein"_s));
        activate(*dialog);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QTRY_VERIFY(!stored(ticket).deleted);
        QTRY_COMPARE(dialog->list()->count(), 0);
        QTRY_COMPARE(page().model().rowCount(), 1);
    }

    void whatIsChosenInTheRecycleBinStaysChosen()
    {
        const QList<TicketId> gone{m_bench->ticket(u"One"_s), m_bench->ticket(u"Two"_s)};
        const TicketId here = m_bench->ticket(u"Three"_s);
        runOrDie(m_bench->desk.db, DeleteTickets{gone});
        m_bench->open(1);
        m_bench->operations->showDeleted();
        QTRY_VERIFY(m_bench->dialog<DeletedTicketsDialog>());
        auto *dialog = m_bench->dialog<DeletedTicketsDialog>();
        QTRY_COMPARE(dialog->list()->count(), 2);
        dialog->list()->setCurrentRow(1);
        QSignalSpy read(dialog->findChild<DeletedTicketsView *>(), &DeletedTicketsView::changed);
        runOrDie(m_bench->desk.db, SetTicketPriority{{here}, TicketPriority::High});
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(dialog->list()->currentRow(), 1);
        dialog->close();
    }

    void whatIsDecidedIsInTheFormAtOnce()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s);
        m_bench->open(1);
        // As soon as it is there, when nothing has been read yet.
        TicketOperations operations(
            {*m_bench->desk.db, *m_bench->commands, *m_bench->formatting, m_bench->store, m_bench->messages, page()});
        TicketEdits edits;
        edits.status = builtInStatus(StatusCategory::Solved);
        edits.owner = m_bench->jonas;
        operations.editTickets({{ticket}, edits, false});
        QTRY_VERIFY(m_bench->dialog<TicketEditsForm>());
        QCOMPARE(m_bench->dialog<TicketEditsForm>()->edits(), edits);
        m_bench->dialog<TicketEditsForm>()->reject();
    }

    void aTicketThatIsGoneCannotBeMerged()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s);
        const TicketId gone = m_bench->ticket(u"Lamp again"_s);
        m_bench->open(2);
        runOrDie(m_bench->desk.db, DeleteTickets{{gone}});
        m_bench->operations->merge({ticket, gone}, ticket);
        QTRY_VERIFY(m_bench->dialog<TicketMergeDialog>());
        auto *dialog = m_bench->dialog<TicketMergeDialog>();
        QTRY_VERIFY(dialog->notice()->isVisible());
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->reject();
    }

    void tagsAndMoreInOneForm()
    {
        const TicketId one = m_bench->ticket(u"One"_s);
        m_bench->ticket(u"Two"_s);
        m_bench->open(2);
        m_bench->press(Qt::Key_L);
        QTRY_VERIFY(m_bench->dialog<TicketEditsForm>());
        auto *form = m_bench->dialog<TicketEditsForm>();
        QVERIFY(!form->saveButton()->isEnabled());
        QCOMPARE(form->sentences().first(), u"Nothing is chosen to be changed yet."_s);
        auto *closing = form->findChildren<QComboBox *>().last();
        closing->setCurrentIndex(1); // spam
        auto *tag = form->findChildren<QLineEdit *>().first();
        tag->setFocus();
        QTest::keyClicks(tag, u"Glass"_s);
        QTest::keyClick(tag, Qt::Key_Return);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        saveByKeys(*form);
        QTRY_COMPARE(stored(one).tags, QStringList{u"Glass"_s});
        QCOMPARE(stored(one).discarded, DiscardReason::Spam);
        QTRY_COMPARE(page().model().rowCount(), 1);
    }

    void aTicketThatMustSayWhyIsAsked()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s);
        putInto(ticket, u"Repair"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_D);
        QTRY_VERIFY(m_bench->dialog<SolvingForm>());
        auto *form = m_bench->dialog<SolvingForm>();
        QCOMPARE(namelessEditors(*form), QStringList());
        saveByKeys(*form);
        QVERIFY(form->isVisible()); // nothing is said yet
        QTest::keyClicks(form->focusWidget(), u"A loose wire"_s);
        saveByKeys(*form);
        QTRY_COMPARE(stored(ticket).status, builtInStatus(StatusCategory::Solved));
        QCOMPARE(stored(ticket).rootCause, u"A loose wire"_s);
    }

    void aStatusOfTheShopsOwnThatSolvesAsksToo()
    {
        TicketStatus sent;
        sent.name = u"Sent back"_s;
        sent.category = StatusCategory::Solved;
        sent.id = runOrDie(m_bench->desk.db, SaveTicketStatus{sent});
        const TicketId ticket = m_bench->ticket(u"Lamp"_s);
        putInto(ticket, u"Repair"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_S);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto entries = qobject_cast<QMenu *>(QApplication::activePopupWidget())->actions();
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [](const QAction *each) { return each->text() == "Sent back"_L1; });
        QVERIFY(entry != entries.end());
        m_bench->choose(static_cast<int>(entry - entries.begin()));
        QTRY_VERIFY(m_bench->dialog<SolvingForm>());
        auto *form = m_bench->dialog<SolvingForm>();
        QTest::keyClicks(form->focusWidget(), u"A loose wire"_s);
        saveByKeys(*form);
        QTRY_COMPARE(stored(ticket).status, sent.id);
    }

    void stepsAreTickedAndUnticked()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s);
        putInto(ticket, u"Repair"_s);
        m_bench->open(1);
        TicketStepsRow *steps = page().pane()->steps();
        QTRY_COMPARE(steps->switchButton()->text(), u"0 of 2 step(s) done"_s);
        QTest::mouseClick(steps->switchButton(), Qt::LeftButton);
        QCheckBox *first = steps->findChildren<QCheckBox *>().first();
        QTRY_VERIFY(first->isVisible());
        QCOMPARE(first->text(), u"Ask for a picture"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QTRY_COMPARE(steps->switchButton()->text(), u"1 of 2 step(s) done"_s);
        QVERIFY(first->isChecked());
        QVERIFY(!steps->findChildren<QCheckBox *>().last()->isChecked());
        QTest::keyClick(first, Qt::Key_Space);
        QTRY_COMPARE(steps->switchButton()->text(), u"0 of 2 step(s) done"_s);
        QVERIFY(!first->isChecked());
    }

    void twoBecomeOneWithWhatWasBegun()
    {
        const TicketId stays = m_bench->ticket(u"Lamp"_s, m_bench->desk.shop.tomas, u"It flickers"_s);
        const TicketId other = m_bench->ticket(u"Lamp again"_s, m_bench->desk.shop.priya, u"Still"_s);
        m_bench->open(2);
        m_bench->press(Qt::Key_J);
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Ask Lena"_s);
        QTest::keyClick(text(), Qt::Key_Escape);
        QTRY_VERIFY(m_bench->view()->hasFocus());
        chooseAll();
        m_bench->press(Qt::Key_U);
        QTRY_VERIFY(m_bench->dialog<TicketMergeDialog>());
        auto *dialog = m_bench->dialog<TicketMergeDialog>();
        QTRY_VERIFY(dialog->saveButton()->isEnabled());
        QCOMPARE(namelessEditors(*dialog), QStringList());
        QVERIFY(!dialog->warning().isEmpty()); // of two customers
        auto *first = dialog->findChildren<QRadioButton *>().first();
        first->click();
        QCOMPARE(dialog->survivor(), stays);
        saveByKeys(*dialog);
        QTRY_COMPARE(stored(other).mergedInto, stays);
        QTRY_COMPARE(page().pane()->ticket(), stays);
        QTRY_COMPARE(text()->toPlainText(), u"Ask Lena"_s);
        QCOMPARE(page().pane()->composer()->kind(), ReplyComposer::Kind::Note);
        // And taken apart again.
        QTRY_COMPARE(page().model().rowCount(), 1);
        activate(page());
        page().focusList();
        m_bench->press(Qt::Key_U, Qt::ShiftModifier);
        m_bench->choose(0);
        QTRY_VERIFY(!stored(other).mergedInto.isValid());
        QCOMPARE(m_bench->desk.conversation(other), QStringList{u"customer: Still"_s});
    }

    void oneMoreByItsNumber()
    {
        const TicketId stays = m_bench->ticket(u"Lamp"_s, m_bench->desk.shop.tomas);
        const TicketId other = m_bench->ticket(u"Bulb"_s, m_bench->desk.shop.tomas);
        const TicketId third = m_bench->ticket(u"Shade"_s);
        m_bench->open(3);
        m_bench->press(Qt::Key_U);
        QTRY_VERIFY(m_bench->dialog<TicketMergeDialog>());
        auto *dialog = m_bench->dialog<TicketMergeDialog>();
        QTRY_VERIFY(buttonCalled(*dialog, u"Take #1002 Bulb along"_s));
        QVERIFY(!dialog->saveButton()->isEnabled()); // one alone is no merge
        buttonCalled(*dialog, u"Take #1002 Bulb along"_s)->click();
        QTRY_COMPARE(dialog->others().size(), 1);
        QVERIFY(dialog->warning().isEmpty());
        dialog->numberEdit()->setFocus();
        QTest::keyClicks(dialog->numberEdit(), u"4711"_s);
        QTest::keyClick(dialog->numberEdit(), Qt::Key_Return);
        QTRY_COMPARE(dialog->notice()->text(), u"There is no ticket #4711."_s);
        QTRY_COMPARE(dialog->others().size(), 1);
        dialog->numberEdit()->setText(u"#1003"_s);
        QTest::keyClick(dialog->numberEdit(), Qt::Key_Return);
        QTRY_COMPARE(dialog->others().size(), 2);
        saveByKeys(*dialog);
        QTRY_COMPARE(stored(third).mergedInto, stays);
        QCOMPARE(stored(other).mergedInto, stays);
    }

    void aMessageBecomesATicketOfItsOwn()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s, m_bench->desk.shop.tomas, u"It flickers"_s);
        m_bench->desk.message(ticket, u"And where is my candle?"_s);
        m_bench->open(1);
        for (const bool copies : {true, false}) {
            m_bench->press(Qt::Key_X);
            QTRY_VERIFY(m_bench->dialog<TicketSplitDialog>());
            auto *dialog = m_bench->dialog<TicketSplitDialog>();
            QTRY_COMPARE(dialog->boxes().size(), 2);
            QCOMPARE(namelessEditors(*dialog), QStringList());
            QVERIFY(!dialog->saveButton()->isEnabled());
            activate(*dialog);
            dialog->boxes().last()->setFocus();
            QTest::keyClick(dialog->boxes().last(), Qt::Key_Space);
            QVERIFY(dialog->saveButton()->isEnabled());
            dialog->findChildren<QComboBox *>().last()->setCurrentIndex(copies ? 1 : 0);
            saveByKeys(*dialog);
            QTRY_VERIFY(!m_bench->dialog<TicketSplitDialog>());
            QTRY_VERIFY(page().pane()->ticket() != ticket);
            const TicketId part = page().pane()->ticket();
            QCOMPARE(stored(part).splitFrom, ticket);
            QTRY_COMPARE(page().pane()->header()->about(), u"Split off from #1001"_s);
            QCOMPARE(m_bench->desk.conversation(part), QStringList{u"customer: And where is my candle?"_s});
            QCOMPARE(m_bench->desk.conversation(ticket).size(), copies ? 2 : 1);
            activate(page());
            page().showTicket(ticket);
            page().focusList();
            QTRY_COMPARE(page().pane()->ticket(), ticket);
            QTRY_VERIFY(page().pane()->header()->about().startsWith(u"A part became #1002"_s));
        }
    }

    /// The size of each is what its own contents ask for.
    void dialogsCanBeDrawn()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s, m_bench->desk.shop.tomas, u"It flickers"_s);
        const TicketId other = m_bench->ticket(u"Lamp again"_s, m_bench->desk.shop.priya, u"Still"_s);
        const TicketId closed = m_bench->ticket(u"Long ago"_s);
        m_bench->desk.status(closed, StatusCategory::Closed);
        m_bench->open(2);
        TicketEdits edits;
        edits.priority = TicketPriority::High;
        m_bench->operations->editTickets({{ticket, other, closed}, edits, false});
        QTRY_VERIFY(m_bench->dialog<TicketEditsForm>() && m_bench->dialog<TicketEditsForm>()->saveButton()->isEnabled());
        takePictures(*m_bench->dialog<TicketEditsForm>(), *m_theme, u"tickets-change"_s, {620, 620});
        m_bench->dialog<TicketEditsForm>()->reject();
        m_bench->operations->merge({ticket, other}, ticket);
        QTRY_VERIFY(m_bench->dialog<TicketMergeDialog>() && m_bench->dialog<TicketMergeDialog>()->saveButton()->isEnabled());
        takePictures(*m_bench->dialog<TicketMergeDialog>(), *m_theme, u"tickets-merge"_s, {560, 460});
        m_bench->dialog<TicketMergeDialog>()->reject();
        m_bench->operations->split(ticket);
        QTRY_VERIFY(m_bench->dialog<TicketSplitDialog>() && m_bench->dialog<TicketSplitDialog>()->boxes().size() == 1);
        takePictures(*m_bench->dialog<TicketSplitDialog>(), *m_theme, u"tickets-split"_s, {560, 520});
    }

    void thanksAreKeptSolvedAfterAsking()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s, m_bench->desk.shop.tomas, u"It flickers"_s);
        m_bench->desk.status(ticket, StatusCategory::Solved);
        m_bench->desk.message(ticket, u"Thank you so much"_s);
        m_bench->open(1);
        QTRY_VERIFY(buttonCalled(page(), u"Keep it solved"_s));
        QCOMPARE(stored(ticket).status, builtInStatus(StatusCategory::Open)); // never silently
        buttonCalled(page(), u"Keep it solved"_s)->click();
        QTRY_COMPARE(stored(ticket).status, builtInStatus(StatusCategory::Solved));
        QTRY_VERIFY(page().pane()->notice()->isHidden());
    }

    void whoIsAnsweringIsSeenElsewhere()
    {
        const TicketId ticket = m_bench->ticket(u"Lamp"_s);
        m_bench->open(1);
        auto second = Database::open(m_bench->desk.db.file(), m_bench->desk.db.clock(), Database::IfMissing::Fail);
        VERIFY_RESULT(second);
        (*second)->setUser(m_bench->jonas);
        const auto shown = [this] { return page().pane()->header()->answering(); };
        // The first time that the program looks at the file, it does not know what is new.
        for (int i = 0; i < 5 && shown().isEmpty(); ++i) {
            m_bench->desk.db.clock().set({m_bench->desk.db.clock().now().ms + answeringRenewed});
            VERIFY_RESULT(runCommand(**second, RenewAnswering{ticket, u"elsewhere"_s}).result());
            (void)QTest::qWaitFor([&] { return !shown().isEmpty(); }, 2000);
        }
        QCOMPARE(shown(), u"Jonas Weber is answering"_s);
        // It keeps nobody from anything, and goes when it ends.
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Hello"_s);
        VERIFY_RESULT(runCommand(**second, EndAnswering{ticket, u"elsewhere"_s}).result());
        QTRY_COMPARE(shown(), QString());
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->desk.conversation(ticket).last(), u"agent: Hello"_s);
    }
};

QTEST_MAIN(TestTicketOperations)
#include "tst_ticketoperations.moc"
