// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

namespace regulars {

/// Why a product is suggested.
enum class SuggestionKind {
    DueAgain,       ///< it is about the time at which it is usually bought again
    BoughtTogether, ///< others bought it with something that this customer has bought
};

/// A product for a customer, and the reason as values.
struct ProductSuggestion
{
    SuggestionKind kind = SuggestionKind::DueAgain;
    ProductId product;
    // Of DueAgain:
    QDate lastBoughtOn;
    QDate dueOn;
    int intervalDays = 0;
    int purchases = 0;        ///< days on which the customer has bought it
    bool ownInterval = false; ///< the customer's own, not the one that others have with it
    // Of BoughtTogether:
    ProductId because;   ///< what the customer has bought
    qint64 together = 0; ///< orders with both
    double lift = 0;     ///< how many times more often both are in an order than by chance

    friend bool operator==(const ProductSuggestion &, const ProductSuggestion &) = default;
};

/// What a customer has bought of a product, on different local days in order.
struct BoughtProduct
{
    ProductId product;
    QList<QDate> days;
};

/// After how many days customers buy a product again.
struct ProductInterval
{
    int medianDays = 0;
    qint64 samples = 0;
};

/// Two products in the orders of all customers.
struct CoPurchase
{
    ProductId because;
    ProductId product;
    qint64 together = 0;
    qint64 ofBecause = 0; ///< orders with it
    qint64 ofProduct = 0;
    qint64 baskets = 0; ///< orders altogether
};

/// together × baskets / (ofBecause × ofProduct): 1 by chance.
[[nodiscard]] double liftOf(const CoPurchase &pair);

/// The lower median of the days between them; 0 for fewer than two.
[[nodiscard]] int medianGap(const QList<QDate> &days);

/// What is about to be bought again, the longest due in terms of its interval first: from a tenth of the interval before the
/// day until three times the interval has passed, when it is no longer bought. The customer's own interval counts from three
/// days of purchase on; with two the one of all customers, if it is known from ten. What came back is left out.
[[nodiscard]] QList<ProductSuggestion> dueAgain(const QList<BoughtProduct> &bought,
                                                const QHash<ProductId, ProductInterval> &intervals,
                                                const QSet<ProductId> &returned, QDate today);

/// What others bought with it, the highest lift first, each product once: of pairs that are in at least five orders together
/// and half as often again as by chance. `known`: what the customer has or brought back.
[[nodiscard]] QList<ProductSuggestion> boughtTogether(const QList<CoPurchase> &pairs, const QSet<ProductId> &known);

inline constexpr qint64 leastTogether = 5;
inline constexpr double leastLift = 1.5;
inline constexpr int leastIntervalDays = 2;
inline constexpr qint64 leastIntervalSamples = 10;

} // namespace regulars
