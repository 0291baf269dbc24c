// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QFile>

#include <memory>

namespace regulars {

/// Whether an export may take the place of a file.
enum class IfFileExists { Refuse, Replace };

/// A file that is written through a buffer, readable by its owner only. Removed unless finished.
class ByteFile
{
public:
    /// Errors: FileNotWritable (rule = exists when there is such a file).
    [[nodiscard]] static Result<std::unique_ptr<ByteFile>> create(const QString &file, IfFileExists ifExists);
    ~ByteFile();
    Q_DISABLE_COPY_MOVE(ByteFile)

    [[nodiscard]] QString name() const { return m_file.fileName(); }
    /// Errors: DiskFull, FileNotWritable.
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Writes what is buffered and keeps the file.
    [[nodiscard]] Result<void> finish();

private:
    explicit ByteFile(const QString &file) : m_file(file) {}
    [[nodiscard]] Result<void> flush();

    QFile m_file;
    QByteArray m_buffer;
    bool m_finished = false;
};

} // namespace regulars
