// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace regulars {

class ActionRegistry;

/// Gives the window its menus from the actions that are registered: File, Edit, Customers, View, Help. Actions that do
/// not exist are left out. The registry must outlive the window.
void buildMainMenu(QMainWindow &window, const ActionRegistry &actions);

} // namespace regulars
