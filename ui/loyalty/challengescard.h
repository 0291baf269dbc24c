// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"
#include "ui/base/card.h"
#include "ui/base/listrow.h"
#include "ui/loyalty/earnruletexts.h"

class QPushButton;

namespace regulars {

class CommandRunner;
class Database;
class EarnSetupView;
class OrderedList;
class OrderedView;
class SignIn;
class ChallengeForm;
class ChallengesView;
class TextLabel;
struct ChallengeRow;

/// What the card works with; all of it must outlive the card.
struct ChallengesServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
};

/// The challenges of the programme, each as a sentence with what has become of it; opens the form for them.
class ChallengesCard final : public Card
{
    Q_OBJECT

public:
    explicit ChallengesCard(const ChallengesServices &services, QWidget *parent = nullptr);

    /// A challenge that is not valid is a new one. Does nothing before there is what the form needs, or without the right.
    void openForm(ChallengeId id);
    [[nodiscard]] OrderedView *view() const { return m_view; }
    /// What it says of the chosen challenge, or of challenges at all.
    [[nodiscard]] QString text() const;

private:
    void createButtons();
    void refresh();
    void showChosen();
    void removeChallenge();
    void save(ChallengeForm *form, const Challenge &challenge);
    [[nodiscard]] const ChallengeRow *find(qint64 id) const;
    [[nodiscard]] ListRow row(const QModelIndex &index) const;
    [[nodiscard]] EarnNames names() const;

    ChallengesServices m_services;
    ChallengesView *m_challenges;
    EarnSetupView *m_setup;
    OrderedList *m_list;
    OrderedView *m_view = nullptr;
    TextLabel *m_text;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
