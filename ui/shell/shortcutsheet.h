// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

namespace regulars {

class ActionRegistry;

/// All keys of the program by group. The registry must outlive it.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionRegistry &actions, QWidget *parent);
};

} // namespace regulars
