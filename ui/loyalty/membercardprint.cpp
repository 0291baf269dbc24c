// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/membercardprint.h"

#include "core/loyalty/cardnumber.h"
#include "ui/loyalty/barcodepainting.h"
#include "ui/loyalty/tiertexts.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double cardWidth = 85.6 * pointsPerMillimetre;
constexpr double cardHeight = 54 * pointsPerMillimetre;
constexpr int columns = 2;
constexpr int rows = MemberCardPrint::cardsPerSheet / columns;
constexpr double columnGap = 10 * pointsPerMillimetre;
/// Marks begin so far from a card and are so long.
constexpr double markGap = 3;
constexpr double markLength = 9;

constexpr double padding = 14;
constexpr double headHeight = 34;
constexpr double hintHeight = 10;

const PaperStyle shopStyle{13, QFont::Bold, ColourRole::OnAccent};
const PaperStyle nameStyle{12, QFont::DemiBold, ColourRole::Text};
const PaperStyle tierStyle{8, QFont::DemiBold, ColourRole::Text};
const PaperStyle numberStyle{9, QFont::Normal, ColourRole::Text};
const PaperStyle digitsStyle{8, QFont::Normal, ColourRole::Text};
const PaperStyle hintStyle{7, QFont::Normal, ColourRole::Muted};

/// Where the cards of a sheet stand.
QRectF placeOnSheet(const QSizeF &paper, int index)
{
    const double left = (paper.width() - columns * cardWidth - (columns - 1) * columnGap) / 2;
    const double top = (paper.height() - rows * cardHeight) / 2;
    return {left + (index % columns) * (cardWidth + columnGap), top + static_cast<double>(index / columns) * cardHeight,
            cardWidth, cardHeight};
}

/// Short lines beside a card, in the direction of its edges.
void paintMarks(QPainter &painter, const QRectF &card)
{
    painter.setPen(QPen(Qt::black, 0.4));
    for (const double y : {card.top(), card.bottom()}) {
        painter.drawLine(QPointF(card.left() - markGap - markLength, y), QPointF(card.left() - markGap, y));
        painter.drawLine(QPointF(card.right() + markGap, y), QPointF(card.right() + markGap + markLength, y));
    }
}

} // namespace

QSizeF MemberCardPrint::cardSize()
{
    return {cardWidth, cardHeight};
}

PaperPages MemberCardPrint::cards(const QList<MemberCard> &cards)
{
    PaperPages pages;
    pages.title = cards.size() == 1 ? cards.first().memberName : tr("Members' cards");
    pages.size = cardSize();
    pages.count = static_cast<int>(std::max<qsizetype>(1, cards.size()));
    pages.paint = [cards](QPainter &painter, int page) {
        if (page < cards.size())
            paint(painter, QRectF(QPointF(), cardSize()), cards[page]);
    };
    return pages;
}

PaperPages MemberCardPrint::sheets(const QList<MemberCard> &cards, const QSizeF &paper)
{
    PaperPages pages;
    pages.title = tr("Members' cards");
    pages.size = paper;
    pages.count = static_cast<int>(std::max<qsizetype>(1, (cards.size() + cardsPerSheet - 1) / cardsPerSheet));
    pages.paint = [cards, paper](QPainter &painter, int page) {
        for (int i = 0; i < cardsPerSheet && page * cardsPerSheet + i < cards.size(); ++i) {
            const QRectF place = placeOnSheet(paper, i);
            painter.save();
            paint(painter, place, cards[page * cardsPerSheet + i]);
            painter.restore();
            paintMarks(painter, place);
        }
    };
    return pages;
}

PaperPages MemberCardPrint::fitting(const QList<MemberCard> &some, const QSizeF &paper)
{
    const QRectF last = placeOnSheet(paper, cardsPerSheet - 1);
    const bool holdsSheet = QRectF(QPointF(), paper).contains(last) && placeOnSheet(paper, 0).left() >= markGap + markLength;
    return holdsSheet ? sheets(some, paper) : cards(some);
}

void MemberCardPrint::paint(QPainter &painter, const QRectF &place, const MemberCard &card)
{
    Paper paper(painter, place);
    painter.setClipRect(place);
    paintHead(paper, {place.left(), place.top(), place.width(), headHeight}, card);
    const QRectF inner = place.adjusted(padding, headHeight + 9, -padding, -9);
    paintName(paper, {inner.left(), inner.top(), inner.width(), 31}, card);
    paintCode(paper, inner.adjusted(0, 36, 0, 0), card);
}

void MemberCardPrint::paintHead(Paper &paper, const QRectF &place, const MemberCard &card)
{
    paper.fill(place, paper.colour(ColourRole::Accent));
    paper.line(place.adjusted(padding, 0, -padding, 0), card.shopName, shopStyle);
}

void MemberCardPrint::paintName(Paper &paper, const QRectF &place, const MemberCard &card)
{
    double room = place.width();
    if (!card.tierName.isEmpty()) {
        constexpr double inset = 6;
        const double width = std::min(place.width() * 0.4, Paper::width(card.tierName, tierStyle) + 2 * inset + 1);
        const QRectF chip(place.right() - width, place.top() + 1, width, 14);
        paper.fill(chip, paper.soft(TierTexts::tone(card.tierColour)), 7);
        paper.line(chip.adjusted(inset, 0, -inset, 0), card.tierName, tierStyle, Qt::AlignHCenter);
        room -= width + 6;
    }
    paper.line({place.left(), place.top(), room, 16}, card.memberName, nameStyle);
    const Result<QString> ours = parseCardNumber(card.cardNumber);
    const QString shown = ours ? cardNumberForReading(*ours) : card.cardNumber;
    if (!shown.isEmpty())
        paper.line({place.left(), place.top() + 17, place.width(), 13}, tr("Card %1", "its number").arg(shown), numberStyle);
}

void MemberCardPrint::paintCode(Paper &paper, const QRectF &place, const MemberCard &card)
{
    QRectF room = place;
    if (card.collectsPoints) {
        const QString points = card.pointName.isEmpty() ? tr("points") : card.pointName;
        paper.line({room.left(), room.bottom() - hintHeight, room.width(), hintHeight},
                   tr("Show this card and collect %1.", "what the shop calls its points").arg(points), hintStyle,
                   Qt::AlignHCenter);
        room.setBottom(room.bottom() - hintHeight - 1);
    }
    const Result<BarcodePattern> code = barcodeOfCard(card.cardNumber);
    if (!code || !isReadable(*code, room.width()))
        return;
    paintLabelledBarcode(paper, room, *code, digitsStyle);
}

} // namespace regulars
