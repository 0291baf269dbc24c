// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/dialect.h"
#include "storage/exchange/filebytesource.h"

#include <QtCore/QStringList>

#include <memory>

namespace regulars {

class XlsxSource;

/// A file that is imported: text as it is, the worksheet of a spreadsheet as a table in text.
class ImportSource final : public ByteSource
{
public:
    /// `sheet` of a spreadsheet, see XlsxSource::open(), whose errors these are, too. Errors: FileNotFound, FileUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<ImportSource>> open(const QString &file, const QString &sheet);
    ~ImportSource() override;

    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype most) override;
    [[nodiscard]] qint64 size() const override;

    /// What is known of the table besides what the person says: a worksheet needs no guessing.
    [[nodiscard]] DialectOverrides settled(DialectOverrides dialect) const;
    /// The worksheets of a spreadsheet; empty for other files.
    [[nodiscard]] QStringList sheets() const;
    /// The worksheet that is read.
    [[nodiscard]] QString sheet() const;
    /// SHA-256 in hexadecimal: of the bytes read so far, of a spreadsheet the whole file's.
    [[nodiscard]] QString hash() const;

private:
    explicit ImportSource(const QString &file);

    QString m_name;
    FileByteSource m_file;
    std::unique_ptr<XlsxSource> m_sheet;
};

} // namespace regulars
