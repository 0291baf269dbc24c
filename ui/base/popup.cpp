// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/popup.h"

#include <QtWidgets/QMenu>

namespace regulars {

void popupBelow(QMenu *menu, const QWidget *button)
{
    const bool rightToLeft = button->layoutDirection() == Qt::RightToLeft;
    const int x = rightToLeft ? button->width() - menu->sizeHint().width() : 0;
    menu->popup(button->mapToGlobal(QPoint(x, button->height() + 2)));
}

} // namespace regulars
