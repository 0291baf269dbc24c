// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

namespace regulars::uitest {

/// A keyboard as the platform reports it, with the time of each key. Capitals are pressed with Shift.
class ScannerKeys
{
public:
    /// One key so many milliseconds after the one before.
    void press(QWidget *widget, const QString &text, int key, ulong gap, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        m_time += gap;
        send(widget, QKeyEvent(QEvent::ShortcutOverride, key, with, text));
        send(widget, QKeyEvent(QEvent::KeyPress, key, with, text));
        send(widget, QKeyEvent(QEvent::KeyRelease, key, with, text));
    }
    void type(QWidget *widget, const QString &text, ulong gap)
    {
        for (const QChar letter : text) {
            if (!letter.isUpper()) {
                press(widget, letter, letter.toUpper().unicode(), gap);
                continue;
            }
            m_time += gap;
            send(widget, QKeyEvent(QEvent::ShortcutOverride, Qt::Key_Shift, Qt::ShiftModifier));
            send(widget, QKeyEvent(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier));
            press(widget, letter, letter.unicode(), gap, Qt::ShiftModifier);
            send(widget, QKeyEvent(QEvent::KeyRelease, Qt::Key_Shift, Qt::NoModifier));
        }
    }
    /// As a scanner sends it.
    void scan(QWidget *widget, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        type(widget, text, 4);
        press(widget, QString(QChar(end == Qt::Key_Tab ? u'\t' : u'\r')), end, 4);
    }

private:
    void send(QWidget *widget, QKeyEvent event) const
    {
        event.setTimestamp(m_time);
        QCoreApplication::sendEvent(widget, &event);
    }

    ulong m_time = 1000;
};

} // namespace regulars::uitest
