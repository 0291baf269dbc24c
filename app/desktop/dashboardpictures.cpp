// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/shopsession.h"
#include "models/prediction/scoreupkeep.h"
#include "ui/alerts/alertscard.h"
#include "ui/metrics/dashboardpage.h"
#include "ui/metrics/dashboardwall.h"
#include "ui/prediction/outlookpage.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr QSize windowSize(1280, 800);
constexpr QSize wallSize(1920, 1080);
constexpr int below = 700; ///< where the lower part of the dashboard begins

} // namespace

void Pictures::planDashboard()
{
    ShopSession &session = *m_desktop.session();
    const auto window = [&session]() -> QWidget * { return &session.window(); };
    const auto dialog = [this] { return openDialog(); };
    const auto shown = [&session] { return session.window().findChild<DashboardPage *>(); };
    const auto wall = [&session] { return session.window().findChild<DashboardWall *>(); };
    m_plan.push_back({u"dashboard"_s, [&session] { session.window().showPage(u"dashboard"_s); }, window, windowSize});
    m_plan.push_back({u"dashboard-below"_s,
                      [shown] { shown()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(below); }, window,
                      windowSize});
    m_plan.push_back({u"dashboard-wall"_s, [shown] { shown()->createWall(); }, wall, wallSize});
    m_plan.push_back({u"arrange-dashboard"_s,
                      [=] {
                          wall()->close();
                          shown()->findChild<QPushButton *>(u"view_dashboard"_s)->menu()->actions().first()->trigger();
                      },
                      dialog,
                      {}});
    m_plan.push_back(
        {u"active-days"_s, [shown] { shown()->findChild<QPushButton *>(u"active_days"_s)->click(); }, dialog, {}});
    m_plan.push_back({u"outlook"_s,
                      [&session] {
                          (void)storeScores(session.database()); // what is said in the background is said by now
                          session.window().showPage(u"outlook"_s);
                      },
                      window, windowSize});
    m_plan.push_back(
        {u"outlook-below"_s,
         [&session] {
             session.window().findChild<OutlookPage *>()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(below);
         },
         window, windowSize});
    const auto alerts = [&session] { return session.window().findChild<AlertsCard *>(); };
    m_plan.push_back({u"alerts"_s, [&session] { session.window().showPage(u"settings"_s); }, alerts, {}});
    m_plan.push_back({u"alert"_s, [alerts] { alerts()->edit(AlertKind::ManyTickets); }, dialog, {}});
}

} // namespace regulars
