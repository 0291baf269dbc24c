// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/programmecostscard.h"

#include "models/loyalty/loyaltyfigures.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace regulars {

ProgrammeCostsCard::ProgrammeCostsCard(LoyaltyFiguresView &figures, const Formatting &formatting, QWidget *parent)
    : Card(tr("Profit and loss"), parent), m_figures(figures), m_formatting(formatting)
{
    setHint(tr("last 12 months"));
    connect(&m_figures, &LoyaltyFiguresView::changed, this, &ProgrammeCostsCard::refresh);
    refresh();
}

void ProgrammeCostsCard::refresh()
{
    delete m_lines;
    m_lines = new QWidget(this);
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1);
    m_said.clear();
    if (const auto &figures = m_figures.value()) {
        showCosts(*figures);
        showJoined(*figures);
    } else if (m_figures.state() == EntityViewBase::State::Failed) {
        addNote(errorText(m_figures.error()));
    }
    body()->addWidget(m_lines);
    m_lines->show(); // at once: the card is there already
}

void ProgrammeCostsCard::addLine(const QString &what, const QString &amount, bool isStrong)
{
    const int row = m_grid->rowCount();
    const FontRole font = isStrong ? FontRole::Strong : FontRole::Body;
    auto *name = new TextLabel(what, font, isStrong ? ColourRole::Text : ColourRole::Muted, m_lines);
    name->setWordWrap(true);
    auto *value = new TextLabel(amount, font, ColourRole::Text, m_lines);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1, Qt::AlignTrailing | Qt::AlignTop);
    m_said += tr("%1: %2", "a figure, its value").arg(what, amount);
}

void ProgrammeCostsCard::addNote(const QString &text)
{
    auto *note = new TextLabel(text, FontRole::Small, ColourRole::Muted, m_lines);
    note->setWordWrap(true);
    note->setContentsMargins(0, 0, 0, space::s); // to what comes after it
    m_grid->addWidget(note, m_grid->rowCount(), 0, 1, 2);
    m_said += text;
}

void ProgrammeCostsCard::showCosts(const ProgrammeFigures &figures)
{
    const ProgrammeCosts &costs = figures.costs;
    const auto money = [&](qint64 minor) { return m_formatting.roundMoney({minor, figures.currency}); };
    addLine(tr("Members bought, after returns"), money(costs.memberNetMinor));
    addLine(tr("Paid with points"), money(-costs.paidWithPointsMinor));
    addLine(tr("Rewards that were used, at your cost"), money(-costs.rewardsMinor));
    const bool hasShare = costs.memberNetMinor > 0;
    const QString share = m_formatting.percent(
        hasShare ? static_cast<double>(costs.spentMinor()) / static_cast<double>(costs.memberNetMinor) : 0);
    addLine(hasShare ? tr("Cost of the programme, %1 of what members bought", "per cent").arg(share)
                     : tr("Cost of the programme"),
            money(-costs.spentMinor()), true);
    if (figures.pointValueMicro > 0)
        addLine(tr("Points given in that time will cost"), money(-costs.issuedMinor));
    addNote(tr("What members would have bought without the programme nobody knows, so nothing is counted as its gain."));
}

void ProgrammeCostsCard::showJoined(const ProgrammeFigures &figures)
{
    const BeforeAndAfter &joined = figures.purchases.joined;
    if (joined.members < fewestForPercent)
        return;
    const auto orders = [&](const OrderSums &sums) {
        return m_formatting.locale().toString(static_cast<double>(sums.orders) / static_cast<double>(joined.members), 'f',
                                              1);
    };
    const auto spent = [&](const OrderSums &sums) {
        return m_formatting.roundMoney({sums.netMinor / joined.members, figures.currency});
    };
    addLine(tr("Orders per member before and after joining"),
            tr("%1 → %2", "a figure before and after").arg(orders(joined.before), orders(joined.after)));
    addLine(tr("Spent per member before and after joining"),
            tr("%1 → %2", "a figure before and after").arg(spent(joined.before), spent(joined.after)));
    addNote(
        tr("Of %Ln member(s) who joined 3 to 12 months ago and bought on both sides, as many days before as since. What has "
           "changed may have other reasons.",
           "", pluralCount(joined.members)));
}

} // namespace regulars
