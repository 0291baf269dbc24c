// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

namespace regulars::uitest {

/// A keyboard as the platform reports it, with the time of each key.
class ScannerKeys
{
public:
    /// One key so many milliseconds after the one before.
    void press(QWidget *widget, const QString &text, int key, ulong gap)
    {
        m_time += gap;
        QKeyEvent override(QEvent::ShortcutOverride, key, Qt::NoModifier, text);
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        for (QKeyEvent *event : {&override, &down, &up}) {
            event->setTimestamp(m_time);
            QCoreApplication::sendEvent(widget, event);
        }
    }
    void type(QWidget *widget, const QString &text, ulong gap)
    {
        for (const QChar letter : text)
            press(widget, letter, letter.toUpper().unicode(), gap);
    }
    /// As a scanner sends it.
    void scan(QWidget *widget, const QString &text, Qt::Key end = Qt::Key_Return)
    {
        type(widget, text, 4);
        press(widget, QString(QChar(end == Qt::Key_Tab ? u'\t' : u'\r')), end, 4);
    }

private:
    ulong m_time = 1000;
};

} // namespace regulars::uitest
