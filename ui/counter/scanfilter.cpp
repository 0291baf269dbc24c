// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/scanfilter.h"

#include "ui/counter/heldshortcut.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr auto refusesScans = "regulars_refuses_scans";

bool takesText(const QWidget *widget)
{
    if (widget->property(refusesScans).toBool())
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

bool writes(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && event.text().size() == 1 && event.text().at(0).isPrint() && !event.isAutoRepeat();
}

// Scanners press it for capitals, as a person does. It writes nothing, and other keys tell of it.
bool isShift(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_CapsLock;
}

// No code begins with a blank, and buttons are pressed by one.
bool mayBegin(const QKeyEvent &event)
{
    return event.key() != Qt::Key_Space;
}

bool isEnd(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

} // namespace

void refuseScans(QWidget *field)
{
    field->setProperty(refusesScans, true);
}

ScanFilter::ScanFilter(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(longestHold);
    connect(&m_timer, &QTimer::timeout, this, &ScanFilter::release);
    m_clock.start();
    qApp->installEventFilter(this);
}

void ScanFilter::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        release();
}

bool ScanFilter::isConcerned(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return m_enabled && !m_releasing && widget && widget->window() == &m_window && !QApplication::activePopupWidget() &&
           !QApplication::activeModalWidget() && !takesText(widget);
}

ScanDetector::Time ScanFilter::timeOf(const QKeyEvent &event) const
{
    // The platform's time is that of the key itself, however long the event had to wait.
    return ScanDetector::Time(event.timestamp() > 0 ? static_cast<qint64>(event.timestamp()) : m_clock.elapsed());
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride && type != QEvent::KeyRelease)
        return false;
    if (!isConcerned(watched))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isShift(key))
        return false;
    if (type == QEvent::ShortcutOverride) {
        // No shortcut takes it before it is known whose key it is.
        const bool isBegun = !m_held.empty();
        if ((writes(key) && (isBegun || mayBegin(key))) || (isEnd(key) && isBegun)) {
            event->accept();
            return true;
        }
        return false;
    }
    if (type == QEvent::KeyRelease) {
        if (m_held.empty())
            return false;
        hold(watched, key);
        return true;
    }
    return takePress(watched, key);
}

bool ScanFilter::takePress(QObject *watched, const QKeyEvent &event)
{
    const ScanDetector::Time at = timeOf(event);
    if (!m_detector.isWaiting(at))
        release();
    if (writes(event) && (!m_held.empty() || mayBegin(event))) {
        m_detector.press(event.text().at(0), at);
        hold(watched, event);
        m_timer.start();
        return true;
    }
    if (isEnd(event) && !m_held.empty()) {
        if (const auto scan = m_detector.end(at)) {
            m_timer.stop();
            m_held.clear();
            Q_EMIT scanned(*scan);
            return true;
        }
    }
    m_detector.reset();
    if (m_held.empty())
        return false;
    hold(watched, event); // it may be meant for what those before it open
    release();
    return true;
}

void ScanFilter::hold(QObject *watched, const QKeyEvent &event)
{
    m_held.push_back({watched, std::unique_ptr<QKeyEvent>(static_cast<QKeyEvent *>(event.clone()))});
}

void ScanFilter::release()
{
    m_timer.stop();
    m_detector.reset();
    const std::vector<Held> held = std::exchange(m_held, {});
    m_releasing = true;
    for (const Held &each : held) {
        // Where the keyboard is by now: the key before may have opened a field.
        QWidget *now = QApplication::focusWidget();
        QWidget *receiver = now ? now : qobject_cast<QWidget *>(each.receiver.data());
        if (!receiver || (each.event->type() == QEvent::KeyPress && triggerHeldShortcut(*receiver, *each.event)))
            continue;
        QCoreApplication::sendEvent(receiver, each.event.get());
    }
    m_releasing = false;
}

} // namespace regulars
