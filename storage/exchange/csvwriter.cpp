// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/csvwriter.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferBytes = 1 << 16;

// A plain number may begin with a minus; "-1+cmd|…" is none.
bool isNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.mid(1) : text;
    return !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || isNumber(text))
        return false;
    return QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

QString csvCell(const QString &text)
{
    const QString harmless = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quoted = std::any_of(harmless.begin(), harmless.end(),
                                    [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + QString(harmless).replace(u'"', u"\"\""_s) + u'"' : harmless;
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &file, IfExists ifExists)
{
    auto writer = std::unique_ptr<CsvWriter>(new CsvWriter(file));
    const auto mode = ifExists == IfExists::Refuse ? QIODevice::WriteOnly | QIODevice::NewOnly
                                                   : QIODevice::WriteOnly | QIODevice::Truncate;
    if (ifExists == IfExists::Refuse && QFile::exists(file)) {
        writer->m_finished = true;
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}, {u"rule"_s, u"exists"_s}});
    }
    if (!writer->m_file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        writer->m_finished = true;
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, writer->m_file.errorString());
    }
    writer->m_buffer = "\xEF\xBB\xBF";
    return writer;
}

CsvWriter::~CsvWriter()
{
    if (!m_finished)
        m_file.remove();
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        m_buffer += csvCell(cells[i]).toUtf8();
    }
    m_buffer += "\r\n";
    return m_buffer.size() < bufferBytes ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    const bool written = m_file.write(m_buffer) == m_buffer.size() && m_file.flush();
    m_buffer.clear();
    if (written)
        return {};
    const auto code = m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return fail(code, {}, {{u"file"_s, m_file.fileName()}}, m_file.errorString());
}

Result<void> CsvWriter::finish()
{
    REGULARS_CHECK(flush());
    m_file.close();
    m_finished = true;
    return {};
}

} // namespace regulars
