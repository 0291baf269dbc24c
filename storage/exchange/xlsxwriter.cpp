// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/xlsxwriter.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 mostRows = 1'048'576;
constexpr qsizetype longestText = 32'767;
constexpr double wideColumn = 24;
constexpr double narrowColumn = 14;
constexpr int firstYear = 1900; // spreadsheets know no earlier day

} // namespace

Result<std::unique_ptr<TableWriter>> XlsxWriter::open(const ExportFile &target, const QList<ExportColumn> &columns)
{
    const QString &file = target.file;
    if (target.ifExists == CsvWriter::IfExists::Refuse && QFile::exists(file))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}, {u"rule"_s, u"exists"_s}});
    // The library opens the file only at the end: better to know now whether that will work.
    QFile probe(file);
    if (!probe.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, probe.errorString());
    probe.close();
    auto writer = std::unique_ptr<XlsxWriter>(new XlsxWriter(file, columns));
    writer->begin();
    return writer;
}

void XlsxWriter::begin()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_file).constData(), &options);
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    m_amount = workbook_add_format(m_book);
    format_set_num_format(m_amount, "#,##0.00");
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm");
    lxw_format *bold = workbook_add_format(m_book);
    format_set_bold(bold);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<quint16>(i);
        const double width = m_columns[i].kind == CellKind::Text ? wideColumn : narrowColumn;
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        writeText(0, column, m_columns[i].name, bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_rows = 1;
}

XlsxWriter::~XlsxWriter()
{
    if (m_book == nullptr)
        return;
    workbook_close(m_book);
    QFile::remove(m_file);
}

void XlsxWriter::writeText(quint32 row, quint16 column, const QString &text, lxw_format *format)
{
    worksheet_write_string(m_sheet, row, column, text.left(longestText).toUtf8().constData(), format);
}

void XlsxWriter::writeTime(quint32 row, quint16 column, const QString &text)
{
    const bool onlyDay = !text.contains(u'T');
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    const QDate day = onlyDay ? QDate::fromString(text, Qt::ISODate) : moment.date();
    if (!day.isValid() || day.year() < firstYear) {
        writeText(row, column, text);
        return;
    }
    lxw_datetime time{};
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    if (!onlyDay) {
        time.hour = moment.time().hour();
        time.min = moment.time().minute();
        time.sec = moment.time().second();
    }
    worksheet_write_datetime(m_sheet, row, column, &time, onlyDay ? m_day : m_moment);
}

Result<void> XlsxWriter::writeRow(const QStringList &cells)
{
    if (m_rows == mostRows)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"too_many_rows"_s}, {u"limit"_s, mostRows - 1}});
    for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        const auto column = static_cast<quint16>(i);
        const QString &text = cells[i];
        const CellKind kind = m_columns[i].kind;
        bool isNumber = false;
        const double number = kind == CellKind::Number || kind == CellKind::Amount ? text.toDouble(&isNumber) : 0;
        if (text.isEmpty())
            continue;
        if (isNumber)
            worksheet_write_number(m_sheet, m_rows, column, number, kind == CellKind::Amount ? m_amount : nullptr);
        else if (kind == CellKind::Time)
            writeTime(m_rows, column, text);
        else
            writeText(m_rows, column, text);
    }
    ++m_rows;
    return {};
}

Result<void> XlsxWriter::finish()
{
    if (m_rows > 1 && !m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_rows - 1, static_cast<quint16>(m_columns.size() - 1));
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error == LXW_NO_ERROR) {
        QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    QFile::remove(m_file);
    return fail(error == LXW_ERROR_ZIP_FILE_ADD || error == LXW_ERROR_ZIP_CLOSE ? ErrorCode::DiskFull
                                                                                : ErrorCode::FileNotWritable,
                {}, {{u"file"_s, m_file}}, QString::fromUtf8(lxw_strerror(error)));
}

} // namespace regulars
