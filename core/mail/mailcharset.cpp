// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/mailcharset.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>

#include <gmime/gmime.h>

#include <array>
#include <cerrno>
#include <cstdint>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What programs write that name the first charset: the second, which holds it and more.
constexpr std::pair<QLatin1StringView, const char *> wider[] = {
    {"iso-8859-1"_L1, "windows-1252"}, {"iso8859-1"_L1, "windows-1252"}, {"latin1"_L1, "windows-1252"},
    {"iso-8859-9"_L1, "windows-1254"}, {"gb2312"_L1, "gb18030"},         {"gbk"_L1, "gb18030"},
    {"ks_c_5601-1987"_L1, "cp949"},    {"euc-kr"_L1, "cp949"},           {"shift_jis"_L1, "cp932"},
    {"shift-jis"_L1, "cp932"},         {"tis-620"_L1, "cp874"},          {"iso-8859-8-i"_L1, "iso-8859-8"}};

/// The charset's name for iconv; empty where the mail names none that could be one, and for what UTF-8 begins with.
QByteArray iconvName(const QString &charset)
{
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9._:+-]{1,40}$"_s);
    const QString lower = charset.trimmed().toLower();
    if (!name.match(lower).hasMatch() || lower == "utf-8"_L1 || lower == "utf8"_L1 || lower == "us-ascii"_L1)
        return {};
    for (const auto &[narrow, wide] : wider) {
        if (lower == narrow)
            return wide;
    }
    return g_mime_charset_iconv_name(lower.toLatin1().constData());
}

/// The whole of the bytes; none when the converter does not know the charset.
std::optional<QString> converted(const QByteArray &bytes, const QByteArray &charset)
{
    GIConv converter = g_iconv_open("utf-8", charset.constData());
    if (reinterpret_cast<std::intptr_t>(converter) == -1)
        return std::nullopt;
    QByteArray utf8;
    std::array<char, 16384> buffer;
    QByteArray input = bytes; // iconv takes it as writable, and writes nothing
    char *from = input.data();
    gsize left = static_cast<gsize>(input.size());
    while (left > 0) {
        char *to = buffer.data();
        gsize room = buffer.size();
        const gsize done = g_iconv(converter, &from, &left, &to, &room);
        const int reason = errno;
        utf8.append(buffer.data(), to - buffer.data());
        if (done != static_cast<gsize>(-1) || reason == E2BIG)
            continue;
        utf8.append("\xEF\xBF\xBD");
        ++from;
        --left;
    }
    g_iconv_close(converter);
    return QString::fromUtf8(utf8);
}

QString decoded(const QByteArray &bytes, const QString &charset)
{
    if (const QByteArray name = iconvName(charset); !name.isEmpty()) {
        if (const auto text = converted(bytes, name))
            return *text;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? converted(bytes, "windows-1252").value_or(QString::fromLatin1(bytes)) : text;
}

} // namespace

QString decodedMailText(const QByteArray &bytes, const QString &charset)
{
    QString text = decoded(bytes, charset);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar(u'\0'));
    return text;
}

} // namespace regulars
