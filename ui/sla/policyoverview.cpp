// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/policyoverview.h"

#include "models/sla/servicelevelsview.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/sla/slatexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { PolicyColumn, HoursColumn, PriorityColumn, FirstMetricColumn };

bool isPromised(const SlaPolicy &policy, TicketPriority priority)
{
    return std::any_of(policy.targets.begin(), policy.targets.end(),
                       [=](const SlaTarget &target) { return target.priority == priority; });
}

} // namespace

PolicyOverview::PolicyOverview(Database &database, const Formatting &formatting, QWidget *parent)
    : QDialog(parent),
      m_formatting(formatting),
      m_levels(new ServiceLevelsView(database, this)),
      m_table(new QTableWidget(this)),
      m_hint(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    setWindowTitle(tr("All promises"));
    QStringList heads{tr("Promise"), tr("Working hours"), tr("Priority")};
    for (const SlaMetric metric : allSlaMetrics)
        heads += TicketTexts::metric(metric);
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setObjectName(u"all_promises"_s);
    m_table->setAccessibleName(tr("All promises"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_table);
    layOut();
    connect(m_levels, &ServiceLevelsView::changed, this, &PolicyOverview::refresh);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    refresh();
    resize(860, 520);
}

void PolicyOverview::layOut()
{
    m_hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    m_table->setFocus();
}

void PolicyOverview::refresh()
{
    const auto &levels = m_levels->value();
    if (!levels)
        return;
    m_table->clearSpans();
    m_table->setRowCount(0);
    for (const SlaPolicy &policy : levels->policies)
        addPolicy(policy, *levels);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(PolicyColumn, QHeaderView::Stretch);
    m_hint->setText(levels->policies.isEmpty()
                        ? tr("Nothing is promised yet, so no ticket is ever due.")
                        : tr("A ticket gets the first promise from above that is for it. A time counts in the working hours "
                             "of its promise; a dash says that nothing is promised."));
}

void PolicyOverview::addPolicy(const SlaPolicy &policy, const ServiceLevels &levels)
{
    const WorkCalendar *calendar = levels.calendar(policy.calendar);
    const QString conditions = SlaTexts::conditions(policy, levels, m_formatting);
    const int first = m_table->rowCount();
    for (auto priority = allTicketPriorities.rbegin(); priority != allTicketPriorities.rend(); ++priority) {
        if (!isPromised(policy, *priority))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto setCell = [this, row](int column, const QString &text, const QString &more) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(more);
            m_table->setItem(row, column, item);
        };
        setCell(PolicyColumn, policy.name, conditions);
        setCell(HoursColumn, calendar ? calendar->name : QString(),
                calendar ? SlaTexts::week(*calendar, m_formatting.locale()) : QString());
        setCell(PriorityColumn, TicketTexts::priority(*priority), conditions);
        int column = FirstMetricColumn;
        for (const SlaMetric metric : allSlaMetrics) {
            const auto target = targetOf(policy, metric, *priority);
            setCell(column++, target ? SlaTexts::minutes(target->minutes, m_formatting) : tr("–", "nothing is promised"),
                    target ? tr("A warning comes at %1 of it.").arg(m_formatting.percent(target->warnPercent / 100.0, 0))
                           : QString());
        }
    }
    // The name and the hours stand once.
    for (const int column : {PolicyColumn, HoursColumn}) {
        if (m_table->rowCount() - first > 1)
            m_table->setSpan(first, column, m_table->rowCount() - first, 1);
    }
}

} // namespace regulars
