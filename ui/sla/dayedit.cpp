// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/dayedit.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace regulars {

QTableWidget *createDayTable(const QString &name, const QString &accessibleName, const QStringList &heads,
                             const std::function<void()> &remove, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(heads.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setHorizontalHeaderLabels(heads);
    prepareTableView(table);
    auto *action = new QAction(table);
    action->setShortcut(QKeySequence::Delete);
    action->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(action);
    QObject::connect(action, &QAction::triggered, table, remove);
    return table;
}

QWidget *createDayLine(QWidget *fields, const QString &name, const QString &text, const std::function<void()> &add,
                       QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout->addWidget(fields, 1);
    layout->addWidget(button, 0, Qt::AlignBottom);
    QObject::connect(button, &QPushButton::clicked, row, add);
    return row;
}

} // namespace regulars
