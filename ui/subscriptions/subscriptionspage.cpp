// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptionspage.h"

#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/metrics/chartcard.h"
#include "ui/reports/reporttable.h"
#include "ui/subscriptions/mrrpart.h"
#include "ui/subscriptions/planscard.h"
#include "ui/subscriptions/renewalspane.h"
#include "ui/subscriptions/subscriptiondesk.h"
#include "ui/subscriptions/subscriptionspane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto tabKey = u"subscriptions/tab"_s;

} // namespace

SubscriptionsPage::SubscriptionsPage(SubscriptionDesk &desk, KeyValueStore &store, QWidget *parent)
    : QWidget(parent), m_switch(new SegmentedControl(this)), m_stack(new QStackedWidget(this))
{
    m_switch->setObjectName(u"subscription_tabs"_s);
    m_switch->setAccessibleName(tr("Part of the subscriptions"));
    createTabs(desk);
    layOut();
    connect(m_switch, &SegmentedControl::currentIndexChanged, this, [this, &store](int index) {
        m_stack->setCurrentIndex(index);
        store.setValue(tabKey, index);
    });
    m_switch->setCurrentIndex(std::clamp(store.value(tabKey).toInt(), 0, m_switch->count() - 1));
    m_stack->setCurrentIndex(m_switch->currentIndex());
}

void SubscriptionsPage::addTab(const QString &text, QWidget *content)
{
    m_switch->addSegment(text);
    m_stack->addWidget(content);
}

void SubscriptionsPage::createTabs(SubscriptionDesk &desk)
{
    m_renewals = new RenewalsPane(desk, this);
    m_all = new SubscriptionsPane(desk, this);
    m_revenue = new MrrPart(desk.services().database, desk.services().formatting, this);
    auto *plans = new QWidget(this);
    m_plans = new PlansCard(desk, plans);
    auto *column = new QVBoxLayout(plans);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plans);
    column->addStretch(1);
    addTab(tr("Renewals"), m_renewals);
    addTab(tr("All subscriptions"), m_all);
    addTab(tr("Recurring revenue"), m_revenue);
    addTab(tr("Plans"), plans);
    connect(m_renewals, &RenewalsPane::customerRequested, this, &SubscriptionsPage::customerRequested);
    connect(m_all, &SubscriptionsPane::customerRequested, this, &SubscriptionsPage::customerRequested);
}

void SubscriptionsPage::layOut()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(space::l);
    header->addWidget(new TextLabel(tr("Subscriptions"), FontRole::PageTitle, ColourRole::Text, this));
    header->addWidget(m_switch);
    header->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
}

void SubscriptionsPage::showTab(Tab tab)
{
    m_switch->setCurrentIndex(static_cast<int>(tab));
}

SubscriptionsPage::Tab SubscriptionsPage::tab() const
{
    return static_cast<Tab>(m_switch->currentIndex());
}

void SubscriptionsPage::focusTab()
{
    if (tab() == Tab::Renewals)
        m_renewals->focusList();
    else if (tab() == Tab::All)
        m_all->focusList();
    else if (tab() == Tab::Revenue)
        m_revenue->chart()->tableSwitch()->setFocus(Qt::OtherFocusReason);
    else if (m_plans->table()->isVisible())
        m_plans->table()->setFocus(Qt::OtherFocusReason);
    else
        m_plans->addButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
