// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtWidgets/QWidget>

#include <functional>

class QAction;
class QPushButton;

namespace regulars {

class CommandRunner;
class Database;
class EarnSetupView;
class KeptForms;
class ListPane;
class Notice;
class OrderedList;
class OrderedTable;
class RewardForm;
class RewardItems;
class RewardListView;
class SignIn;
class TaskCentre;

/// What the pane works with; all of it must outlive the pane.
struct RewardsServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    RewardListView &rewards;
    KeptForms &forms;
    TaskCentre &tasks;
};

/// The catalogue of rewards in its order: what each is, how it is claimed and what it has cost; to add, change, copy, move,
/// switch off, delete, try out and look at closely. Who may not manage the shop only sees it.
class RewardsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RewardsPane(const RewardsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] OrderedTable *view() const { return m_view; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    /// A reward that is not valid is new. Does nothing before the pane has read what there is, or without the right.
    void openReward(RewardId reward);
    void choose(RewardId reward);
    void focusList();
    /// Looks at all rewards closely, in a dialog.
    void openAudit();

Q_SIGNALS:
    /// A member that a trial names.
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createActions();
    void createTools();
    void showMenu(QPoint position);
    void refresh();
    void showChosen();
    void openForm(const QString &key, const Reward &reward, const std::function<void()> &anew);
    void openCopy(RewardId reward);
    void tryOut(RewardForm *form, const Reward &reward);
    void duplicateReward();
    void switchReward();
    void removeReward();
    void reorder(const QList<qint64> &ids);
    [[nodiscard]] EarnNames names() const;

    RewardsServices m_services;
    EarnSetupView *m_setup;
    OrderedList *m_list;
    RewardItems *m_items;
    OrderedTable *m_view = nullptr;
    ListPane *m_pane = nullptr;
    Notice *m_notice = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addFirst = nullptr;
    QPushButton *m_audit = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace regulars
