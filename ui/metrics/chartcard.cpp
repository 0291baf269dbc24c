// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/chartcard.h"

#include "ui/base/emptystate.h"
#include "ui/base/regularsstyle.h"
#include "ui/reports/chartcanvas.h"
#include "ui/reports/reporttable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace regulars {

namespace {

enum Shown { ShowsChart, ShowsTable, ShowsNothing };

} // namespace

ChartCard::ChartCard(const QString &title, ChartCanvas *chart, const QStringList &headings, QWidget *parent)
    : Card(title, parent),
      m_chart(chart),
      m_stack(new QStackedWidget(this)),
      m_table(new ReportTable(title, headings, this)),
      m_empty(new EmptyState(IconName::Dashboard, {}, {}, this)),
      m_switch(new QPushButton(tr("Table"), this))
{
    m_switch->setCheckable(true);
    setButtonLook(m_switch, ButtonVariant::Quiet, ButtonSize::Small);
    m_switch->setAccessibleName(tr("%1 as a table", "the title of a chart").arg(title));
    addHeaderWidget(m_switch);
    // A table of a year is higher than its chart: it scrolls, so that the cards keep their places.
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(chart);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    connect(m_switch, &QPushButton::toggled, m_stack,
            [this](bool table) { m_stack->setCurrentIndex(table ? ShowsTable : ShowsChart); });
    connect(m_table, &ReportTable::rowChosen, this, &ChartCard::rowChosen);
}

void ChartCard::setRows(const QList<QStringList> &rows)
{
    m_table->setRows(rows);
}

void ChartCard::setNothing(const QString &title, const QString &sentence)
{
    const bool nothing = !sentence.isEmpty();
    m_switch->setVisible(!nothing);
    m_empty->setTexts(title, sentence);
    m_stack->setCurrentIndex(nothing ? ShowsNothing : m_switch->isChecked() ? ShowsTable : ShowsChart);
}

} // namespace regulars
