// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/timings.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

QString duration(qint64 nanoseconds)
{
    const auto value = static_cast<double>(nanoseconds);
    if (nanoseconds < 1'000'000)
        return QString::number(value / 1e3, 'f', 0) + u" µs"_s;
    if (nanoseconds < 1'000'000'000)
        return QString::number(value / 1e6, 'f', nanoseconds < 100'000'000 ? 1 : 0) + u" ms"_s;
    return QString::number(value / 1e9, 'f', 1) + u" s"_s;
}

QString ratioOf(qint64 ours, qint64 raw)
{
    return raw > 0 ? u"× "_s + QString::number(static_cast<double>(ours) / static_cast<double>(raw), 'f', 1) : QString();
}

} // namespace regulars::bench
