// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/sla/reasondialog.h"

namespace regulars {

class BalanceExplanationView;
class Database;
class PointsProgrammeView;

/// Says why a customer's account of points has the balance that it has; follows changes while it is open. Of a long history
/// the newest lines, until all of them are asked for.
class BalanceDialog final : public ReasonDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    BalanceDialog(Database &database, const Formatting &formatting, CustomerId customer, QWidget *parent);

private:
    void refresh();

    const Formatting &m_formatting;
    BalanceExplanationView *m_view;
    PointsProgrammeView *m_programme;
    QPushButton *m_all;
    bool m_showsAll = false;
};

} // namespace regulars
