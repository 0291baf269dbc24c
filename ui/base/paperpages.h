// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/paper.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace regulars {

/// Pages that come out the same on a printer, in a PDF file and as a picture.
struct PaperPages
{
    QString title;
    QSizeF size; ///< of a page, in points
    int count = 1;
    std::function<void(QPainter &, int)> paint; ///< a page from 0; the painter's units are points
};

/// Whether the device took all pages. Sets its paper; the pages have their margins in themselves. Any thread that the device
/// may be used in.
[[nodiscard]] bool paintOn(QPagedPaintDevice &device, const PaperPages &pages);
/// The bytes of a PDF file. Any thread.
[[nodiscard]] QByteArray pdfOf(const PaperPages &pages);

/// Several papers one after the other, all of the size of the first; at least one.
[[nodiscard]] PaperPages joined(const QString &title, const QList<PaperPages> &papers);

/// Something that is never torn apart by the end of a page.
struct PaperBlock
{
    double height = 0;
    std::function<void(Paper &, const QRectF &)> paint;
    bool keepsWithNext = false;             ///< a heading
    std::shared_ptr<const PaperBlock> head; ///< stands again at the top of a page that begins with this block
};

/// The paper that blocks flow over, in points.
struct FlowShape
{
    QSizeF size;
    double marginX = 0;
    double marginY = 0;
    double footHeight = 0; ///< above the lower margin
    Paper::Inks inks = Paper::Inks::Colours;

    [[nodiscard]] double width() const { return size.width() - 2 * marginX; }
    [[nodiscard]] double room() const { return size.height() - 2 * marginY - footHeight; }
};

/// What stands below each page: its number from 0 and how many there are.
using PaperFoot = std::function<void(Paper &, const QRectF &, int page, int pages)>;

/// Which blocks go on which page. A block that is higher than a page has one for itself.
[[nodiscard]] QList<QList<PaperBlock>> onPages(const QList<PaperBlock> &blocks, double room);

/// Lets blocks flow over as many pages as they need.
[[nodiscard]] PaperPages flowOver(const QString &title, const QList<PaperBlock> &blocks, const FlowShape &shape,
                                  const PaperFoot &foot = {});

/// An empty space between blocks.
[[nodiscard]] PaperBlock gapBlock(double height);
/// One text over the whole width, as high as it needs.
[[nodiscard]] PaperBlock textBlock(double width, const QString &words, const PaperStyle &style,
                                   Qt::Alignment side = Qt::AlignLeft, int mostLines = 1000);

/// What a figure is on one side, the figure on the other.
[[nodiscard]] PaperBlock pairBlock(const QString &label, const QString &value, const PaperStyle &labelStyle,
                                   const PaperStyle &valueStyle);

/// A4, or Letter where people use that; in points.
[[nodiscard]] QSizeF officePaper(const QLocale &locale);

} // namespace regulars
