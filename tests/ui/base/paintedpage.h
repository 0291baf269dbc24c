// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/paperpages.h"

#include <QtGui/QImage>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <algorithm>

namespace regulars::uitest {

/// A text as it was painted, in the page's points.
struct PaintedText
{
    QString text;
    QRectF place;
};

/// Remembers which texts were painted where, and nothing else.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    QList<PaintedText> texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.append({item.text(), state->transform().mapRect(box)});
    }
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QSizeF &size) : m_size(size.toSize()) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return static_cast<int>(pointsPerInch);
        case PdmWidthMM:
            return static_cast<int>(m_size.width() / pointsPerMillimetre);
        case PdmHeightMM:
            return static_cast<int>(m_size.height() / pointsPerMillimetre);
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmNumColors:
        case PdmDepth:
        case PdmDevicePixelRatio:
            break;
        }
        return 1;
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

/// The texts of a page, pieces that follow each other on a line as one.
inline QList<PaintedText> textsOf(const PaperPages &pages, int page = 0)
{
    TextDevice device(pages.size);
    {
        QPainter painter(&device);
        pages.paint(painter, page);
    }
    QList<PaintedText> texts = device.texts();
    QList<PaintedText> joined;
    for (const PaintedText &text : texts) {
        const bool follows = !joined.isEmpty() && std::abs(joined.last().place.bottom() - text.place.bottom()) < 0.1 &&
                             std::abs(joined.last().place.right() - text.place.left()) < 2;
        if (follows) {
            joined.last().text += text.text;
            joined.last().place |= text.place;
        } else {
            joined.append(text);
        }
    }
    return joined;
}

/// All texts of all pages.
inline QStringList wordsOf(const PaperPages &pages)
{
    QStringList words;
    for (int page = 0; page < pages.count; ++page) {
        for (const PaintedText &text : textsOf(pages, page))
            words += text.text;
    }
    return words;
}

/// What is wrong with where texts stand: outside of the page less its margin, or one over another. Empty: nothing.
inline QString textFaults(const PaperPages &pages, double margin)
{
    const QRectF room = QRectF(QPointF(), pages.size).adjusted(margin, margin, -margin, -margin).adjusted(-1, -1, 1, 1);
    for (int page = 0; page < pages.count; ++page) {
        const QList<PaintedText> texts = textsOf(pages, page);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (!room.contains(texts[i].place))
                return QStringLiteral("page %1: \"%2\" leaves the page").arg(page).arg(texts[i].text);
            for (qsizetype j = 0; j < i; ++j) {
                const QRectF common = texts[i].place & texts[j].place;
                if (common.width() > 0.5 && common.height() > 2.5)
                    return QStringLiteral("page %1: \"%2\" is over \"%3\"").arg(page).arg(texts[i].text, texts[j].text);
            }
        }
    }
    return {};
}

/// A page as a picture of so many pixels a point; kept in the folder REGULARS_PICTURES, if that is set.
inline QImage pictureOf(const PaperPages &pages, int page, const QString &name, double scale = 2)
{
    QImage image((pages.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        pages.paint(painter, page);
    }
    if (const QString folder = qEnvironmentVariable("REGULARS_PICTURES"); !folder.isEmpty())
        image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    return image;
}

/// Whether the frame of that width, in points, around the page stayed white, and something was painted inside.
inline bool keepsMargin(const PaperPages &pages, int page, double margin, const QString &name)
{
    constexpr double scale = 2;
    const QImage image = pictureOf(pages, page, name, scale);
    const QRect inside = QRectF(QPointF(), pages.size * scale)
                             .adjusted(margin * scale - 2, margin * scale - 2, 2 - margin * scale, 2 - margin * scale)
                             .toAlignedRect();
    bool painted = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool white = image.pixel(x, y) == qRgb(255, 255, 255);
            if (!white && !inside.contains(x, y))
                return false;
            painted = painted || !white;
        }
    }
    return painted;
}

/// How many pages a PDF file has.
inline qsizetype pdfPages(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace regulars::uitest
