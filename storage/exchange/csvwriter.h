// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

namespace regulars {

/// Writes a CSV file as RFC 4180 asks for: UTF-8 with byte order mark (so that spreadsheets know), commas, quotes where
/// needed, lines ended by CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
class CsvWriter
{
public:
    enum class IfExists { Refuse, Replace };

    /// Errors: FileNotWritable (rule = exists when there is such a file).
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(const QString &file, IfExists ifExists);
    /// Removes the file unless it was finished.
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    [[nodiscard]] QString file() const { return m_file.fileName(); }
    /// Errors: DiskFull, FileNotWritable.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);
    /// Writes what is buffered and keeps the file.
    [[nodiscard]] Result<void> finish();

private:
    explicit CsvWriter(const QString &file) : m_file(file) {}
    [[nodiscard]] Result<void> flush();

    QFile m_file;
    QByteArray m_buffer;
    bool m_finished = false;
};

/// A cell as it stands in a CSV file: made harmless for spreadsheets, quoted where needed.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace regulars
