// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedorder.h"
#include "storage/exchange/csvwriter.h"

namespace regulars {

/// The CSV file of rows that were not imported: "<name>-rejected.csv", made when the first one comes. An older file is
/// never overwritten. Removed again unless finished.
class RejectedFile
{
public:
    /// `folders` are tried in order; the first that can be written is taken.
    RejectedFile(const QString &sourceFile, QStringList folders);

    /// Errors: FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> add(const RejectedRow &row);
    /// Keeps the file; returns its path, empty when no row was added.
    [[nodiscard]] Result<QString> finish();

private:
    [[nodiscard]] Result<void> create();

    QString m_stem;
    QStringList m_folders;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace regulars
