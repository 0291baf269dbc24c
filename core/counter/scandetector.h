// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace regulars {

/// Tells a keyboard-wedge scanner from a person: keys that follow each other within `longestGap`, at least `fewestKeys` of
/// them, and Enter or Tab within the same gap at the end. Nobody types like that. Times are those of the keys, from
/// whatever start.
class ScanDetector
{
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time longestGap{35};
    static constexpr qsizetype fewestKeys = 6;
    /// What is longer is a key that is held down, or a paste.
    static constexpr qsizetype mostKeys = 200;

    /// A key that writes something.
    void press(QChar letter, Time at);
    /// Enter or Tab: gives what was scanned if these keys were a scanner's. The next key begins anew.
    [[nodiscard]] std::optional<QString> end(Time at);
    /// Any other key: no scanner sends it within a code.
    void reset() { m_text.clear(); }

    /// Whether keys of a possible scan have come and the next one may belong to it.
    [[nodiscard]] bool isWaiting(Time now) const { return !m_text.isEmpty() && follows(now); }
    /// Whether two keys or more have come as quickly as a scanner sends them.
    [[nodiscard]] bool isBurst() const { return m_text.size() > 1; }

private:
    [[nodiscard]] bool follows(Time at) const { return at >= m_last && at - m_last <= longestGap; }

    QString m_text;
    Time m_last{0};
};

} // namespace regulars
