// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/textpainting.h"

#include <QtGui/QPainter>

namespace regulars {

namespace {

double digitAdvance(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isPlainDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Calls `piece(text, width, isDigit)` for every digit and every run between digits.
template<typename Function>
void forEachPiece(const QFontMetricsF &metrics, const QString &text, Function piece)
{
    const double digit = digitAdvance(metrics);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isPlainDigit(text[i]))
            continue;
        if (i > start) {
            const QString run = text.mid(start, i - start);
            piece(run, metrics.horizontalAdvance(run), false);
        }
        if (i < text.size())
            piece(text.mid(i, 1), digit, true);
        start = i + 1;
    }
}

bool needsCells(const QString &text)
{
    return !text.isRightToLeft() && std::any_of(text.begin(), text.end(), isPlainDigit);
}

} // namespace

double tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    if (!needsCells(text))
        return metrics.horizontalAdvance(text);
    double width = 0;
    forEachPiece(metrics, text, [&width](const QString &, double pieceWidth, bool) { width += pieceWidth; });
    return width;
}

void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    if (!needsCells(text)) {
        painter->drawText(rect, int(alignment) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter->font(), painter->device());
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - tabularWidth(metrics, text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - tabularWidth(metrics, text) / 2;
    double baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    forEachPiece(metrics, text, [&](const QString &piece, double width, bool isDigit) {
        const double inset = isDigit ? (width - metrics.horizontalAdvance(piece)) / 2 : 0;
        painter->drawText(QPointF(x + inset, baseline), piece);
        x += width;
    });
}

} // namespace regulars
