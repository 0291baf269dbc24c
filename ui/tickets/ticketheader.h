// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketdetailsview.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace regulars {

class ActionRegistry;
class Avatar;
class Chip;
class Formatting;
class TextLabel;

/// The head of a ticket: number, subject and status, and whose it is.
class TicketHeader final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TicketHeader(const Formatting &formatting, const ActionRegistry &registry, QWidget *parent = nullptr);

    void setTicket(const TicketDetails &details);
    [[nodiscard]] QPushButton *statusButton() const { return m_status; }

Q_SIGNALS:
    void statusRequested();
    void solveRequested();
    void editRequested();
    void customerRequested();

private:
    void createWidgets(const ActionRegistry &registry);
    void layOut();
    [[nodiscard]] QString facts(const TicketDetails &details) const;

    const Formatting &m_formatting;
    TextLabel *m_number = nullptr;
    TextLabel *m_subject = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_status = nullptr;
    QPushButton *m_solve = nullptr;
    Avatar *m_avatar = nullptr;
    QPushButton *m_customer = nullptr;
    TextLabel *m_nobody = nullptr;
    Chip *m_priority = nullptr;
    TextLabel *m_facts = nullptr;
};

} // namespace regulars
