// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardphoto.h"

#include "core/attachments/photo.h"
#include "core/exchange/vcardlines.h"

namespace regulars {

using namespace Qt::StringLiterals;

std::optional<NewFile> photoOf(const VCardProperty &property)
{
    if (property.name != "PHOTO"_L1 && property.name != "LOGO"_L1)
        return std::nullopt;
    QByteArray text = property.data;
    const bool isAddress = text.first(std::min<qsizetype>(text.size(), 5)).toLower() == "data:";
    if (isAddress) {
        const qsizetype comma = text.indexOf(',');
        if (comma < 0 || !text.first(comma).toLower().endsWith(";base64"))
            return std::nullopt;
        text.remove(0, comma + 1);
    }
    text.replace("\\,", ",").replace(' ', "");
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const QString type = decoded ? imageTypeOf(*decoded) : QString();
    if (type.isEmpty() || (*decoded).size() > largestPhoto)
        return std::nullopt;
    return NewFile{u"photo."_s + imageSuffix(type), type, *decoded};
}

} // namespace regulars
