// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QtCore/QTimeZone>

namespace regulars {

/// For how many days after an order its customer is active (domain §2.7).
inline constexpr int usualActiveDays = 365;
inline constexpr int fewestActiveDays = 31; ///< nobody lapses twice in a month
inline constexpr int mostActiveDays = 1'095;

/// What the shop has set about itself; one currency and one time zone for all figures.
struct Shop
{
    QString name;
    Currency currency;
    QTimeZone timeZone = QTimeZone::utc();
    int activeDays = usualActiveDays; ///< after an order, fewestActiveDays … mostActiveDays
    bool demo = false;                ///< a generated shop: the program says so

    friend bool operator==(const Shop &, const Shop &) = default;
};

} // namespace regulars
