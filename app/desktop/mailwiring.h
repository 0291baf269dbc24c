// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailcentre.h"
#include "models/mail/systemkeyring.h"

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Dialogs;
class Formatting;
class MailFileDesk;
class MainWindow;
class QuestionMailer;
class TaskCentre;
class TicketWiring;

/// What mail works with; all of it must outlive the wiring.
struct MailWiringServices
{
    Database &database;
    CommandRunner &commands;
    TaskCentre &tasks;
    Dialogs &dialogs;
    ActionRegistry &actions;
    MainWindow &window;
};

/// The mail of the window: what sends and fetches, what asks customers by itself, and what it says when something went wrong
/// or came in.
class MailWiring final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window; all of it must outlive it.
    MailWiring(const MailWiringServices &services, const Formatting &formatting, TicketWiring &tickets);

    /// From now on it works by itself.
    void start();
    [[nodiscard]] MailCentre &centre() { return m_centre; }
    [[nodiscard]] MailFileDesk &desk() { return *m_desk; }

private:
    void showProblem(const MailProblem &problem);
    void showReport(const MailReport &report);

    void showUndecided();

    MainWindow &m_window;
    TicketWiring &m_tickets;
    SystemKeyring m_keyring;
    MailCentre m_centre;
    MailFileDesk *m_desk;
    QuestionMailer *m_questions;
    int m_undecided = 0; ///< messages that the page of tickets speaks of
};

} // namespace regulars
