// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "ui/base/card.h"
#include "ui/base/listrow.h"

class QPushButton;

namespace regulars {

class CommandRunner;
class Database;
class Formatting;
class KeptForms;
class TierLadderView;
class OrderedList;
class OrderedView;
class SignIn;
class TaskCentre;
class TextLabel;
class TierLadderForm;

/// What the card works with; all of it must outlive the card.
struct LoyaltyTiersServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    TaskCentre &tasks;
    KeptForms &forms;
};

/// The tiers of the loyalty programme in the settings, the highest first, with how many members each has.
class LoyaltyTiersCard final : public Card
{
    Q_OBJECT

public:
    explicit LoyaltyTiersCard(const LoyaltyTiersServices &services, QWidget *parent = nullptr);

    /// Opens the form for tiers and rules; does nothing before the card has read what there is.
    void openForm();
    [[nodiscard]] OrderedView *view() const { return m_view; }

Q_SIGNALS:
    /// Somebody of whom the trial told.
    void customerRequested(regulars::CustomerId customer);

private:
    void refresh();
    void tryOut(TierLadderForm *form, const TierLadder &ladder);
    void save(TierLadderForm *form, const TierLadder &ladder, bool joins);
    [[nodiscard]] ListRow row(const QModelIndex &index) const;

    LoyaltyTiersServices m_services;
    TierLadderView *m_setup;
    OrderedList *m_list;
    TextLabel *m_hint;
    OrderedView *m_view = nullptr;
    QPushButton *m_edit;
};

} // namespace regulars
