// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tasks/taskview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QListView;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class CustomerActions;
class Formatting;
class ListPane;
class SearchField;
class SegmentedControl;
class TaskItems;
class TaskList;

/// What the page works with; all of it must outlive it.
struct TaskServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    ActionRegistry &registry;
    CustomerActions &actions;
};

/// All tasks and promises, grouped by when they want to be seen to.
class TasksPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the list shows.
    enum class Show { All, Mine, Promises, Done };

    explicit TasksPage(const TaskServices &services, QWidget *parent = nullptr);
    ~TasksPage() override;

    void showTasks(Show what);
    void focusList();
    /// Somebody else works here now: their tasks are counted, and are those that "Mine" shows.
    void followUser();
    [[nodiscard]] TaskList &model() { return *m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] const TaskCountsView &counts() const { return *m_counts; }

Q_SIGNALS:
    /// How many are open, and whether some are overdue: for the navigation.
    void countsChanged();
    void customerRequested(regulars::CustomerId customer);
    void exportRequested();

private:
    void createView();
    void createHeader();
    void bindModel();
    void applyFilter();
    void showState();
    void planMidnight();

    TaskServices m_services;
    TaskList *m_model;
    TaskItems *m_items;
    TaskCountsView *m_counts;
    QTimer m_midnight;
    ListPane *m_pane = nullptr;
    QListView *m_view = nullptr;
    SegmentedControl *m_what = nullptr;
    SearchField *m_search = nullptr;
};

} // namespace regulars
