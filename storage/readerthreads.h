// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace regulars {

/// How many jobs of a Database read at the same time.
inline constexpr int readerThreads = 3;

} // namespace regulars
