// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/feedbackcommands.h"
#include "models/subscriptions/subscriptioncommands.h"
#include "models/tickets/ticketcommands.h"
#include "models/timeline/timelinemodel.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/searchfield.h"
#include "ui/base/textlabel.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerselection.h"
#include "ui/timeline/eventpopover.h"
#include "ui/timeline/kindswitch.h"
#include "ui/timeline/orderlines.h"
#include "ui/timeline/quickentry.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace regulars;
using namespace regulars::uitest;

/// The timeline card on the real page, with keys and clicks.
class TestTimelinePane : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;
    CustomerId m_ada;
    OrderId m_order;

    CustomersPage *page() const { return m_bench->page; }
    TimelinePane *pane() const { return page()->timeline(); }
    TimelineView *view() const { return pane()->view(); }
    TimelineModel &model() const { return pane()->model(); }
    QuickEntry *entry() const { return pane()->findChild<QuickEntry *>(); }
    QPlainTextEdit *text() const { return entry()->findChild<QPlainTextEdit *>(); }
    EventPopover *popover() const { return page()->findChild<EventPopover *>(); }

    void open(int events)
    {
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme);
        page()->show();
        QVERIFY(QTest::qWaitForWindowActive(page()));
        QTRY_COMPARE(page()->customer(), m_ada);
        QTRY_VERIFY(pane()->isVisible()); // the record is read apart from its timeline
        QTRY_VERIFY(!model().isReading());
        if (events >= 0)
            QTRY_COMPARE(model().rowCount(), events);
        QVERIFY(QTest::qWaitForWindowActive(page()));
        pane()->focusEvents();
    }
    QPushButton *button(QWidget *parent, const QString &label) const
    {
        for (QPushButton *each : parent->findChildren<QPushButton *>()) {
            if (each->text() == label || each->accessibleName() == label)
                return each;
        }
        return nullptr;
    }
    EmptyState *emptyState(const QString &title) const
    {
        for (EmptyState *each : pane()->findChildren<EmptyState *>()) {
            if (each->accessibleName() == title)
                return each;
        }
        return nullptr;
    }
    QStringList titles() const
    {
        const TimelinePresenter presenter(m_bench->formatting);
        QStringList titles;
        for (const TimelineEntry &shown : model().events())
            titles += presenter.title(shown.event);
        return titles;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_ada = m_shop->add(u"Ada Bergmann"_s);
        m_order = m_shop->sell(m_ada, utc(2026, 11, 20, 15), 80);
        m_shop->note(m_ada, utc(2026, 11, 10), u"Prefers the blue wrapping paper"_s);
        m_shop->note(m_ada, utc(2026, 11, 5), u"Asked about opening hours"_s, InteractionKind::Call);
    }
    void cleanup()
    {
        m_bench.reset();
        m_shop.reset();
        // The window that went takes the focus with it, and must not take it from the next one.
        QCoreApplication::processEvents();
    }

    void pointsAreCalledAsTheShopCallsThem()
    {
        open(3);
        const TimelinePresenter presenter(m_bench->formatting);
        TimelineEvent event;
        event.kind = TimelineKind::Points;
        event.points = Points::whole(-40);
        event.pointsType = PointsEntryType::Redeem;
        QCOMPARE(presenter.title(event), u"Spent 40 point(s)"_s);
        event.pointName = u"Stars"_s;
        QCOMPARE(presenter.title(event), u"Spent 40 Stars"_s);
        event.pointsType = PointsEntryType::Adjust;
        QCOMPARE(presenter.title(event), u"40 Stars taken"_s);
    }

    void aNoteInTwoKeys()
    {
        open(3);
        QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::keyClick(view(), Qt::Key_N);
        QTRY_VERIFY(entry()->isVisible() && text()->hasFocus());
        QTest::keyClicks(text(), u"nice chat about vases"_s); // letters that are keys elsewhere are letters here
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(model().events().first().event.body, u"nice chat about vases"_s);
        QTRY_VERIFY(!entry()->isVisible());
        QVERIFY(view()->hasFocus());
    }

    void aTicketOpensOnItsPage()
    {
        Ticket ticket;
        ticket.subject = u"Parcel"_s;
        ticket.customer = m_ada;
        const TicketId id = m_shop->run(CreateTicket{ticket, u"Where is it?"_s}).value;
        open(4);
        const TimelineEvent event = model().events().first().event;
        QCOMPARE(event.kind, TimelineKind::Ticket);
        QCOMPARE(titles().first(), u"Ticket #1001: Parcel"_s);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->actions.asked.last(), u"open ticket %1"_s.arg(id.value));
    }

    void aMilestoneLeadsToWhatItIsAbout()
    {
        SubscriptionPlan plan;
        plan.name = u"Coffee box"_s;
        plan.priceMinor = 3'000;
        plan.periodMonths = 3;
        plan.id = m_shop->run(SaveSubscriptionPlan{plan}).value;
        m_shop->run(StartSubscription{m_ada, offerOf(plan), QDate(2026, 2, 1), true});
        open(4);
        auto *kinds = pane()->findChild<KindSwitch *>();
        kinds->setCurrentIndex(6);
        QTRY_COMPARE(titles(), QStringList{u"Subscribed to “Coffee box”"_s});
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(popover()->isVisible());
        auto *about = popover()->findChild<QPushButton *>(u"about"_s);
        QVERIFY(about->isVisible());
        QTest::mouseClick(about, Qt::LeftButton);
        QCOMPARE(m_bench->actions.asked.last(), u"subscriptions 0"_s);
    }

    void anAnswerIsNotDeletedHere()
    {
        SurveyResponse response;
        response.customer = m_ada;
        response.score = 5;
        m_shop->run(RecordSurveyResponse{response, {}});
        open(4);
        QCOMPARE(model().events().first().event.kind, TimelineKind::Feedback);
        const QModelIndex answer = view()->model()->index(0, 0);
        view()->setCurrentIndex(answer);
        Q_EMIT view()->customContextMenuRequested(view()->visualRect(answer).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        menu->close();
        QCOMPARE(texts, (QStringList{u"Open"_s, u"Copy"_s}));
    }

    void aCallWithItsFacts()
    {
        open(3);
        QTest::mouseClick(button(pane(), u"Log call"_s), Qt::LeftButton);
        QVERIFY(entry()->isVisible());
        entry()->findChild<QComboBox *>()->setCurrentIndex(1);
        QTest::keyClicks(text(), u"Tried to reach her"_s);
        QTest::mouseClick(button(entry(), u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(model().events().first().event.outcome, Outcome::NoAnswer);
        QCOMPARE(titles().first(), u"Called the customer"_s);
    }

    void unsavedWordsStayWithTheirCustomer()
    {
        const CustomerId other = m_shop->add(u"Bruno Costa"_s);
        m_shop->note(m_ada, m_shop->database.clock().now(), u"newest"_s); // Ada stands first
        open(4);
        QTest::keyClick(view(), Qt::Key_N);
        QTRY_VERIFY(entry()->isVisible() && text()->hasFocus());
        text()->clear();
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(entry()->isVisible()); // an empty note is refused
        QTest::keyClicks(text(), u"half a thought"_s);
        page()->list()->selection().choose(other);
        QTRY_COMPARE(page()->customer(), other);
        QVERIFY(!entry()->isVisible());
        page()->list()->selection().choose(m_ada);
        QTRY_VERIFY(entry()->isVisible());
        QCOMPARE(text()->toPlainText(), u"half a thought"_s);
        QTest::mouseClick(button(entry(), u"All fields…"_s), Qt::LeftButton);
        QCOMPARE(m_bench->actions.asked, QStringList{u"log note %1"_s.arg(m_ada.value)});
        QCOMPARE(m_bench->actions.text, u"half a thought"_s);
    }

    void filtersByKindAndText()
    {
        open(3);
        auto *kinds = pane()->findChild<KindSwitch *>();
        kinds->setCurrentIndex(1);
        QTRY_COMPARE(titles(), QStringList{u"Order #1001"_s});
        kinds->setCurrentIndex(2);
        QTRY_COMPARE(titles(), QStringList{u"Call from the customer"_s});
        kinds->setCurrentIndex(5);
        EmptyState *nothing = emptyState(u"Nothing found"_s);
        QTRY_VERIFY(nothing->isVisible());
        QTest::mouseClick(button(nothing, u"Show all"_s), Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 3);
        QTest::keyClick(page(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *search = pane()->findChild<SearchField *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"WRAPPING"_s);
        QTRY_COMPARE(titles(), QStringList{u"Note"_s});
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(model().rowCount(), 3);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->isVisible());
    }

    void pagesWhileScrolling()
    {
        const auto seeded = m_shop->database.write(u"seed"_s, [this](WriteSession &session) -> Result<void> {
            for (int i = 0; i < 250; ++i) {
                Interaction note;
                note.customer = m_ada;
                note.occurredAt = {utc(2026, 9, 1).ms - i * 3'600'000LL};
                note.body = u"note %1"_s.arg(i);
                REGULARS_CHECK(InteractionStore(session.connection()).insert(session, note));
            }
            return {};
        });
        QVERIFY(seeded);
        open(-1);
        QVERIFY(model().rowCount() >= 100 && model().rowCount() < 253);
        QScrollBar *bar = view()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QTRY_VERIFY(model().rowCount() > 150);
        bar->setValue(bar->maximum() / 2);
        QTRY_VERIFY(!view()->stickyHeading().isEmpty());
        bar->setValue(bar->maximum());
        QTRY_COMPARE(model().rowCount(), 253);
    }

    void deletePinCopyAndUndo()
    {
        open(3);
        view()->setCurrentIndex(view()->model()->index(1, 0));
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains("Prefers the blue wrapping paper"_L1));
        QVERIFY(!entry()->isVisible());
        QTest::keyClick(view(), Qt::Key_P);
        QTRY_VERIFY(model().events().first().onTop);
        QCOMPARE(model().rowCount(), 3);
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_F2);
        QCOMPARE(m_bench->actions.asked.size(), 1);
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 2);
        m_bench->commands.undoLast();
        QTRY_COMPARE(model().rowCount(), 3);
    }

    void opensOrdersAndNotesWhole()
    {
        Return goods;
        const Order bought = *m_shop->database.read(
            [this](Connection &connection) { return OrderStore(connection).order(m_order); });
        goods.order = m_order;
        goods.lines = {{bought.lines.first().id, {}, {}, {}, milliPerPiece / 2, 0, 0}};
        m_shop->run(RecordReturn{goods});
        open(4);
        const auto orderRow = static_cast<int>(titles().indexOf(u"Order #1001"_s));
        view()->setCurrentIndex(view()->model()->index(orderRow, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(popover()->isVisible());
        QTRY_VERIFY(popover()->findChild<OrderLines *>()->isVisible());
        QStringList texts;
        for (const QLabel *label : popover()->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(u"Linen throw"_s));
        QVERIFY(texts.contains(u"1 × €80.00 · 0.5 returned"_s));
        QVERIFY(texts.contains(u"€40.00"_s));
        QTest::mouseClick(button(popover(), u"Record return…"_s), Qt::LeftButton);
        QCOMPARE(m_bench->actions.asked, QStringList{u"return %1"_s.arg(m_order.value)});
        QVERIFY(!popover()->isVisible());
        view()->setCurrentIndex(view()->model()->index(static_cast<int>(titles().indexOf(u"Note"_s)), 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(popover()->isVisible() && button(popover(), u"Pin"_s)->isVisible());
        QTest::keyClick(popover(), Qt::Key_Escape);
        QTRY_VERIFY(!popover()->isVisible());
    }

    void receiptsOfSalesAndReturns()
    {
        Return goods;
        const Order bought = *m_shop->database.read(
            [this](Connection &connection) { return OrderStore(connection).order(m_order); });
        goods.order = m_order;
        goods.lines = {{bought.lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        const ReturnId returned = m_shop->run(RecordReturn{goods}).value;
        open(4);
        const auto orderRow = static_cast<int>(titles().indexOf(u"Order #1001"_s));
        for (const int row : {orderRow, 0}) { // the return is the newest
            view()->setCurrentIndex(view()->model()->index(row, 0));
            QTest::keyClick(view(), Qt::Key_Return);
            QTRY_VERIFY(popover()->isVisible() && button(popover(), u"Print receipt…"_s)->isVisible());
            QTest::mouseClick(button(popover(), u"Print receipt…"_s), Qt::LeftButton);
            QVERIFY(!popover()->isVisible());
        }
        const QStringList asked{u"receipt %1"_s.arg(m_order.value), u"receipt of return %1"_s.arg(returned.value)};
        QCOMPARE(m_bench->actions.asked, asked);
        // The same from the menu.
        m_bench->actions.asked.clear();
        for (const int row : {orderRow, 0}) {
            view()->setCurrentIndex(view()->model()->index(row, 0));
            Q_EMIT view()->customContextMenuRequested(view()->visualRect(view()->currentIndex()).center());
            QMenu *menu = view()->findChild<QMenu *>();
            QTRY_VERIFY(menu && menu->isVisible());
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Print receipt…"_s)
                    action->trigger();
            }
            menu->close();
            QTRY_VERIFY(!view()->findChild<QMenu *>());
        }
        QCOMPARE(m_bench->actions.asked, asked);
        // A note has none.
        view()->setCurrentIndex(view()->model()->index(static_cast<int>(titles().indexOf(u"Note"_s)), 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(popover()->isVisible() && button(popover(), u"Pin"_s)->isVisible());
        QVERIFY(!button(popover(), u"Print receipt…"_s)->isVisible());
        QTest::keyClick(popover(), Qt::Key_Escape);
        QTRY_VERIFY(!popover()->isVisible());
    }

    void anEmptyStorySaysHowToFillIt()
    {
        m_shop = std::make_unique<SeededShop>();
        m_ada = m_shop->add(u"Ada"_s);
        open(0);
        EmptyState *empty = emptyState(u"The story begins here"_s);
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(button(empty, u"Write a note"_s), Qt::LeftButton);
        QVERIFY(text()->hasFocus());
        QTest::keyClicks(text(), u"First visit"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Today, Note, 10:00, First visit"_s);
    }
};

REGULARS_GUI_TEST_MAIN(TestTimelinePane)
#include "tst_timelinepane.moc"
