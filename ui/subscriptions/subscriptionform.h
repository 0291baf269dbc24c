// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/subscriptions/subscriptionchange.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// What a subscription form begins with.
struct SubscriptionFormSetup
{
    QList<SubscriptionPlan> plans; ///< at least one
    Currency currency;
    QDate today;
};

/// What a customer subscribes to, or has instead of it from a day on. A plan that is chosen brings its price, period and
/// notice. Only collects: its owner runs what submitted() brings, and answers with finish() or showFailure().
class SubscriptionForm final : public DeskForm
{
    Q_OBJECT

public:
    /// A new one of the customer.
    SubscriptionForm(const QString &customerName, const SubscriptionFormSetup &setup, QWidget *parent);
    /// Another agreement; a plan that is not offered any more has to be among the plans.
    SubscriptionForm(const QString &customerName, const SubscriptionTerms &before, const SubscriptionFormSetup &setup,
                     QWidget *parent);

    [[nodiscard]] SubscriptionOffer offer() const;
    /// When it starts, or from when on the other agreement holds.
    [[nodiscard]] QDate day() const;
    [[nodiscard]] bool renews() const;
    void save() override;

Q_SIGNALS:
    void submitted();

private:
    void createFields(const QString &dayId, const QString &dayLabel);
    void fill(const SubscriptionOffer &offer);
    void takePlan();

    SubscriptionFormSetup m_setup;
    QString m_day;
    bool m_isNew;
};

} // namespace regulars
