// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/weekcard.h"

#include "ui/base/formatting.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

WeekCard::WeekCard(QWidget *parent)
    : Card(tr("This week"), parent),
      m_sales(new KeyFigure(tr("sales"), FontRole::Figure, this)),
      m_returning(new KeyFigure(tr("from returning"), FontRole::Figure, this)),
      m_back(new KeyFigure(tr("buyers back"), FontRole::Figure, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    for (KeyFigure *figure : {m_sales, m_returning, m_back}) {
        figure->setAlignment(Qt::AlignLeading);
        row->addWidget(figure);
    }
    row->addStretch(1);
    body()->addLayout(row);
    m_sales->setToolTip(tr("Since Monday, after returns; compared with the same days of last week"));
    m_returning->setToolTip(tr("Share of this week's sales from customers who had bought before"));
    m_back->setToolTip(tr("Customers who ordered for the second time this week"));
}

void WeekCard::setFigures(const WeekFigures &week, const Formatting &formatting)
{
    m_sales->setValue(formatting.roundMoney(week.sales));
    if (week.salesBefore.isPositive()) {
        const double change = static_cast<double>(week.sales.minor - week.salesBefore.minor) /
                              static_cast<double>(week.salesBefore.minor);
        const QString percent = formatting.percent(std::abs(change), 0);
        m_sales->setLabel(change >= 0 ? tr("sales, %1 up").arg(percent) : tr("sales, %1 down").arg(percent));
    } else {
        m_sales->setLabel(tr("sales"));
    }
    m_returning->setValue(week.orders > 0 ? formatting.percent(week.returningShare, 0) : tr("–", "no figure"));
    m_back->setValue(formatting.number(week.buyersBack));
}

} // namespace regulars
