// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketlist.h"
#include "models/views/viewcommands.h"
#include "tests/support/loyaltyshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/tickets/deskbench.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/listpane.h"
#include "ui/base/searchfield.h"
#include "ui/tickets/customerglance.h"
#include "ui/tickets/queueswitch.h"
#include "ui/tickets/ticketfiltermenu.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/ticketpane.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewnameform.h"
#include "ui/views/viewsdialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;

/// Views of the queue that people save, and the filters that they are made of.
class TestTicketViews : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskBench> m_bench;
    TicketCategoryId m_billing;
    TicketId m_refund;

    [[nodiscard]] TicketsPage &page() const { return *m_bench->page; }
    [[nodiscard]] ViewBar *bar() const { return page().savedViews(); }
    [[nodiscard]] const TicketQuery &query() const { return page().model().query(); }
    [[nodiscard]] ListPane *pane() const { return page().findChild<ListPane *>(); }
    [[nodiscard]] TicketFilterMenu *menu() const { return page().findChild<TicketFilterMenu *>(); }
    [[nodiscard]] QString buttonText() const { return bar()->findChildren<QPushButton *>().first()->text(); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const ListPane::Filter &chip : menu()->chipsOf(query()))
            texts += chip.text;
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::AltModifier)
    {
        page().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page()));
        QTest::keyClick(&page(), key, modifiers);
    }
    static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    /// Opens the filters and chooses an entry of one of its menus, or of itself.
    void filter(const QString &text, const QString &of = {})
    {
        // Anew each time: what is offered is read in the background.
        const auto offered = [&]() -> QAction * {
            Q_EMIT menu()->aboutToShow();
            const QAction *sub = of.isEmpty() ? menu()->menuAction() : entry(*menu(), of);
            return sub ? entry(*sub->menu(), text) : nullptr;
        };
        QTRY_VERIFY2(offered(), qPrintable(text));
        offered()->trigger();
    }
    void saveAs(const QString &name)
    {
        m_bench->registry->action(u"tickets.saveView"_s)->trigger();
        auto *form = page().findChild<ViewNameForm *>();
        QVERIFY(form);
        activate(*form);
        QTest::keyClicks(form->focusWidget(), name);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bar()->shownName(), name);
        QTRY_VERIFY(!bar()->isChanged());
    }
    TicketId add(const QString &subject, const std::function<void(Ticket &)> &with)
    {
        Ticket ticket;
        ticket.subject = subject;
        with(ticket);
        return runOrDie(m_bench->desk.db, CreateTicket{ticket, u"Hello"_s});
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_bench = std::make_unique<DeskBench>(*m_theme);
        TicketCategory billing;
        billing.name = u"Billing"_s;
        m_billing = runOrDie(m_bench->desk.db, SaveTicketCategory{billing});
        runOrDie(m_bench->desk.db, SaveTiers{threeTiers(), {}});
        QCOMPARE(runOrDie(m_bench->desk.db, JoinProgramme{{m_bench->desk.shop.anneliese}, {}}), 1);
        m_refund = add(u"Refund"_s, [this](Ticket &ticket) {
            ticket.category = m_billing;
            ticket.customer = m_bench->desk.shop.anneliese;
            ticket.tags = {u"Gift & card"_s};
        });
        add(u"Wrong size"_s, [this](Ticket &ticket) {
            ticket.owner = m_bench->jonas;
            ticket.priority = TicketPriority::High;
        });
        add(u"Invoice"_s, [this](Ticket &ticket) { ticket.category = m_billing; });
        m_bench->open(3);
    }
    void cleanup() { m_bench.reset(); }

    void thePartsOfTheQueueAreViews()
    {
        QCOMPARE(bar()->offers().size(), 7);
        QCOMPARE(bar()->shownName(), u"Needs reply"_s);
        QVERIFY(!bar()->isChanged());
        press(Qt::Key_3);
        QCOMPARE(query().view, TicketView::Unassigned);
        QCOMPARE(page().views()->currentIndex(), 2);
        QCOMPARE(bar()->shownName(), u"Unassigned"_s);
        QVERIFY(!bar()->isVisible()); // the switch says as much
        // What is chosen by the switch bears the same name.
        Q_EMIT page().views()->chosen(1);
        QCOMPARE(bar()->shownName(), u"Mine"_s);
        QVERIFY(!bar()->isChanged());
        filter(u"Billing"_s, u"Category"_s);
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->shownName(), u"View not saved"_s);
        QVERIFY(bar()->isChanged());
        m_bench->open(0); // as the next start does
        QCOMPARE(query().view, TicketView::Mine);
        QCOMPARE(bar()->shownName(), u"View not saved"_s);
    }

    void everyFilterHoldsAndCanBeTakenOff_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QStringList>("subjects");
        QTest::newRow("category") << u"Category"_s << u"Billing"_s << u"Category: Billing"_s
                                  << QStringList{u"Refund"_s, u"Invoice"_s};
        QTest::newRow("owner") << u"Assigned to"_s << u"Jonas Weber"_s << u"Assigned to: Jonas Weber"_s
                               << QStringList{u"Wrong size"_s};
        QTest::newRow("priority") << u"Priority"_s << u"High"_s << u"Priority: High"_s << QStringList{u"Wrong size"_s};
        QTest::newRow("tier") << u"Customer's tier"_s << u"Gold"_s << u"Tier: Gold"_s << QStringList{u"Refund"_s};
        QTest::newRow("tag") << u"Tag"_s << u"Gift && card"_s << u"Tag: Gift & card"_s << QStringList{u"Refund"_s};
        QTest::newRow("customer") << QString() << u"Only tickets of Anneliese Bergmann"_s
                                  << u"Customer: Anneliese Bergmann"_s << QStringList{u"Refund"_s};
    }
    void everyFilterHoldsAndCanBeTakenOff()
    {
        QFETCH(const QString, of);
        QFETCH(const QString, entry);
        page().showTicket(m_refund);
        filter(entry, of);
        QFETCH(const QStringList, subjects);
        QTRY_COMPARE(m_bench->subjects(), subjects);
        QFETCH(const QString, chip);
        QTRY_COMPARE(chips(), QStringList{chip});
        QVERIFY(buttonCalled(page(), u"Filter · 1"_s));
        filter(entry, of); // once more: off
        QTRY_COMPARE(page().model().rowCount(), 3);
        filter(entry, of);
        Q_EMIT pane()->filterRemoved(menu()->chipsOf(query()).first().id);
        QTRY_COMPARE(page().model().rowCount(), 3);
        QCOMPARE(query(), TicketQuery());
    }

    void aViewIsSavedAndChosenByKeys()
    {
        filter(u"Billing"_s, u"Category"_s);
        QTRY_COMPARE(page().model().rowCount(), 2);
        saveAs(u"Late & billing"_s);
        QTRY_COMPARE(buttonText(), u"Late && billing · 2"_s);
        const TicketQuery saved = query();
        press(Qt::Key_2); // the first of those that come with the program
        QCOMPARE(query(), TicketQuery());
        QCOMPARE(bar()->shownName(), u"Needs reply"_s);
        QTRY_COMPARE(page().model().rowCount(), 3);
        press(Qt::Key_1);
        QCOMPARE(query(), saved);
        QTRY_COMPARE(page().model().rowCount(), 2);
        m_bench->open(2); // as the next start does
        QTRY_COMPARE(bar()->shownName(), u"Late & billing"_s);
        QVERIFY(!bar()->isChanged());
        // A part of the queue is chosen without the filters of the view.
        Q_EMIT page().views()->chosen(2);
        QCOMPARE(bar()->shownName(), u"Unassigned"_s);
        QCOMPARE(chips(), QStringList());
    }

    void countsAreLive()
    {
        filter(u"Billing"_s, u"Category"_s);
        saveAs(u"Billing"_s);
        QTRY_COMPARE(buttonText(), u"Billing · 2"_s);
        runOrDie(m_bench->desk.db, SetTicketStatus{{m_refund}, builtInStatus(StatusCategory::Solved)});
        QTRY_COMPARE(buttonText(), u"Billing · 1"_s);
        press(Qt::Key_2);
        runOrDie(m_bench->desk.db, SetTicketStatus{{m_refund}, builtInStatus(StatusCategory::Open)});
        bar()->findChildren<QPushButton *>().first()->click();
        auto *offered = bar()->findChild<QMenu *>();
        QTRY_VERIFY(offered->isVisible());
        offered->close();
        QTRY_VERIFY([&] {
            Q_EMIT offered->aboutToShow();
            return offered->actions().first()->text().startsWith(u"Billing · 2"_s);
        }());
    }

    void wordsAreAPartOfTheView()
    {
        auto *search = page().findChild<SearchField *>();
        search->setFocus();
        QTest::keyClicks(search, u"bergmann"_s);
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Refund"_s});
        saveAs(u"Hers"_s);
        press(Qt::Key_2);
        QTRY_COMPARE(search->text(), QString());
        QTRY_COMPARE(page().model().rowCount(), 3);
        page().focusList();
        m_bench->press(Qt::Key_B); // a board has no field for words
        QTRY_VERIFY(!search->isVisible());
        press(Qt::Key_1);
        QTRY_VERIFY(search->isVisible());
        QCOMPARE(search->text(), u"bergmann"_s);
        QTRY_COMPARE(m_bench->subjects(), QStringList{u"Refund"_s});
        QTRY_COMPARE(buttonText(), u"Hers · 1"_s);
    }

    void wordsAmongSolvedTicketsAreNotCounted()
    {
        const auto save = [this](const QString &name, const QJsonObject &state) {
            runOrDie(m_bench->desk.db, SaveView{{{}, {}, u"tickets"_s, name, state}});
        };
        save(u"Old refunds"_s, {{u"view"_s, u"solved"_s}, {u"text"_s, u"refund"_s}});
        save(u"All solved"_s, {{u"view"_s, u"solved"_s}});
        runOrDie(m_bench->desk.db, SetTicketStatus{{m_refund}, builtInStatus(StatusCategory::Solved)});
        auto *offered = bar()->findChild<QMenu *>();
        const auto entries = [&] {
            Q_EMIT offered->aboutToShow();
            QStringList texts;
            for (const QAction *action : offered->actions().mid(0, 2))
                texts += action->text().section(u'\t', 0, 0);
            return texts;
        };
        QTRY_COMPARE(entries(), (QStringList{u"Old refunds"_s, u"All solved · 1"_s}));
    }

    void viewsAreRemovedAndComeBack()
    {
        filter(u"Billing"_s, u"Category"_s);
        saveAs(u"Billing"_s);
        bar()->arrange();
        auto *dialog = page().findChild<ViewsDialog *>();
        activate(*dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(bar()->offers().size(), 7);
        QCOMPARE(bar()->shownName(), u"View not saved"_s);
        QCOMPARE(chips(), QStringList{u"Category: Billing"_s});
        dialog->close();
        m_bench->commands->undoLast();
        QTRY_COMPARE(bar()->offers().size(), 8);
        press(Qt::Key_1);
        QTRY_COMPARE(bar()->shownName(), u"Billing"_s);
    }

    void theFiltersOpenByKeys()
    {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::activePopupWidget(), menu());
        QTest::keyClick(menu(), Qt::Key_Escape);
        QTRY_VERIFY(!menu()->isVisible());
        filter(u"Urgent"_s, u"Priority"_s);
        QTRY_COMPARE(pane()->state(), ListPane::State::NothingFound);
        QVERIFY(buttonCalled(page(), u"Filter · 1"_s));
        Q_EMIT pane()->filtersCleared();
        QTRY_COMPARE(page().model().rowCount(), 3);
        QVERIFY(buttonCalled(page(), u"Filter"_s));
        QCOMPARE(namelessEditors(page()), QStringList());
    }

    void theTierStandsBesideTheName()
    {
        const auto tier = [this] { return page().pane()->header()->tier(); };
        page().showTicket(m_refund);
        QTRY_COMPARE(tier(), u"Gold"_s);
        m_bench->commands->run(LeaveProgramme{{m_bench->desk.shop.anneliese}});
        QTRY_COMPARE(tier(), QString());
        m_bench->commands->undoLast();
        QTRY_COMPARE(tier(), u"Gold"_s);
        const TicketId other = add(u"Vase"_s, [this](Ticket &ticket) { ticket.customer = m_bench->desk.shop.priya; });
        page().showTicket(other);
        QTRY_COMPARE(page().pane()->ticket(), other);
        QTRY_COMPARE(tier(), QString()); // no member
    }

    void whoAsksAgainIsPointedOut()
    {
        page().showTicket(m_refund);
        QTRY_COMPARE(page().pane()->ticket(), m_refund);
        QTRY_VERIFY(page().pane()->glance()->warning().isEmpty());
        add(u"Refund, again"_s, [this](Ticket &ticket) {
            ticket.category = m_billing;
            ticket.customer = m_bench->desk.shop.anneliese;
        });
        QTRY_COMPARE(page().pane()->glance()->warning(), u"2 ticket(s) about “Billing” in 30 days"_s);
        QVERIFY(page().pane()->glance()->isVisible());
        add(u"Wrong size"_s, [this](Ticket &ticket) { ticket.customer = m_bench->desk.shop.anneliese; });
        QTRY_COMPARE(page().pane()->glance()->warning(), u"3 ticket(s) in 30 days, 2 of them about “Billing”"_s);
    }

    void pictures()
    {
        filter(u"Billing"_s, u"Category"_s);
        saveAs(u"Billing"_s);
        filter(u"Normal"_s, u"Priority"_s);
        add(u"Refund, again"_s, [this](Ticket &ticket) {
            ticket.category = m_billing;
            ticket.customer = m_bench->desk.shop.anneliese;
        });
        page().showTicket(m_refund);
        QTRY_VERIFY(!page().pane()->glance()->warning().isEmpty());
        takePictures(page(), *m_theme, u"ticket-views"_s, {1180, 846});
    }
};

QTEST_MAIN(TestTicketViews)

#include "tst_ticketviews.moc"
