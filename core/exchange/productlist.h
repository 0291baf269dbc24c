// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QtCore/QString>

#include <vector>

namespace regulars {

struct ListedProduct
{
    QString name;
    qint64 quantityMilli = milliPerPiece;
    friend bool operator==(const ListedProduct &, const ListedProduct &) = default;
};

/// Takes apart the products of an order written in one cell: "Product A x 1, Chair, oak × 2", "2x Tea; Coffee".
/// A comma inside a name is kept where the names are followed by quantities.
[[nodiscard]] std::vector<ListedProduct> listedProducts(const QString &text);

} // namespace regulars
