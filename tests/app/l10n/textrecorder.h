// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtWidgets/QWidget>

namespace regulars::l10n {

/// A text as it was painted, from left to right, in the coordinates of the window.
struct PaintedText
{
    /// Whether the box touches this one on the same line: Qt paints a text in pieces where fonts, scripts or the line
    /// under a mnemonic change.
    [[nodiscard]] bool isContinuedBy(const QRectF &next, const QRect &nextRoom) const
    {
        constexpr double gap = 0.75;
        const bool touches = std::abs(next.left() - box.right()) < gap || std::abs(next.right() - box.left()) < gap;
        return touches && nextRoom == room && std::abs(next.center().y() - box.center().y()) < 2;
    }

    QString text;
    QRectF box;
    QRect room; ///< the part of the window that the painting widget may paint
};

/// Paints nothing and remembers the texts, also those of delegates and of widgets that paint themselves.
class TextRecorder final : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size) : m_size(size) {}

    [[nodiscard]] static QList<PaintedText> record(QWidget &widget)
    {
        TextRecorder recorder(widget.size());
        widget.render(&recorder);
        return recorder.m_engine.texts;
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &newState) override
        {
            if (newState.state().testFlag(DirtyTransform))
                m_transform = newState.transform();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &position, const QTextItem &item) override
        {
            const QPointF base = m_transform.map(position);
            const QRectF box(base.x(), base.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            const QRect room = systemClip().boundingRect();
            if (texts.isEmpty() || !texts.last().isContinuedBy(box, room)) {
                texts.append({item.text(), box, room});
                return;
            }
            PaintedText &last = texts.last();
            last.text = box.left() > last.box.left() ? last.text + item.text() : item.text() + last.text;
            last.box |= box;
        }
        [[nodiscard]] Type type() const override { return User; }

        QList<PaintedText> texts;

    private:
        QTransform m_transform;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace regulars::l10n
