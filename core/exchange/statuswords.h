// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace regulars {

/// What the status of an order says about the money.
enum class StatusMeaning {
    Completed,
    Open,    ///< paid, not delivered yet
    Pending, ///< not paid (yet): no sale
    Cancelled,
    Refunded,
    PartlyRefunded,
    Unknown,
};

enum class EventMeaning { Sale, Refund, Unknown };

/// The status words of shops in English, German, French, Spanish, Italian and Dutch. Blank is Completed.
[[nodiscard]] StatusMeaning statusMeaning(std::string_view cell);

/// "Payment", "Sale" or "Refund", "Return" and their translations. Blank is Sale.
[[nodiscard]] EventMeaning eventMeaning(std::string_view cell);

} // namespace regulars
