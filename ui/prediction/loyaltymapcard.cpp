// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/loyaltymapcard.h"

#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/prediction/loyaltymapchart.h"
#include "ui/prediction/loyaltymaptexts.h"
#include "ui/reports/reporttable.h"
#include "ui/reports/reporttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QStringList headings()
{
    return {LoyaltyMapCard::tr("Customers who are…"), LoyaltyMapCard::tr("Customers"), LoyaltyMapCard::tr("Share")};
}

} // namespace

LoyaltyMapCard::LoyaltyMapCard(const Formatting &formatting, QWidget *parent)
    : Card(tr("Loyalty map"), parent),
      m_formatting(formatting),
      m_map(new LoyaltyMapChart(formatting, this)),
      m_table(new ReportTable(tr("Customers on the loyalty map"), headings(), this)),
      m_empty(new EmptyState(IconName::Customers, tr("Too few customers for a map"),
                             tr("How recently and how often somebody buys is told against the others: the map needs %Ln "
                                "customer(s) with an order in the last 24 months.",
                                "", int(fewestForRfm)),
                             this)),
      m_stack(new QStackedWidget(this))
{
    setHint(tr("what they do, and how they feel about the shop"));
    auto *page = new QWidget(this);
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xl);
    line->addWidget(m_map, 3, Qt::AlignTop);
    line->addWidget(m_table, 2, Qt::AlignTop);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack);
    connect(m_map, &LoyaltyMapChart::opened, this, &LoyaltyMapCard::open);
    connect(m_table, &ReportTable::rowChosen, this, [this](int row) { open(loyaltyQuadrantAt(row)); });
}

void LoyaltyMapCard::open(LoyaltyQuadrant quadrant)
{
    if (m_map->customersIn(quadrant) > 0)
        Q_EMIT peopleRequested({BehindFigure::LoyaltyQuadrant, m_asOf, m_asOf, int(quadrant)});
}

void LoyaltyMapCard::show(const Outlook &outlook)
{
    m_asOf = outlook.state.last ? outlook.state.last->asOf : QDate();
    m_map->setPoints(outlook.loyalty);
    qint64 all = 0;
    for (const LoyaltyPoint &point : outlook.loyalty)
        all += point.customers;
    QList<QStringList> rows;
    for (int i = 0; i < loyaltyQuadrantCount; ++i) {
        const qint64 customers = m_map->customersIn(loyaltyQuadrantAt(i));
        rows.append({LoyaltyMapTexts::quadrant(loyaltyQuadrantAt(i)), m_formatting.number(customers),
                     ReportTexts::share({customers, all}, m_formatting)});
    }
    m_table->setRows(rows);
    for (int i = 0; i < loyaltyQuadrantCount; ++i)
        m_table->item(i, 0)->setToolTip(LoyaltyMapTexts::hint(loyaltyQuadrantAt(i)));
    m_stack->setCurrentIndex(outlook.loyalty.empty() ? 1 : 0);
}

} // namespace regulars
