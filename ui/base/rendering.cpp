// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/rendering.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace regulars {

Result<void> renderWidget(QWidget &widget, QSize size, double pixelRatio, const QString &pngFile)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents();
    QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    widget.render(&image);
    if (!image.save(pngFile, "PNG"))
        return fail(ErrorCode::FileNotWritable, {}, {{QStringLiteral("file"), pngFile}});
    return {};
}

} // namespace regulars
