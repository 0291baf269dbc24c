// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/csvwriter.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// A plain number may begin with a minus; "-1+cmd|…" is none.
bool isNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                            [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; });
}

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || isNumber(text))
        return false;
    return QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

QString csvCell(const QString &text, char delimiter)
{
    const QString harmless = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quoted = std::any_of(harmless.begin(), harmless.end(), [=](QChar c) {
        return c == u'"' || c == QLatin1Char(delimiter) || c == u'\n' || c == u'\r';
    });
    return quoted ? u'"' + QString(harmless).replace(u'"', u"\"\""_s) + u'"' : harmless;
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &file, IfExists ifExists, CsvStyle style)
{
    REGULARS_TRY(created, ByteFile::create(file, ifExists));
    REGULARS_CHECK(created->write("\xEF\xBB\xBF"));
    return std::unique_ptr<CsvWriter>(new CsvWriter(std::move(created), style));
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += m_style.delimiter;
        row += csvCell(cells[i], m_style.delimiter).toUtf8();
    }
    return m_file->write(row + "\r\n");
}

} // namespace regulars
