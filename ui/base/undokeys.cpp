// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/undokeys.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace regulars {

UndoKeys::UndoKeys(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line || line->window() != &m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isForWindow = (key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                             (key->matches(QKeySequence::Redo) && !line->isRedoAvailable());
    if (isForWindow)
        event->ignore(); // so that it is looked for among the shortcuts
    return isForWindow;
}

} // namespace regulars
