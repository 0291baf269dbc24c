// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/duplicateswiring.h"
#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecentre.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/duplicates/duplicatepairs.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/people/shopcommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tasks/tasklist.h"
#include "models/timeline/timelinemodel.h"
#include "tests/app/l10n/desktour.h"
#include "ui/base/messagebar.h"
#include "ui/base/searchfield.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customerlistpane.h"
#include "ui/customers/customerselection.h"
#include "ui/customers/customerspage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/exchangedesk.h"
#include "ui/exchange/importdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/formdesk.h"
#include "ui/start/firststart.h"
#include "ui/start/startwindow.h"
#include "ui/start/waybutton.h"
#include "ui/tasks/taskspage.h"
#include "ui/timeline/orderlines.h"
#include "ui/timeline/timelinepane.h"
#include "ui/today/todaypage.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace regulars::l10n {

using namespace Qt::StringLiterals;

/// Walks through the program as a person does and shows each thing on the way.
class ProgramTour : public DeskTour
{
public:
    using DeskTour::DeskTour;

    void beforeAShopIsOpen()
    {
        StartWindow start;
        start.resize(1000, 700);
        start.show();
        QVERIFY(QTest::qWaitForWindowExposed(&start));
        lookAtAll(u"first start"_s);
        const auto ways = start.findChildren<WayButton *>();
        QVERIFY(ways.size() >= 2);
        QTest::mouseClick(ways.at(1), Qt::LeftButton);
        lookAtAll(u"a new shop"_s);
        start.showFailure(u"/tmp/μαγαζί"_s, Error{ErrorCode::DatabaseCorrupt, {}, {}, u"δίσκος"_s});
        lookAtAll(u"a shop that can't be opened"_s);
    }

    void emptyShop()
    {
        GreekShop shop;
        open(shop);
        QTRY_VERIFY(m_session->customers().list()->model().rowCount() == 0);
        lookAtAll(u"no customers"_s);
        m_session->window().showPage(u"today"_s);
        lookAtAll(u"nothing today"_s);
        m_session->window().showPage(u"tickets"_s);
        lookAtAll(u"no tickets"_s);
        m_session->window().showPage(u"knowledge"_s);
        lookAtAll(u"no knowledge"_s);
        m_session->window().showPage(u"support-report"_s);
        lookAtAll(u"no report"_s);
        close();
    }

    void pages()
    {
        GreekShop shop;
        shop.fill();
        open(shop);
        showCustomer(shop);
        lookAtAll(u"a customer"_s);
        lookAtStory();
        lookAtLists();
        m_session->window().showPage(u"today"_s);
        QTRY_VERIFY(m_session->today().rows().size() >= 3);
        lookAtAll(u"today"_s);
        m_session->window().showPage(u"tasks"_s);
        QTRY_VERIFY(m_session->tasks().model().rowCount() > 5);
        lookAtAll(u"tasks"_s);
        m_session->window().showPage(u"settings"_s);
        QTRY_VERIFY(m_session->window().findChild<QTableWidget *>(u"tags"_s)->rowCount() > 0);
        lookAtAll(u"settings"_s);
        close();
    }

    void palette()
    {
        GreekShop shop;
        shop.fill();
        open(shop);
        showCustomer(shop);
        CommandPalette *palette = m_session->window().palettePopup();
        m_session->window().openPalette();
        lookAtAll(u"palette"_s);
        auto *results = palette->findChild<QAbstractItemView *>();
        palette->field()->setText(u"Αλέξης"_s);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        lookAtAll(u"palette with customers"_s);
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QTest::keyClick(&m_session->window(), Qt::Key_F1);
        lookAtAll(u"keys"_s);
        close();
    }

    void forms()
    {
        GreekShop shop;
        shop.fill();
        open(shop);
        showCustomer(shop);
        FormDesk &desk = m_session->forms();
        lookAtForm(u"new customer"_s, true, [&] { desk.createCustomer(); });
        lookAtForm(u"customer"_s, false, [&] { desk.editCustomer(shop.customer); });
        lookAtForm(u"anonymous sale"_s, true, [&] { desk.recordSale({}); });
        lookAtForm(u"sale"_s, true, [&] { desk.recordSale(shop.customer); });
        lookAtForm(u"return"_s, true, [&] { desk.recordReturn(shop.order); });
        lookAtForm(u"new task"_s, true, [&] { desk.createTask({}, TaskType::Promise); });
        lookAtForm(u"task"_s, false, [&] { desk.editTask(shop.task); });
        lookAtForm(u"entry"_s, false, [&] { desk.editInteraction(shop.entry); });
        for (const InteractionKind kind :
             {InteractionKind::Note, InteractionKind::Call, InteractionKind::Visit, InteractionKind::Email})
            lookAtForm(u"new "_s + nameOf(kind), kind == InteractionKind::Note,
                       [&] { desk.logInteraction(shop.customer, kind, {}); });
        close();
    }

    void imports()
    {
        GreekShop shop;
        shop.fill();
        open(shop);
        const QTemporaryDir folder;
        const auto look = [&](const QString &what, const QByteArray &bytes) {
            QFile file(folder.filePath(u"αρχείο.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            m_session->exchange().importFile(file.fileName());
            m_dialog = m_session->window().findChildren<ImportDialog *>().last();
            QTRY_VERIFY(m_dialog->findChild<ColumnsTable *>()->rowCount() > 0);
            QTRY_VERIFY(!m_dialog->findChild<QLabel *>(u"counts"_s)->text().contains(u'…'));
            m_look(what, *m_dialog);
        };
        look(u"import without an amount"_s, "Α,Β\nα,03.01.2026\nβ,04.01.2026\n");
        m_dialog->reject();
        look(u"import"_s, "Α,Β,Γ\n2026-01-03,Ζωή,12.50\n2026-01-04,Ζωή,8.00\nχθες,Ζωή,8.00\n");
        ColumnMapping mapping;
        mapping.assign(OrderField::Date, 0);
        mapping.assign(OrderField::CustomerName, 1);
        mapping.assign(OrderField::OrderTotal, 2);
        m_dialog->mapColumns(mapping);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"import"_s)->isEnabled());
        for (const auto &[step, what] : {std::pair(ImportDialog::Step::Columns, u"import: columns chosen by hand"_s),
                                         std::pair(ImportDialog::Step::Known, u"import: known customers"_s),
                                         std::pair(ImportDialog::Step::Check, u"import: check"_s)}) {
            m_dialog->showStep(step);
            m_look(what, *m_dialog);
        }
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"undo"_s)->isVisible());
        m_look(u"import is done"_s, *m_dialog);
        m_dialog->reject();
        close();
    }

    void duplicates()
    {
        GreekShop shop;
        shop.fill();
        const CustomerId twin = shop.addTwin();
        open(shop);
        DuplicatesPage &page = m_session->duplicatesWiring().page();
        m_session->window().showPage(u"duplicates"_s);
        m_session->duplicates().search();
        QTRY_COMPARE(page.pairs().rowCount(), 1);
        QTRY_VERIFY(m_session->duplicates().searchedAt() && m_tasks.tasks().isEmpty());
        lookAtAll(u"duplicates"_s);
        page.pairs().setVerdict(DuplicateVerdict::Related);
        QTRY_COMPARE(page.pairs().rowCount(), 2);
        lookAtAll(u"relatives"_s);
        lookAtForm(u"merge"_s, false, [&] { m_session->forms().mergeCustomers({shop.customer, twin}); });
        const auto look = [&](const QString &what) {
            QTRY_VERIFY(!m_session->window().messages()->text().isEmpty());
            m_look(what, *m_session->window().messages());
            m_session->window().messages()->dismiss();
        };
        m_session->commands().run(MarkDifferentCustomers{shop.customer, twin});
        look(u"not a duplicate"_s);
        m_session->commands().run(MergeCustomers{shop.customer, {twin}, {}, {}});
        look(u"merged"_s);
        m_session->window().showPage(u"customers"_s);
        showCustomer(shop);
        focusEvent(TimelineKind::Merge);
        QTest::keyClick(m_session->customers().timeline()->view(), Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        m_look(u"a merge in the timeline"_s, *QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        close();
    }

    void menus()
    {
        GreekShop shop;
        shop.fill();
        open(shop);
        showCustomer(shop);
        CustomersPage &page = m_session->customers();
        lookAtMenu(u"menu of a customer"_s, [&] { askForMenu(page.list()->findChild<QListView *>()); });
        lookAtMenu(u"menu of an event"_s, [&] {
            page.timeline()->focusEvents();
            askForMenu(page.timeline()->view());
        });
        m_session->window().showPage(u"tasks"_s);
        QTRY_VERIFY(m_session->tasks().model().rowCount() > 5);
        lookAtMenu(u"menu of a task"_s, [&] { askForMenu(m_session->tasks().view()); });
        m_session->window().showPage(u"customers"_s);
        for (QPushButton *button : page.list()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->menu() == nullptr)
                lookAtMenu(u"menu behind "_s + (button->text().isEmpty() ? button->accessibleName() : button->text()),
                           [&] { QTest::mouseClick(button, Qt::LeftButton); });
        }
        close();
    }

    void messages()
    {
        GreekShop shop;
        shop.fill();
        open(shop);
        showCustomer(shop);
        CommandRunner &runner = m_session->commands();
        const auto look = [&](const QString &what) {
            QTRY_VERIFY(!m_session->window().messages()->text().isEmpty());
            m_look(what, *m_session->window().messages()); // the pages behind it are still following
            m_session->window().messages()->dismiss();
        };
        runner.run(PinInteraction{shop.entry, false});
        look(u"unpinned"_s);
        runner.run(DeleteInteraction{shop.entry});
        look(u"entry removed"_s);
        runner.run(TickTaskItem{shop.task, 1, true});
        look(u"step ticked"_s);
        runner.run(SnoozeTasks{{shop.task}, utc(2026, 11, 23)});
        look(u"snoozed"_s);
        runner.run(CompleteTasks{{shop.task}});
        look(u"task done"_s);
        runner.run(ReopenTask{shop.task});
        look(u"task open again"_s);
        runner.run(DismissTasks{{shop.task}});
        look(u"task dismissed"_s);
        runner.run(DeleteTasks{{shop.task}});
        look(u"task deleted"_s);
        runner.run(TagCustomers{{shop.customer}, {u"νέος"_s}, {}});
        look(u"tagged"_s);
        runner.run(DeleteOrder{shop.order});
        look(u"order deleted"_s);
        runner.run(DeleteCustomers{{shop.customer}});
        look(u"customer deleted"_s);
        runner.run(RestoreCustomers{{shop.customer}});
        look(u"customer restored"_s);
        runner.undoLast();
        look(u"undone"_s);
        close();
    }

    using Part = void (ProgramTour::*)();
    [[nodiscard]] static QList<std::pair<const char *, Part>> parts()
    {
        return {{"before a shop is open", &ProgramTour::beforeAShopIsOpen},
                {"an empty shop", &ProgramTour::emptyShop},
                {"pages", &ProgramTour::pages},
                {"palette", &ProgramTour::palette},
                {"forms", &ProgramTour::forms},
                {"imports", &ProgramTour::imports},
                {"duplicates", &ProgramTour::duplicates},
                {"menus", &ProgramTour::menus},
                {"messages", &ProgramTour::messages},
                {"tickets", &ProgramTour::tickets},
                {"knowledge", &ProgramTour::knowledge},
                {"templates and macros", &ProgramTour::templates},
                {"dialogs of the desk", &ProgramTour::deskDialogs},
                {"settings of the desk", &ProgramTour::deskSettings},
                {"mail", &ProgramTour::mail},
                {"the kiosk", &ProgramTour::kiosk}};
    }

private:
    void showCustomer(const GreekShop &shop)
    {
        m_session->window().showPage(u"customers"_s);
        CustomersPage &page = m_session->customers();
        page.showCustomer(shop.customer);
        QTRY_COMPARE(page.customer(), shop.customer);
        QTRY_VERIFY(page.timeline()->model().rowCount() > 10);
        QTRY_VERIFY(page.timeline()->view()->isVisible());
    }

    void focusEvent(TimelineKind kind)
    {
        TimelinePane *timeline = m_session->customers().timeline();
        timeline->focusEvents();
        QModelIndex wanted;
        QTRY_VERIFY2(
            [&] {
                for (int row = 0; row < timeline->model().rowCount(); ++row) {
                    const QModelIndex index = timeline->model().index(row, 0);
                    if (index.data(TimelineModel::EntryRole).value<TimelineEntry>().event.kind == kind)
                        wanted = timeline->view()->model()->index(row, 0);
                }
                return wanted.isValid();
            }(),
            "no such event");
        timeline->view()->setCurrentIndex(wanted);
    }

    void lookAtStory()
    {
        TimelinePane *timeline = m_session->customers().timeline();
        timeline->openSearch();
        lookAtAll(u"search in the timeline"_s);
        timeline->startEntry(InteractionKind::Call);
        lookAtAll(u"a call in place"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        focusEvent(TimelineKind::Order);
        QTest::keyClick(timeline->view(), Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTRY_VERIFY(QApplication::activePopupWidget()->findChild<OrderLines *>()->isVisible());
        lookAtAll(u"an event"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void lookAtLists()
    {
        CustomerListPane *list = m_session->customers().list();
        list->openSearch();
        lookAtAll(u"search in the list"_s);
        list->focusList();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(list->selection().customers().size() > 1);
        lookAtAll(u"several customers"_s);
        list->showTable(true);
        lookAtAll(u"table"_s);
        list->showTable(false);
    }

    ImportDialog *m_dialog = nullptr;
};

} // namespace regulars::l10n

Q_DECLARE_METATYPE(regulars::l10n::ProgramTour::Part)
