// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/watchdog.h"

namespace regulars {

namespace {

constexpr auto interval = std::chrono::milliseconds(10);

} // namespace

Watchdog::Watchdog(std::chrono::milliseconds most, QObject *parent)
    : QObject(parent), m_most(most), m_last(std::chrono::steady_clock::now())
{
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::beat);
    m_timer.start();
}

void Watchdog::beat()
{
    const auto now = std::chrono::steady_clock::now();
    const auto silence = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last) - interval;
    m_last = now;
    m_longest = std::max(m_longest, silence);
    if (silence <= m_most)
        return;
    qInfo("The event loop was silent for %lld ms", static_cast<long long>(silence.count()));
    Q_EMIT silenceEnded(silence.count());
}

} // namespace regulars
