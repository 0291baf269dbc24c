// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/customeroutlookcard.h"

#include "models/prediction/customeroutlookview.h"
#include "ui/base/formatting.h"
#include "ui/customers/factlist.h"
#include "ui/prediction/loyaltymaptexts.h"
#include "ui/prediction/risktexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

CustomerOutlookCard::CustomerOutlookCard(Database &database, const Formatting &formatting, QWidget *parent)
    : Card(tr("Outlook"), parent),
      m_formatting(formatting),
      m_view(new CustomerOutlookView(database, this)),
      m_facts(new FactList(this))
{
    body()->addWidget(m_facts);
    connect(m_view, &CustomerOutlookView::changed, this, &CustomerOutlookCard::refresh);
    refresh();
}

void CustomerOutlookCard::setCustomer(CustomerId customer)
{
    m_view->show(customer);
    refresh();
}

void CustomerOutlookCard::add(const QString &label, const QString &value)
{
    m_facts->addText(label, value);
    m_said += tr("%1: %2", "a figure, its value").arg(label, value);
}

void CustomerOutlookCard::refresh()
{
    m_facts->clear();
    m_said.clear();
    if (m_view->value() && m_view->value()->score)
        show(*m_view->value());
    setVisible(!m_said.isEmpty());
}

void CustomerOutlookCard::show(const CustomerOutlook &outlook)
{
    const CustomerScore &score = *outlook.score;
    if (score.risk) {
        add(tr("Risk to leave"), tr("%1 of %2", "points, the most there are")
                                     .arg(m_formatting.number(score.risk->score), m_formatting.number(mostRisk)));
        if (!score.risk->reasons.empty())
            add(tr("Because"), RiskTexts::reasons(*score.risk, m_formatting));
    }
    if (outlook.place) {
        const LoyaltyPlace &place = *outlook.place;
        add(tr("On the loyalty map"), LoyaltyMapTexts::quadrant(loyaltyQuadrantOf(place.behaviour, place.emotion)));
        add(tr("That is"), LoyaltyMapTexts::place(place, m_formatting));
        if (const QString reasons = LoyaltyMapTexts::reasons(place, m_formatting); !reasons.isEmpty())
            add(tr("From"), reasons);
    }
    if (score.probabilityAlive)
        add(tr("Still a customer"), m_formatting.percent(*score.probabilityAlive, 0));
    if (score.neverBack)
        add(tr("Does not come back"),
            tr("%1 of those who were away as long", "per cent").arg(m_formatting.percent(*score.neverBack, 0)));
    if (score.nextOrder.isValid())
        add(tr("Next order"), m_formatting.shortDate(score.nextOrder));
    if (score.expected)
        add(tr("Orders in a year"), m_formatting.locale().toString(score.expected->in365Days, 'f', 1));
    if (score.valueMinor)
        add(tr("Worth in a year"), m_formatting.roundMoney({*score.valueMinor, outlook.currency}));
    setToolTip(tr("As of %1. An estimate from what they bought and what happened since; it says nothing for certain.")
                   .arg(m_formatting.shortDate(score.asOf)));
}

} // namespace regulars
