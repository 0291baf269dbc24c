// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/barcodepainting.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

/// The dark modules in whole device pixels, those beside each other as one rectangle: one shape, so that no viewer shows a
/// seam between two of them.
QPainterPath darkModules(const BarcodePattern &pattern, QPointF origin, double module, double rowHeight)
{
    QPainterPath path;
    double top = origin.y();
    for (const std::vector<bool> &row : pattern.rows) {
        for (std::size_t start = 0; start < row.size(); ++start) {
            if (!row[start])
                continue;
            std::size_t end = start;
            while (end < row.size() && row[end])
                ++end;
            path.addRect(origin.x() + static_cast<double>(start) * module, top, static_cast<double>(end - start) * module,
                         rowHeight);
            start = end;
        }
        top += rowHeight;
    }
    return path;
}

} // namespace

bool isReadable(const BarcodePattern &pattern, double width)
{
    return pattern.columns() > 0 && width >= pattern.width() * narrowestModule;
}

QRectF paintBarcode(QPainter &painter, const QRectF &area, const BarcodePattern &pattern, double widestModule)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(area);
    const double perUnit = device.width() / std::max(1e-9, area.width());
    const int quietRows = pattern.isMatrix() ? pattern.quietBefore : 0;
    const auto rows = static_cast<double>(pattern.rows.size()) + 2 * quietRows;
    double module = device.width() / std::max(1, pattern.width());
    if (pattern.isMatrix())
        module = std::min(module, device.height() / std::max(1.0, rows));
    if (widestModule > 0)
        module = std::min(module, std::max(1.0, widestModule * perUnit));
    module = std::floor(module + 1e-6);
    if (module < 1 || pattern.rows.empty())
        return {};
    const double height = pattern.isMatrix() ? rows * module : std::floor(device.height());
    const QSizeF size(pattern.width() * module, height);
    const QPointF corner(std::round(device.center().x() - size.width() / 2),
                         std::round(device.center().y() - size.height() / 2));
    const double rowHeight = pattern.isMatrix() ? module : height;
    const QPointF origin = corner + QPointF(pattern.quietBefore, quietRows) * module;
    const QTransform back = toDevice.inverted();
    const QRectF whole = back.mapRect(QRectF(corner, size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(whole, Qt::white);
    painter.fillPath(back.map(darkModules(pattern, origin, module, rowHeight)), Qt::black);
    painter.restore();
    return whole;
}

void paintLabelledBarcode(Paper &paper, const QRectF &place, const BarcodePattern &pattern, const PaperStyle &style)
{
    const double textHeight = Paper::lineHeight(style) + 1;
    const QRectF bars = paintBarcode(paper.painter(), place.adjusted(0, 0, 0, -textHeight), pattern, nominalModule);
    if (bars.isEmpty())
        return paper.line(place, pattern.text, style, Qt::AlignHCenter);
    // The text stands below the bars, which are not in the middle of their quiet zones.
    const double module = bars.width() / pattern.width();
    const double middle = bars.left() + (pattern.quietBefore + pattern.columns() / 2.0) * module;
    const double half = std::min(middle - place.left(), place.right() - middle);
    const QRectF below(middle - half, bars.bottom(), 2 * half, textHeight);
    paper.line(paper.mirrored(below), pattern.text, style, Qt::AlignHCenter);
}

} // namespace regulars
