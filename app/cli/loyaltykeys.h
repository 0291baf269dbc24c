// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandline.h"
#include "core/loyalty/reward.h"

#include <QtCore/QDate>

namespace regulars {

/// The customer of an argument or option, as `customer` names them. Error: NotFound (customer, `key`).
[[nodiscard]] Result<CustomerId> customerCalled(Database &database, const QString &key);
/// The order that --order names, the newest of that number; not valid without the option. Error: NotFound (order).
[[nodiscard]] Result<OrderId> orderOf(const Invocation &invocation, Database &database);
/// The reward of that name; wrong usage without one.
[[nodiscard]] Result<Reward> rewardCalled(Connection &connection, const QString &name);
/// The day of an option; not valid without it.
[[nodiscard]] Result<QDate> dayOf(const Invocation &invocation, const QString &option);
/// "12.50" in minor units of the currency; wrong usage when it is no amount with as many decimals at most.
[[nodiscard]] Result<qint64> amountTyped(const QString &text, Currency currency, const QString &name);
/// "2026-11-22", or null.
[[nodiscard]] QJsonValue jsonDate(QDate day);
/// As people count them: 1250 hundredths are 12.5.
[[nodiscard]] QJsonValue jsonPoints(Points points);

} // namespace regulars
