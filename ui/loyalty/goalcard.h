// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"

class QProgressBar;
class QPushButton;

namespace regulars {

class CommandRunner;
class Formatting;
class KeptForms;
class LoyaltyFiguresView;
class SignIn;
class TextLabel;
struct ProgrammeFigures;

/// What the card works with; all of it must outlive the card.
struct GoalServices
{
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
    LoyaltyFiguresView &figures;
};

/// What the programme is to bring, and how far it is on the way there, beside those who are no members.
class GoalCard final : public Card
{
    Q_OBJECT

public:
    explicit GoalCard(const GoalServices &services, QWidget *parent = nullptr);

    /// What it says, a sentence a line.
    [[nodiscard]] QString text() const;

private:
    void refresh();
    void showGoal(const ProgrammeFigures &figures);
    void openForm();
    void remove();

    GoalServices m_services;
    TextLabel *m_way;
    TextLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
