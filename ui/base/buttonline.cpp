// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/buttonline.h"

#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"

namespace regulars {

ButtonLine::ButtonLine(QWidget *parent) : QWidget(parent)
{
    (new FlowLayout(this, space::s))->setContentsMargins(0, 0, 0, 0);
}

QPushButton *ButtonLine::add(const QString &text, const QString &name, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    layout()->addWidget(button);
    return button;
}

} // namespace regulars
