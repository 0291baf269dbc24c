// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/keyedit.h"

#include <QtGui/QKeyEvent>

namespace regulars {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown;
}

bool leaves(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAlignment(Qt::AlignCenter);
    setPlaceholderText(tr("none", "no keys"));
}

void KeyEdit::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyEdit::isUsable(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const QKeyCombination first = keys[0];
    const bool commanding = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return commanding || (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35);
}

bool KeyEdit::event(QEvent *event)
{
    // The keys are meant for this edit, whatever they stand for elsewhere.
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        setKeys(m_keys);
        event->ignore();
        return;
    }
    if (isModifier(event->key()))
        return;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        Q_EMIT pressed({});
        return;
    }
    Q_EMIT pressed(
        QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key()))));
}

void KeyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->ignore();
}

} // namespace regulars
