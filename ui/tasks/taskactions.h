// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QModelIndexList>
#include <QtCore/QObject>

class QAction;
class QKeySequence;
class QListView;
class QModelIndex;
class QPoint;
class QRect;

namespace regulars {

class CommandRunner;
class CustomerActions;
class Formatting;
class TaskItems;

/// What can be done with the tasks chosen in a list: by keys, by the context menu, by the boxes and buttons of its rows.
/// Belongs to the view.
class TaskActions final : public QObject
{
    Q_OBJECT

public:
    /// The view has a TaskDelegate. All of it must outlive the view, or belong to it.
    TaskActions(CommandRunner &commands, CustomerActions &actions, const Formatting &formatting, TaskItems &items,
                QListView *view);

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (TaskActions::*run)());
    void connectDelegate();
    void showMenu(QPoint position);
    [[nodiscard]] QList<TaskId> chosen() const;
    /// Of the chosen ones those that ask whether to give a reward back.
    [[nodiscard]] QList<TaskId> chosenAboutReward() const;
    [[nodiscard]] QModelIndexList chosenRows() const;

    void edit();
    void finish();
    void dismiss();
    void restore();
    void snooze();
    void remove();
    void tick(const QModelIndex &index);
    void restoreRewardOf(const QModelIndex &index);
    void askSnooze(const QRect &anchor);

    CommandRunner &m_commands;
    CustomerActions &m_actions;
    const Formatting &m_formatting;
    TaskItems &m_items;
    QListView *m_view;
    QAction *m_edit;
    QAction *m_finish;
    QAction *m_restore;
    QAction *m_snooze;
    QAction *m_dismiss;
    QAction *m_delete;
};

} // namespace regulars
