// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/dialect.h"
#include "core/exchange/textstream.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regulars {

/// How much of one record is read before the file is given up, and how much text is taken at a time.
struct TableLimits
{
    qint64 cellBytes = 8 * 1024 * 1024;
    int columns = 4096;
    qsizetype chunkBytes = 256 * 1024;
};

/// Reads the records of a table one after the other: RFC 4180 with newlines and doubled quotes in quoted cells, and
/// what programs make of it. Cells are views into a buffer, valid until the next call; memory is bounded by the limits.
///
/// Text after a closing quote belongs to the cell. A quote that is never closed, or closed lines later in the middle
/// of a cell, is taken as an ordinary character, so that at most its own line is damaged. Blank lines are skipped.
class TableReader
{
public:
    TableReader(TextStream &text, const Dialect &dialect, TableLimits limits = {});

    /// Moves to the next record; false at the end. Fails with the source's error or with UnknownFormat,
    /// args reason = binary (line) | cell_too_long (line, column, limit) | too_many_columns (line, limit).
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// Physical line at which the record begins, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// The record has a quote that was never closed.
    [[nodiscard]] bool hasUnterminatedQuote() const { return m_unterminated; }
    /// The record as in the file, without its line end.
    [[nodiscard]] std::string_view rawText() const { return m_rawText; }

private:
    enum class Step { NextCell, RecordEnd, NeedsText, RetryLiteral, Binary, CellTooLong, TooManyColumns };

    struct Stretch
    {
        size_t from;
        size_t to;
        bool hasQuotes;
    };

    [[nodiscard]] Result<bool> readMore();
    [[nodiscard]] Result<bool> skipLeadingLines();
    [[nodiscard]] Result<bool> parseRecord();
    [[nodiscard]] Step parseCell();
    [[nodiscard]] Step parsePlain(size_t start);
    [[nodiscard]] Step parseQuoted(size_t start);
    [[nodiscard]] Step afterQuote(size_t start, size_t closing, bool hasQuotes);
    [[nodiscard]] Step unclosed(size_t start);
    [[nodiscard]] Step moreOrTooLong(size_t start) const;
    /// Notes a cell and goes on behind the delimiter or line end at `stop`.
    [[nodiscard]] Step endCell(Stretch cell, size_t stop);
    [[nodiscard]] Step endRecord(size_t stop);
    [[nodiscard]] size_t nextStop(size_t from) const;
    [[nodiscard]] size_t afterBlanks(size_t from) const;
    void publishCells();
    void unescape(std::string_view cell);
    [[nodiscard]] tl::unexpected<Error> failure(Step step) const;

    TextStream &m_stream;
    Dialect m_dialect;
    TableLimits m_limits;
    bool m_whitespace = false;
    std::array<bool, 256> m_stops{}; ///< bytes that end an unquoted cell

    std::string m_text;   ///< decoded text that is not used up
    size_t m_begin = 0;   ///< start of the record being read
    size_t m_at = 0;      ///< reading position
    bool m_ended = false; ///< no text will follow m_text
    bool m_started = false;
    qint64 m_nextLine = 1;

    std::vector<Stretch> m_stretches;
    std::vector<size_t> m_literal; ///< offsets in the record of quotes that are ordinary characters
    std::vector<std::string_view> m_cells;
    std::string m_unescaped;
    std::string_view m_rawText;
    qint64 m_line = 0;
    bool m_unterminated = false;
    bool m_quoted = false; ///< the record has a quoted cell: it may hold line ends
};

} // namespace regulars
