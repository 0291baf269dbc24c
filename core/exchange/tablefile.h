// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tablereader.h"
#include "core/exchange/tablesample.h"

#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace regulars {

/// A table in a text file: how it is written, its header and its first rows are found when it is opened, then its rows
/// are read one after the other. The source must outlive it.
class TableFile
{
public:
    /// Fails with UnknownFormat, args["reason"] = empty | binary (kind) | no_rows | too_many_columns (limit, columns), or
    /// with the error of the source.
    [[nodiscard]] static Result<std::unique_ptr<TableFile>> open(ByteSource &source, const DialectOverrides &overrides,
                                                                 const TableLimits &limits);

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] double dialectConfidence() const { return m_confidence; }
    [[nodiscard]] bool isTwiceEncoded() const { return m_twiceEncoded; }
    /// The first rows, with the header if there is one.
    [[nodiscard]] const TableSample &sample() const { return m_sample; }
    /// The first rows without the header, at most 20, as text.
    [[nodiscard]] std::vector<QStringList> sampledRows() const;
    /// The header's cells as they are; empty when there is no header.
    [[nodiscard]] const QStringList &rawHeader() const { return m_rawHeader; }
    /// Unique names of all columns; "Column 1" … when there is no header.
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] size_t columns() const { return m_columns; }
    /// Whether there is no row besides the header.
    [[nodiscard]] bool hasNoRows() const;

    /// Moves to the next row that is neither blank nor the header again; false at the end. Errors as TableReader::next().
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const TableReader &row() const { return *m_table; }
    [[nodiscard]] qint64 bytesRead() const { return m_text.bytesRead(); }

private:
    explicit TableFile(ByteSource &source) : m_text(source) {}
    [[nodiscard]] Result<void> detect(const DialectOverrides &overrides, const TableLimits &limits);
    [[nodiscard]] Result<void> detectDialect(const DialectOverrides &overrides);
    [[nodiscard]] bool repeatsHeader() const;

    Dialect m_dialect;
    double m_confidence = 0;
    bool m_twiceEncoded = false;
    TextStream m_text;
    std::optional<TableReader> m_table;
    TableSample m_sample;
    std::vector<std::string> m_headerCells;
    QStringList m_rawHeader;
    size_t m_columns = 0;
};

} // namespace regulars
