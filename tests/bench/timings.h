// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>

namespace regulars::bench {

/// Durations of one operation done many times, in nanoseconds.
class Timings
{
public:
    template<typename Work>
    void time(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_values += timer.nsecsElapsed();
    }

    void add(qint64 nanoseconds) { m_values += nanoseconds; }
    [[nodiscard]] qint64 median() const { return quantile(50); }
    [[nodiscard]] qint64 p99() const { return quantile(99); }

private:
    [[nodiscard]] qint64 quantile(int percent) const
    {
        if (m_values.isEmpty())
            return 0;
        QList<qint64> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[(sorted.size() - 1) * percent / 100];
    }

    QList<qint64> m_values;
};

/// One line of the table.
struct Row
{
    QString what;
    QString ours;
    QString raw; ///< the same work by the bare library in the same run; empty when there is none
    QString ratio;
    QString target; ///< architecture.md §12
    bool met = true;
};

/// "12.3 ms", "45 µs", "6.7 s".
[[nodiscard]] QString duration(qint64 nanoseconds);
[[nodiscard]] QString ratioOf(qint64 ours, qint64 raw);

} // namespace regulars::bench
