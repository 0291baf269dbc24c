// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/deletedticketsview.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace regulars {

class CommandRunner;
class Formatting;
class TextLabel;

/// The recycle bin of tickets: what is in it, and back with what is chosen. Enter puts it back.
class DeletedTicketsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    DeletedTicketsDialog(Database &database, CommandRunner &commands, const Formatting &formatting,
                         QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }

private:
    void layOut();
    void showTickets();
    void fill(const QList<DeletedTicket> &tickets);
    void putBack();

    CommandRunner &m_commands;
    const Formatting &m_formatting;
    DeletedTicketsView *m_view;
    QList<DeletedTicket> m_tickets; ///< as they stand in the list
    QListWidget *m_list;
    TextLabel *m_none;
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace regulars
