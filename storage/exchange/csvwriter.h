// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/exchange/bytefile.h"

#include <QtCore/QStringList>

namespace regulars {

/// What a table in a text file is held apart by. Spreadsheets expect what is usual in their language.
struct CsvStyle
{
    char delimiter = ',';
    char decimalMark = '.';
};

/// Writes a CSV file as RFC 4180 asks for: UTF-8 with byte order mark (so that spreadsheets know), quotes where
/// needed, lines ended by CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
class CsvWriter
{
public:
    using IfExists = IfFileExists;

    /// Errors: FileNotWritable (rule = exists when there is such a file).
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(const QString &file, IfExists ifExists,
                                                                   CsvStyle style = {});

    [[nodiscard]] QString file() const { return m_file->name(); }
    /// Errors: DiskFull, FileNotWritable.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);
    /// Writes what is buffered and keeps the file; without it the file is removed again.
    [[nodiscard]] Result<void> finish() { return m_file->finish(); }

private:
    CsvWriter(std::unique_ptr<ByteFile> file, CsvStyle style) : m_file(std::move(file)), m_style(style) {}

    std::unique_ptr<ByteFile> m_file;
    CsvStyle m_style;
};

/// A cell as it stands in a CSV file: made harmless for spreadsheets, quoted where needed.
[[nodiscard]] QString csvCell(const QString &text, char delimiter = ',');

} // namespace regulars
