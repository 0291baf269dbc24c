// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demoshop.h"
#include "models/base/commandrunner.h"
#include "models/people/shopview.h"
#include "models/people/signin.h"
#include "storage/customers/customerlist.h"
#include "storage/demo/demoloader.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/metrics/dashboardpage.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/metrics/dashboardtiles.h"
#include "ui/reports/reportdesk.h"

#include <QtTest/QTest>

#include <memory>

namespace regulars::uitest {

/// The dashboard over a shop of its own, for tests to inherit from. It is 22 November 2026, 10:00 in Berlin.
class DashboardBench
{
protected:
    MemoryStore m_store;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<KeptForms> m_forms;
    std::unique_ptr<CommandRunner> m_commands;
    std::unique_ptr<ShopView> m_shop;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<DashboardPage> m_page;

    /// An empty shop, and nothing remembered.
    void begin()
    {
        m_store = {};
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
    }
    void loadDemo(int customers)
    {
        DemoOptions options;
        options.customers = customers;
        options.now = m_db->clock().now();
        VERIFY_RESULT(m_db->write(QStringLiteral("save_shop"),
                                  [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(m_db->write(QStringLiteral("load_demo"),
                                  [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
    }
    void close()
    {
        m_page.reset();
        m_desk.reset();
        m_signIn.reset();
        m_shop.reset();
        m_commands.reset();
        m_forms.reset();
        m_messages.reset();
        m_window.reset();
    }
    /// Shows a page anew; what it reads may still be on its way.
    void show()
    {
        close();
        m_formatting = std::make_unique<Formatting>(QLocale(QStringLiteral("en_GB")), QTimeZone("Europe/Berlin"),
                                                    m_db->clock());
        m_window = std::make_unique<QWidget>();
        m_messages = std::make_unique<MessageBar>(m_window.get());
        m_forms = std::make_unique<KeptForms>(*m_messages);
        m_commands = std::make_unique<CommandRunner>(**m_db);
        m_shop = std::make_unique<ShopView>(**m_db);
        m_signIn = std::make_unique<SignIn>(**m_db);
        m_desk = std::make_unique<ReportDesk>(ReportDeskServices{**m_db, *m_formatting, m_dialogs, *m_messages, *m_window});
        m_page = std::make_unique<DashboardPage>(DashboardServices{**m_db, *m_commands, *m_shop, *m_signIn, *m_formatting,
                                                                   m_store, *m_forms, *m_desk, QStringLiteral("here")});
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    [[nodiscard]] DashboardTile *tile(DashboardTexts::Figure figure) const { return m_page->tiles()->tile(figure); }
    /// How many the list of a figure has; −1 when it can't be read.
    [[nodiscard]] qint64 count(const PeopleBehind &people) const
    {
        CustomerFilter filter;
        filter.behind = people;
        const auto ids = m_db->read(
            [&](Connection &connection) { return CustomerList(connection).ids(filter, m_db->clock().now()); });
        return ids ? ids->size() : -1;
    }
};

} // namespace regulars::uitest
