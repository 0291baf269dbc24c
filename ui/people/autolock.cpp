// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/autolock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace regulars {

AutoLock::AutoLock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::setTime(std::chrono::milliseconds time)
{
    m_timer.setInterval(time);
    if (time.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_timer.interval() > 0)
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
