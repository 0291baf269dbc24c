// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrule.h"
#include "ui/base/card.h"
#include "ui/base/listrow.h"

class QPushButton;

namespace regulars {

class AlertRulesView;
class CommandRunner;
class Database;
class Formatting;
class KeptForms;
class OrderedList;
class OrderedView;
class SignIn;

/// What the card works with; all of it must outlive the card.
struct AlertsCardServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
};

/// Alerts in the settings: for what of a customer a task is opened by itself.
class AlertsCard final : public Card
{
    Q_OBJECT

public:
    explicit AlertsCard(const AlertsCardServices &services, QWidget *parent = nullptr);

    /// Opens the form of a rule.
    void edit(AlertKind kind);
    [[nodiscard]] OrderedView *rules() const { return m_rules; }

private:
    void refresh();
    void showChosen();
    [[nodiscard]] ListRow row(const QModelIndex &index) const;

    AlertsCardServices m_services;
    AlertRulesView *m_view;
    OrderedList *m_list;
    OrderedView *m_rules = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace regulars
