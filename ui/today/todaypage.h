// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/routine.h"
#include "models/today/todayview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace regulars {

class CommandRunner;
class CustomerActions;
class EmptyState;
class Formatting;
class ActionRegistry;
class ComingCard;
class RoutineCard;
class RoutineView;
class TextLabel;
class TodayRow;
class TodaySection;
class WeekCard;

/// What the page works with; all of it must outlive it.
struct TodayServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    ActionRegistry &registry;
    CustomerActions &actions;
};

/// The day's briefing: who is slipping away, whom to reach out to, what is to be done, how the week goes. Up and Down go
/// from line to line, and every action has a key.
class TodayPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(const TodayServices &services, QWidget *parent = nullptr);
    ~TodayPage() override;

    /// The first name of who works here; may be empty.
    void setUserName(const QString &name);
    /// Somebody else works here now: the tasks are theirs.
    void followUser() { m_view->ask(); }
    /// The keyboard goes to the line it was on, or to the first one.
    void focusLines();
    /// The keyboard goes to the list of the next 30 days.
    void focusComing();
    [[nodiscard]] const TodayView &view() const { return *m_view; }
    [[nodiscard]] QList<TodayRow *> rows() const;

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);
    /// The list of the next 30 days is wanted, from wherever the person is.
    void comingRequested();
    /// The view in which a part of the practice routine is done.
    void routineRequested(regulars::RoutineItem item);
    /// How many lines there are: for the navigation.
    void thingsChanged(int things);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createSections();
    void createRoutine();
    void createStates();
    void layOut();
    void showBriefing();
    void showHeader(const Briefing &briefing);
    void moveFocus(int step);
    void planRefresh();

    void act(const QString &line, const QString &action, QWidget *anchor);
    void actOnCustomer(AttentionKind kind, CustomerId customer, const QString &action, QWidget *anchor);
    void actOnTask(TaskId task, const QString &action, QWidget *anchor);

    TodayServices m_services;
    TodayView *m_view;
    QTimer m_refresh;
    QString m_userName;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    TextLabel *m_greeting = nullptr;
    TextLabel *m_summary = nullptr;
    TodaySection *m_slipping = nullptr;
    TodaySection *m_reachOut = nullptr;
    TodaySection *m_mend = nullptr;
    TodaySection *m_tasks = nullptr;
    WeekCard *m_week = nullptr;
    ComingCard *m_coming = nullptr;
    RoutineView *m_routineView;
    RoutineCard *m_routine = nullptr;
};

} // namespace regulars
