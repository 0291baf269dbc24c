// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsheet.h"

#include "ui/base/actionregistry.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace regulars {

namespace {

QWidget *makeTable(const ActionRegistry &actions)
{
    auto *table = new QWidget;
    auto *layout = new QHBoxLayout(table);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *grid = new QGridLayout;
    layout->addLayout(grid, 1);
    layout->addSpacing(space::m); // room for the scroll bar; mirrored, unlike margins
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    QStringList groups;
    for (const ActionRegistry::Definition &each : actions.definitions()) {
        if (!groups.contains(each.group))
            groups << each.group;
    }
    int row = 0;
    for (const QString &group : groups) {
        auto *title = new TextLabel(group, FontRole::CardTitle);
        title->setContentsMargins(0, row > 0 ? space::m : 0, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const ActionRegistry::Definition &each : actions.definitions()) {
            const QAction *action = actions.action(each.id);
            if (each.group != group || action->shortcut().isEmpty())
                continue;
            grid->addWidget(new TextLabel(action->text().remove(u'&')), row, 0);
            grid->addWidget(
                new TextLabel(action->shortcut().toString(QKeySequence::NativeText), FontRole::Body, ColourRole::Muted),
                row++, 1, Qt::AlignTrailing);
        }
    }
    grid->setRowStretch(row, 1);
    return table;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(makeTable(actions));
    auto *closeButton = new QPushButton(tr("Close"), this);
    setButtonLook(closeButton, ButtonVariant::Primary);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addWidget(area, 1);
    layout->addWidget(closeButton, 0, Qt::AlignTrailing);
    resize(460, 480);
}

} // namespace regulars
