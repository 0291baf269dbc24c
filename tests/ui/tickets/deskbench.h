// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/people/usercommands.h"
#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/formtest.h"
#include "ui/base/actionregistry.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/tickets/ticketeditsform.h"
#include "ui/tickets/ticketitems.h"
#include "ui/tickets/ticketoperations.h"
#include "ui/tickets/ticketspage.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace regulars::uitest {

using namespace Qt::StringLiterals;

/// A desk with two people, of whom Mara is signed in, and the page of its tickets.
class DeskBench
{
public:
    explicit DeskBench(Theme &theme) : m_theme(theme)
    {
        mara = runOrDie(desk.db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        desk.db->setUser(mara);
        jonas = runOrDie(desk.db, AddUser{{{}, u"Jonas Weber"_s, UserRole::Staff, false, false}, {}});
    }

    /// Each one is due five minutes after the one before.
    TicketId ticket(const QString &subject, CustomerId customer = {}, const QString &message = u"Hello"_s)
    {
        const TicketId id = desk.ticket(subject, customer, message);
        desk.db.clock().set({desk.db.clock().now().ms + 5 * 60'000});
        return id;
    }

    /// Opens the page, or closes it and opens it again as the next start of the program does.
    void open(int rows, QSize size = {1180, 760})
    {
        operations.reset();
        page.reset();
        commands = std::make_unique<CommandRunner>(*desk.db);
        formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), desk.db.clock());
        registry = std::make_unique<ActionRegistry>(m_theme, store);
        page = std::make_unique<TicketsPage>(TicketServices{*desk.db, *commands, *formatting, store, *registry});
        operations = std::make_unique<TicketOperations>(
            TicketOperationServices{*desk.db, *commands, *formatting, store, messages, *page});
        operations->follow(*page);
        page->resize(size);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(page->model().rowCount(), rows);
        page->focusList();
    }
    [[nodiscard]] QListView *view() const { return page->view(); }
    [[nodiscard]] QStringList subjects() const
    {
        QStringList subjects;
        for (int row = 0; row < page->model().rowCount(); ++row)
            subjects += page->model().index(row).data(role::Title).toString();
        return subjects;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }
    /// Chooses the entry of the menu that is open, by keys.
    void choose(int entry)
    {
        QTRY_VERIFY(QApplication::activePopupWidget());
        for (int i = 0; i < entry; ++i)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        page->activateWindow(); // the menu has had the keyboard
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    /// The dialog that is open; null when none is.
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *each : page->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// Enter in the preview of what several tickets are given, once it says what it would do.
    void confirm()
    {
        QTRY_VERIFY(dialog<TicketEditsForm>());
        auto *form = dialog<TicketEditsForm>();
        QTRY_VERIFY(form->saveButton()->isEnabled());
        activate(*form);
        QTRY_VERIFY(form->saveButton()->hasFocus());
        QTest::keyClick(form->saveButton(), Qt::Key_Return);
        QTRY_VERIFY(!dialog<TicketEditsForm>());
        activate(*page);
    }

    DeskFixture desk;
    UserId mara;
    UserId jonas;
    MemoryStore store;
    std::unique_ptr<CommandRunner> commands;
    std::unique_ptr<Formatting> formatting;
    std::unique_ptr<ActionRegistry> registry;
    std::unique_ptr<TicketsPage> page;
    MessageBar messages;
    std::unique_ptr<TicketOperations> operations;

private:
    Theme &m_theme;
};

} // namespace regulars::uitest
