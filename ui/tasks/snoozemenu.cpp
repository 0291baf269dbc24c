// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/snoozemenu.h"

#include "ui/base/formatting.h"
#include "ui/tasks/tasktexts.h"

#include <QtWidgets/QMenu>

namespace regulars {

QMenu *snoozeMenu(const Formatting &formatting, QWidget *parent, const std::function<void(Instant)> &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SnoozeChoice choice :
         {SnoozeChoice::ThreeHours, SnoozeChoice::Tomorrow, SnoozeChoice::NextWeek, SnoozeChoice::NextMonth}) {
        const Instant until = snoozeUntil(choice, formatting.now(), formatting.calendar());
        menu->addAction(TaskTexts::snooze(choice), menu, [chosen, until] { chosen(until); });
    }
    return menu;
}

} // namespace regulars
