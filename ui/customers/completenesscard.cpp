// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/completenesscard.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CompletenessCard::CompletenessCard(QWidget *parent)
    : Card(tr("Known so far"), parent), m_meter(new QProgressBar(this)), m_ask(new QPushButton(this))
{
    m_meter->setRange(0, 100);
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("Known so far"));
    m_ask->setObjectName(u"ask_next"_s);
    setButtonLook(m_ask, ButtonVariant::Quiet, ButtonSize::Small);
    body()->setSpacing(space::s);
    body()->addWidget(m_meter);
    body()->addWidget(m_ask, 0, Qt::AlignLeading);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_item == WantedItem::Members)
            Q_EMIT membersRequested();
        else
            Q_EMIT fieldRequested(fieldOf(m_item, m_kind));
    });
}

void CompletenessCard::setCustomer(const CustomerCard &card)
{
    const Completeness completeness = completenessOf(card.customer, card.group ? card.group->members : 0);
    setVisible(completeness.ask.has_value());
    if (!completeness.ask)
        return;
    m_item = *completeness.ask;
    m_kind = card.customer.kind;
    m_meter->setValue(completeness.percent);
    setHint(tr("%1 %", "how much is known").arg(locale().toString(completeness.percent)));
    m_ask->setText(tr("Ask next: %1", "phone number").arg(CustomerTexts::wanted(m_item)));
}

} // namespace regulars
