// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchshop.h"

namespace regulars::bench {

struct DeskOptions
{
    qint64 tickets = 1'000'000;
    qint64 unfinished = 50'000;
};

/// The generated shop with a support desk: tickets of five years with their conversations and about six lines in each log.
/// Made at the first run, which takes minutes. A failure ends the program.
[[nodiscard]] QString deskFile(const BenchOptions &options, const DeskOptions &desk);

} // namespace regulars::bench
