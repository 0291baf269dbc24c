// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/membercard.h"
#include "ui/base/paperpages.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// Members' cards on paper: plastic cards of ISO/IEC 7810 ID-1 (85.6 × 54 mm), one on a page of that size or ten on a sheet
/// to be cut. Any thread.
class MemberCardPrint
{
    Q_DECLARE_TR_FUNCTIONS(regulars::MemberCardPrint)

public:
    static constexpr int cardsPerSheet = 10;

    /// A card a page, for card printers.
    [[nodiscard]] static PaperPages cards(const QList<MemberCard> &cards);
    /// Two columns of five on `paper` (A4 or Letter, in points), with marks where to cut.
    [[nodiscard]] static PaperPages sheets(const QList<MemberCard> &cards, const QSizeF &paper);
    /// What fits the paper: cards on small ones, else sheets.
    [[nodiscard]] static PaperPages fitting(const QList<MemberCard> &cards, const QSizeF &paper);
    [[nodiscard]] static QSizeF cardSize();

private:
    static void paint(QPainter &painter, const QRectF &place, const MemberCard &card);
    static void paintHead(Paper &paper, const QRectF &place, const MemberCard &card);
    static void paintName(Paper &paper, const QRectF &place, const MemberCard &card);
    static void paintCode(Paper &paper, const QRectF &place, const MemberCard &card);
};

} // namespace regulars
