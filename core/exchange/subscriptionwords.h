// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/subscriptionmapping.h"
#include "core/subscriptions/subscription.h"

#include <optional>

namespace regulars {

/// What the beginning of a table says about the meaning of its columns, if it is one of subscriptions.
struct SubscriptionGuess
{
    SubscriptionMapping mapping;
    QString vendor;                 ///< "regulars" or empty
    bool isOfSubscriptions = false; ///< the headers are those of subscriptions, not of anything else
};

/// Guesses the columns by their headers, in English, German, French, Spanish, Italian or Dutch. A table without header tells
/// nothing.
[[nodiscard]] SubscriptionGuess guessedSubscriptionColumns(const QStringList &header);

/// What the words of a state mean, in the same languages; nothing when they are not known. What is cancelled is Ending: its
/// days say whether it is over.
[[nodiscard]] std::optional<SubscriptionState> subscriptionStateMeaning(QStringView word);

/// The months of "12", "monthly", "3 months", "2 years", "Quartal"; nothing when it is no number of months, as of "weekly".
[[nodiscard]] std::optional<int> periodMeaning(QStringView words);

} // namespace regulars
