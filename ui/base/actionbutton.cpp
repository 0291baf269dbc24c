// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actionbutton.h"

#include "ui/base/regularsstyle.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

namespace regulars {

QPushButton *actionButton(QAction &action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action.objectName());
    button->setAutoDefault(false);
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    const auto follow = [button, &action] {
        button->setText(action.text());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.shortcut().toString(QKeySequence::NativeText));
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

} // namespace regulars
