// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"

#include <map>

namespace regulars {

class WriteSession;

/// The newest customers of the demo shop, by the day of their first order: they are being onboarded, and some have goals.
/// Memory does not grow with their number.
class DemoNewcomers
{
public:
    /// Each customer once, numbered from 0.
    void see(qint64 index, const DemoHistory &history);
    /// A template, an onboarding of each of them, a few of which have stalled, and goals. `firstCustomer`: the one with the
    /// number 0.
    [[nodiscard]] Result<void> save(WriteSession &session, CustomerId firstCustomer) const;

private:
    std::multimap<Instant, qint64> m_newest; ///< their numbers, by when they first bought
};

} // namespace regulars
