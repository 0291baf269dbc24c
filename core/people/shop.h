// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QtCore/QTimeZone>

namespace regulars {

/// What the shop has set about itself; one currency and one time zone for all figures.
struct Shop
{
    QString name;
    Currency currency;
    QTimeZone timeZone = QTimeZone::utc();
    bool demo = false; ///< a generated shop: the program says so

    friend bool operator==(const Shop &, const Shop &) = default;
};

} // namespace regulars
