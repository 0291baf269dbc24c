// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace regulars {

/// A small button that does what the action does, with its name; follows its text and whether it can be used.
[[nodiscard]] QPushButton *actionButton(QAction &action, QWidget *parent);

} // namespace regulars
