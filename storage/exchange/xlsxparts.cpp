// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/xlsxparts.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSheets = 1'000;
constexpr int mostStyles = 100'000;
constexpr double lastDay = 2'958'465;   // 9999-12-31
constexpr qint64 epoch1900 = 2'415'019; // Julian day of 1899-12-30
constexpr qint64 epoch1904 = 2'416'481; // Julian day of 1904-01-01
constexpr int secondsPerDay = 86'400;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

/// Where the part that another part points to lies: relative to its folder, or from the root.
QString resolved(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
}

Result<QHash<QString, QString>> readRelations(const ZipFile &zip)
{
    QHash<QString, QString> targets;
    REGULARS_TRY(device, zip.part(u"xl/_rels/workbook.xml.rels"_s));
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
            targets.insert(xml.attributes().value("Id"_L1).toString(),
                           resolved(xml.attributes().value("Target"_L1).toString()));
    }
    if (xml.hasError())
        return unknownFormat(u"damaged_spreadsheet"_s);
    return targets;
}

/// The formats with a day or a time that need no description in the file.
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

} // namespace

Result<XlsxWorkbook> readWorkbook(const ZipFile &zip)
{
    REGULARS_TRY(targets, readRelations(zip));
    REGULARS_TRY(device, zip.part(u"xl/workbook.xml"_s));
    XlsxWorkbook workbook;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd() && workbook.sheets.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes about = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto flag = about.value("date1904"_L1);
            workbook.counts1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            QString id;
            for (const QXmlStreamAttribute &attribute : about) {
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            }
            const QString part = targets.value(id);
            const auto state = about.value("state"_L1);
            if (part.contains("worksheets/"_L1) && zip.has(part))
                workbook.sheets.push_back(
                    {about.value("name"_L1).toString(), part, !state.isEmpty() && state != "visible"_L1});
        }
    }
    if (xml.hasError())
        return unknownFormat(u"damaged_spreadsheet"_s);
    if (workbook.sheets.empty())
        return unknownFormat(u"not_a_spreadsheet"_s);
    return workbook;
}

Result<std::vector<bool>> readDateStyles(const ZipFile &zip)
{
    std::vector<bool> styles;
    if (!zip.has(u"xl/styles.xml"_s))
        return styles;
    REGULARS_TRY(device, zip.part(u"xl/styles.xml"_s));
    QHash<int, bool> formats;
    bool inCellFormats = false;
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd() && styles.size() < mostStyles) {
        const auto token = xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes about = xml.attributes();
        const int id = about.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            formats.insert(id, isDateFormat(about.value("formatCode"_L1)));
        else if (xml.name() == "xf"_L1 && inCellFormats)
            styles.push_back(formats.value(id, isBuiltInDate(id)));
    }
    if (xml.hasError())
        return unknownFormat(u"damaged_spreadsheet"_s);
    return styles;
}

Result<SharedTexts> SharedTexts::read(const ZipFile &zip, qint64 mostBytes)
{
    SharedTexts texts;
    const auto name = u"xl/sharedStrings.xml"_s;
    if (!zip.has(name))
        return texts;
    REGULARS_TRY(device, zip.part(name));
    QXmlStreamReader xml(device.get());
    bool inText = false;
    int phonetic = 0; // how a name is spoken is not what it is
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            phonetic += xml.name() == "rPh"_L1 ? 1 : 0;
            inText = xml.name() == "t"_L1;
        } else if (token == QXmlStreamReader::EndElement) {
            phonetic -= xml.name() == "rPh"_L1 ? 1 : 0;
            inText = false;
            if (xml.name() == "si"_L1)
                texts.m_ends.push_back(texts.m_bytes.size());
        } else if (token == QXmlStreamReader::Characters && inText && phonetic == 0) {
            const QByteArray utf8 = xml.text().toUtf8();
            texts.m_bytes.append(utf8.constData(), static_cast<size_t>(utf8.size()));
        }
        const size_t bytes = texts.m_bytes.size() + texts.m_ends.size() * sizeof(size_t);
        if (std::cmp_greater(bytes, mostBytes))
            return unknownFormat(u"spreadsheet_too_large"_s, {{u"limit"_s, mostBytes}});
    }
    if (xml.hasError())
        return unknownFormat(u"damaged_spreadsheet"_s);
    return texts;
}

std::string_view SharedTexts::text(size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const size_t from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(from, m_ends[index] - from);
}

bool isDateFormat(QStringView format)
{
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next character stands for itself
        else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', i);
            const QStringView inside = format.mid(i + 1, std::max<qsizetype>(end - i - 1, 0));
            const bool elapsed = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar x) {
                return QStringView(u"hHmMsS").contains(x);
            });
            if (elapsed)
                return true; // [h]:mm
            if (end < 0)
                return false;
            i = end;
        } else if (QStringView(u"dmyhs").contains(c)) {
            return true;
        } else if (QStringView(u";0#?").contains(c)) { // after a semicolon follow other signs
            return false;
        }
    }
    return false;
}

QByteArray dateText(double days, bool counts1904)
{
    if (!std::isfinite(days) || days < 0 || days > lastDay)
        return {};
    const auto whole = static_cast<qint64>(days);
    auto seconds = static_cast<int>(std::lround((days - static_cast<double>(whole)) * secondsPerDay));
    // 29 February 1900, which was none, shifts the days before it by one.
    const qint64 shift = !counts1904 && whole < 60 ? 1 : 0;
    QDate day = QDate::fromJulianDay((counts1904 ? epoch1904 : epoch1900) + whole + shift);
    if (seconds >= secondsPerDay) {
        day = day.addDays(1);
        seconds = 0;
    }
    const QString time = QTime(0, 0).addSecs(seconds).toString(Qt::ISODate);
    if (whole == 0 && !counts1904)
        return time.toLatin1();
    const QString text = day.toString(Qt::ISODate);
    return (seconds == 0 ? text : text + u'T' + time).toLatin1();
}

} // namespace regulars
