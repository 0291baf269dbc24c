// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace regulars {

/// Notices when the event loop of the thread it was made in is silent for too long, and says so in the log. For
/// builds to work on the program; in tests, where the clock says little, tests/ui/watchedapplication.h watches.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    explicit Watchdog(std::chrono::milliseconds most = std::chrono::milliseconds(50), QObject *parent = nullptr);

    /// The longest silence so far.
    [[nodiscard]] std::chrono::milliseconds longestSilence() const { return m_longest; }

Q_SIGNALS:
    /// After the fact, in the thread that was silent.
    void silenceEnded(qint64 milliseconds);

private:
    void beat();

    std::chrono::milliseconds m_most;
    std::chrono::milliseconds m_longest{0};
    std::chrono::steady_clock::time_point m_last;
    QTimer m_timer;
};

} // namespace regulars
