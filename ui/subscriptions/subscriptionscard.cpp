// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptionscard.h"

#include "models/subscriptions/subscriptionviews.h"
#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/subscriptions/subscriptiondesk.h"
#include "ui/subscriptions/subscriptiontexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

SubscriptionsCard::SubscriptionsCard(SubscriptionDesk &desk, QWidget *parent)
    : Card(tr("Subscriptions"), parent),
      m_desk(desk),
      m_subscriptions(new CustomerSubscriptionsView(desk.services().database, this)),
      m_none(new TextLabel(tr("Nothing is subscribed to."), FontRole::Body, ColourRole::Muted, this)),
      m_rows(new QVBoxLayout),
      m_start(new QPushButton(tr("Start…"), this))
{
    m_start->setObjectName(u"start_subscription"_s);
    m_start->setAccessibleName(tr("Start a subscription…"));
    setButtonLook(m_start, ButtonVariant::Secondary, ButtonSize::Small);
    addHeaderWidget(m_start);
    m_rows->setSpacing(space::m);
    body()->addWidget(m_none);
    body()->addLayout(m_rows);
    connect(m_start, &QPushButton::clicked, this, &SubscriptionsCard::start);
    connect(m_subscriptions, &CustomerSubscriptionsView::changed, this, &SubscriptionsCard::refresh);
    connect(&m_desk, &SubscriptionDesk::changed, this, &SubscriptionsCard::refresh);
    refresh();
}

void SubscriptionsCard::setCustomer(CustomerId customer)
{
    m_subscriptions->show(customer);
    refresh();
}

void SubscriptionsCard::start()
{
    if (m_subscriptions->value())
        m_desk.start(m_subscriptions->key(), customerName());
}

QString SubscriptionsCard::customerName() const
{
    return m_subscriptions->value() ? m_subscriptions->value()->customerName : QString();
}

void SubscriptionsCard::refresh()
{
    const auto &seen = m_subscriptions->value();
    clearLayout(m_rows);
    m_lines.clear();
    if (seen) {
        for (const SubscriptionRow &row : seen->rows)
            addRow(row);
    }
    m_none->setVisible(m_lines.isEmpty());
    m_start->setEnabled(seen && m_desk.canStart());
    setVisible(seen && (!seen->rows.isEmpty() || !seen->plans.isEmpty()));
}

void SubscriptionsCard::addRow(const SubscriptionRow &row)
{
    const Formatting &formatting = m_desk.services().formatting;
    const QString agreed = SubscriptionTexts::agreed(row, m_subscriptions->value()->currency, formatting);
    const QString next = SubscriptionTexts::next(row, formatting);
    const ChipText chip = SubscriptionTexts::chip(row.state);
    m_lines += {agreed, chip.text, next};
    auto *widget = new QWidget(this);
    auto *what = new TextLabel(agreed, FontRole::Strong, ColourRole::Text, widget);
    what->setWordWrap(true);
    auto *comes = new TextLabel(next, FontRole::Small, ColourRole::Muted, widget);
    comes->setWordWrap(true);
    auto *steps = new QPushButton(tr("What to do…"), widget);
    steps->setAccessibleName(tr("What to do with %1", "a subscription").arg(agreed));
    setButtonLook(steps, ButtonVariant::Quiet, ButtonSize::Small);
    steps->setEnabled(m_desk.mayEdit());
    auto *menu = new QMenu(steps);
    m_desk.fillMenu(*menu, row);
    steps->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(new Chip(chip.text, chip.tone, widget));
    line->addStretch(1);
    line->addWidget(steps);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(what);
    layout->addWidget(comes);
    layout->addLayout(line);
    m_rows->addWidget(widget);
}

QString SubscriptionsCard::text() const
{
    return m_lines.join(u'\n');
}

} // namespace regulars
