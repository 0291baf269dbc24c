// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAction;
class QKeySequence;
class QString;
class QWidget;

namespace regulars {

/// An action of the view, for its menu and for buttons; its keys work while the view has the keyboard,
/// once for each press. Belongs to the view.
[[nodiscard]] QAction *viewAction(QWidget &view, const QString &text, const QString &name, const QKeySequence &keys,
                                  std::function<void()> run);

} // namespace regulars
