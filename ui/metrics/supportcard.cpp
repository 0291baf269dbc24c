// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/supportcard.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/figurecell.h"
#include "ui/reports/reporttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = SupportWords::Figure;

constexpr int cellsInRow = 4;

} // namespace

SupportCard::SupportCard(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(new ColumnChart(ColumnChart::Arrangement::Stacked, tr("New and solved tickets by week"), parent)),
      m_card(new ChartCard(SupportWords::title(), m_chart, SupportWords::headings(), parent)),
      m_figures(new QWidget(m_card)),
      m_about(new QWidget(m_card)),
      m_lines(new QVBoxLayout(m_about)),
      m_menu(new QMenu(m_card))
{
    m_card->setObjectName(u"support_card"_s);
    createCells(m_figures);
    createCategories();
    m_card->body()->insertWidget(0, m_figures);
    m_card->body()->addWidget(m_about);
    m_chart->setOpens(true);
    connect(m_chart, &ColumnChart::placeOpened, this, &SupportCard::openWeek);
    connect(m_card, &ChartCard::rowChosen, this, &SupportCard::openWeek);
    showNone({});
}

void SupportCard::createCells(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::s);
    for (const Figure figure : SupportWords::figures) {
        const auto place = int(figure);
        auto *cell = new FigureCell(SupportWords::name(figure), parent);
        cell->setObjectName(u"support_%1"_s.arg(place));
        cell->setDefinition(SupportWords::definition(figure));
        connect(cell, &FigureCell::opened, this, [this, figure] { open(figure); });
        m_cells[size_t(figure)] = cell;
        grid->addWidget(cell, place / cellsInRow, place % cellsInRow);
    }
    for (int column = 0; column < cellsInRow; ++column)
        grid->setColumnStretch(column, 1);
}

void SupportCard::show(const SupportFigures &figures)
{
    m_shown = figures;
    const PaintedChart chart = SupportWords::chart(figures, m_formatting);
    QList<QStringList> rows;
    QStringList tips;
    const QStringList headings = SupportWords::headings();
    for (const SupportWeek &week : figures.weeks) {
        const QStringList row = SupportWords::row(week, m_formatting);
        rows.append(row);
        tips += row[0] + u'\n' + headings[1] + u": "_s + row[1] + u'\n' + headings[2] + u": "_s + row[2];
    }
    const bool isTold = chart.nothing.isEmpty();
    m_chart->setSeries(chart.places, chart.columns);
    m_chart->setTips(tips);
    m_card->setRows(rows);
    m_card->setHint(isTold ? chart.hint : QString());
    m_card->setNothing(SupportFigures::isTold(figures.question.slice) ? tr("No tickets yet") : tr("Not told of this part"),
                       chart.nothing);
    m_figures->setVisible(isTold);
    m_about->setVisible(isTold);
    showCells();
    showCategories();
}

void SupportCard::showNone(const QString &why)
{
    m_shown = {};
    m_figures->hide();
    m_about->hide();
    m_card->setHint({});
    m_card->setNothing(tr("Support desk"), why.isEmpty() ? tr("Reading…") : why);
}

void SupportCard::showCells()
{
    const bool isWhole = m_shown.question.slice.isWhole();
    for (const Figure figure : SupportWords::figures) {
        const SupportWords::Line line = SupportWords::line(figure, m_shown, m_formatting);
        const bool isAlarming = figure == Figure::Overdue && m_shown.overdue.value_or(0) > 0;
        cell(figure)->setValue(line.value, isAlarming ? Tone::Danger : Tone::Neutral);
        cell(figure)->setChange(line.change, line.tone);
        cell(figure)->setDetail(line.detail);
    }
    cell(Figure::Opened)->setOpens(m_shown.now.opened > 0);
    cell(Figure::Solved)->setOpens(isWhole && m_shown.now.solved > 0);
    cell(Figure::FirstReply)->setOpens(isWhole);
    cell(Figure::Resolution)->setOpens(isWhole);
    cell(Figure::Satisfied)->setOpens(m_shown.now.satisfied.of > 0);
    cell(Figure::Open)->setOpens(isWhole && m_shown.open.value_or(0) > 0);
    cell(Figure::Overdue)->setOpens(isWhole && m_shown.overdue.value_or(0) > 0);
}

void SupportCard::createCategories()
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    for (size_t i = 0; i < m_categories.size(); ++i) {
        auto *button = new QPushButton(m_about);
        button->setObjectName(u"support_category_%1"_s.arg(i));
        setButtonLook(button, ButtonVariant::Line, ButtonSize::Small);
        button->setToolTip(tr("Open tickets of this category"));
        connect(button, &QPushButton::clicked, this, [this, i] {
            TicketQuery query;
            query.view = TicketView::Open;
            query.category = m_shown.categories[qsizetype(i)].category;
            Q_EMIT ticketsRequested(query);
        });
        m_categories[i] = button;
        m_lines->addWidget(button);
    }
}

void SupportCard::showCategories()
{
    const bool isWhole = m_shown.question.slice.isWhole();
    for (size_t i = 0; i < m_categories.size(); ++i) {
        const bool isThere = qsizetype(i) < m_shown.categories.size();
        m_categories[i]->setVisible(isThere);
        if (!isThere)
            continue;
        const SupportCategory &category = m_shown.categories[qsizetype(i)];
        const SupportWords::Line line = SupportWords::line(category, m_formatting);
        QString text = tr("%1: %2 new", "a category of tickets, how many of them")
                           .arg(ReportTexts::categoryName(category.name), line.value);
        if (!line.change.isEmpty())
            text += u" · "_s + line.change;
        m_categories[i]->setText(text.replace(u'&', u"&&"_s));
        m_categories[i]->setEnabled(isWhole && category.category.isValid());
    }
}

void SupportCard::open(Figure figure)
{
    TicketQuery query;
    switch (figure) {
    case Figure::Opened:
        Q_EMIT peopleRequested({BehindFigure::AskedForHelp, m_shown.question.from(), m_shown.question.day});
        return;
    case Figure::FirstReply:
    case Figure::Resolution:
        Q_EMIT reportRequested();
        return;
    case Figure::Satisfied:
        offerAnswers();
        return;
    case Figure::Solved:
        query.view = TicketView::Solved;
        query.solvedDays = daysOf(m_shown.question.period);
        break;
    case Figure::Open:
        query.view = TicketView::Open;
        break;
    case Figure::Overdue:
        query.view = TicketView::Breaching;
        break;
    }
    Q_EMIT ticketsRequested(query);
}

void SupportCard::openWeek(int place)
{
    if (place < 0 || place >= m_shown.weeks.size())
        return;
    const SupportWeek &week = m_shown.weeks[place];
    Q_EMIT peopleRequested({BehindFigure::AskedForHelp, week.from, week.until});
}

void SupportCard::offerAnswers()
{
    m_menu->clear();
    const auto add = [this](const QString &text, BehindFigure figure) {
        const PeopleBehind people{figure, m_shown.question.from(), m_shown.question.day};
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, people] { Q_EMIT peopleRequested(people); });
    };
    add(tr("Who was satisfied"), BehindFigure::Satisfied);
    add(tr("Who was not satisfied"), BehindFigure::NotSatisfied);
    const FigureCell *from = cell(Figure::Satisfied);
    m_menu->popup(from->mapToGlobal(QPoint(0, from->height() + space::xs)));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

} // namespace regulars
