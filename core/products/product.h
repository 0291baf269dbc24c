// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <optional>

namespace regulars {

/// Something the shop sells.
struct Product
{
    ProductId id;
    QString uid;
    QString sku; ///< unique among products that are not deleted, when given
    QString name;
    QString category;
    qint64 priceMicro = 0; ///< millionths of a major unit
    std::optional<qint64> costMicro;
    Currency currency;
};

} // namespace regulars
