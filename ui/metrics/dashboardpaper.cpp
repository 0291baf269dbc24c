// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardpaper.h"

#include "ui/base/sparkline.h"
#include "ui/metrics/cohortpaper.h"
#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/dashboardlayout.h"
#include "ui/metrics/slicetexts.h"
#include "ui/metrics/supportwords.h"
#include "ui/metrics/valuecharts.h"
#include "ui/metrics/valuewords.h"
#include "ui/reports/reporttexts.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double margin = 18 * pointsPerMillimetre;
constexpr double footHeight = 24;
constexpr double gap = 18;
constexpr double rowGap = 6;
constexpr double cellGap = 8;
constexpr double definitionGap = 4;
constexpr int mostLinesOfHead = 3;
constexpr int chartLetters = 8;
constexpr double trendHeight = 16;
constexpr double trendWidth = 1.4;

const PaperStyle titleStyle{34, QFont::Bold, ColourRole::Text};
const PaperStyle shopStyle{16, QFont::DemiBold, ColourRole::Accent};
const PaperStyle periodStyle{14, QFont::Normal, ColourRole::Text};
const PaperStyle headingStyle{13, QFont::Bold, ColourRole::Text};
const PaperStyle valueStyle{22, QFont::Bold, ColourRole::Text};
const PaperStyle plain{9, QFont::Normal, ColourRole::Text};
const PaperStyle strong{9, QFont::DemiBold, ColourRole::Text};
const PaperStyle muted{9, QFont::Normal, ColourRole::Muted};
const PaperStyle small{8, QFont::Normal, ColourRole::Muted};
const PaperStyle headStyle{8, QFont::DemiBold, ColourRole::Muted};

/// The blocks with as much space after them as their last page has left.
QList<PaperBlock> filled(QList<PaperBlock> blocks, double room)
{
    const QList<QList<PaperBlock>> pages = onPages(blocks, room);
    double used = 0;
    for (const PaperBlock &block : pages.last())
        used += block.height;
    if (used < room)
        blocks += gapBlock(room - used);
    return blocks;
}

/// As wide as the longest word of a head.
double widthOfWords(const QString &head)
{
    double width = 0;
    for (const QString &word : head.split(u' '))
        width = std::max(width, Paper::width(word, headStyle));
    return width + cellGap + 1;
}

/// A figure in a box of the cover.
void paintTile(Paper &paper, const QRectF &place, const QString &name, const ShownFigure &shown)
{
    paper.fill(place, paper.colour(ColourRole::SurfaceAlt), 6);
    const QRectF inner = place.adjusted(12, 10, -12, -8);
    paper.line({inner.left(), inner.top(), inner.width(), 12}, name, muted);
    const double value = std::min(Paper::width(shown.value, valueStyle), inner.width());
    paper.figures({inner.left(), inner.top() + 14, value + 1, 28}, shown.value, valueStyle, Qt::AlignLeft);
    const double rest = inner.width() - value - 8;
    if (!shown.change.isEmpty() && rest > Paper::width(shown.change, strong))
        paper.line({inner.left() + value + 8, inner.top() + 23, rest, 14}, shown.change, {9, QFont::DemiBold, shown.ink()});
    double top = inner.top() + 46;
    for (const QString &line : shown.details) {
        paper.paragraph({inner.left(), top, inner.width(), 20}, line, small, Qt::AlignLeft, 2);
        top += Paper::paragraphHeight(inner.width(), line, small, 2);
    }
    const QRectF trend = paper.mirrored({inner.left(), inner.bottom() - trendHeight, inner.width(), trendHeight});
    if (shown.trend.size() < DashboardFigures::fewestForTrend || top > trend.top())
        return;
    const QList<QPointF> points = Sparkline::pointsIn(trend, shown.trend, QGuiApplication::layoutDirection());
    paper.painter().setPen(QPen(paper.colour(ColourRole::Accent), trendWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paper.painter().setBrush(Qt::NoBrush);
    paper.painter().drawPolyline(points.constData(), int(points.size()));
}

} // namespace

DashboardPaper::DashboardPaper(const DashboardPaperContent &content, const FlowShape &shape, const Formatting &formatting)
    : m_content(content), m_shape(shape), m_formatting(formatting)
{
}

PaperPages DashboardPaper::pages(const DashboardPaperContent &content, const Formatting &formatting)
{
    FlowShape shape;
    shape.size = officePaper(formatting.locale());
    shape.marginX = shape.marginY = margin;
    shape.footHeight = footHeight;
    const DashboardPaper paper(content, shape, formatting);
    Blocks blocks{paper.cover()};
    if (content.dashboard.isEmpty())
        blocks += textBlock(shape.width(), tr("Figures appear with the first order of a customer, or the first answer."),
                            plain);
    else
        blocks = filled(blocks + paper.figures() + paper.counts() + paper.definitions(), shape.room()) + paper.charts() +
                 paper.support() + paper.months() + paper.cohorts();
    const DashboardSlice &slice = content.dashboard.question.slice;
    const QString part = slice.isWhole() ? QString() : u" · "_s + SliceTexts::label(slice);
    const PaperFoot foot = [formatting, shop = content.shopName + part,
                            until = content.dashboard.question.day](Paper &on, const QRectF &place, int page, int pages) {
        if (page == 0)
            return;
        const QRectF line(place.left(), place.bottom() - 12, place.width(), 12);
        on.rule(line.adjusted(0, -5, 0, 0));
        on.line({line.left(), line.top(), line.width() * 0.75, line.height()},
                tr("%1 · Dashboard of %2", "a shop, a day").arg(shop, formatting.date(until)), small);
        on.line({line.left() + line.width() * 0.75, line.top(), line.width() * 0.25, line.height()},
                tr("Page %1 of %2").arg(formatting.number(page + 1), formatting.number(pages)), small, Qt::AlignRight);
    };
    return flowOver(tr("Dashboard"), blocks, shape, foot);
}

ShownFigure DashboardPaper::shown(DashboardTexts::Figure figure) const
{
    ShownFigure shown = DashboardFigures::figure(figure, m_content.dashboard, m_content.support, m_formatting);
    if (figure == DashboardTexts::Figure::FirstReply && shown.details.isEmpty())
        shown.details = {tr("could not be read")};
    return shown;
}

PaperBlock DashboardPaper::cover() const
{
    const DashboardQuestion &question = m_content.dashboard.question;
    const QString period =
        tr("%1 to %2", "two days").arg(m_formatting.date(question.from()), m_formatting.date(question.day));
    const QString compared = DashboardTexts::compared(question, m_formatting);
    const Instant now = m_formatting.now();
    const bool countsAll = question.zeroValueOrders == ZeroValueOrders::Count;
    const QString rule = countsAll ? tr("Orders that were worth nothing from the start count, too.") : QString();
    const QString made =
        tr("Made on %1, %2", "a day, a time").arg(m_formatting.date(m_formatting.today()), m_formatting.time(now));
    const QString zone =
        tr("All days end at midnight, %1.", "a time zone").arg(QString::fromUtf8(m_formatting.calendar().zone().id()));
    const QString part = question.slice.isWhole() ? QString() : SliceTexts::label(question.slice);
    const QString counted = SliceTexts::countedBefore(m_content.dashboard, m_formatting);
    const QString meaning = SliceTexts::meaning(question.slice.kind) + (counted.isEmpty() ? QString() : u' ' + counted);
    QList<std::pair<QString, ShownFigure>> tiles;
    if (!m_content.dashboard.isEmpty()) {
        for (const auto figure : DashboardLayout::usual().shownFigures())
            tiles.append({DashboardTexts::name(figure), shown(figure)});
    }
    const auto paint = [=, shop = m_content.shopName, title = tr("Dashboard")](Paper &paper, const QRectF &place) {
        double top = place.top() + place.height() * 0.14;
        const auto next = [&](double height) {
            const QRectF row(place.left(), top, place.width(), height);
            top += height;
            return row;
        };
        paper.fill({place.left(), top - 22, 48, 5}, paper.colour(ColourRole::Accent), 2.5);
        paper.line(next(26), shop, shopStyle);
        paper.line(next(50), title, titleStyle);
        top += 12;
        if (!part.isEmpty()) {
            paper.line(next(22), part, periodStyle);
            paper.paragraph(next(28), meaning, muted, Qt::AlignLeft, 2);
        }
        paper.line(next(22), period, periodStyle);
        paper.line(next(16), compared, muted);
        if (!rule.isEmpty())
            paper.line(next(16), rule, muted);
        top += 44;
        constexpr int columns = 3;
        constexpr double between = 12;
        constexpr double height = 104;
        const double width = (place.width() - (columns - 1) * between) / columns;
        for (qsizetype i = 0; i < tiles.size(); ++i)
            paintTile(paper,
                      {place.left() + double(i % columns) * (width + between),
                       top + double(i / columns) * (height + between), width, height},
                      tiles[i].first, tiles[i].second);
        paper.line({place.left(), place.bottom() - 30, place.width(), 14}, made, plain);
        paper.line({place.left(), place.bottom() - 14, place.width(), 14}, zone, muted);
    };
    return {m_shape.room(), paint, false, {}};
}

PaperBlock DashboardPaper::heading(const QString &words, const QString &hint)
{
    const double line = Paper::lineHeight(headingStyle);
    const auto paint = [=](Paper &paper, const QRectF &place) {
        const QRectF row(place.left(), place.bottom() - line - rowGap, place.width(), line);
        const double width = std::min(Paper::width(words, headingStyle) + 1, row.width());
        paper.line({row.left(), row.top(), width, line}, words, headingStyle);
        paper.line({row.left() + width + cellGap, row.top() + 1, row.width() - width - cellGap, line}, hint, muted);
    };
    return {gap + line + rowGap, paint, true, {}};
}

PaperBlock DashboardPaper::row(const QStringList &cells, const QList<Column> &columns, bool isHead)
{
    const auto styleOf = [isHead](qsizetype column) { return isHead ? headStyle : column == 0 ? strong : plain; };
    const auto linesOf = [=](qsizetype column) { return isHead ? mostLinesOfHead : columns[column].lines; };
    const auto heightOf = [=](qsizetype column) {
        return Paper::paragraphHeight(columns[column].width - cellGap, cells[column], styleOf(column), linesOf(column));
    };
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        height = std::max(height, heightOf(i));
    const auto paint = [=](Paper &paper, const QRectF &place) {
        double left = place.left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool leads = columns[i].side == Qt::AlignLeft;
            const QRectF cell(leads ? left : left + cellGap, place.top() + rowGap / 2, columns[i].width - cellGap, height);
            if (isHead || columns[i].lines > 1 || leads)
                paper.paragraph(isHead ? cell.adjusted(0, height - heightOf(i), 0, 0) : cell, cells[i], styleOf(i),
                                columns[i].side, linesOf(i));
            else
                paper.figures({cell.left(), cell.top(), cell.width(), Paper::lineHeight(styleOf(i))}, cells[i], styleOf(i),
                              columns[i].side);
            left += columns[i].width;
        }
        paper.rule({place.left(), place.bottom() - 1, place.width(), 0});
    };
    return {height + rowGap + 1, paint, isHead, {}};
}

QList<DashboardPaper::Column> DashboardPaper::figureColumns() const
{
    constexpr double nameWidth = 136;
    constexpr double valueWidth = 62;
    const double rest = m_shape.width() - nameWidth - 3 * valueWidth;
    return {{nameWidth, Qt::AlignLeft, 2}, {valueWidth}, {valueWidth}, {valueWidth}, {rest, Qt::AlignRight, 3}};
}

DashboardPaper::Blocks DashboardPaper::figures() const
{
    const QList<Column> columns = figureColumns();
    Blocks blocks{heading(tr("Figures")),
                  row({tr("Figure"), tr("Now"), tr("Before"), tr("Change"), tr("Of how many")}, columns, true)};
    for (const auto figure : DashboardTexts::figures) {
        if (!ValueWords::isKnown(figure, m_content.dashboard))
            continue;
        const ShownFigure each = shown(figure);
        QStringList details = each.details;
        details.removeAll(QString());
        blocks += row({DashboardTexts::name(figure), each.value, each.before, each.change, details.join(u", "_s)}, columns,
                      false);
    }
    return blocks;
}

QString DashboardPaper::change(double now, double before) const
{
    if (before <= 0)
        return {};
    const double share = now / before - 1;
    const QString digits = m_formatting.percent(std::abs(share));
    if (digits == m_formatting.percent(0))
        return tr("= 0", "a figure has not changed");
    return (share > 0 ? tr("▲ %1", "a figure is higher by so many per cent")
                      : tr("▼ %1", "a figure is lower by so many per cent"))
        .arg(digits);
}

DashboardPaper::Blocks DashboardPaper::counts() const
{
    const CustomerFigures &now = m_content.dashboard.customers.now;
    const CustomerFigures &before = m_content.dashboard.customers.before;
    const bool known = before.active > 0 || before.orders > 0;
    const QList<Column> columns = figureColumns();
    Blocks blocks{gapBlock(rowGap)};
    // `fewest`: of how many cases it is told, the smaller number of both periods
    const auto add = [&](const QString &name, double value, double then, const auto &words, const QString &note,
                         qint64 fewest) {
        const bool isTold = known && fewest >= fewestForPercent;
        blocks += row({name, words(value), known ? words(then) : u"–"_s, isTold ? change(value, then) : QString(), note},
                      columns, false);
    };
    const auto addCount = [&](const QString &name, qint64 value, qint64 then, const QString &note) {
        const auto number = [this](double count) { return m_formatting.number(std::llround(count)); };
        add(name, double(value), double(then), number, note, std::min(value, then));
    };
    const auto money = [this](double minor) {
        return m_formatting.roundMoney({std::llround(minor), m_content.dashboard.currency});
    };
    const auto decimal = [this](double value) { return m_formatting.locale().toString(value, 'f', 2); };
    addCount(tr("Active customers"), now.active, before.active, tr("at the end"));
    addCount(tr("Buyers"), now.buyers, before.buyers, tr("different customers"));
    addCount(tr("New customers"), now.newCustomers, before.newCustomers, {});
    addCount(tr("Won back"), now.reactivated, before.reactivated, {});
    addCount(tr("Lost"), now.lost, before.lost, {});
    addCount(tr("Orders"), now.orders, before.orders, tr("of known customers"));
    add(tr("Orders of a buyer"), now.frequency(), before.frequency(), decimal, tr("the mean"),
        std::min(now.buyers, before.buyers));
    add(tr("Net revenue"), double(now.netMinor), double(before.netMinor), money, tr("of known customers, after returns"),
        std::min(now.orders, before.orders));
    return blocks;
}

DashboardPaper::Blocks DashboardPaper::definitions() const
{
    Blocks blocks{heading(tr("How it is counted"))};
    const double nameWidth = 112;
    const double width = m_shape.width() - nameWidth;
    const QString usual = DashboardTexts::compared(m_content.dashboard.question, m_formatting);
    for (const auto figure : DashboardTexts::figures) {
        if (!ValueWords::isKnown(figure, m_content.dashboard))
            continue;
        const QString name = DashboardTexts::name(figure);
        QString words = DashboardTexts::definition(figure, m_content.dashboard.question, m_content.dashboard.activeDays);
        if (const QString more = ValueWords::more(figure, m_content.dashboard, m_formatting); !more.isEmpty())
            words += u' ' + more;
        if (const QString own = DashboardTexts::compared(figure, m_content.dashboard.question, m_formatting); own != usual)
            words += u' ' + own + u'.'; // the others are compared with the days that the cover tells
        const auto paint = [=](Paper &paper, const QRectF &place) {
            paper.paragraph({place.left(), place.top(), nameWidth - cellGap, place.height()}, name, strong, Qt::AlignLeft,
                            2);
            paper.paragraph({place.left() + nameWidth, place.top(), width, place.height()}, words, small);
        };
        blocks += PaperBlock{std::max(Paper::paragraphHeight(width, words, small),
                                      Paper::paragraphHeight(nameWidth - cellGap, name, strong, 2)) +
                                 definitionGap,
                             paint,
                             false,
                             {}};
    }
    return blocks;
}

PaperBlock DashboardPaper::chart(const PaintedChart &chart) const
{
    const PaperBlock title = heading(chart.title, chart.hint);
    if (!chart.nothing.isEmpty()) {
        const PaperBlock words = textBlock(m_shape.width(), chart.nothing, muted);
        const auto paint = [=](Paper &paper, const QRectF &place) {
            title.paint(paper, {place.left(), place.top(), place.width(), title.height});
            words.paint(paper, place.adjusted(0, title.height, 0, 0));
        };
        return {title.height + words.height, paint, false, {}};
    }
    const auto paint = [=, locale = m_formatting.locale()](Paper &paper, const QRectF &place) {
        title.paint(paper, {place.left(), place.top(), place.width(), title.height});
        Theme theme;
        theme.setMode(ThemeMode::Light);
        paintChart(paper.painter(), paper.mirrored(place.adjusted(0, title.height, 0, -rowGap)), chart,
                   {theme, locale, chartLetters});
    };
    return {m_shape.room() / 2, paint, false, {}};
}

DashboardPaper::Blocks DashboardPaper::charts() const
{
    const Dashboard &dashboard = m_content.dashboard;
    Blocks blocks{chart(CustomersChart::painted(dashboard.customers.months, m_formatting)),
                  chart(RevenueChart::painted(dashboard.customers.months, dashboard.currency, m_formatting)),
                  chart(RatesChart::painted(dashboard.customers.months, m_formatting)),
                  chart(SatisfactionChart::painted(dashboard.satisfaction, m_formatting))};
    if (dashboard.values && dashboard.values->soFar)
        blocks += chart(ValueChart::painted(dashboard, m_formatting));
    if (dashboard.programme && !dashboard.programme->cohorts.isEmpty())
        blocks += chart(PointsChart::painted(dashboard, m_formatting));
    return blocks;
}

DashboardPaper::Blocks DashboardPaper::support() const
{
    if (!m_content.desk || m_content.desk->isEmpty() || !SupportFigures::isTold(m_content.desk->question.slice))
        return {};
    const SupportFigures &desk = *m_content.desk;
    const QList<Column> columns = figureColumns();
    Blocks blocks{chart(SupportWords::chart(desk, m_formatting)), heading(tr("Support desk")),
                  row({tr("Figure"), tr("Now"), tr("Before"), tr("Change"), tr("In time, of how many")}, columns, true)};
    const auto add = [&](const QString &name, const SupportWords::Line &line) {
        blocks += row({name, line.value, line.before, line.change, line.detail}, columns, false);
    };
    for (const auto figure : SupportWords::figures)
        add(SupportWords::name(figure), SupportWords::line(figure, desk, m_formatting));
    for (const SupportCategory &each : desk.categories.first(std::min(desk.categories.size(), SupportWords::categoriesTold)))
        add(tr("New: %1", "tickets of a category").arg(ReportTexts::categoryName(each.name)),
            SupportWords::line(each, m_formatting));
    return blocks;
}

DashboardPaper::Blocks DashboardPaper::months() const
{
    const Dashboard &dashboard = m_content.dashboard;
    if (dashboard.customers.months.isEmpty())
        return {};
    const QStringList heads{tr("Month"),
                            tr("Active at the end"),
                            tr("New"),
                            tr("Won back"),
                            tr("Lost"),
                            tr("Orders"),
                            tr("Retention"),
                            tr("Revenue of new customers"),
                            tr("Of regular customers")};
    constexpr double monthWidth = 58;
    constexpr double leastWidth = 36;
    constexpr qsizetype counts = 6; // after the month; the rest of the width is for the money
    QList<Column> columns{{monthWidth, Qt::AlignLeft}};
    double rest = m_shape.width() - monthWidth;
    for (qsizetype i = 1; i <= counts; ++i) {
        columns += Column{std::max(widthOfWords(heads[i]), leastWidth)};
        rest -= columns.last().width;
    }
    columns += Column{rest / 2};
    columns += Column{rest / 2};
    Blocks blocks{heading(tr("Month by month")), row(heads, columns, true)};
    const auto again = std::make_shared<const PaperBlock>(blocks.last());
    for (const CustomerMonth &month : dashboard.customers.months) {
        PaperBlock line = row({DashboardTexts::shortMonth(month.month, m_formatting), m_formatting.number(month.active),
                               m_formatting.number(month.newCustomers), m_formatting.number(month.reactivated),
                               m_formatting.number(month.lost), m_formatting.number(month.orders),
                               DashboardTexts::retention(month.kept, 0, m_formatting),
                               m_formatting.roundMoney({month.netOfNewMinor, dashboard.currency}),
                               m_formatting.roundMoney({month.netOfRegularMinor, dashboard.currency})},
                              columns, false);
        line.head = again;
        blocks += line;
    }
    return blocks;
}

DashboardPaper::Blocks DashboardPaper::cohorts() const
{
    const Blocks rows = CohortPaper::rows(m_content.dashboard.cohorts, m_content.dashboard.lastWholeDay(), m_shape.width(),
                                          m_formatting);
    if (rows.isEmpty())
        return {};
    Blocks blocks{heading(tr("Cohort retention")),
                  textBlock(m_shape.width(),
                            tr("Of the customers of each first-order month, the share who bought something so many months "
                               "later.") +
                                u' ' +
                                tr("In per cent; where there are too few, “p” counts people. A month that is not over "
                                   "is pale."),
                            muted)};
    blocks.last().height += rowGap;
    blocks.last().keepsWithNext = true;
    return blocks + rows;
}

} // namespace regulars
