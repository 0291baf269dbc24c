// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytesource.h"

#include <QtCore/QStringList>

#include <memory>

namespace regulars {

/// How much of a spreadsheet is read before it is given up.
struct XlsxLimits
{
    qint64 partBytes = 2LL * 1024 * 1024 * 1024; ///< unpacked, of one part
    qint64 sharedTextBytes = 256LL * 1024 * 1024;
    double packing = 200; ///< unpacked size to packed size; of larger parts only
    qint64 rows = 1'048'576;
    int columns = 16'384;
};

/// A worksheet of a spreadsheet (Office Open XML) as a table in text: UTF-8, commas, quotes as in RFC 4180, decimal points,
/// days and times as ISO 8601, true and false as 1 and 0. A row of the sheet is a line of the text, an empty one a blank
/// line; a line end within a cell is U+2028, so that line numbers are those of the sheet. Reads as it goes, except for the
/// texts that its cells share. Wraps libzip.
class XlsxSource final : public ByteSource
{
    class Private;

public:
    /// `sheet` is a name or a number from 1; empty: the first that is visible. Fails with FileNotFound, FileUnreadable, or
    /// UnknownFormat, args["reason"] = not_a_spreadsheet | encrypted | no_such_sheet (sheets) | spreadsheet_too_large
    /// (limit).
    [[nodiscard]] static Result<std::unique_ptr<XlsxSource>> open(const QString &file, const QString &sheet = {},
                                                                  const XlsxLimits &limits = {});
    /// The same of a file in memory, which must outlive the source.
    [[nodiscard]] static Result<std::unique_ptr<XlsxSource>> openBytes(std::string_view bytes, const QString &sheet = {},
                                                                       const XlsxLimits &limits = {});
    ~XlsxSource() override;

    /// The names of the worksheets, in their order.
    [[nodiscard]] const QStringList &sheets() const;
    /// The one that is read.
    [[nodiscard]] QString sheet() const;

    /// Fails with UnknownFormat, reason damaged_spreadsheet | spreadsheet_too_large (limit).
    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype most) override;
    /// The unpacked size of the worksheet.
    [[nodiscard]] qint64 size() const override;

    /// Whether the beginning of a file may be that of a spreadsheet.
    [[nodiscard]] static bool beginsLikeOne(std::string_view head);

    explicit XlsxSource(std::unique_ptr<Private> priv); ///< for open()

private:
    std::unique_ptr<Private> d;
};

} // namespace regulars
