// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
class QWidget;

namespace regulars {

/// Does what a key that was held back is the shortcut of, as if it had just been pressed while the widget has the keyboard.
/// Whether it was a shortcut. The widget may refuse as always (QEvent::ShortcutOverride).
bool triggerHeldShortcut(QWidget &focus, const QKeyEvent &press);

} // namespace regulars
