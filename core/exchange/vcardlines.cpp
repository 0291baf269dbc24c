// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardlines.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKept = 4 * 1024 * 1024;
constexpr size_t mostRaw = 64 * 1024;
constexpr qsizetype chunkBytes = 256 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QString textFrom(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The first colon outside of quotation marks: it ends the name and the parameters.
size_t valueStart(std::string_view line)
{
    bool quoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    // A quotation mark that is never closed ends nothing.
    return quoted ? line.find(':') : std::string_view::npos;
}

bool containsNoCase(std::string_view text, std::string_view capitals)
{
    return std::search(text.begin(), text.end(), capitals.begin(), capitals.end(),
                       [](char a, char b) { return (a >= 'a' && a <= 'z' ? a - 32 : a) == b; }) != text.end();
}

bool isBase64(std::string_view line)
{
    return !line.empty() && std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
               c == '=' || isBlank(c);
    });
}

QByteArray fromQuotedPrintable(std::string_view text)
{
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        const char small = static_cast<char>(c | 0x20);
        return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
    };
    QByteArray bytes;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            bytes += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// UTF-8 where the bytes are that, whatever the character set says; else that set, else Windows-1252.
QString decoded(const QByteArray &bytes, const QString &charset)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString asUtf8 = utf8(bytes);
    if (!utf8.hasError())
        return asUtf8;
    if (!charset.isEmpty()) {
        QStringDecoder named(charset.toLatin1().constData());
        if (named.isValid()) {
            const QString text = named(bytes);
            if (!named.hasError())
                return text;
        }
    }
    return QString::fromLatin1(bytes);
}

bool isDataName(const QString &name)
{
    return name == "PHOTO"_L1 || name == "LOGO"_L1 || name == "SOUND"_L1 || name == "KEY"_L1;
}

/// The parameters, at semicolons outside of quotation marks.
std::vector<std::string_view> parameterTexts(std::string_view head)
{
    std::vector<std::string_view> texts;
    bool quoted = false;
    size_t from = 0;
    for (size_t i = 0; i <= head.size(); ++i) {
        if (i < head.size() && head[i] == '"')
            quoted = !quoted;
        if (i == head.size() || (head[i] == ';' && !quoted)) {
            texts.push_back(head.substr(from, i - from));
            from = i + 1;
        }
    }
    return texts;
}

std::pair<QString, QString> parameterOf(std::string_view text)
{
    const size_t equals = text.find('=');
    const QString name = textFrom(text.substr(0, equals)).trimmed().toUpper();
    if (equals != std::string_view::npos)
        return {name, textFrom(text.substr(equals + 1)).trimmed().remove(u'"')};
    static const QStringList encodings{u"QUOTED-PRINTABLE"_s, u"BASE64"_s, u"B"_s, u"8BIT"_s, u"7BIT"_s};
    return encodings.contains(name) ? std::pair(u"ENCODING"_s, name) : std::pair(u"TYPE"_s, name);
}

} // namespace

QStringList VCardProperty::types() const
{
    QStringList types;
    for (const auto &[parameterName, parameterValue] : parameters) {
        if (parameterName == "TYPE"_L1)
            types += parameterValue.toLower().split(u',', Qt::SkipEmptyParts);
    }
    return types;
}

QString VCardProperty::parameter(QStringView parameterName) const
{
    for (const auto &[known, parameterValue] : parameters) {
        if (known == parameterName)
            return parameterValue;
    }
    return {};
}

QStringList vcardParts(const QString &value, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i >= value.size() || value[i] == separator) {
            parts += vcardText(QStringView(value).mid(from, i - from)).trimmed();
            from = i + 1;
        }
    }
    if (from <= value.size() && value.endsWith(u'\\'))
        parts += vcardText(QStringView(value).mid(from)).trimmed();
    return parts;
}

QString vcardText(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            if (value[i] != u'\r')
                text += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            text += u'\n';
        else if (QStringView(u"\\,;:").contains(next))
            text += next;
        else
            text += u"\\"_s + next;
    }
    return text;
}

Result<bool> VCardLines::readLine()
{
    m_line.clear();
    while (true) {
        const size_t end = m_buffer.find_first_of("\r\n", m_at);
        const size_t stop = std::min(end, m_buffer.size());
        const size_t taken = std::min(stop - m_at, mostKept - std::min(mostKept, m_line.size()));
        m_line.append(m_buffer, m_at, taken);
        m_at = stop;
        if (end != std::string::npos && (m_buffer[end] == '\n' || end + 1 < m_buffer.size() || m_ended)) {
            m_at = end + (m_buffer[end] == '\r' && end + 1 < m_buffer.size() && m_buffer[end + 1] == '\n' ? 2 : 1);
            return true;
        }
        if (m_ended) {
            m_at = m_buffer.size();
            return !m_line.empty();
        }
        m_buffer.erase(0, m_at);
        m_at = 0;
        REGULARS_TRY(more, m_text.appendTo(m_buffer, chunkBytes));
        m_ended = !more;
    }
}

Result<bool> VCardLines::peekLine()
{
    if (m_hasLine)
        return true;
    REGULARS_TRY(found, readLine());
    m_hasLine = found;
    return found;
}

void VCardLines::takeLine()
{
    m_hasLine = false;
    ++m_lineNumber;
    if (m_raw.size() < mostRaw) {
        if (!m_raw.empty())
            m_raw += '\n';
        m_raw.append(m_line, 0, mostRaw - m_raw.size());
    }
}

/// Puts the lines of one property together. False at the end of the file.
Result<bool> VCardLines::unfold()
{
    m_raw.clear();
    m_logical.clear();
    do {
        REGULARS_TRY(found, peekLine());
        if (!found)
            return false;
        takeLine();
        if (std::all_of(m_line.begin(), m_line.end(), isBlank))
            m_raw.clear();
        else
            m_logical = m_line;
    } while (m_logical.empty());
    m_property.line = m_lineNumber;
    const std::string_view head = std::string_view(m_logical).substr(0, valueStart(m_logical));
    const bool quotedPrintable = containsNoCase(head, "QUOTED-PRINTABLE");
    const bool base64 = containsNoCase(head, "BASE64") || containsNoCase(head, "ENCODING=B");
    const auto append = [this](std::string_view text) {
        m_logical.append(text.substr(0, mostKept - std::min(mostKept, m_logical.size())));
    };
    while (true) {
        REGULARS_TRY(found, peekLine());
        if (!found)
            return true;
        if (quotedPrintable && m_logical.ends_with('=')) {
            m_logical.pop_back();
            takeLine();
            append(m_line);
        } else if (!m_line.empty() && isBlank(m_line.front())) {
            takeLine();
            append(std::string_view(m_line).substr(1));
        } else if (base64 && isBase64(m_line)) {
            takeLine();
            append(m_line);
        } else {
            return true;
        }
    }
}

void VCardLines::parse()
{
    const qint64 line = m_property.line;
    m_property = {};
    m_property.line = line;
    const std::string_view logical = m_logical;
    const size_t colon = valueStart(logical);
    m_property.isBroken = colon == std::string_view::npos || colon == 0;
    if (m_property.isBroken)
        return;
    const auto texts = parameterTexts(logical.substr(0, colon));
    const QString name = textFrom(texts.front()).trimmed();
    const qsizetype dot = name.indexOf(u'.');
    m_property.group = name.left(std::max<qsizetype>(dot, 0)).toLower();
    m_property.name = name.mid(dot + 1).toUpper();
    for (size_t i = 1; i < texts.size(); ++i)
        m_property.parameters.push_back(parameterOf(texts[i]));
    const QString encoding = m_property.parameter(u"ENCODING").toUpper();
    const bool binary = encoding == "BASE64"_L1 || encoding == "B"_L1;
    m_property.isData = binary || isDataName(m_property.name) || m_logical.size() >= mostKept;
    const std::string_view value = logical.substr(colon + 1);
    if (m_property.isData) {
        if ((m_property.name == "PHOTO"_L1 || m_property.name == "LOGO"_L1) && m_logical.size() < mostKept)
            m_property.data = QByteArray(value.data(), static_cast<qsizetype>(value.size()));
        return;
    }
    m_property.value = encoding == "QUOTED-PRINTABLE"_L1
                           ? decoded(fromQuotedPrintable(value), m_property.parameter(u"CHARSET"))
                           : textFrom(value);
}

Result<bool> VCardLines::next()
{
    REGULARS_TRY(found, unfold());
    if (found)
        parse();
    return found;
}

} // namespace regulars
