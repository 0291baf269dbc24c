// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/shopsession.h"
#include "models/drivers/driverupkeep.h"
#include "models/prediction/scoreupkeep.h"
#include "ui/alerts/alertscard.h"
#include "ui/metrics/arrangedialog.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/dashboardpage.h"
#include "ui/metrics/dashboardwall.h"
#include "ui/metrics/slicechooser.h"
#include "ui/prediction/loyaltymapcard.h"
#include "ui/prediction/outlookpage.h"
#include "ui/success/successpage.h"

#include <QtWidgets/QListWidget>
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
    m_plan.push_back({u"dashboard-support"_s,
                      [shown] {
                          auto *card = shown()->findChild<ChartCard *>(u"support_card"_s);
                          shown()->findChild<QScrollArea *>()->ensureWidgetVisible(card, 0, 0);
                      },
                      window, windowSize});
    m_plan.push_back({u"dashboard-wall"_s, [shown] { shown()->createWall(); }, wall, wallSize});
    m_plan.push_back({u"arrange-dashboard"_s,
                      [=] {
                          wall()->close();
                          shown()->findChild<QPushButton *>(u"view_dashboard"_s)->menu()->actions().first()->trigger();
                      },
                      dialog,
                      {}});
    // Everything there is, or what is usual.
    const auto arrange = [dialog, shown](bool isUsual) {
        shown()->findChild<QPushButton *>(u"view_dashboard"_s)->menu()->actions().first()->trigger();
        const auto *form = dialog();
        if (isUsual)
            form->findChild<QPushButton *>(u"usual_arrangement"_s)->click();
        for (QListWidget *list : isUsual ? QList<QListWidget *>() : form->findChildren<QListWidget *>()) {
            for (int row = 0; row < list->count(); ++row)
                list->item(row)->setCheckState(Qt::Checked);
        }
        form->findChild<QPushButton *>(u"save_arrangement"_s)->click();
        shown()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    };
    m_plan.push_back({u"dashboard-all"_s, [arrange] { arrange(false); }, window, windowSize});
    m_plan.push_back({u"dashboard-all-below"_s,
                      [shown] {
                          QScrollBar *bar = shown()->findChild<QScrollArea *>()->verticalScrollBar();
                          bar->setValue(bar->maximum());
                      },
                      window, windowSize});
    m_plan.push_back(
        {u"value-terms"_s, [shown] { shown()->findChild<QAction *>(u"value_terms"_s)->trigger(); }, dialog, {}});
    m_plan.push_back({u"dashboard-part"_s,
                      [=] {
                          arrange(true);
                          Q_EMIT shown()->findChild<SliceChooser *>()->sliceChosen({SliceKind::Channel, u"web"_s, {}});
                      },
                      window, windowSize});
    m_plan.push_back(
        {u"active-days"_s, [shown] { shown()->findChild<QAction *>(u"active_days"_s)->trigger(); }, dialog, {}});
    planOutlook();
    const auto alerts = [&session] { return session.window().findChild<AlertsCard *>(); };
    m_plan.push_back({u"alerts"_s, [&session] { session.window().showPage(u"settings"_s); }, alerts, {}});
    m_plan.push_back({u"alert"_s, [alerts] { alerts()->edit(AlertKind::ManyTickets); }, dialog, {}});
}

void Pictures::planOutlook()
{
    ShopSession &session = *m_desktop.session();
    const auto window = [&session]() -> QWidget * { return &session.window(); };
    const auto dialog = [this] { return openDialog(); };
    const auto outlook = [&session] { return session.window().findChild<OutlookPage *>(); };
    m_plan.push_back({u"outlook"_s,
                      [&session] {
                          (void)storeScores(session.database()); // what is said in the background is said by now
                          session.window().showPage(u"outlook"_s);
                      },
                      window, windowSize});
    m_plan.push_back({u"outlook-below"_s,
                      [outlook] { outlook()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(below); }, window,
                      windowSize});
    m_plan.push_back({u"outlook-map"_s,
                      [outlook] {
                          auto *map = outlook()->findChild<LoyaltyMapCard *>();
                          outlook()->findChild<QScrollArea *>()->ensureWidgetVisible(map, 0, 0);
                      },
                      window, windowSize});
    m_plan.push_back(
        {u"risk-weights"_s, [outlook] { outlook()->findChild<QPushButton *>(u"risk_weights"_s)->click(); }, dialog, {}});
    m_plan.push_back({u"drivers"_s,
                      [&session] {
                          (void)storeDrivers(session.database());
                          session.window().showPage(u"drivers"_s);
                      },
                      window, windowSize});
    const auto success = [&session] { return session.window().findChild<SuccessPage *>(); };
    m_plan.push_back({u"success"_s, [&session] { session.window().showPage(u"success"_s); }, window, windowSize});
    m_plan.push_back({u"success-goals"_s, [success] { success()->showTab(SuccessPage::Tab::Goals); }, window, windowSize});
    m_plan.push_back(
        {u"success-check-ins"_s, [success] { success()->showTab(SuccessPage::Tab::CheckIns); }, window, windowSize});
    m_plan.push_back(
        {u"success-templates"_s, [success] { success()->showTab(SuccessPage::Tab::Templates); }, window, windowSize});
}

} // namespace regulars
