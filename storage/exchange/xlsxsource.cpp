// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/xlsxsource.h"

#include "storage/exchange/xlsxparts.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t readyBytes = 64 * 1024;
constexpr std::string_view lineSeparator = "\xE2\x80\xA8"; // U+2028

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

/// The column of "AB12", from 0; -1 when there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 1'000'000)
            return -1;
    }
    return column - 1;
}

} // namespace

class XlsxSource::Private
{
public:
    Private(std::unique_ptr<ZipFile> zip, const XlsxLimits &limits) : m_zip(std::move(zip)), m_limits(limits) {}

    [[nodiscard]] Result<void> open(const QString &sheet);
    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype most);

    QStringList m_sheets;
    QString m_sheet;
    qint64 m_size = -1;

private:
    [[nodiscard]] Result<const XlsxSheet *> chosen(const QString &sheet) const;
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> beginRow();
    [[nodiscard]] Result<void> readCell();
    void addText(std::string_view text);
    [[nodiscard]] std::string valueOf(QStringView type, int style, const QString &raw) const;
    [[nodiscard]] QString readInlineText();
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

    std::unique_ptr<ZipFile> m_zip;
    XlsxLimits m_limits;
    XlsxWorkbook m_workbook;
    std::vector<bool> m_dateStyles;
    SharedTexts m_texts;
    std::unique_ptr<QIODevice> m_part;
    QXmlStreamReader m_xml;
    qint64 m_row = 0; ///< of the sheet, from 1
    int m_column = 0; ///< that comes next
    int m_width = 0;  ///< of the widest row so far
    std::string m_ready;
    size_t m_at = 0;
    bool m_ended = false;
};

tl::unexpected<Error> XlsxSource::Private::tooLarge() const
{
    return unknownFormat(u"spreadsheet_too_large"_s, {{u"limit"_s, m_limits.rows}});
}

Result<const XlsxSheet *> XlsxSource::Private::chosen(const QString &sheet) const
{
    const auto &sheets = m_workbook.sheets;
    auto found = sheets.end();
    if (sheet.isEmpty()) {
        found = std::find_if(sheets.begin(), sheets.end(), [](const XlsxSheet &each) { return !each.hidden; });
        if (found == sheets.end())
            found = sheets.begin();
    } else {
        found = std::find_if(sheets.begin(), sheets.end(),
                             [&](const XlsxSheet &each) { return each.name.compare(sheet, Qt::CaseInsensitive) == 0; });
        const qsizetype number = sheet.toLongLong();
        if (found == sheets.end() && number >= 1 && number <= static_cast<qsizetype>(sheets.size()))
            found = sheets.begin() + number - 1;
    }
    if (found == sheets.end())
        return unknownFormat(u"no_such_sheet"_s, {{u"sheets"_s, m_sheets}});
    return &*found;
}

Result<void> XlsxSource::Private::open(const QString &sheet)
{
    REGULARS_TRY(workbook, readWorkbook(*m_zip));
    m_workbook = workbook;
    for (const XlsxSheet &each : m_workbook.sheets)
        m_sheets += each.name;
    REGULARS_TRY(found, chosen(sheet));
    REGULARS_TRY(styles, readDateStyles(*m_zip));
    m_dateStyles = styles;
    REGULARS_TRY(texts, SharedTexts::read(*m_zip, m_limits.sharedTextBytes));
    m_texts = std::move(texts);
    REGULARS_TRY(part, m_zip->part(found->part));
    m_sheet = found->name;
    m_size = m_zip->size(found->part);
    m_part = std::move(part);
    m_xml.setDevice(m_part.get());
    return {};
}

void XlsxSource::Private::addText(std::string_view text)
{
    const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos ||
                        (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quoted) {
        m_ready += text;
        return;
    }
    m_ready += '"';
    for (const char c : text) {
        if (c == '"')
            m_ready += "\"\"";
        else if (c == '\n')
            m_ready += lineSeparator;
        else if (c != '\r')
            m_ready += c;
    }
    m_ready += '"';
}

std::string XlsxSource::Private::valueOf(QStringView type, int style, const QString &raw) const
{
    if (type == "s"_L1) {
        bool isNumber = false;
        const auto index = raw.toUInt(&isNumber);
        return isNumber ? std::string(m_texts.text(index)) : std::string();
    }
    if (type == "e"_L1)
        return {}; // #N/A and the like
    const bool isNumber = type.isEmpty() || type == "n"_L1;
    const bool isDate = isNumber && style >= 0 && static_cast<size_t>(style) < m_dateStyles.size() &&
                        m_dateStyles[static_cast<size_t>(style)];
    if (isDate) {
        bool valid = false;
        const QByteArray text = dateText(raw.toDouble(&valid), m_workbook.counts1904);
        if (valid && !text.isEmpty())
            return text.toStdString();
    }
    if (isNumber) {
        // 0.1 + 0.2 is kept as 0.30000000000000004, and long numbers as 4.9E+11: neither is what the sheet shows.
        bool valid = false;
        const double number = raw.toDouble(&valid);
        if (valid && (raw.contains(u'E', Qt::CaseInsensitive) || raw.size() > 15))
            return QString::number(number, 'f', 10).remove(QRegularExpression(u"\\.?0+$"_s)).toStdString();
    }
    return raw.toStdString();
}

QString XlsxSource::Private::readInlineText()
{
    QString text;
    int phonetic = 0;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "is"_L1)
            break;
        if (m_xml.name() == "rPh"_L1)
            phonetic += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "t"_L1 && phonetic == 0)
            text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return text;
}

Result<void> XlsxSource::Private::readCell()
{
    const QXmlStreamAttributes about = m_xml.attributes();
    const int said = columnOf(about.value("r"_L1));
    const int column = said >= 0 ? said : m_column;
    const QString type = about.value("t"_L1).toString();
    const int style = about.hasAttribute("s"_L1) ? about.value("s"_L1).toInt() : -1;
    QString raw;
    QString inlineText;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "c"_L1)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == "v"_L1)
            raw = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == "is"_L1)
            inlineText = readInlineText();
        else
            m_xml.skipCurrentElement();
    }
    if (column < m_column && m_column > 0)
        return {}; // stands there already
    if (column >= m_limits.columns)
        return tooLarge();
    const std::string value = type == "inlineStr"_L1 ? inlineText.toStdString() : valueOf(type, style, raw);
    if (value.empty())
        return {};
    m_ready.append(static_cast<size_t>(column - std::max(m_column - 1, 0)), ',');
    addText(value);
    m_column = column + 1;
    return {};
}

Result<void> XlsxSource::Private::beginRow()
{
    bool isNumber = false;
    const qint64 said = m_xml.attributes().value("r"_L1).toLongLong(&isNumber);
    const qint64 row = isNumber ? said : m_row + 1;
    if (row <= m_row || row > m_limits.rows)
        return tooLarge();
    m_ready.append(static_cast<size_t>(row - m_row - 1), '\n');
    m_row = row;
    m_column = 0;
    return {};
}

/// Reads up to the end of a row, or of the sheet.
Result<void> XlsxSource::Private::readRow()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1) {
            REGULARS_CHECK(beginRow());
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == "c"_L1 && m_row > 0) {
            REGULARS_CHECK(readCell());
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1) {
            // Empty cells at the end are left out in the file.
            m_width = std::max(m_width, m_column);
            if (m_column > 0)
                m_ready.append(static_cast<size_t>(m_width - m_column), ',');
            m_ready += '\n';
            return {};
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1) {
            m_ended = true;
            return {};
        }
    }
    if (m_xml.hasError())
        return unknownFormat(u"damaged_spreadsheet"_s, {{u"line"_s, m_row}});
    m_ended = true;
    return {};
}

Result<qsizetype> XlsxSource::Private::read(char *into, qsizetype most)
{
    if (m_at == m_ready.size()) {
        m_ready.clear();
        m_at = 0;
    }
    while (!m_ended && m_ready.size() < readyBytes)
        REGULARS_CHECK(readRow());
    const size_t taken = std::string_view(m_ready).substr(m_at).copy(into, static_cast<size_t>(most));
    m_at += taken;
    return static_cast<qsizetype>(taken);
}

XlsxSource::XlsxSource(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
XlsxSource::~XlsxSource() = default;

namespace {

ZipLimits zipLimits(const XlsxLimits &limits)
{
    return {limits.partBytes, limits.packing};
}

} // namespace

Result<std::unique_ptr<XlsxSource>> XlsxSource::open(const QString &file, const QString &sheet, const XlsxLimits &limits)
{
    REGULARS_TRY(zip, ZipFile::open(file, zipLimits(limits)));
    auto d = std::make_unique<Private>(std::move(zip), limits);
    if (auto opened = d->open(sheet); !opened) {
        opened.error().args.insert(u"file"_s, file);
        return tl::unexpected(opened.error());
    }
    return std::make_unique<XlsxSource>(std::move(d));
}

Result<std::unique_ptr<XlsxSource>> XlsxSource::openBytes(std::string_view bytes, const QString &sheet,
                                                          const XlsxLimits &limits)
{
    REGULARS_TRY(zip, ZipFile::openBytes(bytes, zipLimits(limits)));
    auto d = std::make_unique<Private>(std::move(zip), limits);
    REGULARS_CHECK(d->open(sheet));
    return std::make_unique<XlsxSource>(std::move(d));
}

const QStringList &XlsxSource::sheets() const
{
    return d->m_sheets;
}

QString XlsxSource::sheet() const
{
    return d->m_sheet;
}

Result<qsizetype> XlsxSource::read(char *into, qsizetype most)
{
    return d->read(into, most);
}

qint64 XlsxSource::size() const
{
    return d->m_size;
}

bool XlsxSource::beginsLikeOne(std::string_view head)
{
    return head.starts_with("PK\x03\x04");
}

} // namespace regulars
