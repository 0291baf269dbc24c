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
    /// Who else is writing an answer right now; nobody: it is not shown.
    void setAnswering(const QStringList &names);
    [[nodiscard]] QString answering() const;
    /// Where the ticket came from and went to, as it can be read.
    [[nodiscard]] QString about() const;
    /// The customer's tier; empty when it is not shown.
    [[nodiscard]] QString tier() const;
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
    [[nodiscard]] QString relations(const TicketRelations &relations) const;

    const Formatting &m_formatting;
    TextLabel *m_number = nullptr;
    TextLabel *m_subject = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_status = nullptr;
    QPushButton *m_solve = nullptr;
    Avatar *m_avatar = nullptr;
    QPushButton *m_customer = nullptr;
    TextLabel *m_nobody = nullptr;
    Chip *m_tier = nullptr;
    Chip *m_priority = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_about = nullptr;
    Chip *m_answering = nullptr;
};

} // namespace regulars
