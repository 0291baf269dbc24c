// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketcategory.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// What a ticket's category asks for before it is solved: the cause, the outcome, or both. Only collects: its owner saves
/// what submitted() brings.
class SolvingForm final : public FormDialog
{
    Q_OBJECT

public:
    SolvingForm(const Ticket &ticket, const TicketCategory &category, QWidget *parent = nullptr);

    [[nodiscard]] QString rootCause() const;
    [[nodiscard]] QString outcome() const;

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const QString &rootCause, const QString &outcome);

private:
    Ticket m_ticket;
    TicketCategory m_category;
    FormBinder *m_form = nullptr;
};

} // namespace regulars
