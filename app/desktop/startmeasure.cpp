// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/startmeasure.h"

#include "app/desktop/desktop.h"
#include "app/desktop/shopsession.h"
#include "ui/start/startwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <cstdio>

namespace regulars {

void StartMeasure::begin()
{
    m_desktop.startWindow()->installEventFilter(this);
    connect(&m_desktop, &Desktop::sessionStarted, this, [this] { m_desktop.session()->window().installEventFilter(this); });
}

bool StartMeasure::eventFilter(QObject *watched, QEvent *event)
{
    // After this paint the event loop is free for keys: the queued call comes right behind it.
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &StartMeasure::print, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void StartMeasure::print()
{
    std::printf("%lld\n", static_cast<long long>(m_sinceStart.elapsed()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace regulars
