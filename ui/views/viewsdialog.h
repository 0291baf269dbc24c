// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/savedview.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace regulars {

class CommandRunner;
class Notice;
class SavedViewList;

/// The saved views of a list: rename (F2), put in another order (Alt+Up, Alt+Down), remove (Delete). Everything happens at
/// once and can be undone.
class ViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ViewsDialog(SavedViewList &views, CommandRunner &commands, QWidget *parent = nullptr);

private:
    void createList();
    QWidget *createButtons();
    void showViews();
    void settle();
    [[nodiscard]] const SavedView *chosen() const;
    void rename(QListWidgetItem *item);
    void move(int by);
    void remove();
    template<typename T>
    void run(const T &command);

    SavedViewList &m_views;
    CommandRunner &m_commands;
    Notice *m_notice;
    QListWidget *m_list;
    QPushButton *m_rename = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
