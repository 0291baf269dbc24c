// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/transfer.h"
#include "ui/base/card.h"

class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class Dialogs;
class Formatting;
class MailAccountForm;
class MailCentre;
class MessageBar;
class SignIn;
class TextLabel;
struct TypedPasswords;

/// What the card works with; all of it must outlive the card.
struct MailServices
{
    CommandRunner &commands;
    MailCentre &mail;
    SignIn &signIn;
    const Formatting &formatting;
    Dialogs &dialogs;
    MessageBar &messages;
};

/// The mail accounts of the shop in the settings, and the way to the outbox.
class MailCard final : public Card
{
    Q_OBJECT

public:
    explicit MailCard(const MailServices &services, QWidget *parent = nullptr);

private:
    void createTable();
    QWidget *createButtons();
    void refresh();
    [[nodiscard]] const MailAccount *chosen() const;
    void openForm(const MailAccount &account);
    void submit(MailAccountForm *form, const MailAccount &account, const TypedPasswords &passwords);
    void keep(MailAccountForm *form, MailAccount account, const TypedPasswords &passwords);
    void keepNext(MailAccountForm *form, MailPasswords passwords, bool forGood);
    void tryOut(MailAccountForm *form, const MailAccount &account, const TypedPasswords &typed);
    void remove();

    MailServices m_services;
    TextLabel *m_none = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_outbox = nullptr;
};

} // namespace regulars
