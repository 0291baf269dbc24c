// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QWidget;

namespace regulars {

/// Opens the menu below its button, at the edge where reading begins.
void popupBelow(QMenu *menu, const QWidget *button);

} // namespace regulars
