// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/slawiring.h"
#include "app/desktop/ticketwiring.h"
#include "models/sla/slacommands.h"
#include "models/tickets/deskcommands.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketlist.h"
#include "tests/app/program.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/orderedview.h"
#include "ui/sla/duenoticer.h"
#include "ui/sla/servicelevelscard.h"
#include "ui/sla/whydialog.h"
#include "ui/tickets/supportdeskcard.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketspage.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Service levels in the whole program.
class TestServiceLevels : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<uitest::Program> m_program;
    TicketId m_ticket;

    [[nodiscard]] ShopSession *session() const { return m_program->desktop.session(); }
    template<Command T>
    auto made(T command)
    {
        const auto answer = runCommand(session()->database(), std::move(command)).result();
        return answer ? answer->value : std::remove_cvref_t<decltype(answer->value)>();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }

    void init()
    {
        uitest::failOnWarnings();
        Options options;
        options.language = u"en"_s;
        m_program = std::make_unique<uitest::Program>(*m_theme, options);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), uitest::ownShop());
        QTRY_VERIFY(m_program->isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
        Team team;
        team.name = u"Workshop"_s;
        QVERIFY(made(SaveTeam{team}).isValid());
        WorkCalendar hours = usualCalendar(QTimeZone("Europe/Berlin"));
        hours.name = u"Shop"_s;
        SlaPolicy policy;
        policy.name = u"Everybody"_s;
        policy.calendar = made(SaveWorkCalendar{hours});
        policy.targets = {{SlaMetric::FirstResponse, TicketPriority::Normal, 240, 75}};
        QVERIFY(made(SaveSlaPolicy{policy}).isValid());
        Ticket ticket;
        ticket.subject = u"Kettle"_s;
        m_ticket = made(CreateTicket{ticket, u"It leaks."_s});
        QVERIFY(m_ticket.isValid());
    }
    void cleanup() { m_program.reset(); }

    void theSettingsShowThem()
    {
        session()->window().showPage(u"settings"_s);
        ServiceLevelsCard *levels = nullptr;
        QTRY_VERIFY((levels = session()->window().findChild<ServiceLevelsCard *>()));
        QTRY_COMPARE(levels->policies()->model()->rowCount(), 1);
        QCOMPARE(levels->calendars()->model()->rowCount(), 1);
        auto *desk = session()->window().findChild<SupportDeskCard *>();
        QVERIFY(desk);
        QTRY_COMPARE(desk->view()->model()->rowCount(), 1);
    }

    void whyATicketIsDue()
    {
        session()->window().showPage(u"tickets"_s);
        TicketsPage &page = session()->tickets().page();
        page.showTicket(m_ticket);
        QTRY_COMPARE(page.pane()->ticket(), m_ticket);
        page.focusList();
        QTRY_VERIFY(page.view()->currentIndex().isValid());
        QTest::keyClick(page.view(), Qt::Key_F4);
        WhyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = session()->window().findChild<WhyDialog *>()));
        QTRY_VERIFY(dialog->text().contains(u"“Everybody” is the first that fits."_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!session()->window().findChild<WhyDialog *>());
    }

    void whoClicksANoticeSeesTheTicket()
    {
        DueNoticer *notices = session()->serviceLevels().notices();
        QVERIFY(notices);
        Q_EMIT notices->ticketRequested(m_ticket);
        QCOMPARE(session()->window().currentPage(), u"tickets"_s);
        QTRY_COMPARE(session()->tickets().page().pane()->ticket(), m_ticket);
        Q_EMIT notices->ticketsRequested();
        QCOMPARE(session()->tickets().page().model().query().view, TicketView::Breaching);
    }
};

QTEST_MAIN(TestServiceLevels)
#include "tst_servicelevels.moc"
