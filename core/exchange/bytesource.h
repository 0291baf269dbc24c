// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string_view>

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

/// Bytes that lie in memory and outlive the source.
class MemoryByteSource final : public ByteSource
{
public:
    explicit MemoryByteSource(std::string_view bytes) : m_rest(bytes), m_size(static_cast<qint64>(bytes.size())) {}

    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype most) override
    {
        const size_t taken = m_rest.copy(into, static_cast<size_t>(most));
        m_rest.remove_prefix(taken);
        return static_cast<qsizetype>(taken);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    std::string_view m_rest;
    qint64 m_size;
};

} // namespace regulars
