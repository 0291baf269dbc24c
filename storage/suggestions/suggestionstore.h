// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/products/product.h"
#include "core/suggestions/suggestion.h"

namespace regulars {

class Connection;

/// A suggestion with the products that it speaks of.
struct SuggestedProduct
{
    ProductSuggestion reason;
    Product product;
    QString becauseName; ///< of BoughtTogether: what is in the sale, or what the customer has bought
};

/// What to offer a customer, by the last 300 orders and by what all customers bought, as last counted: what is due again
/// first, then what others bought with it; at most `limit`. Nothing that is in the recycle bin, that came back, or, of what
/// others bought, that the customer has. Nothing before orders were counted (SuggestionUpkeep).
[[nodiscard]] Result<QList<SuggestedProduct>> readSuggestions(Connection &connection, CustomerId customer, Instant now,
                                                              int limit);
/// The same while these products are being bought: they are not suggested, and what others bought with them comes before
/// what goes with earlier purchases. Without a customer only the former.
[[nodiscard]] Result<QList<SuggestedProduct>> readSuggestions(Connection &connection, CustomerId customer,
                                                              const QList<ProductId> &basket, Instant now, int limit);

} // namespace regulars
