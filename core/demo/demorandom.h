// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace regulars {

/// A stream of pseudo-random numbers (SplitMix64, Steele et al. 2014). Integers only, so that a seed gives the same
/// shop with every compiler, library and processor.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}
    /// An independent stream for the n-th thing of a shop.
    DemoRandom(quint64 seed, quint64 n) : m_state(mixed(seed + 0x9e3779b97f4a7c15ULL) ^ mixed(n + 0xd1b54a32d192ed03ULL)) {}

    quint64 next() { return mixed(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 … bound − 1; the bias is below bound ÷ 2³².
    int below(int bound) { return static_cast<int>(((next() >> 32) * static_cast<quint64>(bound)) >> 32); }
    int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }
    template<typename List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }
    /// An exponentially distributed number of mean 1, in 1/65536.
    quint64 exponential();

private:
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace regulars
