// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/paperpages.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace regulars {

namespace {

/// Half a hair, for sums of heights that fill a page exactly.
constexpr double hair = 0.01;
/// Between a figure and what it is, in points.
constexpr double columnGap = 6;
/// The share of the width that a figure gets, at most.
constexpr double mostForFigure = 0.75;

} // namespace

bool paintOn(QPagedPaintDevice &device, const PaperPages &pages)
{
    const QPageSize paper(pages.size, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(paper, QPageLayout::Portrait, {}, QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    if (auto *printer = dynamic_cast<QPrinter *>(&device))
        printer->setFullPage(true);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = static_cast<double>(device.logicalDpiX()) / pointsPerInch;
    for (int page = 0; page < pages.count; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

QByteArray pdfOf(const PaperPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pages.title);
    writer.setCreator(QCoreApplication::applicationName());
    const bool written = paintOn(writer, pages);
    buffer.close();
    return written ? bytes : QByteArray();
}

PaperPages joined(const QString &title, const QList<PaperPages> &papers)
{
    PaperPages whole{title, papers.first().size, 0, {}};
    for (const PaperPages &paper : papers)
        whole.count += paper.count;
    whole.paint = [papers](QPainter &painter, int page) {
        for (const PaperPages &paper : papers) {
            if (page < paper.count) {
                paper.paint(painter, page);
                return;
            }
            page -= paper.count;
        }
    };
    return whole;
}

QList<QList<PaperBlock>> onPages(const QList<PaperBlock> &blocks, double room)
{
    QList<QList<PaperBlock>> pages;
    double used = room + 1; // the first block begins a page
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        double needed = blocks[i].height;
        for (qsizetype next = i; blocks[next].keepsWithNext && next + 1 < blocks.size(); ++next)
            needed += blocks[next + 1].height;
        if (used + needed > room + hair) {
            pages.append(QList<PaperBlock>{});
            used = 0;
            if (const auto &head = blocks[i].head) {
                pages.last().append(*head);
                used = head->height;
            }
        }
        pages.last().append(blocks[i]);
        used += blocks[i].height;
        // What keeps with the next one was placed together with it.
        while (blocks[i].keepsWithNext && i + 1 < blocks.size()) {
            ++i;
            pages.last().append(blocks[i]);
            used += blocks[i].height;
        }
    }
    if (pages.isEmpty())
        pages.append(QList<PaperBlock>{});
    return pages;
}

PaperPages flowOver(const QString &title, const QList<PaperBlock> &blocks, const FlowShape &shape, const PaperFoot &foot)
{
    const QList<QList<PaperBlock>> pages = onPages(blocks, shape.room());
    PaperPages job;
    job.title = title;
    job.size = shape.size;
    job.count = static_cast<int>(pages.size());
    job.paint = [pages, shape, foot](QPainter &painter, int page) {
        Paper paper(painter, QRectF(QPointF(), shape.size), shape.inks);
        double top = shape.marginY;
        for (const PaperBlock &block : pages[page]) {
            if (block.paint)
                block.paint(paper, {shape.marginX, top, shape.width(), block.height});
            top += block.height;
        }
        const double bottom = shape.size.height() - shape.marginY - shape.footHeight;
        if (foot)
            foot(paper, {shape.marginX, bottom, shape.width(), shape.footHeight}, page, static_cast<int>(pages.size()));
    };
    return job;
}

PaperBlock gapBlock(double height)
{
    return {height, {}, false, {}};
}

PaperBlock textBlock(double width, const QString &words, const PaperStyle &style, Qt::Alignment side, int mostLines)
{
    const auto paint = [words, style, side, mostLines](Paper &paper, const QRectF &place) {
        paper.paragraph(place, words, style, side, mostLines);
    };
    return {Paper::paragraphHeight(width, words, style, mostLines), paint, false, {}};
}

PaperBlock pairBlock(const QString &label, const QString &value, const PaperStyle &labelStyle, const PaperStyle &valueStyle)
{
    const auto paint = [label, value, labelStyle, valueStyle](Paper &paper, const QRectF &place) {
        const double widest = place.width() * mostForFigure;
        const double figure = std::min(widest, Paper::width(value, valueStyle));
        const double words = std::max(0.0, place.width() - figure - columnGap);
        paper.line({place.left(), place.top(), words, place.height()}, label, labelStyle);
        paper.figures({place.right() - figure, place.top(), figure, place.height()}, value, valueStyle);
    };
    return {std::max(Paper::lineHeight(labelStyle), Paper::lineHeight(valueStyle)), paint, false, {}};
}

QSizeF officePaper(const QLocale &locale)
{
    const bool american = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(american ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
}

} // namespace regulars
