// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/base/progress.h"
#include "storage/sql/canceltoken.h"

namespace regulars {

/// How many bytes a file has that is to be kept. Errors: FileNotFound, FileUnreadable (also a folder), those of checkSize
/// (file).
[[nodiscard]] Result<qint64> sizeOfNewFile(const QString &file);

/// Reads a file that is to be kept; its type is told by name and content. Progress is in bytes. Errors: FileNotFound,
/// FileUnreadable, Cancelled, those of checkSize (file).
[[nodiscard]] Result<NewFile> readNewFile(const QString &file, const Progress &progress, const CancelToken &cancel);

/// Writes the content as a file that only its owner reads, in place of one of that name. Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeContent(const QString &file, const QByteArray &content);

} // namespace regulars
