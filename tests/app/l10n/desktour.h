// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/knowledgewiring.h"
#include "app/desktop/slawiring.h"
#include "app/desktop/ticketwiring.h"
#include "models/knowledge/articlelist.h"
#include "models/tickets/conversationfeed.h"
#include "models/tickets/ticketdetailsview.h"
#include "models/tickets/ticketlist.h"
#include "tests/app/l10n/greekdesk.h"
#include "tests/app/l10n/tour.h"
#include "ui/base/emptystate.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/feedback/kioskwindow.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/knowledgedesk.h"
#include "ui/knowledge/knowledgepage.h"
#include "ui/knowledge/suggestionpanel.h"
#include "ui/reports/supportreportpage.h"
#include "ui/sla/servicelevelscard.h"
#include "ui/sla/whydialog.h"
#include "ui/templates/macrodialog.h"
#include "ui/templates/templatedesk.h"
#include "ui/tickets/boardcolumn.h"
#include "ui/tickets/supportdeskcard.h"
#include "ui/tickets/ticketboard.h"
#include "ui/tickets/ticketdesk.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketspage.h"

#include <QtGui/QAction>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace regulars::l10n {

/// The support desk on the tour.
class DeskTour : public Tour
{
public:
    using Tour::Tour;

    void tickets()
    {
        openDesk();
        TicketsPage &page = showTickets();
        lookAtWindow(u"a ticket"_s);
        page.pane()->write(ReplyComposer::Kind::Note);
        lookAtWindow(u"a note on a ticket"_s);
        page.focusList();
        lookAtPopup(u"menu of a ticket"_s, [&] { askForMenu(page.view()); });
        for (const QString &id : {u"tickets.assign"_s, u"tickets.status"_s, u"tickets.priority"_s, u"tickets.snooze"_s})
            lookAtPopup(u"menu of "_s + id, [&] { trigger(id); });
        page.view()->selectAll();
        lookAtWindow(u"several tickets"_s);
        showTickets(TicketView::Waiting, 1, m_desk->answered);
        lookAtWindow(u"a ticket that waits"_s);
        showTickets(TicketView::Solved, 2, m_desk->solved);
        lookAtWindow(u"a solved ticket"_s);
        showTickets();
        trigger(u"tickets.board"_s);
        QTRY_VERIFY(page.board() && page.board()->isVisible());
        for (BoardColumn *column : page.board()->columns())
            QTRY_VERIFY(!column->model().isReading());
        lookAtWindow(u"the board"_s);
        trigger(u"tickets.board"_s);
        lookAtFormOver(u"new ticket"_s, true, [&] { m_session->tickets().desk().createTicket({}); });
        // Its customer's other tickets come after it is open.
        lookAtFormOver(
            u"ticket"_s, false, [&] { m_session->tickets().desk().editTicket(m_desk->late); },
            [](const FormDialog &form) { return !form.findChildren<QPushButton *>(u"other_ticket"_s).isEmpty(); });
        lookAtDialog(
            u"why a ticket is due"_s, [&] { m_session->serviceLevels().explain(m_desk->late); },
            [](const QDialog &dialog) { return !static_cast<const WhyDialog &>(dialog).text().isEmpty(); });
        m_session->window().showPage(u"support-report"_s);
        QTRY_VERIFY(m_session->tickets().report().view().value());
        lookAtWindow(u"the report"_s);
        closeDesk();
    }

    void knowledge()
    {
        openDesk();
        m_session->window().showPage(u"knowledge"_s);
        KnowledgePage &page = m_session->knowledge().page();
        page.showArticle(m_desk->article);
        QTRY_COMPARE(page.model().rowCount(), 2);
        QTRY_VERIFY(page.view()->currentIndex().isValid() && page.pane()->shown());
        lookAtWindow(u"articles"_s);
        lookAtPopup(u"menu of an article"_s, [&] { askForMenu(page.view()); });
        for (int part = 1; part < page.parts()->count(); ++part) {
            page.parts()->setCurrentIndex(part);
            QTRY_VERIFY(!page.model().isReading());
            QTRY_COMPARE(page.pane()->shown() != nullptr, page.model().rowCount() > 0);
            lookAtWindow(u"articles, part %1"_s.arg(part));
        }
        lookAtFormOver(u"new article"_s, true, [&] { m_session->knowledge().desk().createArticle(); });
        lookAtFormOver(u"article"_s, false, [&] { m_session->knowledge().desk().editArticle(m_desk->article); });
        closeDesk();
    }

    void templates()
    {
        openDesk();
        TicketsPage &page = showTickets();
        TemplateDesk &desk = m_session->knowledge().templates();
        QTRY_VERIFY(desk.view().value() && !desk.view().value()->macros.isEmpty());
        for (const auto &[part, what] : {std::pair(TemplatesDialog::Part::Templates, u"templates"_s),
                                         std::pair(TemplatesDialog::Part::Macros, u"macros"_s)}) {
            desk.manage(part);
            QTRY_COMPARE(desk.dialog()->list()->count(), 1);
            lookAt(what, *desk.dialog());
            desk.dialog()->close();
        }
        desk.manage(TemplatesDialog::Part::Templates);
        lookAtFormOver(u"new template"_s, true, [&] { Q_EMIT desk.dialog()->templateRequested({}); });
        lookAtFormOver(u"template"_s, false, [&] { Q_EMIT desk.dialog()->templateRequested(m_desk->letter); });
        lookAtFormOver(u"new macro"_s, true, [&] { Q_EMIT desk.dialog()->macroRequested({}); });
        lookAtFormOver(u"macro"_s, false, [&] { Q_EMIT desk.dialog()->macroRequested(m_desk->macro); });
        desk.dialog()->close();
        const auto ignore = [](const QString &) {};
        lookAtPopup(u"templates for an answer"_s,
                    [&] { desk.pickTemplate(m_desk->late, page.pane()->composer(), ignore, ignore); });
        lookAtPopup(u"macros for a ticket"_s, [&] { desk.pickMacro({m_desk->late}, page.view()); });
        desk.pickMacro({m_desk->late, m_desk->answered}, page.view());
        QTRY_VERIFY(QApplication::activePopupWidget());
        lookAtDialog(
            u"what a macro would do"_s,
            [] { QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Return); },
            [](const QDialog &dialog) { return !static_cast<const MacroDialog &>(dialog).sentences().isEmpty(); });
        closeDesk();
    }

    void deskDialogs()
    {
        openDesk();
        const auto rows = [](const QString &table) {
            return [table](const QDialog &dialog) { return dialog.findChild<QTableWidget *>(table)->rowCount() > 0; };
        };
        const auto openAt = [this](const QString &action, int page) {
            return [this, action, page] {
                trigger(action);
                openedDialog()->findChild<SegmentedControl *>()->setCurrentIndex(page);
            };
        };
        for (const auto &[page, table] :
             {std::pair(0, u"routing_rules"_s), std::pair(1, u"team_assignments"_s), std::pair(2, u"dry_run"_s)})
            lookAtDialog(u"routing: "_s + table, openAt(u"desk.routing"_s, page), rows(table));
        lookAtDialog(
            u"absences"_s, [&] { trigger(u"desk.absences"_s); }, rows(u"absences"_s));
        for (const auto &[action, table, button] : {std::tuple(u"desk.routing"_s, u"routing_rules"_s, u"add_rule"_s),
                                                    std::tuple(u"desk.absences"_s, u"absences"_s, u"add_absence"_s)})
            lookAtFormOf(action, table, button);
        lookAtDialog(u"questions"_s, openAt(u"desk.questions"_s, 0),
                     [](const QDialog &dialog) { return dialog.findChild<EmptyState *>()->isVisible(); });
        lookAtDialog(u"answers"_s, openAt(u"desk.questions"_s, 1), rows(u"questions"_s));
        lookAtDialog(u"questions not asked"_s, openAt(u"desk.questions"_s, 2), rows(u"questions"_s));
        lookAtFormOf(u"desk.questions"_s, {}, u"asking_rules"_s);
        closeDesk();
    }

    void deskSettings()
    {
        openDesk();
        m_session->window().showPage(u"settings"_s);
        auto *desk = m_session->window().findChild<SupportDeskCard *>();
        auto *levels = m_session->window().findChild<ServiceLevelsCard *>();
        QTRY_COMPARE(levels->policies()->model()->rowCount(), 2);
        for (const auto &[part, id] : {std::pair(SupportDeskCard::Part::Teams, m_desk->team.value),
                                       std::pair(SupportDeskCard::Part::Categories, m_desk->category.value),
                                       std::pair(SupportDeskCard::Part::Statuses, m_desk->status.value)}) {
            desk->showPart(part);
            QTRY_VERIFY(desk->view()->model()->rowCount() > 0);
            const QString what = u"settings of the desk, part %1"_s.arg(static_cast<int>(part));
            lookAtWindow(what);
            lookAtFormOver(what + u", a new one"_s, true, [&] { desk->openForm(0); });
            lookAtFormOver(what + u", one"_s, false, [&, id = id] { desk->openForm(id); });
        }
        lookAtFormOver(u"new promise"_s, true, [&] { levels->openPolicy({}); });
        lookAtFormOver(u"promise"_s, false, [&] { levels->openPolicy(m_desk->policy); });
        lookAtFormOver(u"new working hours"_s, true, [&] { levels->openCalendar({}); });
        lookAtFormOver(u"working hours"_s, false, [&] { levels->openCalendar(m_desk->hours); });
        closeDesk();
    }

    void mail()
    {
        openDesk();
        m_session->window().showPage(u"settings"_s);
        auto *accounts = m_session->window().findChild<QTableWidget *>(u"mail_accounts"_s);
        QTRY_COMPARE(accounts->rowCount(), 1);
        const auto press = [&](const QString &name) {
            auto *button = m_session->window().findChild<QPushButton *>(name);
            QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
            button->click();
        };
        lookAtFormOver(u"new mail account"_s, true, [&] { press(u"add_account"_s); });
        accounts->setCurrentCell(0, 0);
        lookAtFormOver(u"mail account"_s, false, [&] { press(u"edit_account"_s); });
        lookAtDialog(
            u"outbox"_s, [&] { press(u"show_outbox"_s); },
            [](const QDialog &dialog) { return dialog.findChild<QTableWidget *>(u"outbox"_s)->rowCount() == 3; });
        TicketsPage &page = showTickets();
        QTRY_VERIFY(page.notice()->isVisible());
        lookAtWindow(u"tickets while a message has no place"_s);
        lookAtDialog(
            u"messages without a place"_s, [&] { page.notice()->findChild<QPushButton *>()->click(); },
            [](const QDialog &dialog) { return dialog.findChild<QTableWidget *>()->selectionModel()->hasSelection(); });
        closeDesk();
    }

    void kiosk()
    {
        openDesk();
        trigger(u"desk.kiosk"_s);
        QTRY_VERIFY(m_session->window().findChild<KioskWindow *>());
        auto *kiosk = m_session->window().findChild<KioskWindow *>();
        QVERIFY(QTest::qWaitForWindowExposed(kiosk));
        m_look(u"the question"_s, *kiosk);
        kiosk->findChild<QPushButton *>(u"score_2"_s)->click();
        m_look(u"room for words"_s, *kiosk);
        kiosk->findChild<QPushButton *>(u"kiosk_send"_s)->click();
        QTRY_VERIFY(!kiosk->findChild<QPushButton *>(u"kiosk_send"_s)->isVisible());
        m_look(u"thanks"_s, *kiosk);
        delete kiosk; // a customer can't close it
        closeDesk();
    }

protected:
    void openDesk()
    {
        m_shop = std::make_unique<GreekShop>();
        m_shop->fill();
        open(*m_shop);
        m_desk = std::make_unique<GreekDesk>(m_session->database(), m_shop->customer);
        QTRY_COMPARE(m_session->database().user(), m_desk->owner);
    }

    void closeDesk()
    {
        close();
        m_desk.reset();
        m_shop.reset();
    }

    void trigger(const QString &action) { m_session->actions().action(action)->trigger(); }

    TicketsPage &showTickets() { return showTickets(TicketView::Open, 2, m_desk->late); }

    /// Of at least so many.
    TicketsPage &showTickets(TicketView view, int count, TicketId ticket)
    {
        m_session->window().showPage(u"tickets"_s);
        TicketsPage &page = m_session->tickets().page();
        TicketQuery query;
        query.view = view;
        page.applyQuery(query);
        showTicket(page, count, ticket);
        return page;
    }

    void showTicket(TicketsPage &page, int count, TicketId ticket)
    {
        QTRY_VERIFY(!page.model().isReading() && page.model().rowCount() >= count);
        page.showTicket(ticket);
        QTRY_COMPARE(page.pane()->ticket(), ticket);
        QTRY_VERIFY(page.pane()->composer()->isVisible());
        const auto *details = page.pane()->findChild<TicketDetailsView *>();
        QTRY_VERIFY(details->value() && details->value()->ticket.id == ticket);
        QTRY_VERIFY(!page.pane()->findChild<ConversationFeed *>()->isReading());
        QTRY_VERIFY(!page.pane()->suggestions()->model().isReading());
        page.focusList();
    }

    void lookAtWindow(const QString &what) { lookAt(what, m_session->window()); }

    void lookAtPopup(const QString &what, const std::function<void()> &open)
    {
        open();
        QTRY_VERIFY2(QApplication::activePopupWidget(), qPrintable(what));
        lookAt(what, *QApplication::activePopupWidget());
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    /// The form that a button of a dialog opens.
    void lookAtFormOf(const QString &action, const QString &table, const QString &button)
    {
        trigger(action);
        QTRY_VERIFY(openedDialog());
        const QPointer<QDialog> dialog = openedDialog();
        auto *opens = dialog->findChild<QPushButton *>(button);
        QTRY_VERIFY(table.isEmpty() ? opens->isEnabled() : dialog->findChild<QTableWidget *>(table)->rowCount() > 0);
        lookAtFormOver(action + u", "_s + button, false, [&] {
            // Some need what is still being read.
            QTRY_VERIFY(openedForm() || (opens->click(), openedForm()));
        });
        dialog->reject();
        QTRY_VERIFY(!openedDialog());
    }

    /// Of a form over another window only the form. `isReady` says when it shows what it has to show.
    void lookAtFormOver(
        const QString &what, bool withErrors, const std::function<void()> &openForm,
        const std::function<bool(const FormDialog &)> &isReady = [](const FormDialog &) { return true; })
    {
        openForm();
        QTRY_VERIFY2(openedForm(), qPrintable(what));
        const QPointer<FormDialog> form = openedForm();
        QVERIFY(QTest::qWaitForWindowExposed(form));
        QTRY_VERIFY2(isReady(*form), qPrintable(what));
        lookAt(what, *form);
        if (withErrors) {
            form->save();
            QVERIFY2(form && form->isVisible(), "an empty form must not be saved");
            lookAt(what + u" with errors"_s, *form);
        }
        form->reject();
        QTRY_VERIFY(!openedForm());
    }

    std::unique_ptr<GreekShop> m_shop;
    std::unique_ptr<GreekDesk> m_desk;
};

} // namespace regulars::l10n
