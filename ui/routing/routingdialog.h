// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/routing/routingview.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace regulars {

class CommandRunner;
class Formatting;
class Notice;
class TextLabel;

/// What the dialogs of routing work with; all of it must outlive them.
struct RoutingServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
};

/// Where new tickets go: the rules in their order, who of each team gets its tickets, and what the rules would have made of
/// the last tickets. Everything happens at once and can be undone.
class RoutingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RoutingDialog(const RoutingServices &services, QWidget *parent = nullptr);

private:
    QWidget *createRules();
    QWidget *createRuleButtons();
    QWidget *createTeams();
    QWidget *createDryRun();
    void layOut();
    void refresh();
    void showRules(const RoutingSetup &setup);
    void showTeams(const RoutingSetup &setup);
    void showDryRun();
    void showReasons();
    void showChosen();
    [[nodiscard]] const RoutingRule *chosen() const;
    void openForm(const RoutingRule &rule);
    void edit();
    void move(int by);
    void remove();
    void toggle(int row);
    void setAssignment(TeamId team, TicketAssignment assignment);
    template<typename Command>
    void run(const Command &command);

    RoutingServices m_services;
    RoutingView *m_view;
    DryRunView *m_dryRun;
    Notice *m_notice;
    QStackedWidget *m_pages = nullptr;
    QTableWidget *m_rules = nullptr;
    TextLabel *m_noRules = nullptr;
    QTableWidget *m_teams = nullptr;
    TextLabel *m_noTeams = nullptr;
    TextLabel *m_summary = nullptr;
    QTableWidget *m_tickets = nullptr;
    TextLabel *m_reasons = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
