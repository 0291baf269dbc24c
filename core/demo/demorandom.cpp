// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demorandom.h"

#include <bit>

namespace regulars {

namespace {

// log2(x) in 1/65536, bit by bit by repeated squaring; x > 0.
quint32 binaryLogarithm(quint32 x)
{
    const auto whole = static_cast<quint32>(std::bit_width(x) - 1);
    quint64 mantissa = static_cast<quint64>(x) << (31 - whole); // 1 … 2 in 1/2³¹
    quint32 result = whole << 16;
    for (quint32 bit = 1U << 15; bit != 0; bit >>= 1) {
        mantissa = (mantissa * mantissa) >> 31;
        if (mantissa >= (1ULL << 32)) {
            mantissa >>= 1;
            result |= bit;
        }
    }
    return result;
}

} // namespace

quint64 DemoRandom::exponential()
{
    constexpr quint64 naturalLogarithmOf2 = 45'426; // in 1/65536
    const auto uniform = static_cast<quint32>(next() >> 32) | 1U;
    return (((32ULL << 16) - binaryLogarithm(uniform)) * naturalLogarithmOf2) >> 16;
}

} // namespace regulars
