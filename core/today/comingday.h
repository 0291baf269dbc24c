// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace regulars {

/// How far the list of coming days looks ahead, today included.
inline constexpr int comingDays = 30;

/// A birthday or another day to remember that comes soon.
struct ComingDay
{
    CustomerId customer;
    QString name;
    QString label; ///< what for; empty for a birthday
    QDate day;     ///< on which it is kept
    int years = 0; ///< 0 when the year is not known

    friend bool operator==(const ComingDay &, const ComingDay &) = default;
};

} // namespace regulars
