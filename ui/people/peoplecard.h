// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/people/signin.h"
#include "ui/base/card.h"

class QComboBox;
class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class Dialogs;
class MessageBar;
class RightsTable;
class TextLabel;

/// What the card works with; all of it must outlive the card.
struct PeopleServices
{
    CommandRunner &commands;
    SignIn &signIn;
    Dialogs &dialogs;
    MessageBar &messages;
};

/// The people of the shop in the settings: who they are, what each role may do, and when the window locks.
class PeopleCard final : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(const PeopleServices &services, QWidget *parent = nullptr);

private:
    void createTable();
    QWidget *createButtons();
    QWidget *createLock();
    void refresh();
    [[nodiscard]] const User *chosen() const;
    void openForm(const User &user);
    void submit(class UserForm *form, const User &user, const std::optional<QString> &secret);
    void setSecret(class UserForm *form, UserId user, const QString &secret);
    void remove();
    void showFailure(const Error &error);

    PeopleServices m_services;
    TextLabel *m_none = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_lockLine = nullptr;
    QComboBox *m_lock = nullptr;
    QWidget *m_rightsPart = nullptr;
    RightsTable *m_rights = nullptr;
};

} // namespace regulars
