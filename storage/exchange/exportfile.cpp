// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/exportfile.h"

#include "storage/exchange/xlsxwriter.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A table in a text file.
class TextTable final : public TableWriter
{
public:
    TextTable(std::unique_ptr<CsvWriter> writer, QList<ExportColumn> columns, char decimalMark)
        : m_writer(std::move(writer)), m_columns(std::move(columns)), m_decimalMark(decimalMark)
    {
    }

    Result<void> writeRow(const QStringList &cells) override
    {
        if (m_decimalMark == '.')
            return m_writer->writeRow(cells);
        QStringList local = cells;
        for (qsizetype i = 0; i < std::min(local.size(), m_columns.size()); ++i) {
            if (m_columns[i].kind == CellKind::Number || m_columns[i].kind == CellKind::Amount)
                local[i].replace(u'.', QLatin1Char(m_decimalMark));
        }
        return m_writer->writeRow(local);
    }
    Result<void> finish() override { return m_writer->finish(); }

private:
    std::unique_ptr<CsvWriter> m_writer;
    QList<ExportColumn> m_columns;
    char m_decimalMark;
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1)
        return ExportFormat::Csv;
    if (suffix == "xlsx"_L1)
        return ExportFormat::Xlsx;
    if (suffix == "vcf"_L1 || suffix == "vcard"_L1)
        return ExportFormat::VCard;
    if (suffix == "json"_L1)
        return ExportFormat::Package;
    return std::nullopt;
}

Result<std::unique_ptr<TableWriter>> TableWriter::create(const ExportFile &file, const QList<ExportColumn> &columns)
{
    if (file.format == ExportFormat::Xlsx)
        return XlsxWriter::open(file, columns);
    REGULARS_TRY(text, CsvWriter::create(file.file, file.ifExists, file.style));
    QStringList header;
    for (const ExportColumn &column : columns)
        header += column.name;
    REGULARS_CHECK(text->writeRow(header));
    return std::make_unique<TextTable>(std::move(text), columns, file.style.decimalMark);
}

} // namespace regulars
