// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/undecidedmail.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class Database;
class EmptyState;
class Formatting;
class MailCentre;
class TextLabel;

/// The messages of which it is not clear where they belong, and what a person says about them.
class UndecidedDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of it must outlive the dialog.
    UndecidedDialog(Database &database, MailCentre &mail, CommandRunner &commands, const Formatting &formatting,
                    QWidget *parent = nullptr);

private:
    void createTable();
    QWidget *createButtons();
    void layOut(QWidget *buttons);
    void refresh();
    void followChoice();
    [[nodiscard]] QList<UndecidedMail> chosen() const;
    /// Puts the chosen ones into the ticket with that number.
    void fileUnder(qint64 number);
    void file(const QList<UndecidedMail> &mails, TicketId ticket);

    Database &m_database;
    MailCentre &m_mail;
    CommandRunner &m_commands;
    const Formatting &m_formatting;
    EmptyState *m_empty = nullptr;
    QTableWidget *m_table = nullptr;
    QLineEdit *m_number = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_there = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace regulars
