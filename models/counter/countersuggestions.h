// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/suggestions/suggestionstore.h"

namespace regulars {

/// Whom to offer something, and what is in the sale already.
struct CounterSuggestionsKey
{
    CustomerId customer; ///< not valid: nobody known
    QList<ProductId> basket;
    [[nodiscard]] bool isValid() const { return customer.isValid() || !basket.isEmpty(); }
    friend bool operator==(const CounterSuggestionsKey &, const CounterSuggestionsKey &) = default;
};

/// What to offer at the counter: what is due again, what goes with the sale, what goes with earlier purchases.
class CounterSuggestionsView final : public EntityView<CounterSuggestionsKey, QList<SuggestedProduct>>
{
    Q_OBJECT

public:
    /// More of them nobody reads while somebody waits.
    static constexpr int mostSuggestions = 3;

    explicit CounterSuggestionsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CounterSuggestionsKey key) const override;
};

} // namespace regulars
