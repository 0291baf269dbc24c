// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tablereader.h"

#include <algorithm>
#include <cstring>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A record may hold this many longest cells before it is given up: memory stays bounded.
constexpr qint64 cellsPerRecord = 4;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qint64 lineEndsIn(std::string_view text)
{
    qint64 count = 0;
    for (size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' || (text[i] == '\r' && text.substr(i + 1, 1) != "\n") ? 1 : 0;
    return count;
}

} // namespace

TableReader::TableReader(TextStream &text, const Dialect &dialect, TableLimits limits)
    : m_stream(text), m_dialect(dialect), m_limits(limits), m_whitespace(dialect.delimiter == Dialect::whitespaceRun)
{
    for (const char stop : {'\n', '\r', '\0', dialect.delimiter})
        m_stops[static_cast<unsigned char>(stop)] = true;
    if (m_whitespace)
        m_stops['\t'] = true;
    if (dialect.escape != 0)
        m_stops[static_cast<unsigned char>(dialect.escape)] = true;
}

Result<bool> TableReader::next()
{
    if (!m_started) {
        m_started = true;
        REGULARS_CHECK(skipLeadingLines());
    }
    while (true) {
        REGULARS_TRY(found, parseRecord());
        if (!found)
            return false;
        const bool blank = m_cells.size() == 1 && std::all_of(m_cells[0].begin(), m_cells[0].end(), isBlank);
        if (!blank)
            return true;
    }
}

// Drops what is used up and appends as much again, so that the work on a long record stays linear.
Result<bool> TableReader::readMore()
{
    m_text.erase(0, m_begin);
    m_at -= m_begin;
    m_begin = 0;
    REGULARS_TRY(more, m_stream.appendTo(m_text, std::max(m_limits.chunkBytes, static_cast<qsizetype>(m_text.size()))));
    m_ended = !more;
    return more;
}

Result<bool> TableReader::skipLeadingLines()
{
    for (int skipped = 0; skipped < m_dialect.skippedLines;) {
        const size_t end = m_text.find_first_of("\r\n", m_begin);
        const bool complete = end != std::string::npos && (m_text[end] == '\n' || end + 1 < m_text.size() || m_ended);
        if (!complete) {
            if (m_ended)
                m_begin = m_text.size();
            m_at = m_begin;
            REGULARS_TRY(more, readMore());
            if (!more && m_begin == m_text.size())
                return false;
            continue;
        }
        m_begin = end + (m_text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
        ++m_nextLine;
        ++skipped;
    }
    return true;
}

Result<bool> TableReader::parseRecord()
{
    m_literal.clear();
    m_unterminated = false;
    while (true) {
        if (m_begin == m_text.size()) {
            m_at = m_begin;
            if (m_ended)
                return false;
            REGULARS_CHECK(readMore());
            continue;
        }
        m_at = m_whitespace ? afterBlanks(m_begin) : m_begin;
        m_stretches.clear();
        m_quoted = false;
        Step step = Step::NextCell;
        while (step == Step::NextCell)
            step = parseCell();
        if (step == Step::RecordEnd)
            return true;
        if (step == Step::NeedsText)
            REGULARS_CHECK(readMore());
        else if (step == Step::RetryLiteral)
            m_unterminated = true;
        else
            return failure(step);
    }
}

TableReader::Step TableReader::parseCell()
{
    const size_t start = m_at;
    if (m_dialect.quote == 0 || m_text[start] != m_dialect.quote || start == m_text.size())
        return parsePlain(start);
    const bool literal = std::find(m_literal.begin(), m_literal.end(), start - m_begin) != m_literal.end();
    return literal ? parsePlain(start) : parseQuoted(start);
}

// The text ends with a zero byte (as std::string does), which is a stop: no bounds to check on the way.
size_t TableReader::nextStop(size_t from) const
{
    const char *p = m_text.data() + from;
    while (!m_stops[static_cast<unsigned char>(*p)])
        ++p;
    return static_cast<size_t>(p - m_text.data());
}

size_t TableReader::afterBlanks(size_t from) const
{
    while (from < m_text.size() && isBlank(m_text[from]))
        ++from;
    return from;
}

TableReader::Step TableReader::parsePlain(size_t start)
{
    bool hasEscapes = false;
    size_t stop = nextStop(start);
    while (m_dialect.escape != 0 && m_text[stop] == m_dialect.escape && stop + 1 < m_text.size()) {
        hasEscapes = true;
        stop = nextStop(stop + 2);
    }
    if (m_dialect.escape != 0 && stop < m_text.size() && m_text[stop] == m_dialect.escape)
        stop = m_text.size(); // the last byte so far
    if (stop == m_text.size() && !m_ended)
        return moreOrTooLong(start);
    return endCell({start, stop, hasEscapes}, stop);
}

TableReader::Step TableReader::parseQuoted(size_t start)
{
    const char marks[] = {m_dialect.quote, m_dialect.escape};
    const std::string_view sought(marks, m_dialect.escape != 0 ? 2 : 1);
    const std::string_view text(m_text);
    bool hasQuotes = false;
    m_quoted = true;
    for (size_t from = start + 1;;) {
        const size_t at = sought.size() == 1 ? text.find(sought[0], from) : text.find_first_of(sought, from);
        if (at == std::string_view::npos || at + 1 >= text.size()) {
            if (!m_ended)
                return moreOrTooLong(start) == Step::NeedsText ? Step::NeedsText : unclosed(start);
            return at == std::string_view::npos || text[at] != m_dialect.quote ? unclosed(start)
                                                                               : afterQuote(start, at, hasQuotes);
        }
        const bool escape = text[at] != m_dialect.quote;
        if (!escape && text[at + 1] != m_dialect.quote)
            return afterQuote(start, at, hasQuotes);
        hasQuotes = true;
        from = at + 2;
    }
}

TableReader::Step TableReader::afterQuote(size_t start, size_t closing, bool hasQuotes)
{
    const std::string_view content = std::string_view(m_text).substr(start, closing - start);
    if (content.find('\0') != std::string_view::npos)
        return Step::Binary;
    size_t stop = closing + 1;
    while (!m_stops[static_cast<unsigned char>(m_text[stop])] && isBlank(m_text[stop]))
        ++stop;
    if (stop == m_text.size() && !m_ended)
        return moreOrTooLong(start);
    if (m_stops[static_cast<unsigned char>(m_text[stop])] && (m_dialect.escape == 0 || m_text[stop] != m_dialect.escape))
        return endCell({start + 1, closing, hasQuotes}, stop);
    if (content.find_first_of("\r\n") != std::string_view::npos)
        return unclosed(start);
    stop = nextStop(stop);
    while (m_dialect.escape != 0 && m_text[stop] == m_dialect.escape)
        stop = nextStop(stop + 1);
    if (stop == m_text.size() && !m_ended)
        return moreOrTooLong(start);
    return endCell({start + 1, stop, true}, stop);
}

// The opening quote at `start` is an ordinary character: the record is read again with that in mind.
TableReader::Step TableReader::unclosed(size_t start)
{
    if (!m_ended && m_text.find_first_of("\r\n", start) == std::string::npos)
        return Step::CellTooLong;
    m_literal.push_back(start - m_begin);
    return Step::RetryLiteral;
}

TableReader::Step TableReader::moreOrTooLong(size_t start) const
{
    const auto limit = static_cast<size_t>(m_limits.cellBytes);
    const bool tooLong = m_text.size() - start > limit || m_text.size() - m_begin > limit * cellsPerRecord;
    return tooLong ? Step::CellTooLong : Step::NeedsText;
}

TableReader::Step TableReader::endCell(Stretch cell, size_t stop)
{
    if (cell.to - cell.from > static_cast<size_t>(m_limits.cellBytes))
        return Step::CellTooLong;
    if (m_stretches.size() == static_cast<size_t>(m_limits.columns))
        return Step::TooManyColumns;
    m_stretches.push_back(cell);
    m_at = m_whitespace ? afterBlanks(stop) : stop;
    if (m_whitespace && m_at == m_text.size() && !m_ended)
        return moreOrTooLong(cell.from);
    const char c = m_text[m_at];
    if (m_at == m_text.size() || c == '\n' || c == '\r')
        return endRecord(m_at);
    if (c == '\0')
        return Step::Binary;
    if (!m_whitespace)
        ++m_at;
    return Step::NextCell;
}

TableReader::Step TableReader::endRecord(size_t stop)
{
    const bool carriageReturn = stop < m_text.size() && m_text[stop] == '\r';
    if (carriageReturn && stop + 1 == m_text.size() && !m_ended)
        return Step::NeedsText; // a line feed may follow
    m_rawText = std::string_view(m_text).substr(m_begin, stop - m_begin);
    m_line = m_nextLine;
    m_nextLine += 1 + (m_quoted ? lineEndsIn(m_rawText) : 0);
    m_begin = std::min(m_text.size(), stop + (carriageReturn && m_text[stop + 1] == '\n' ? 2 : 1));
    publishCells();
    return Step::RecordEnd;
}

void TableReader::publishCells()
{
    const std::string_view text(m_text);
    size_t needed = 0;
    for (const Stretch &stretch : m_stretches)
        needed += stretch.hasQuotes ? stretch.to - stretch.from : 0;
    m_unescaped.clear();
    m_unescaped.reserve(needed); // never grows below: the views stay valid
    m_cells.clear();
    for (const Stretch &stretch : m_stretches) {
        const std::string_view cell = text.substr(stretch.from, stretch.to - stretch.from);
        if (!stretch.hasQuotes) {
            m_cells.push_back(cell);
            continue;
        }
        const size_t from = m_unescaped.size();
        unescape(cell);
        m_cells.push_back(std::string_view(m_unescaped).substr(from));
    }
}

// The inside of a quoted cell, up to and including what follows its closing quote.
void TableReader::unescape(std::string_view cell)
{
    bool closed = false;
    for (size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        const bool followed = i + 1 < cell.size();
        const bool protects = m_dialect.escape != 0 && c == m_dialect.escape && followed;
        const bool doubled = !closed && c == m_dialect.quote && followed && cell[i + 1] == m_dialect.quote;
        if (protects || doubled)
            m_unescaped += cell[++i];
        else if (closed || c != m_dialect.quote)
            m_unescaped += c;
        else
            closed = true;
    }
}

tl::unexpected<Error> TableReader::failure(Step step) const
{
    QVariantMap args{{u"line"_s, m_nextLine + lineEndsIn(std::string_view(m_text).substr(m_begin, m_at - m_begin))}};
    switch (step) {
    case Step::Binary:
        args.insert(u"reason"_s, u"binary"_s);
        break;
    case Step::TooManyColumns:
        args.insert(u"reason"_s, u"too_many_columns"_s);
        args.insert(u"limit"_s, m_limits.columns);
        break;
    default:
        args.insert(u"reason"_s, u"cell_too_long"_s);
        args.insert(u"column"_s, static_cast<qint64>(m_stretches.size()) + 1);
        args.insert(u"limit"_s, m_limits.cellBytes);
        break;
    }
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

} // namespace regulars
