// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/rfmcard.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/prediction/rfmgridmodel.h"
#include "ui/prediction/rfmgridtable.h"
#include "ui/prediction/risktexts.h"
#include "ui/reports/reporttable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array rfmGroups = {RfmGroup::Champions,      RfmGroup::Loyal,  RfmGroup::Recent,
                                  RfmGroup::NeedsAttention, RfmGroup::AtRisk, RfmGroup::Inactive};

qint64 sumOf(const QMap<RfmMove, qint64> &moves, std::optional<RfmGroup> RfmMove::*side, std::optional<RfmGroup> group)
{
    qint64 sum = 0;
    for (auto move = moves.cbegin(); move != moves.cend(); ++move)
        sum += move.key().*side == group ? move.value() : 0;
    return sum;
}

QStringList groupHeadings()
{
    return {RfmCard::tr("Group"), RfmCard::tr("Customers"), RfmCard::tr("Change")};
}

QStringList moveHeadings()
{
    QStringList headings{RfmCard::tr("From")};
    for (const RfmGroup group : rfmGroups)
        headings += RiskTexts::group(group);
    return headings << RfmCard::tr("Not scored");
}

} // namespace

RfmCard::RfmCard(const Formatting &formatting, QWidget *parent)
    : Card(tr("Recency, frequency, value"), parent),
      m_formatting(formatting),
      m_model(new RfmGridModel(formatting, this)),
      m_grid(new RfmGridTable(*m_model, this)),
      m_groups(new ReportTable(tr("Groups of customers"), groupHeadings(), this)),
      m_moves(new ReportTable(tr("From group to group"), moveHeadings(), this)),
      m_stack(new QStackedWidget(this)),
      m_switch(new QPushButton(tr("Movements"), this)),
      m_since(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    setHint(tr("of the last 24 months; R: how recently, F: how often, 5 is best"));
    setButtonLook(m_switch, ButtonVariant::Quiet, ButtonSize::Small);
    m_switch->setObjectName(u"rfm_moves"_s);
    m_switch->setCheckable(true);
    addHeaderWidget(m_switch);
    auto *page = new QWidget(this);
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xl);
    line->addWidget(m_grid, 3, Qt::AlignTop);
    line->addWidget(m_groups, 2, Qt::AlignTop);
    m_stack->addWidget(page);
    m_stack->addWidget(m_moves);
    body()->addWidget(m_stack);
    body()->addWidget(m_since);
    connect(m_switch, &QPushButton::toggled, m_stack, [this](bool moves) { m_stack->setCurrentIndex(moves ? 1 : 0); });
    connect(m_grid, &RfmGridTable::peopleRequested, this, &RfmCard::peopleRequested);
    connect(m_groups, &ReportTable::rowChosen, this, [this](int row) {
        Q_EMIT peopleRequested({BehindFigure::RfmGroup, m_asOf, m_asOf, int(rfmGroups[size_t(row)])});
    });
}

void RfmCard::show(const Outlook &outlook)
{
    m_asOf = outlook.state.last ? outlook.state.last->asOf : QDate();
    m_model->setGrid(outlook.grid, m_asOf);
    showGroups(outlook);
    showMoves(outlook);
    m_switch->setVisible(outlook.monthBefore > 0);
    if (outlook.monthBefore == 0)
        m_switch->setChecked(false);
    m_since->setText(
        outlook.monthBefore > 0
            ? tr("Change since the end of %1", "a month").arg(m_formatting.month(firstOfMonth(outlook.monthBefore)))
            : tr("What changes from month to month is told when the first month is over."));
}

void RfmCard::showGroups(const Outlook &outlook)
{
    QList<QStringList> rows;
    for (const RfmGroup group : rfmGroups) {
        const qint64 now = sumOf(outlook.moves, &RfmMove::second, group);
        const qint64 before = sumOf(outlook.moves, &RfmMove::first, group);
        rows.append({RiskTexts::group(group), m_formatting.number(now),
                     outlook.monthBefore > 0 ? DashboardTexts::change(double(now - before), 0, m_formatting) : u"–"_s});
    }
    m_groups->setRows(rows);
    for (size_t i = 0; i < rfmGroups.size(); ++i)
        m_groups->item(int(i), 0)->setToolTip(RiskTexts::groupHint(rfmGroups[i]));
}

void RfmCard::showMoves(const Outlook &outlook)
{
    QList<QStringList> rows;
    const auto addRow = [&](const QString &name, std::optional<RfmGroup> from) {
        QStringList cells{name};
        const auto add = [&](std::optional<RfmGroup> to) {
            const qint64 customers = outlook.moves.value({from, to});
            cells += customers > 0 ? m_formatting.number(customers) : u"–"_s;
        };
        for (const RfmGroup to : rfmGroups)
            add(to);
        add(std::nullopt);
        rows.append(cells);
    };
    for (const RfmGroup from : rfmGroups)
        addRow(RiskTexts::group(from), from);
    addRow(tr("Not scored"), std::nullopt);
    m_moves->setRows(rows);
}

} // namespace regulars
