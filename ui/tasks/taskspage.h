// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskfilter.h"
#include "models/tasks/taskview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QListView;
class QPushButton;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class CustomerActions;
class Formatting;
class KeyValueStore;
class ListPane;
class SearchField;
class TaskFilterMenu;
class TaskItems;
class TaskList;
class ViewBar;

/// What the page works with; all of it must outlive it.
struct TaskServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &registry;
    CustomerActions &actions;
};

/// All tasks and promises, grouped by when they want to be seen to.
class TasksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TasksPage(const TaskServices &services, QWidget *parent = nullptr);
    ~TasksPage() override;

    /// Shows other tasks.
    void applyQuery(const TaskQuery &query);
    [[nodiscard]] ViewBar *views() const { return m_views; }
    void focusList();
    /// Somebody else works here now: their tasks are counted, and are those that are "mine".
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
    void createFilter();
    void createMoreMenu();
    void createViewBar();
    void registerActions();
    void bindModel();
    /// Takes off what hides tasks.
    void showAll();
    void showView(const QJsonObject &view);
    void showQuery();
    void showState();
    void planMidnight();

    TaskServices m_services;
    TaskList *m_model;
    TaskItems *m_items;
    TaskCountsView *m_counts;
    QTimer m_midnight;
    ListPane *m_pane = nullptr;
    QListView *m_view = nullptr;
    ViewBar *m_views = nullptr;
    QPushButton *m_filterButton = nullptr;
    TaskFilterMenu *m_filterMenu = nullptr;
    SearchField *m_search = nullptr;
};

} // namespace regulars
