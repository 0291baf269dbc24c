// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attachments/photo.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString imageTypeOf(QByteArrayView content)
{
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (content.startsWith("RIFF") && content.size() >= 12 && content.sliced(8, 4) == QByteArrayView("WEBP"))
        return u"image/webp"_s;
    return {};
}

QString imageSuffix(const QString &mediaType)
{
    if (mediaType == "image/jpeg"_L1)
        return u"jpg"_s;
    return mediaType.startsWith("image/"_L1) ? mediaType.sliced(6) : QString();
}

} // namespace regulars
