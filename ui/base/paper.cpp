// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/paper.h"

#include "ui/base/fontcut.h"
#include "ui/base/textpainting.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace regulars {

namespace {

constexpr double thinnest = 0.6;
/// Figures are not made smaller than this, in points: it could not be read any more.
constexpr int smallestFigures = 5;

/// The lines of a paragraph: what is told on each, the last one shortened.
QStringList linesOf(const QString &words, const QFont &font, double width, int mostLines)
{
    if (words.isEmpty())
        return {};
    const QFontMetricsF metrics(font);
    QTextLayout layout(words.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        lines += isLast ? metrics.elidedText(layout.text().mid(line.textStart()), Qt::ElideRight, width)
                        : layout.text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

Qt::Alignment visual(Qt::Alignment side)
{
    return QStyle::visualAlignment(QApplication::layoutDirection(), side);
}

} // namespace

Paper::Paper(QPainter &painter, const QRectF &page, Inks inks) : m_painter(painter), m_page(page), m_inks(inks)
{
    m_theme.setMode(ThemeMode::Light);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(QApplication::layoutDirection());
}

QColor Paper::colour(ColourRole role) const
{
    return m_inks == Inks::Black ? QColor(Qt::black) : m_theme.colour(role);
}

QFont Paper::font(const PaperStyle &style)
{
    // Sizes are of the page, not of the screen; without hinting the letters stand as on the final device.
    QFont font(fontFamily());
    font.setPixelSize(style.size);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Paper::lineHeight(const PaperStyle &style)
{
    return QFontMetricsF(font(style)).lineSpacing();
}

double Paper::width(const QString &words, const PaperStyle &style)
{
    return tabularWidth(QFontMetricsF(font(style)), words);
}

double Paper::paragraphHeight(double width, const QString &words, const PaperStyle &style, int mostLines)
{
    return static_cast<double>(linesOf(words, font(style), width, mostLines).size()) * lineHeight(style);
}

QRectF Paper::mirrored(const QRectF &place) const
{
    if (!QApplication::isRightToLeft())
        return place;
    return {m_page.left() + m_page.right() - place.right(), place.top(), place.width(), place.height()};
}

void Paper::use(const PaperStyle &style)
{
    m_painter.setFont(font(style));
    m_painter.setPen(colour(style.colour));
}

void Paper::line(const QRectF &place, const QString &words, const PaperStyle &style, Qt::Alignment side)
{
    use(style);
    const QString shown = QFontMetricsF(font(style)).elidedText(words, Qt::ElideRight, place.width());
    m_painter.drawText(mirrored(place), static_cast<int>(visual(side) | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void Paper::figures(const QRectF &place, const QString &words, const PaperStyle &style, Qt::Alignment side)
{
    PaperStyle fitting = style;
    while (fitting.size > smallestFigures && width(words, fitting) > place.width())
        --fitting.size;
    if (width(words, fitting) > place.width())
        return line(place, words, fitting, side);
    use(fitting);
    drawTabular(&m_painter, mirrored(place), visual(side) | Qt::AlignVCenter, words);
}

void Paper::paragraph(const QRectF &place, const QString &words, const PaperStyle &style, Qt::Alignment side, int mostLines)
{
    use(style);
    QRectF row(place.left(), place.top(), place.width(), lineHeight(style));
    for (const QString &told : linesOf(words, font(style), place.width(), mostLines)) {
        m_painter.drawText(mirrored(row), static_cast<int>(visual(side) | Qt::AlignVCenter) | Qt::TextSingleLine, told);
        row.translate(0, row.height());
    }
}

void Paper::rule(const QRectF &place)
{
    m_painter.fillRect(mirrored({place.left(), place.top(), place.width(), thinnest}), colour(ColourRole::Border));
}

void Paper::fill(const QRectF &place, const QColor &colour, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(mirrored(place), radius, radius);
}

} // namespace regulars
