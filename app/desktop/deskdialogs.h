// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"

#include <QtCore/QObject>

class QAction;

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Database;
class Dialogs;
class Formatting;
class KeptForms;
class MainWindow;
class SignIn;

/// What the dialogs of the desk are wired to; all of it must outlive the wiring.
struct DeskDialogServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    Dialogs &dialogs;
    SignIn &signIn;
    ActionRegistry &actions;
    MainWindow &window;
    KeptForms &forms;
};

/// The dialogs of the desk besides its page: where new tickets go (action "desk.routing"), who is away ("desk.absences"),
/// the questions to customers ("desk.questions"), and the window in which customers answer ("desk.kiosk").
class DeskDialogs final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window.
    explicit DeskDialogs(const DeskDialogServices &services);

private:
    void openRouting();
    void openAbsences();
    void openQuestions();
    /// Reads which question is asked now.
    void openKiosk();
    void showKiosk(const Survey &survey, SurveyInviteId invite);

    DeskDialogServices m_services;
};

} // namespace regulars
