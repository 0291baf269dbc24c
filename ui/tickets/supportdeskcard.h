// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/desksetupview.h"
#include "ui/base/card.h"
#include "ui/base/listrow.h"

class QPushButton;

namespace regulars {

class CommandRunner;
class DeskForm;
class Dialogs;
class MessageBar;
class OrderedList;
class OrderedView;
class SegmentedControl;
class SignIn;
class TextLabel;

/// What the card works with; all of it must outlive the card.
struct SupportDeskServices
{
    Database &database;
    CommandRunner &commands;
    SignIn &signIn;
    Dialogs &dialogs;
    MessageBar &messages;
};

/// The support desk in the settings: its teams, the categories of tickets, and their statuses.
class SupportDeskCard final : public Card
{
    Q_OBJECT

public:
    enum class Part { Teams, Categories, Statuses };

    explicit SupportDeskCard(const SupportDeskServices &services, QWidget *parent = nullptr);

    void showPart(Part part);
    /// Opens the form of a record of the part that is shown; a new one for 0.
    void openForm(qint64 id);
    [[nodiscard]] OrderedView *view() const { return m_view; }

private:
    void createButtons();
    [[nodiscard]] Part part() const;
    void refresh();
    void showChosen();
    [[nodiscard]] QList<std::pair<qint64, QString>> records() const;
    [[nodiscard]] ListRow row(const QModelIndex &index) const;
    [[nodiscard]] QString about(qint64 id) const;
    [[nodiscard]] static bool isBuiltInStatus(Part part, qint64 id);
    void openTeam(qint64 id);
    void openCategory(qint64 id);
    void openStatus(qint64 id);
    void open(DeskForm *form);
    template<typename SaveCommand>
    void save(DeskForm *form, const SaveCommand &command);
    template<typename AnyCommand>
    void run(const AnyCommand &command);
    void saveOrder(const QList<qint64> &ids);
    void remove();

    SupportDeskServices m_services;
    DeskSetupView *m_setup;
    OrderedList *m_list;
    SegmentedControl *m_parts;
    TextLabel *m_hint;
    OrderedView *m_view = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
