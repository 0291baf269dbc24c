// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketcategory.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// A category, new or known.
class CategoryForm final : public DeskForm
{
    Q_OBJECT

public:
    CategoryForm(const TicketCategory &category, QWidget *parent);

    [[nodiscard]] TicketCategory category() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::TicketCategory &category);

private:
    TicketCategory m_category;
};

} // namespace regulars
