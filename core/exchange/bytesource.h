// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// Where the bytes of an exchanged file come from: a file, memory, a pipe. Read once, forward only.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Reads up to `most` bytes into `into`; 0 means the end. Fails with FileUnreadable.
    [[nodiscard]] virtual Result<qsizetype> read(char *into, qsizetype most) = 0;
    /// The size in bytes, or -1 when it is not known. Only used for progress.
    [[nodiscard]] virtual qint64 size() const = 0;
};

} // namespace regulars
