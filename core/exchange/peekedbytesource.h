// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytesource.h"

#include <string>

namespace regulars {

/// A source whose beginning can be looked at before it is read. What it wraps must outlive it.
class PeekedByteSource final : public ByteSource
{
public:
    explicit PeekedByteSource(ByteSource &source) : m_source(source) {}

    /// Up to `most` bytes of the beginning. Before the first read(). Fails with the source's error.
    [[nodiscard]] Result<std::string_view> peek(qsizetype most)
    {
        while (m_head.size() < static_cast<size_t>(most)) {
            const size_t known = m_head.size();
            m_head.resize(static_cast<size_t>(most));
            const auto got = m_source.read(m_head.data() + known, most - static_cast<qsizetype>(known));
            m_head.resize(known + static_cast<size_t>(got.value_or(0)));
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                break;
        }
        return std::string_view(m_head);
    }

    [[nodiscard]] Result<qsizetype> read(char *into, qsizetype most) override
    {
        if (m_at == m_head.size())
            return m_source.read(into, most);
        const size_t taken = std::string_view(m_head).substr(m_at).copy(into, static_cast<size_t>(most));
        m_at += taken;
        return static_cast<qsizetype>(taken);
    }
    [[nodiscard]] qint64 size() const override { return m_source.size(); }

private:
    ByteSource &m_source;
    std::string m_head;
    size_t m_at = 0;
};

} // namespace regulars
