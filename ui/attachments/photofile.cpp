// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/photofile.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int jpegQuality = 88;

tl::unexpected<Error> notAPicture(const QString &detail)
{
    return fail(ErrorCode::InvalidValue, u"content"_s, {{u"rule"_s, u"not_a_picture"_s}}, detail);
}

/// Large pictures are made smaller while they are read: a camera's would not fit into the memory of some machines twice.
Result<QImage> imageOf(QImageReader &reader, QSize wanted, Qt::AspectRatioMode mode)
{
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > wanted.width() || size.height() > wanted.height())
        reader.setScaledSize(size.scaled(wanted, mode).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return notAPicture(reader.errorString());
    return image;
}

} // namespace

Result<NewFile> readPhoto(const QString &file)
{
    QImageReader reader(file);
    REGULARS_TRY(image, imageOf(reader, {photoPixels, photoPixels}, Qt::KeepAspectRatio));
    return photoFrom(image);
}

Result<NewFile> photoFrom(const QImage &image)
{
    if (image.isNull())
        return notAPicture({});
    QImage small = image;
    if (small.width() > photoPixels || small.height() > photoPixels)
        small = small.scaled(photoPixels, photoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool seeThrough = small.hasAlphaChannel();
    // Painted anew: where and when it was taken stays with whoever took it.
    QImage pixels(small.size(), seeThrough ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    pixels.fill(Qt::transparent);
    QPainter(&pixels).drawImage(0, 0, small);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!pixels.save(&buffer, seeThrough ? "PNG" : "JPEG", seeThrough ? -1 : jpegQuality))
        return notAPicture({});
    return NewFile{seeThrough ? u"photo.png"_s : u"photo.jpg"_s, seeThrough ? u"image/png"_s : u"image/jpeg"_s, content};
}

Result<QImage> squareOf(const QByteArray &content, int pixels)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    REGULARS_TRY(image, imageOf(reader, {pixels, pixels}, Qt::KeepAspectRatioByExpanding));
    const int side = std::min(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return image.copy(middle).scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace regulars
