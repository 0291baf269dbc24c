// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/viewaction.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace regulars {

QAction *viewAction(QWidget &view, const QString &text, const QString &name, const QKeySequence &keys,
                    std::function<void()> run)
{
    auto *action = new QAction(text, &view);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false); // a key that is held decides about one line
    view.addAction(action);
    QObject::connect(action, &QAction::triggered, &view, std::move(run));
    return action;
}

} // namespace regulars
