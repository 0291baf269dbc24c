// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/customergoal.h"
#include "core/success/onboarding.h"
#include "ui/base/card.h"

class QPushButton;
class QVBoxLayout;

namespace regulars {

class CustomerSuccessView;
class SuccessDesk;

/// A customer's onboarding with its steps to tick, their goals and when to speak with them next, on the customer's page.
/// Hidden while there is nothing of it and no template.
class SuccessCard final : public Card
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit SuccessCard(SuccessDesk &desk, QWidget *parent = nullptr);

    /// Whose; nobody's when not valid.
    void setCustomer(CustomerId customer);
    /// The forms for what is new; do nothing without a customer.
    void start();
    void addGoal();
    void noteCheckIn();
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    /// What it says, line by line.
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void refresh();
    void addOnboarding(const Onboarding &onboarding);
    void addSteps(const Onboarding &onboarding, QVBoxLayout *column);
    void addGoalLine(const CustomerGoal &goal);
    void addCheckIns();
    void addText(QVBoxLayout *column, const QString &text, bool strong = false);
    [[nodiscard]] QPushButton *menuButton(const QString &spoken);
    [[nodiscard]] QString customerName() const;

    SuccessDesk &m_desk;
    CustomerSuccessView *m_success;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
    QStringList m_lines;
};

} // namespace regulars
