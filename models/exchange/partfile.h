// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// A file that is written under another name beside its place and put there only when it is complete. Any thread.
class PartFile
{
public:
    explicit PartFile(const QString &file) : m_file(file) {}

    [[nodiscard]] QString part() const { return m_file + QStringLiteral(".part"); }
    /// Whether it may stand there. Errors: FileNotWritable (for `own`, the shop's file; rule = exists).
    [[nodiscard]] Result<void> check(const QString &own, bool mayReplace) const;
    /// Error: FileNotWritable.
    [[nodiscard]] Result<void> putInPlace() const;
    void discard() const;

private:
    QString m_file;
};

} // namespace regulars
