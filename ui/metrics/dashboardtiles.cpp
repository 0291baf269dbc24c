// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardtiles.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/metrics/answerchoices.h"
#include "ui/metrics/dashboardfigures.h"
#include "ui/metrics/dashboardlayout.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/metrics/slicetexts.h"
#include "ui/metrics/valuewords.h"

#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = DashboardTexts::Figure;

constexpr int leastTileWidth = 150;
/// What the shop's assumptions (ValueTerms) are for.
constexpr std::array termedFigures = {Figure::ValueHistoric, Figure::ValueFormula, Figure::ValueDiscounted,
                                      Figure::ValueExpected};

} // namespace

DashboardTiles::DashboardTiles(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::m);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new DashboardTile(DashboardTexts::name(Figure(i)), this);
        m_tiles[i]->setObjectName(u"tile%1"_s.arg(i));
        m_tiles[i]->setValue(u"–"_s);
        connect(m_tiles[i], &DashboardTile::peopleRequested, this, &DashboardTiles::peopleRequested);
    }
    createLinks();
    setFigures(DashboardLayout::usual().shownFigures());
}

void DashboardTiles::createLinks()
{
    tile(Figure::FirstReply)->setLink(tr("Open the support report"));
    connect(tile(Figure::FirstReply), &DashboardTile::linkRequested, this, &DashboardTiles::supportReportRequested);
    for (const Figure figure : DashboardTexts::figures) {
        if (ValueWords::isOfProgramme(figure)) {
            tile(figure)->setLink(tr("Open the loyalty programme"));
            connect(tile(figure), &DashboardTile::linkRequested, this, &DashboardTiles::loyaltyRequested);
        }
    }
    for (const Figure figure : termedFigures)
        connect(tile(figure), &DashboardTile::linkRequested, this, &DashboardTiles::valueTermsRequested);
}

void DashboardTiles::setOffersValueTerms(bool offers)
{
    for (const Figure figure : termedFigures)
        tile(figure)->setLink(offers ? tr("Margin and years…") : QString());
}

void DashboardTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardTiles::setFigures(const QList<Figure> &figures)
{
    for (const Figure figure : DashboardTexts::figures)
        m_grid->removeWidget(tile(figure));
    m_figures = figures;
    for (const Figure figure : DashboardTexts::figures)
        tile(figure)->setVisible(figures.contains(figure)); // which may change the size, and arrange some of them
    m_columns = 0;
    arrange();
}

void DashboardTiles::arrange()
{
    const int all = int(m_figures.size());
    const int fitting = std::max(width() / (leastTileWidth + space::m), 1);
    const int rows = std::max((all + fitting - 1) / fitting, 1);
    const int columns = std::max((all + rows - 1) / rows, 1); // rows are as long as each other
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < all; ++i)
        m_grid->addWidget(tile(m_figures[i]), i / columns, i % columns);
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void DashboardTiles::showDashboard(const Dashboard &dashboard)
{
    m_isWhole = dashboard.question.slice.isWhole();
    for (const Figure figure : DashboardTexts::figures) {
        tile(figure)->setDefinition(wordsOf(figure, dashboard));
        if (const auto choices = ValueWords::choices(figure, dashboard, m_formatting); ValueWords::opensPeople(figure))
            tile(figure)->setChoices(choices);
        if (AnswerChoices::isOfAnswers(figure))
            tile(figure)->setChoices(
                AnswerChoices::choices(figure, dashboard.said.people, dashboard.question.from(), dashboard.question.day));
        if (figure != Figure::FirstReply || !m_isWhole)
            fill(figure, DashboardFigures::figure(figure, dashboard, m_formatting));
    }
    offerPeople(dashboard.customers.now);
}

QString DashboardTiles::wordsOf(Figure figure, const Dashboard &dashboard) const
{
    QStringList paragraphs{DashboardTexts::definition(figure, dashboard.question, dashboard.activeDays)};
    if (ValueWords::isCompared(figure))
        paragraphs += DashboardTexts::compared(figure, dashboard.question, m_formatting);
    paragraphs += ValueWords::more(figure, dashboard, m_formatting);
    if (SliceTexts::whyNotTold(figure, dashboard.question.slice).isEmpty())
        paragraphs += AnswerChoices::responseRate(figure, dashboard.responded, m_formatting);
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

void DashboardTiles::showMissing(const QString &values, const QString &programme)
{
    if (!m_isWhole)
        return;
    for (const Figure figure : DashboardTexts::figures) {
        if (ValueWords::isOfValues(figure) && !values.isEmpty())
            tile(figure)->setDetails({values});
        if (ValueWords::isOfProgramme(figure) && !programme.isEmpty())
            tile(figure)->setDetails({programme});
    }
}

void DashboardTiles::fill(Figure figure, const ShownFigure &shown)
{
    tile(figure)->setValue(shown.value);
    tile(figure)->setChange(shown.change, shown.tone);
    tile(figure)->setDetails(shown.details);
    tile(figure)->setTrend(shown.trend);
}

void DashboardTiles::offerPeople(const CustomerFigures &now)
{
    const QDate then = now.day.addDays(-daysOf(now.period));
    tile(Figure::Retention)
        ->setChoices(
            {{tr("%Ln who stayed", "", int(now.kept.part)), {BehindFigure::Kept, then, now.day}},
             {tr("%Ln who did not stay", "", int(now.kept.of - now.kept.part)), {BehindFigure::Lapsed, then, now.day}},
             {tr("%Ln who are active today", "", int(now.active)), {BehindFigure::Active, now.day, now.day}}});
    tile(Figure::Churn)
        ->setChoices({{tr("%Ln who lapsed in these 30 days", "", int(now.lapsed.part)),
                       {BehindFigure::Lapsed, now.day.addDays(-daysOf(DashboardPeriod::Month)), now.day}}});
    const QDate last = now.day.addDays(-secondOrderDays);
    const QDate first = last.addDays(1 - daysOf(now.period));
    tile(Figure::Repeat)
        ->setChoices(
            {{tr("%Ln who came back", "", int(now.inTime.part)), {BehindFigure::InTime, first, last}},
             {tr("%Ln who did not come back", "", int(now.inTime.of - now.inTime.part)),
              {BehindFigure::NotInTime, first, last}},
             {tr("%Ln who ever bought twice", "", int(now.repeaters.part)), {BehindFigure::Repeaters, now.day, now.day}}});
}

void DashboardTiles::showNoSupport(const QString &why)
{
    if (!m_isWhole)
        return;
    DashboardTile *shown = tile(Figure::FirstReply);
    shown->setValue(u"–"_s);
    shown->setChange({}, Tone::Neutral);
    shown->setDetails({why});
}

void DashboardTiles::showSupport(const SupportComparison &support)
{
    if (m_isWhole)
        fill(Figure::FirstReply, DashboardFigures::firstReply(support, m_formatting));
}

QString DashboardTiles::text() const
{
    QStringList lines;
    for (const Figure figure : m_figures)
        lines += tile(figure)->accessibleName();
    return lines.join(u'\n');
}

} // namespace regulars
