// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/outbox.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class EmptyState;
class Formatting;
class MailCentre;

/// The messages that are to go or went, the newest first, and what a person may decide about them.
class OutboxDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of it must outlive the dialog.
    OutboxDialog(MailCentre &mail, CommandRunner &commands, const Formatting &formatting, QWidget *parent = nullptr);

private:
    void createTable();
    QWidget *createButtons();
    void refresh();
    void followChoice();
    [[nodiscard]] QList<OutboxMessage> chosen() const;
    void decide(OutboxDecision decision);

    MailCentre &m_mail;
    CommandRunner &m_commands;
    const Formatting &m_formatting;
    EmptyState *m_empty = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_arrived = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace regulars
