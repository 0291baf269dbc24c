// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/base/card.h"

class QKeySequence;
class QListView;
class QPushButton;

namespace regulars {

class CommandRunner;
class CustomerActions;
class Database;
class Formatting;
class MemberNoticesView;
class NoticeItems;
struct MemberNotice;

/// What the card works with; all of it must outlive the card.
struct NoticesServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    CustomerActions &actions;
};

/// The members who should hear of something before it is too late: points that expire, a tier that will be lost. Offers the
/// ways in which each of them may be told, and notes that they were.
class NoticesCard final : public Card
{
    Q_OBJECT

public:
    explicit NoticesCard(const NoticesServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createList();
    void createButtons();
    QPushButton *addButton(QWidget *line, const QString &text, const QString &name, const QString &hint, Qt::Key key,
                           void (NoticesCard::*run)());
    void refresh();
    /// Takes over what was read; the chosen line stays chosen, or the one in its place is when it has gone.
    void takeNotices();
    void showChosen();
    void write();
    void planCall();
    void noteTold();
    void openCustomer();
    /// Null when no line has been chosen.
    [[nodiscard]] const MemberNotice *chosen() const;

    NoticesServices m_services;
    MemberNoticesView *m_view;
    NoticeItems *m_items;
    QListView *m_list;
    TextLabel *m_none;
    QWidget *m_buttons = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_told = nullptr;
};

} // namespace regulars
