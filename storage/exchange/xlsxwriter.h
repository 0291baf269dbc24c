// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/exchange/exportfile.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace regulars {

/// Writes a spreadsheet (Office Open XML) with numbers, amounts and times as such, in constant memory. Texts are texts,
/// never formulas. A worksheet holds 1,048,575 rows besides its header. Wraps libxlsxwriter.
class XlsxWriter final : public TableWriter
{
public:
    /// Errors: FileNotWritable.
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> open(const ExportFile &target,
                                                                   const QList<ExportColumn> &columns);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    [[nodiscard]] Result<void> writeRow(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    XlsxWriter(QString file, QList<ExportColumn> columns) : m_file(std::move(file)), m_columns(std::move(columns)) {}
    void begin();
    void writeText(quint32 row, quint16 column, const QString &text, lxw_format *format = nullptr);
    void writeTime(quint32 row, quint16 column, const QString &text);

    QString m_file;
    QList<ExportColumn> m_columns;
    lxw_workbook *m_book = nullptr; ///< closing it frees it
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_amount = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    quint32 m_rows = 0; ///< with the header
};

} // namespace regulars
