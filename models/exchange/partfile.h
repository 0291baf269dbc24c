// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// A file that is written under another name beside its place and put there only when it is complete. What is no file,
/// such as a pipe or /dev/null, is written as it is. Any thread.
class PartFile
{
public:
    explicit PartFile(const QString &file) : m_file(file) {}

    [[nodiscard]] QString part() const;
    /// Whether it may stand there. Errors: FileNotWritable (for `own`, the shop's file; rule = exists).
    [[nodiscard]] Result<void> check(const QString &own, bool mayReplace) const;
    /// Error: FileNotWritable.
    [[nodiscard]] Result<void> putInPlace() const;
    void discard() const;
    /// The error with the file's own name where it names the part.
    [[nodiscard]] Error named(Error error) const;

private:
    [[nodiscard]] bool isDevice() const;

    QString m_file;
};

} // namespace regulars
