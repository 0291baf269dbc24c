// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/vcardwriter.h"
#include "storage/exchange/csvwriter.h"

namespace regulars {

enum class ExportFormat { Csv, Xlsx, VCard, Package };

/// The format that a file's name asks for: .csv, .tsv and .txt, .xlsx, .vcf, .json; nothing for others.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &file);

/// Where an export goes, and how it is written.
struct ExportFile
{
    QString file;
    CsvWriter::IfExists ifExists = CsvWriter::IfExists::Refuse;
    ExportFormat format = ExportFormat::Csv;
    CsvStyle style; ///< of a table in a text file
    VCardVersion version = VCardVersion::V4;
};

/// What stands in a column: a spreadsheet gets it as that, in text it is written the machine's way.
enum class CellKind {
    Text,
    Number, ///< "2.5"
    Amount, ///< "12.50"
    Time,   ///< ISO 8601, a day alone or with time and offset
};

struct ExportColumn
{
    QString name;
    CellKind kind = CellKind::Text;
};

/// A file that is filled row by row. Removes it unless finished.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Makes a table in a text file or a spreadsheet. Errors: FileNotWritable (rule = exists when there is such a file).
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(const ExportFile &file,
                                                                     const QList<ExportColumn> &columns);

    /// As many cells as columns. Errors: DiskFull, FileNotWritable; Refused, reason too_many_rows (limit).
    [[nodiscard]] virtual Result<void> writeRow(const QStringList &cells) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace regulars
