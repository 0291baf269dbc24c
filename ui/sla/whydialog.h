// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/sla/reasondialog.h"

namespace regulars {

class Database;

/// Why a ticket is due when it is; follows changes while it is open.
class WhyDialog final : public ReasonDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    WhyDialog(Database &database, const Formatting &formatting, TicketId ticket, QWidget *parent);

private:
    void refresh();

    const Formatting &m_formatting;
    SlaExplanationView *m_view;
};

} // namespace regulars
