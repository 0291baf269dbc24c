// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// Creates an empty file that only its owner may read. Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> createPrivateFile(const QString &name);
/// Copies a file's bytes into a new private file and waits until they are on the disk.
[[nodiscard]] Result<void> copyToDisk(const QString &from, const QString &to);
/// Waits until the file's bytes are on the disk.
[[nodiscard]] Result<void> flushToDisk(const QString &name);
/// Renames within a folder, replacing what is there, in one step: afterwards there is either the old or the new.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

} // namespace regulars
