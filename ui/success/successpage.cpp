// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successpage.h"

#include "ui/base/keyvaluestore.h"
#include "ui/base/metrics.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/reports/reporttable.h"
#include "ui/success/onboardingpane.h"
#include "ui/success/onboardingtemplatescard.h"
#include "ui/success/successboard.h"
#include "ui/success/successdesk.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto tabKey = u"success/tab"_s;

} // namespace

SuccessPage::SuccessPage(SuccessDesk &desk, KeyValueStore &store, QWidget *parent)
    : QWidget(parent), m_switch(new SegmentedControl(this)), m_stack(new QStackedWidget(this))
{
    m_switch->setObjectName(u"success_tabs"_s);
    m_switch->setAccessibleName(tr("Part of customer success"));
    createTabs(desk);
    layOut();
    connect(m_switch, &SegmentedControl::currentIndexChanged, this, [this, &store](int index) {
        m_stack->setCurrentIndex(index);
        store.setValue(tabKey, index);
    });
    m_switch->setCurrentIndex(std::clamp(store.value(tabKey).toInt(), 0, m_switch->count() - 1));
    m_stack->setCurrentIndex(m_switch->currentIndex());
}

void SuccessPage::addTab(const QString &text, QWidget *content)
{
    m_switch->addSegment(text);
    m_stack->addWidget(content);
}

void SuccessPage::createTabs(SuccessDesk &desk)
{
    m_onboarding = new OnboardingPane(desk, this);
    m_goals = new SuccessBoardPane(SuccessBoardPane::Kind::Goals, desk, this);
    m_checkIns = new SuccessBoardPane(SuccessBoardPane::Kind::CheckIns, desk, this);
    auto *templates = new QWidget(this);
    m_templates = new OnboardingTemplatesCard(desk, templates);
    auto *column = new QVBoxLayout(templates);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_templates);
    column->addStretch(1);
    addTab(tr("Onboarding"), m_onboarding);
    addTab(tr("Goals"), m_goals);
    addTab(tr("Check-ins"), m_checkIns);
    addTab(tr("Templates"), templates);
    connect(m_onboarding, &OnboardingPane::customerRequested, this, &SuccessPage::customerRequested);
    for (SuccessBoardPane *pane : {m_goals, m_checkIns})
        connect(pane, &SuccessBoardPane::customerRequested, this, &SuccessPage::customerRequested);
}

void SuccessPage::layOut()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(space::l);
    header->addWidget(new TextLabel(tr("Customer success"), FontRole::PageTitle, ColourRole::Text, this));
    header->addWidget(m_switch);
    header->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
}

void SuccessPage::showTab(Tab tab)
{
    m_switch->setCurrentIndex(static_cast<int>(tab));
}

SuccessPage::Tab SuccessPage::tab() const
{
    return static_cast<Tab>(m_switch->currentIndex());
}

void SuccessPage::focusTab()
{
    if (tab() == Tab::Onboarding)
        m_onboarding->focusList();
    else if (tab() == Tab::Templates && m_templates->table()->isVisible())
        m_templates->table()->setFocus(Qt::OtherFocusReason);
    else if (tab() == Tab::Templates)
        m_templates->addButton()->setFocus(Qt::OtherFocusReason);
    else
        (tab() == Tab::Goals ? m_goals : m_checkIns)->focusList();
}

} // namespace regulars
