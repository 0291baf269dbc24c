// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/mrrpart.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/readwhileseen.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/reports/columnchart.h"
#include "ui/reports/figuretile.h"
#include "ui/subscriptions/subscriptiontexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Look
{
    MrrMovement movement;
    ColourRole colour;
    double strength;
};
constexpr double paler = 0.45;
/// From the line up, then from the line down.
constexpr std::array<Look, mrrMovementCount> looks{{{MrrMovement::New, ColourRole::Accent, 1},
                                                    {MrrMovement::Expansion, ColourRole::Accent, paler},
                                                    {MrrMovement::Reactivation, ColourRole::Blue, 1},
                                                    {MrrMovement::Contraction, ColourRole::Red, paler},
                                                    {MrrMovement::Churn, ColourRole::Red, 1},
                                                    {MrrMovement::Paused, ColourRole::Amber, 1}}};

QStringList headings()
{
    QStringList headings{MrrPart::tr("Month"), MrrPart::tr("Opening")};
    for (const Look &look : looks)
        headings += SubscriptionTexts::movement(look.movement);
    return headings + QStringList{MrrPart::tr("Closing"), MrrPart::tr("Customers")};
}

} // namespace

MrrPart::MrrPart(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_mrr(new MrrView(database, this)),
      m_value(new FigureTile(
          tr("MRR", "monthly recurring revenue"),
          tr("Monthly recurring revenue: what all subscriptions are worth in a month, without tax. Paused ones don't count."),
          this)),
      m_net(new FigureTile(tr("Net revenue retention"),
                           tr("What those who had a subscription a year ago are worth now, against then."), this)),
      m_gross(new FigureTile(tr("Gross revenue retention"),
                             tr("The same without growth: of each customer at most what it was a year ago."), this)),
      m_churn(new FigureTile(tr("Customers lost"),
                             tr("The share of those who had a subscription a year ago and have none now."), this)),
      m_renewals(new FigureTile(tr("Renewal rate"),
                                tr("Of the terms that ended in the last twelve months, by value: those that were renewed."),
                                this)),
      m_chart(new ColumnChart(ColumnChart::Arrangement::Stacked, tr("Movements of the monthly recurring revenue"), this)),
      m_card(new ChartCard(tr("What moved it"), m_chart, headings(), this))
{
    m_card->setHint(tr("by month, the last twelve"));
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::l);
    for (FigureTile *tile : {m_value, m_net, m_gross, m_churn, m_renewals})
        tiles->addWidget(tile, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addLayout(tiles);
    layout->addWidget(m_card, 1);
    connect(m_mrr, &MrrView::changed, this, &MrrPart::showFigures);
    readWhileSeen(*m_mrr, *this);
    showFigures();
}

void MrrPart::showFigures()
{
    const auto &figures = m_mrr->value();
    if (!figures) {
        m_card->setNothing({}, m_mrr->state() == EntityViewBase::State::Failed ? tr("This could not be read.")
                                                                               : tr("Being counted."));
        return;
    }
    const MrrMonth &now = figures->report.months.last();
    m_value->setValue(m_formatting.money({now.closingMinor, figures->currency}));
    QStringList details{tr("of %Ln customer(s)", "", pluralCount(now.customersAtEnd))};
    if (now.pausedMinor > 0)
        details +=
            tr("%1 more are paused", "an amount of money").arg(m_formatting.money({now.pausedMinor, figures->currency}));
    m_value->setDetails(details);
    showRetention(figures->report.retention);
    showRenewals(figures->report.renewals);
    showMonths(*figures);
}

QString MrrPart::shareText(std::optional<double> share, qint64 of) const
{
    const auto shown = shownShare(share, of);
    return shown ? m_formatting.percent(*shown) : u"–"_s;
}

void MrrPart::showRetention(const MrrRetention &retention)
{
    const auto show = [&](FigureTile *tile, std::optional<double> share) {
        tile->setValue(shareText(share, retention.startCustomers));
        tile->setDetails({tr("of %Ln customer(s) a year ago", "", pluralCount(retention.startCustomers))});
    };
    show(m_net, retention.net());
    show(m_gross, retention.gross());
    show(m_churn, retention.logoChurn());
}

void MrrPart::showRenewals(const RenewalRate &rate)
{
    m_renewals->setValue(shareText(rate.byValue(), rate.due));
    m_renewals->setDetails({tr("%1 of %Ln term(s) that ended", "how many were renewed", pluralCount(rate.due))
                                .arg(m_formatting.number(rate.renewed))});
}

void MrrPart::showMonths(const MrrFigures &figures)
{
    const qint64 unit = figures.currency.minorPerMajor();
    QStringList places;
    QStringList tips;
    QList<QStringList> rows;
    std::vector<ColumnChart::Series> series;
    for (const Look &look : looks)
        series.push_back({SubscriptionTexts::movement(look.movement), look.colour, look.strength, {}});
    bool isAny = false;
    const QStringList names = headings();
    for (const MrrMonth &month : figures.report.months) {
        const auto money = [&](qint64 minor) { return m_formatting.money({minor, figures.currency}); };
        places += DashboardTexts::shortMonth(monthNumberOf(month.month), m_formatting);
        QStringList row{m_formatting.month(month.month), money(month.openingMinor)};
        for (size_t i = 0; i < looks.size(); ++i) {
            const qint64 moved = month.movement(looks[i].movement);
            series[i].values.push_back(dividedHalfUp(moved, unit));
            row += money(moved);
        }
        row += {money(month.closingMinor), m_formatting.number(month.customersAtEnd)};
        isAny = isAny || month.openingMinor != 0 || month.closingMinor != 0 || month.customersAtEnd > 0;
        QStringList tip;
        for (qsizetype i = 0; i < row.size(); ++i)
            tip += i == 0 ? row[i] : names[i] + u": "_s + row[i];
        tips += tip.join(u'\n');
        rows += row;
    }
    m_chart->setSeries(places, series);
    m_chart->setTips(tips);
    m_card->setRows(rows);
    m_card->setNothing(tr("No subscriptions yet"), isAny ? QString() : tr("It moves with the first subscription."));
}

} // namespace regulars
