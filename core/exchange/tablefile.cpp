// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tablefile.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/columnmapping.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sampledRowCount = 20;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

QStringList textsOf(const std::vector<std::string> &row)
{
    QStringList texts;
    for (const std::string &cell : row)
        texts += textOf(trimmedCell(cell));
    return texts;
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::open(ByteSource &source, const DialectOverrides &overrides,
                                                   const TableLimits &limits)
{
    auto file = std::unique_ptr<TableFile>(new TableFile(source));
    REGULARS_CHECK(file->detect(overrides, limits));
    return file;
}

Result<void> TableFile::detectDialect(const DialectOverrides &overrides)
{
    REGULARS_TRY(encoding, m_text.begin());
    if (overrides.encoding)
        m_text.setEncoding(*overrides.encoding);
    else if (encoding.binary)
        return unknownFormat(u"binary"_s, {{u"kind"_s, encoding.binaryKind}});
    const std::string head = m_text.head();
    if (std::all_of(head.begin(), head.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }) &&
        !m_text.goesOn())
        return unknownFormat(u"empty"_s);
    const DialectGuess guess = guessedDialect(head, m_text.goesOn(), overrides);
    m_dialect = guess.dialect;
    m_dialect.encoding = overrides.encoding.value_or(encoding.encoding);
    m_confidence = guess.confidence;
    m_twiceEncoded = encoding.twiceEncoded;
    return {};
}

Result<void> TableFile::detect(const DialectOverrides &overrides, const TableLimits &limits)
{
    REGULARS_CHECK(detectDialect(overrides));
    m_sample = sampledTable(m_text.head(), m_dialect, m_text.goesOn());
    m_table.emplace(m_text, m_dialect, limits);
    if (m_sample.rows.empty()) { // nothing there, or nothing within the limits
        REGULARS_CHECK(m_table->next());
        return unknownFormat(u"no_rows"_s);
    }
    if (!m_dialect.hasHeader) {
        m_columns = m_sample.usualWidth().fields;
        return {};
    }
    m_headerCells = m_sample.rows.front();
    m_rawHeader = textsOf(m_headerCells);
    m_columns = m_headerCells.size();
    REGULARS_CHECK(m_table->next());
    return {};
}

std::vector<QStringList> TableFile::sampledRows() const
{
    std::vector<QStringList> rows;
    for (size_t row = m_dialect.hasHeader ? 1 : 0; row < m_sample.rows.size() && rows.size() < sampledRowCount; ++row)
        rows.push_back(textsOf(m_sample.rows[row]));
    return rows;
}

QStringList TableFile::header() const
{
    QStringList names = m_rawHeader;
    while (names.size() < static_cast<qsizetype>(m_columns))
        names += QString();
    return uniqueHeaders(names);
}

bool TableFile::hasNoRows() const
{
    return m_sample.rows.size() <= (m_dialect.hasHeader ? 1u : 0u) && !m_text.goesOn();
}

Result<bool> TableFile::next()
{
    while (true) {
        REGULARS_TRY(found, m_table->next());
        if (!found)
            return false;
        const auto cells = m_table->cells();
        const bool blank = std::all_of(cells.begin(), cells.end(),
                                       [](std::string_view cell) { return trimmedCell(cell).empty(); });
        if (!blank && !repeatsHeader())
            return true;
    }
}

/// Files put together from several have the header again and again.
bool TableFile::repeatsHeader() const
{
    const auto cells = m_table->cells();
    return !m_headerCells.empty() && cells[0] == m_headerCells[0] &&
           std::equal(cells.begin(), cells.end(), m_headerCells.begin(), m_headerCells.end());
}

} // namespace regulars
