// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/exchange/zipfile.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string>
#include <vector>

namespace regulars {

/// A worksheet: its name and the part that holds it.
struct XlsxSheet
{
    QString name;
    QString part;
    bool hidden = false;
};

/// What the workbook tells of its worksheets.
struct XlsxWorkbook
{
    std::vector<XlsxSheet> sheets;
    bool counts1904 = false; ///< days are counted from 1904-01-01 instead of 1899-12-30
};

/// Errors of all: UnknownFormat, reason not_a_spreadsheet | encrypted | spreadsheet_too_large | damaged_spreadsheet.
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(const ZipFile &zip);

/// Which of the cell styles mean a day or a time; by the style's number. None when the file has no styles.
[[nodiscard]] Result<std::vector<bool>> readDateStyles(const ZipFile &zip);

/// The texts that cells share, one behind the other in UTF-8.
class SharedTexts
{
public:
    /// `mostBytes` of them at most.
    [[nodiscard]] static Result<SharedTexts> read(const ZipFile &zip, qint64 mostBytes);

    /// The text, or an empty one when there is none with this number.
    [[nodiscard]] std::string_view text(size_t index) const;

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
};

/// Whether a number format shows a day or a time: "dd/mm/yyyy", "[$-407]d. mmm", but not "0.00" or "\"day\" 0".
[[nodiscard]] bool isDateFormat(QStringView format);

/// "2026-03-14", "2026-03-14T18:30:00", "18:30:00": a day number of a spreadsheet as text. Empty when it is none.
[[nodiscard]] QByteArray dateText(double days, bool counts1904);

} // namespace regulars
