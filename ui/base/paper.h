// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtCore/QRectF>
#include <QtGui/QFontMetricsF>

class QPainter;

namespace regulars {

inline constexpr double pointsPerInch = 72;
inline constexpr double pointsPerMillimetre = pointsPerInch / 25.4;

/// How a text stands on paper.
struct PaperStyle
{
    int size = 9; ///< in points
    QFont::Weight weight = QFont::Normal;
    ColourRole colour = ColourRole::Text;
};

/// Draws words on a page. Units are points (1/72 inch); always in the light colours of the theme, and mirrored where the
/// language runs from right to left. Any thread: that of the painter.
class Paper
{
public:
    /// A paper that takes black only: receipts, because thermal printers have no grey.
    enum class Inks { Colours, Black };

    /// The painter's units are points, `page` is the whole sheet. The painter must outlive it.
    Paper(QPainter &painter, const QRectF &page, Inks inks = Inks::Colours);

    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] const QRectF &page() const { return m_page; }
    [[nodiscard]] QColor colour(ColourRole role) const;
    /// The quiet surface of that tone.
    [[nodiscard]] QColor soft(Tone tone) const { return m_theme.soft(tone); }

    /// One line, vertically centred, shortened where it is too long.
    void line(const QRectF &place, const QString &words, const PaperStyle &style, Qt::Alignment side = Qt::AlignLeft);
    /// One line of figures whose digits line up below each other. Where it is too long it is made smaller, and shorter only
    /// when it could not be read any more.
    void figures(const QRectF &place, const QString &words, const PaperStyle &style, Qt::Alignment side = Qt::AlignRight);
    /// As many lines as paragraphHeight() says; shortened after `mostLines`.
    void paragraph(const QRectF &place, const QString &words, const PaperStyle &style, Qt::Alignment side = Qt::AlignLeft,
                   int mostLines = 1000);
    /// A fine line along the top of the place.
    void rule(const QRectF &place);
    /// A quiet surface.
    void fill(const QRectF &place, const QColor &colour, double radius = 0);

    [[nodiscard]] static QFont font(const PaperStyle &style);
    [[nodiscard]] static double lineHeight(const PaperStyle &style);
    [[nodiscard]] static double width(const QString &words, const PaperStyle &style);
    [[nodiscard]] static double paragraphHeight(double width, const QString &words, const PaperStyle &style,
                                                int mostLines = 1000);
    /// The place on the other side where the language runs from right to left.
    [[nodiscard]] QRectF mirrored(const QRectF &place) const;

private:
    void use(const PaperStyle &style);

    QPainter &m_painter;
    QRectF m_page;
    Theme m_theme;
    Inks m_inks;
};

} // namespace regulars
