// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/shopsession.h"
#include "ui/base/rendering.h"
#include "ui/loyalty/couponspane.h"
#include "ui/loyalty/loyaltypage.h"
#include "ui/loyalty/programmecostscard.h"
#include "ui/loyalty/rewardspane.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

// Rewards and coupons.
void Pictures::planRewards(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    const auto dialog = [this] { return openDialog(); };
    const auto window = [&session]() -> QWidget * { return &session.window(); };
    const auto page = [&session] { return session.window().findChild<LoyaltyPage *>(); };
    m_plan.push_back({u"loyalty-rewards"_s,
                      [&session, page] {
                          session.window().showPage(u"loyalty"_s);
                          page()->showTab(LoyaltyPage::Tab::Rewards);
                      },
                      window,
                      {}});
    m_plan.push_back({u"reward"_s, [page] { page()->rewards()->openReward({}); }, dialog, {}});
    const auto press = [page](const QString &button) { page()->findChild<QPushButton *>(button)->click(); };
    m_plan.push_back({u"reward-audit"_s, [press] { press(u"audit_rewards"_s); }, dialog, {}});
    m_plan.push_back({u"donations"_s, [press] { press(u"donations"_s); }, dialog, {}});
    m_plan.push_back({u"loyalty-coupons"_s, [page] { page()->showTab(LoyaltyPage::Tab::Coupons); }, window, {}});
    m_plan.push_back({u"loyalty-referrals"_s, [page] { page()->showTab(LoyaltyPage::Tab::Referrals); }, window, {}});
    m_plan.push_back({u"referral"_s, [press] { press(u"record_referral"_s); }, dialog, {}});
    m_plan.push_back({u"loyalty-costs"_s,
                      [page] {
                          page()->showTab(LoyaltyPage::Tab::Overview);
                          QWidget *costs = page()->costs();
                          for (QWidget *each = costs->parentWidget(); each; each = each->parentWidget()) {
                              if (auto *scroll = qobject_cast<QScrollArea *>(each))
                                  scroll->ensureWidgetVisible(costs);
                          }
                      },
                      window,
                      {}});
    m_plan.push_back({u"goal"_s, [press] { press(u"edit_goal"_s); }, dialog, {}});
    m_plan.push_back({u"challenge"_s, [press] { press(u"add_challenge"_s); }, dialog, {}});
    m_plan.push_back({u"issue-coupons"_s, [page] { page()->coupons()->issueCoupons(); }, dialog, {}});
    m_plan.push_back({u"member-rewards"_s, [&session, customer] { session.forms().showRewards(customer); }, dialog, {}});
}

} // namespace regulars
