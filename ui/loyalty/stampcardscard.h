// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/stampcard.h"
#include "ui/base/card.h"
#include "ui/base/listrow.h"
#include "ui/loyalty/earnruletexts.h"

class QPushButton;

namespace regulars {

class CommandRunner;
class Database;
class EarnSetupView;
class KeptForms;
class OrderedList;
class OrderedView;
class SignIn;
class StampCardForm;
class StampCardsView;
class TextLabel;
struct StampCardRow;

/// What the card works with; all of it must outlive the card.
struct StampCardsServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
};

/// The stamp cards of the programme, each as a sentence with what has become of it; opens the form for them.
class StampCardsCard final : public Card
{
    Q_OBJECT

public:
    explicit StampCardsCard(const StampCardsServices &services, QWidget *parent = nullptr);

    /// A card that is not valid is a new one. Does nothing before there is what the form needs, or without the right.
    void openForm(StampCardId id);
    [[nodiscard]] OrderedView *view() const { return m_view; }
    /// What it says of the chosen card, or of stamp cards at all.
    [[nodiscard]] QString text() const;

private:
    void createButtons();
    void refresh();
    void showChosen();
    void removeCard();
    void save(StampCardForm *form, const StampCard &card);
    [[nodiscard]] const StampCardRow *find(qint64 id) const;
    [[nodiscard]] ListRow row(const QModelIndex &index) const;
    [[nodiscard]] EarnNames names() const;

    StampCardsServices m_services;
    StampCardsView *m_cards;
    EarnSetupView *m_setup;
    OrderedList *m_list;
    OrderedView *m_view = nullptr;
    TextLabel *m_text;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
