// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/couponprint.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/barcodepainting.h"

#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double margin = 8 * pointsPerMillimetre;
constexpr double padding = 12;
constexpr double gap = 5;
/// A camera reads a code of this size from a hand's breadth away.
constexpr double codeSize = 26 * pointsPerMillimetre;
constexpr double shopHeight = 14;
constexpr int mostLinesGiven = 3;

const PaperStyle shopStyle{9, QFont::DemiBold, ColourRole::Muted};
const PaperStyle givesStyle{17, QFont::Bold, ColourRole::Text};
const PaperStyle codeStyle{11, QFont::DemiBold, ColourRole::Text};
const PaperStyle validStyle{9, QFont::Normal, ColourRole::Text};
const PaperStyle conditionStyle{7, QFont::Normal, ColourRole::Muted};

/// The frame of a coupon, along which it is cut.
void paintCuts(QPainter &painter, const QRectF &place)
{
    painter.setPen(QPen(QColor(Qt::gray), 0.5, Qt::DashLine));
    painter.drawLine(place.topLeft(), place.topRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.drawLine(place.topRight(), place.bottomRight());
}

} // namespace

PaperPages CouponPrint::sheets(const QList<CouponSlip> &coupons, int rows, const Formatting &formatting)
{
    const int down = std::clamp(rows, fewestRows, mostRows);
    const int perPage = columns * down;
    PaperPages pages;
    pages.title = tr("Coupons");
    pages.size = officePaper(formatting.locale());
    pages.count = static_cast<int>(std::max<qsizetype>(1, (coupons.size() + perPage - 1) / perPage));
    pages.paint = [coupons, down, perPage, &formatting, size = pages.size](QPainter &painter, int page) {
        const QRectF sheet = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
        const double width = sheet.width() / columns;
        const double height = sheet.height() / down;
        for (int i = 0; i < perPage && page * perPage + i < coupons.size(); ++i) {
            const QRectF place(sheet.left() + (i % columns) * width, sheet.top() + static_cast<double>(i / columns) * height,
                               width, height);
            painter.save();
            paint(painter, place, coupons[page * perPage + i], formatting);
            painter.restore();
            paintCuts(painter, place);
        }
    };
    return pages;
}

QString CouponPrint::validity(const CouponSlip &coupon, const Formatting &formatting)
{
    const auto day = [&](QDate date) { return formatting.date(date); };
    if (coupon.validFrom.isValid() && coupon.validUntil.isValid())
        return tr("Valid from %1 through %2").arg(day(coupon.validFrom), day(coupon.validUntil));
    if (coupon.validFrom.isValid())
        return tr("Valid from %1", "day").arg(day(coupon.validFrom));
    return coupon.validUntil.isValid() ? tr("Valid through %1", "day").arg(day(coupon.validUntil)) : QString();
}

void CouponPrint::paint(QPainter &painter, const QRectF &place, const CouponSlip &coupon, const Formatting &formatting)
{
    Paper paper(painter, place);
    painter.setClipRect(place);
    const QRectF inner = place.adjusted(padding, padding, -padding, -padding);
    double room = inner.width();
    const Result<BarcodePattern> code = barcodeOf(BarcodeKind::Qr, coupon.code);
    const double side = std::min(codeSize, inner.height());
    if (code && isReadable(*code, side)) {
        const QRectF corner(inner.right() - side, inner.bottom() - side, side, side);
        paintBarcode(painter, paper.mirrored(corner), *code);
        room -= side + gap;
    }
    // What it gives stands above the code where both have room, else beside it.
    double titleWidth = inner.width();
    double title = Paper::paragraphHeight(titleWidth, coupon.gives, givesStyle, mostLinesGiven);
    if (room < inner.width() && shopHeight + title + gap > inner.height() - side) {
        titleWidth = room;
        title = Paper::paragraphHeight(titleWidth, coupon.gives, givesStyle, mostLinesGiven);
    }
    paper.line({inner.left(), inner.top(), inner.width(), 12}, coupon.shopName, shopStyle);
    paper.paragraph({inner.left(), inner.top() + shopHeight, titleWidth, title}, coupon.gives, givesStyle, Qt::AlignLeft,
                    mostLinesGiven);
    paintWords(paper,
               {inner.left(), inner.top() + shopHeight + title + gap, room, inner.height() - shopHeight - title - gap},
               coupon, formatting);
}

void CouponPrint::paintWords(Paper &paper, const QRectF &place, const CouponSlip &coupon, const Formatting &formatting)
{
    const QString shown = coupon.shownCode.isEmpty() ? coupon.code : coupon.shownCode;
    const double codeHeight = Paper::lineHeight(codeStyle);
    const QRectF codeLine(place.left(), place.bottom() - codeHeight, place.width(), codeHeight);
    paper.figures(codeLine, shown, codeStyle, Qt::AlignLeft);
    double top = place.top();
    const double bottom = codeLine.top() - gap;
    const auto tell = [&](const QString &words, const PaperStyle &style) {
        const auto lines = static_cast<int>((bottom - top) / Paper::lineHeight(style));
        if (lines < 1 || words.isEmpty())
            return;
        paper.paragraph({place.left(), top, place.width(), bottom - top}, words, style, Qt::AlignLeft, lines);
        top += Paper::paragraphHeight(place.width(), words, style, lines) + 2;
    };
    tell(validity(coupon, formatting), validStyle);
    for (const QString &condition : coupon.conditions)
        tell(condition, conditionStyle);
}

} // namespace regulars
