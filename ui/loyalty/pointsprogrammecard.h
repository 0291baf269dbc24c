// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsprogramme.h"
#include "ui/base/card.h"
#include "ui/loyalty/earnruleform.h"

class QPushButton;

namespace regulars {

class CommandRunner;
class EarnSetupView;
class KeptForms;
class OrderedList;
class OrderedView;
class PointsProgrammeForm;
class SignIn;
class TaskCentre;
class TextLabel;

/// What the card works with; all of it must outlive the card.
struct PointsProgrammeServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    TaskCentre &tasks;
    KeptForms &forms;
};

/// What the shop says about its points in sentences, and the rules by which they are earned; opens the form for them.
class PointsProgrammeCard final : public Card
{
    Q_OBJECT

public:
    explicit PointsProgrammeCard(const PointsProgrammeServices &services, QWidget *parent = nullptr);

    /// Opens the form; does nothing before the card has read what there is, or without the right.
    void openForm();
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Somebody of whom the trial told.
    void customerRequested(regulars::CustomerId customer);

private:
    void refresh();
    void tryOut(PointsProgrammeForm *form, const PointsProgramme &programme);
    void save(PointsProgrammeForm *form, const PointsProgramme &programme);
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] EarnNames names() const;

    PointsProgrammeServices m_services;
    EarnSetupView *m_setup;
    OrderedList *m_list;
    OrderedView *m_view = nullptr;
    TextLabel *m_text;
    TextLabel *m_conflicts;
    QPushButton *m_edit;
};

} // namespace regulars
