// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/subscriptions/subscription.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// What can be subscribed to, new or known. Only collects: its owner saves what submitted() brings, and answers with
/// finish() or showFailure().
class PlanForm final : public DeskForm
{
    Q_OBJECT

public:
    PlanForm(const SubscriptionPlan &plan, Currency currency, QWidget *parent);

    [[nodiscard]] SubscriptionPlan plan() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::SubscriptionPlan &plan);

private:
    SubscriptionPlan m_plan;
};

} // namespace regulars
