// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/base/card.h"

class QPushButton;
class QVBoxLayout;

namespace regulars {

class CustomerSubscriptionsView;
class SubscriptionDesk;
class TextLabel;
struct SubscriptionRow;

/// What a customer has subscribed to, on the customer's page: what is agreed on, what comes next and what can be done.
/// Hidden while there is neither a subscription nor a plan.
class SubscriptionsCard final : public Card
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit SubscriptionsCard(SubscriptionDesk &desk, QWidget *parent = nullptr);

    /// Whose subscriptions; nobody's when not valid.
    void setCustomer(CustomerId customer);
    /// The form for a new one; does nothing without a customer or a plan.
    void start();
    [[nodiscard]] QPushButton *startButton() const { return m_start; }
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

private:
    void refresh();
    void addRow(const SubscriptionRow &row);
    [[nodiscard]] QString customerName() const;

    SubscriptionDesk &m_desk;
    CustomerSubscriptionsView *m_subscriptions;
    TextLabel *m_none;
    QVBoxLayout *m_rows;
    QPushButton *m_start;
    QStringList m_lines;
};

} // namespace regulars
