// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/planscard.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/reports/reporttable.h"
#include "ui/subscriptions/subscriptiondesk.h"
#include "ui/subscriptions/subscriptiontexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

PlansCard::PlansCard(SubscriptionDesk &desk, QWidget *parent)
    : Card(tr("Plans"), parent),
      m_desk(desk),
      m_none(
          new TextLabel(tr("A plan is what customers pay for again and again: a coffee box each quarter, maintenance each "
                           "year. Make one, then start subscriptions on the customers' pages."),
                        FontRole::Body, ColourRole::Muted, this)),
      m_table(new ReportTable(tr("Plans"), {tr("Plan"), tr("Price without tax"), tr("Notice")}, this))
{
    m_table->setObjectName(u"plans"_s);
    m_none->setWordWrap(true);
    m_remove = createButton(tr("Remove"), u"remove_plan"_s, tr("Remove plan"));
    m_edit = createButton(tr("Edit…"), u"edit_plan"_s, tr("Edit plan"));
    m_add = createButton(tr("Add plan…"), u"add_plan"_s, tr("Add plan…"));
    body()->setSpacing(space::m);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, [this] { m_desk.openPlan({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_desk.openPlan(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_desk.removePlan(chosen()); });
    connect(m_table, &ReportTable::rowChosen, this, [this] { m_desk.openPlan(chosen()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlansCard::showChosen);
    connect(&m_desk, &SubscriptionDesk::changed, this, &PlansCard::showPlans);
    showPlans();
}

QPushButton *PlansCard::createButton(const QString &text, const QString &name, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    addHeaderWidget(button);
    return button;
}

void PlansCard::showPlans()
{
    QList<QStringList> rows;
    if (const auto &offers = m_desk.offers()) {
        const Formatting &formatting = m_desk.services().formatting;
        for (const SubscriptionPlan &plan : offers->plans)
            rows.append({plan.name,
                         SubscriptionTexts::price(plan.priceMinor, plan.periodMonths, offers->currency, formatting),
                         tr("%Ln day(s)", "", plan.noticeDays)});
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    showChosen();
}

void PlansCard::showChosen()
{
    m_add->setEnabled(m_desk.offers() && m_desk.mayManage());
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(chosen().isValid() && m_desk.mayManage());
        button->setVisible(m_table->rowCount() > 0);
    }
}

SubscriptionPlanId PlansCard::chosen() const
{
    const int row = m_table->currentRow();
    const auto &offers = m_desk.offers();
    return offers && row >= 0 && row < offers->plans.size() ? offers->plans.at(row).id : SubscriptionPlanId{};
}

} // namespace regulars
