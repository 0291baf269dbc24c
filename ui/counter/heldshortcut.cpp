// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/heldshortcut.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

bool reaches(Qt::ShortcutContext context, const QWidget &owner, const QWidget &focus)
{
    if (!owner.isVisible() || !owner.isEnabled())
        return false;
    switch (context) {
    case Qt::WidgetShortcut:
        return &owner == &focus;
    case Qt::WidgetWithChildrenShortcut:
        return &owner == &focus || owner.isAncestorOf(&focus);
    case Qt::WindowShortcut:
        return owner.window() == focus.window();
    case Qt::ApplicationShortcut:
        return true;
    }
    return false;
}

bool isTaken(QWidget &focus, const QKeyEvent &press)
{
    QKeyEvent question(QEvent::ShortcutOverride, press.key(), press.modifiers(), press.text());
    question.ignore();
    QCoreApplication::sendEvent(&focus, &question);
    return question.isAccepted();
}

bool triggerAction(const QWidget &owner, const QWidget &focus, const QKeySequence &keys)
{
    for (QAction *action : owner.actions()) {
        if (action->isEnabled() && action->isVisible() && action->shortcuts().contains(keys) &&
            reaches(action->shortcutContext(), owner, focus)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace

bool triggerHeldShortcut(QWidget &focus, const QKeyEvent &press)
{
    if (isTaken(focus, press))
        return false;
    const QKeySequence keys(static_cast<int>(press.modifiers() & ~Qt::KeypadModifier) | press.key());
    QWidget *window = focus.window();
    for (const QWidget *owner = &focus; owner; owner = owner->isWindow() ? nullptr : owner->parentWidget()) {
        if (triggerAction(*owner, focus, keys))
            return true;
    }
    const auto widgets = window->findChildren<QWidget *>();
    if (std::any_of(widgets.begin(), widgets.end(),
                    [&](const QWidget *owner) { return triggerAction(*owner, focus, keys); }))
        return true;
    for (QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
        if (owner && shortcut->isEnabled() && shortcut->key() == keys && reaches(shortcut->context(), *owner, focus)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace regulars
