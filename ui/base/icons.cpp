// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/icons.h"

#include <QtCore/QPointer>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Entry
{
    const char *file;
    bool directional = false; ///< points along the line of reading
};

/// In the order of IconName.
constexpr std::array<Entry, static_cast<size_t>(IconName::Count_)> entries = {{
    {"today"},
    {"counter"},
    {"customers"},
    {"tickets"},
    {"tasks"},
    {"loyalty"},
    {"segments"},
    {"campaigns", true},
    {"feedback"},
    {"dashboard"},
    {"settings"},
    {"search"},
    {"plus"},
    {"filter"},
    {"sort"},
    {"close"},
    {"check"},
    {"chevron-down"},
    {"chevron-right", true},
    {"arrow-back", true},
    {"note"},
    {"call"},
    {"email"},
    {"visit"},
    {"follow-up"},
    {"order"},
    {"return", true},
    {"points"},
    {"message"},
    {"chat"},
    {"letter"},
    {"payment"},
    {"pin"},
    {"undo", true},
    {"trash"},
    {"edit"},
    {"import"},
    {"export"},
    {"copy"},
    {"backup"},
    {"merge"},
    {"sale"},
    {"warning"},
    {"information"},
    {"error"},
    {"success"},
    {"shop"},
    {"company"},
    {"keyboard"},
    {"more"},
    {"tag"},
    {"globe"},
    {"birthday"},
    {"list", true},
    {"cards"},
    {"columns"},
    {"consent"},
    {"lock"},
    {"history"},
    {"barcode"},
}};

Entry entryOf(IconName name)
{
    return entries.at(static_cast<size_t>(name));
}

/// The line drawing in one colour, `size` device pixels wide and high.
QPixmap drawn(IconName name, QSize size, const QColor &ink)
{
    const bool mirrored = entryOf(name).directional && QGuiApplication::isRightToLeft();
    const QString key = u"regulars-icon/%1/%2x%3/%4/%5"_s.arg(iconFileName(name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ink.rgba())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(u":/regulars/icons/%1.svg"_s.arg(iconFileName(name))).render(&painter, QRectF({}, QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, IconName name, ColourRole role) : m_theme(&theme), m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(m_name, rect.size() * ratio, ink(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(m_name, size, ink(mode)); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = drawn(m_name, size, ink(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"regulars"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        if (!m_theme)
            return Qt::black;
        if (mode == QIcon::Disabled)
            return m_theme->colour(ColourRole::Faint);
        return m_theme->colour(mode == QIcon::Selected ? ColourRole::Accent : m_role);
    }

    QPointer<const Theme> m_theme;
    IconName m_name;
    ColourRole m_role;
};

} // namespace

QString iconFileName(IconName name)
{
    return QString::fromLatin1(entryOf(name).file);
}

QIcon themedIcon(const Theme &theme, IconName name, ColourRole role)
{
    return QIcon(new ThemedIconEngine(theme, name, role));
}

void paintIcon(QPainter *painter, const QRectF &rect, IconName name, const QColor &ink, double size)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const int pixels = static_cast<int>(std::lround(size * ratio));
    QRectF box(0, 0, size, size);
    box.moveCenter(rect.center());
    if (painter->transform().type() <= QTransform::TxTranslate)
        box.moveTopLeft(QPointF(std::round(box.x() * ratio) / ratio, std::round(box.y() * ratio) / ratio));
    painter->drawPixmap(box, drawn(name, {pixels, pixels}, ink), QRectF(0, 0, pixels, pixels));
}

} // namespace regulars
