// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketspage.h"

#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketlist.h"
#include "tests/ui/formtest.h"
#include "tests/ui/tickets/deskbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/listpane.h"
#include "ui/base/notice.h"
#include "ui/base/searchfield.h"
#include "ui/tickets/articlecard.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/queueswitch.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/ticketpane.h"

#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// The page of tickets with keys and clicks.
class TestTicketsPage : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskBench> m_bench;

    [[nodiscard]] TicketsPage &page() const { return *m_bench->page; }
    [[nodiscard]] QPlainTextEdit *text() const { return page().pane()->composer()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QPushButton *send() const { return page().pane()->composer()->findChild<QPushButton *>(u"send"_s); }
    [[nodiscard]] Ticket stored(TicketId id) const { return m_bench->desk.stored(id); }
    [[nodiscard]] QStringList cards() const
    {
        QStringList texts;
        for (const ArticleCard *card : page().pane()->conversation()->cards())
            texts += (card->isNote() ? u"note: "_s : QString()) + card->text();
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_bench = std::make_unique<DeskBench>(*m_theme);
    }
    void cleanup() { m_bench.reset(); }

    void triageByKeysAlone()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s, m_bench->desk.shop.tomas, u"Charged twice"_s);
        const TicketId size = m_bench->ticket(u"Wrong size"_s, m_bench->desk.shop.priya);
        const TicketId invoice = m_bench->ticket(u"Invoice"_s);
        m_bench->open(3);
        QCOMPARE(m_bench->subjects(), (QStringList{u"Refund"_s, u"Wrong size"_s, u"Invoice"_s}));
        QCOMPARE(page().pane()->ticket(), refund);
        m_bench->press(Qt::Key_J);
        QCOMPARE(page().pane()->ticket(), size);
        m_bench->press(Qt::Key_A);
        m_bench->choose(0); // me
        QTRY_COMPARE(stored(size).owner, m_bench->mara);
        m_bench->press(Qt::Key_P);
        m_bench->choose(0); // urgent: to the top
        QTRY_COMPARE(m_bench->subjects().first(), u"Wrong size"_s);
        QCOMPARE(page().pane()->ticket(), size);
        m_bench->press(Qt::Key_S);
        m_bench->choose(4); // on hold
        QTRY_COMPARE(stored(size).status, builtInStatus(StatusCategory::OnHold));
        m_bench->press(Qt::Key_J);
        m_bench->press(Qt::Key_J);
        QTRY_COMPARE(page().pane()->ticket(), invoice);
        m_bench->press(Qt::Key_K);
        QTRY_COMPARE(page().pane()->ticket(), refund);
        m_bench->press(Qt::Key_D);
        QTRY_COMPARE(stored(refund).status, builtInStatus(StatusCategory::Solved));
        QTRY_VERIFY(!m_bench->subjects().contains(u"Refund"_s));
        // Something is chosen as long as there is anything.
        QTRY_VERIFY(m_bench->view()->selectionModel()->hasSelection());
        m_bench->commands->undoLast();
        QTRY_VERIFY(m_bench->subjects().contains(u"Refund"_s));
    }

    void answersByKeysAlone()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s, m_bench->desk.shop.tomas, u"Charged twice"_s);
        const TicketId size = m_bench->ticket(u"Wrong size"_s);
        m_bench->open(2);
        QTRY_COMPARE(cards(), QStringList{u"Charged twice"_s});
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Both are in the export"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cards(), (QStringList{u"Charged twice"_s, u"note: Both are in the export"_s}));
        QTRY_VERIFY(m_bench->view()->hasFocus());
        QCOMPARE(page().pane()->ticket(), refund); // a note answers nothing
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QCOMPARE(text()->toPlainText(), QString());
        QTest::keyClicks(text(), u"It is on its way"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Wrong size"_s});
        QCOMPARE(m_bench->desk.conversation(refund).last(), u"agent: It is on its way"_s);
        QCOMPARE(stored(refund).owner, m_bench->mara);
        QCOMPARE(stored(refund).status, builtInStatus(StatusCategory::Open));
        QTRY_COMPARE(page().pane()->ticket(), size); // on to the next one
        QVERIFY(m_bench->view()->hasFocus());
    }

    void anAnswerCanAlsoSolve()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Done"_s);
        auto *after = page().pane()->composer()->findChild<QComboBox *>();
        after->setCurrentIndex(after->count() - 1);
        send()->click();
        QTRY_COMPARE(stored(refund).status, builtInStatus(StatusCategory::Solved));
        QTRY_COMPARE(page().model().rowCount(), 0);
        QTRY_VERIFY(!page().pane()->ticket().isValid());
    }

    void theOneBelowIsNext()
    {
        m_bench->ticket(u"One"_s);
        m_bench->ticket(u"Two"_s);
        const TicketId three = m_bench->ticket(u"Three"_s);
        const TicketId four = m_bench->ticket(u"Four"_s);
        m_bench->open(4);
        m_bench->press(Qt::Key_J);
        m_bench->press(Qt::Key_D);
        QTRY_COMPARE(page().model().rowCount(), 3);
        QTRY_COMPARE(page().pane()->ticket(), three);
        QCOMPARE(m_bench->view()->currentIndex().row(), 1);
        m_bench->press(Qt::Key_D);
        QTRY_COMPARE(page().pane()->ticket(), four);
        // Below the last one there is none.
        m_bench->press(Qt::Key_D);
        QTRY_COMPARE(page().model().rowCount(), 1);
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"One"_s});
        QTRY_COMPARE(m_bench->view()->currentIndex().row(), 0);
    }

    void aTicketThatIsShownIsChosenAlone()
    {
        m_bench->ticket(u"Refund"_s);
        const TicketId other = m_bench->ticket(u"Wrong size"_s);
        m_bench->open(2);
        QWindow *window = page().window()->windowHandle();
        // As when a ticket was logged by Ctrl+Return.
        QTest::keyPress(window, Qt::Key_Control, Qt::ControlModifier);
        page().showTicket(other);
        QTest::keyRelease(window, Qt::Key_Control);
        QCOMPARE(m_bench->view()->selectionModel()->selectedIndexes().size(), 1);
        QCOMPARE(page().pane()->ticket(), other);
    }

    void escapeLeadsBackToTheList()
    {
        m_bench->ticket(u"Refund"_s);
        m_bench->open(1);
        auto *button = page().pane()->header()->findChild<QPushButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Escape);
        QTRY_VERIFY(m_bench->view()->hasFocus());
    }

    void singleKeysAreForTheListAlone()
    {
        m_bench->ticket(u"Refund"_s);
        m_bench->open(1);
        auto *search = page().findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, u"jkasprndz"_s);
        QCOMPARE(search->text(), u"jkasprndz"_s);
        QVERIFY(!QApplication::activePopupWidget());
        auto *pane = page().findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::NothingFound);
        Q_EMIT pane->filtersCleared();
        QTRY_COMPARE(page().model().rowCount(), 1);
    }

    void manyAtOnceAndBack()
    {
        QList<TicketId> tickets;
        for (const QString &subject : {u"One"_s, u"Two"_s, u"Three"_s})
            tickets += m_bench->ticket(subject);
        m_bench->open(3);
        m_bench->press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(buttonCalled(page(), u"Priority…"_s));
        m_bench->press(Qt::Key_P);
        m_bench->choose(1); // high
        m_bench->confirm();
        for (const TicketId id : std::as_const(tickets))
            QTRY_COMPARE(stored(id).priority, TicketPriority::High);
        buttonCalled(page(), u"Assign…"_s)->click();
        m_bench->choose(1); // Jonas
        m_bench->confirm();
        for (const TicketId id : std::as_const(tickets))
            QTRY_COMPARE(stored(id).owner, m_bench->jonas);
        m_bench->commands->undoLast();
        for (const TicketId id : std::as_const(tickets))
            QTRY_COMPARE(stored(id).owner, UserId{});
    }

    void draftsStayWithTheirTickets()
    {
        m_bench->ticket(u"Refund"_s);
        m_bench->ticket(u"Wrong size"_s);
        m_bench->open(2);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Dear Tom"_s);
        QTest::keyClick(text(), Qt::Key_Escape);
        QTRY_VERIFY(m_bench->view()->hasFocus());
        m_bench->press(Qt::Key_J);
        QTRY_COMPARE(text()->toPlainText(), QString());
        m_bench->press(Qt::Key_N);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Ask Lena"_s);
        QTest::keyClick(text(), Qt::Key_Escape);
        m_bench->press(Qt::Key_K);
        QTRY_COMPARE(text()->toPlainText(), u"Dear Tom"_s);
        QCOMPARE(page().pane()->composer()->kind(), ReplyComposer::Kind::Reply);
        m_bench->open(2); // the next day
        QTRY_COMPARE(text()->toPlainText(), u"Dear Tom"_s);
        m_bench->press(Qt::Key_J);
        QTRY_COMPARE(text()->toPlainText(), u"Ask Lena"_s);
        QCOMPARE(page().pane()->composer()->kind(), ReplyComposer::Kind::Note);
        // A note never goes out as an answer.
        m_bench->press(Qt::Key_R);
        QTRY_COMPARE(text()->toPlainText(), QString());
        // What was sent is no draft any more.
        m_bench->page->focusList();
        m_bench->press(Qt::Key_K);
        QTRY_COMPARE(text()->toPlainText(), u"Dear Tom"_s);
        send()->click();
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Wrong size"_s});
        QCOMPARE(m_bench->store.keys().filter(u"draft"_s).size(), 1);
    }

    void whoWritesStaysWithTheTicket()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s);
        m_bench->ticket(u"Wrong size"_s);
        m_bench->open(2);
        QTRY_VERIFY(!cards().isEmpty());
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Dear"_s);
        // Jonas is faster.
        m_bench->desk.db->setUser(m_bench->jonas);
        runOrDie(m_bench->desk.db, ReplyToTicket{refund, u"Already done"_s, {}});
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Wrong size"_s});
        QTRY_VERIFY(page().pane()->notice()->text().contains(u"Jonas Weber"_s));
        QCOMPARE(page().pane()->ticket(), refund);
        QCOMPARE(text()->toPlainText(), u"Dear"_s);
        QTest::keyClick(text(), Qt::Key_Escape);
        QTRY_VERIFY(page().pane()->ticket() != refund);
    }

    void aTextThatCouldNotBeSentStays()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s);
        m_bench->open(1);
        m_bench->press(Qt::Key_R);
        QTRY_VERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"Dear"_s);
        m_bench->desk.db->setUser(UserId{4711}); // nobody, who may do nothing
        QSignalSpy failed(m_bench->commands.get(), &CommandRunner::failed);
        send()->click();
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(send()->isEnabled());
        QCOMPARE(text()->toPlainText(), u"Dear"_s);
        QCOMPARE(m_bench->desk.conversation(refund).size(), 1);
    }

    void partsOfTheQueueWithTheirCounts()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s);
        m_bench->ticket(u"Wrong size"_s);
        runOrDie(m_bench->desk.db, AssignTickets{{refund}, m_bench->mara});
        m_bench->open(2);
        QueueSwitch *views = page().views();
        QTRY_COMPARE(views->entryText(0), u"Needs reply · 2"_s);
        QCOMPARE(views->entryText(1), u"Mine · 1"_s);
        QCOMPARE(views->entryText(6), u"Solved · 0"_s);
        buttonCalled(page(), u"Mine · 1"_s)->click();
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Refund"_s});
        m_bench->press(Qt::Key_D);
        QTRY_COMPARE(views->entryText(0), u"Needs reply · 1"_s);
        QTRY_COMPARE(page().findChild<ListPane *>()->state(), ListPane::State::Empty);
        m_bench->open(0); // the same part after the next start
        QCOMPARE(page().model().query().view, TicketView::Mine);
        page().views()->setCurrentIndex(0);
        Q_EMIT page().views()->chosen(6);
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Refund"_s});
    }

    void aNarrowWindowOffersTheSame()
    {
        m_bench->ticket(u"Refund"_s);
        m_bench->open(1, {700, 600});
        auto *box = page().views()->findChild<QComboBox *>();
        QTRY_VERIFY(box->isVisible());
        box->setCurrentIndex(2);
        QCOMPARE(page().model().query().view, TicketView::Unassigned);
        page().resize(1400, 600);
        QTRY_VERIFY(!box->isVisible());
    }

    void snoozedAndDeleted()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s);
        m_bench->ticket(u"Wrong size"_s);
        m_bench->open(2);
        m_bench->press(Qt::Key_Z);
        m_bench->choose(1); // until tomorrow
        QTRY_VERIFY(stored(refund).pendingUntil);
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Wrong size"_s});
        m_bench->press(Qt::Key_Delete);
        QTRY_COMPARE(page().model().rowCount(), 0);
        m_bench->commands->undoLast();
        QTRY_COMPARE(page().model().rowCount(), 1);
    }

    void theHeadOfATicket()
    {
        const TicketId refund = m_bench->ticket(u"Refund"_s, m_bench->desk.shop.anneliese);
        m_bench->open(1);
        QSignalSpy asked(&page(), &TicketsPage::customerRequested);
        QTRY_VERIFY(buttonCalled(page(), u"Anneliese Bergmann"_s));
        buttonCalled(page(), u"Anneliese Bergmann"_s)->click();
        QCOMPARE(asked.count(), 1);
        QSignalSpy edited(&page(), &TicketsPage::editRequested);
        m_bench->press(Qt::Key_F2);
        QCOMPARE(edited.count(), 1);
        page().pane()->header()->statusButton()->click();
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        menu->actions().at(2)->trigger(); // waiting for the customer
        menu->close();
        QTRY_COMPARE(stored(refund).status, builtInStatus(StatusCategory::WaitingCustomer));
        QTRY_VERIFY(buttonCalled(page(), u"Waiting for the customer ▾"_s));
        buttonCalled(page(), u"Solve"_s)->click();
        QTRY_COMPARE(stored(refund).status, builtInStatus(StatusCategory::Solved));
    }

    void anEmptyQueueSaysWhatToDo()
    {
        m_bench->open(0);
        auto *pane = page().findChild<ListPane *>();
        QTRY_COMPARE(pane->state(), ListPane::State::Empty);
        QSignalSpy asked(&page(), &TicketsPage::newRequested);
        buttonCalled(*pane, u"New ticket"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(namelessEditors(page()), QStringList());
    }

    void everythingHasAName()
    {
        m_bench->ticket(u"Refund"_s, m_bench->desk.shop.tomas);
        m_bench->open(1);
        QTRY_VERIFY(!cards().isEmpty());
        QCOMPARE(namelessEditors(page()), QStringList());
        const QString line = m_bench->view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(line.contains(u"Refund"_s) && line.contains(u"Reply due in"_s), qPrintable(line));
    }

    void looksRight()
    {
        DeskFixture &desk = m_bench->desk;
        TicketCategory billing;
        billing.name = u"Billing"_s;
        const TicketCategoryId category = runOrDie(desk.db, SaveTicketCategory{billing});
        const auto add = [&](const QString &subject, CustomerId customer, TicketPriority priority, UserId owner) {
            Ticket ticket;
            ticket.subject = subject;
            ticket.customer = customer;
            ticket.priority = priority;
            ticket.owner = owner;
            ticket.category = category;
            ticket.channel = TicketChannel::Email;
            const TicketId id = runOrDie(
                desk.db, CreateTicket{ticket, u"I was charged twice for order 20377 (2 × €128.00). Could you please return"
                                              " one of them? My bank shows both."_s});
            desk.db.clock().set({desk.db.clock().now().ms + 20 * 60'000});
            return id;
        };
        const TicketId refund = add(u"Refund for double charge"_s, desk.shop.tomas, TicketPriority::Urgent, m_bench->jonas);
        add(u"Wrong size delivered"_s, desk.shop.priya, TicketPriority::High, {});
        add(u"Can I change the delivery address?"_s, desk.shop.anneliese, TicketPriority::Normal, {});
        const TicketId care = add(u"Question about care of linen"_s, desk.shop.priya, TicketPriority::Low, m_bench->mara);
        runOrDie(desk.db, SetTicketStatus{{care}, builtInStatus(StatusCategory::WaitingCustomer)});
        desk.db->setUser(m_bench->jonas);
        runOrDie(desk.db, NoteOnTicket{refund, u"Both captures are in the terminal export. Asked Lena to void one."_s});
        desk.db->setUser(m_bench->mara);
        m_bench->open(4, {1180, 846});
        QTRY_COMPARE(cards().size(), 2);
        takePictures(page(), *m_theme, u"tickets-page"_s, {1180, 846});
    }
};

QTEST_MAIN(TestTicketsPage)

#include "tst_ticketspage.moc"
