// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerview.h"
#include "ui/base/card.h"

class QProgressBar;
class QPushButton;

namespace regulars {

class ActionRegistry;
class Chip;
class Formatting;

/// Where a customer stands in the loyalty programme, how far the next tier is, and what can be done about it. Hidden where
/// the shop has no tiers.
class LoyaltyCard final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit LoyaltyCard(const Formatting &formatting, QWidget *parent = nullptr);

    void setCustomer(const CustomerCard &card);
    /// Its buttons can be used whenever the actions of the same name can.
    void describe(const ActionRegistry &registry);
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void joinRequested();
    void leaveRequested();
    void tierRequested();

private:
    void createWidgets();
    void showMember(const LoyaltyMemberState &loyalty);

    const Formatting &m_formatting;
    Chip *m_tier = nullptr;
    TextLabel *m_text = nullptr;
    QProgressBar *m_way = nullptr;
    TextLabel *m_missing = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_give = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace regulars
