// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/subscriptions/mrr.h"
#include "core/subscriptions/subscriptionrow.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for subscriptions, in the program's language. GUI thread only.
class SubscriptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SubscriptionTexts)

public:
    [[nodiscard]] static QString state(SubscriptionState state);
    [[nodiscard]] static ChipText chip(SubscriptionState state);
    [[nodiscard]] static QString choice(SubscriptionChoice choice);
    [[nodiscard]] static QString movement(MrrMovement movement);
    /// "€30.00 every 3 months"
    [[nodiscard]] static QString price(qint64 minor, int periodMonths, Currency currency, const Formatting &formatting);
    /// "2 × Care, €240.00 a year"
    [[nodiscard]] static QString agreed(const SubscriptionRow &row, Currency currency, const Formatting &formatting);
    /// What comes next: "renews on 15 December 2026; notice by 15 November 2026", "paused until …", "ended on …". Of one
    /// that ends during its pause, that it does.
    [[nodiscard]] static QString next(const SubscriptionRow &row, const Formatting &formatting);
    /// "renews by itself", "ends unless it is renewed", "renews: the notice deadline has passed".
    [[nodiscard]] static QString renewal(const Renewal &renewal);

private:
    [[nodiscard]] static QString pause(const SubscriptionRow &row, const Formatting &formatting);
};

} // namespace regulars
