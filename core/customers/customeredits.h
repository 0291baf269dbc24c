// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

/// The same changes for many customers. What is not set stays as it is.
struct CustomerEdits
{
    QStringList addTags;
    QStringList removeTags;
    std::optional<std::optional<Lifecycle>> lifecycle; ///< set to nothing: by the orders again
    std::optional<QString> language;
    std::optional<PreferredChannel> preferredChannel;
    std::optional<PreferredTime> preferredTime;
    std::optional<QString> source;
    std::optional<bool> doNotContact;

    [[nodiscard]] bool isEmpty() const { return *this == CustomerEdits{}; }
    friend bool operator==(const CustomerEdits &, const CustomerEdits &) = default;
};

/// Makes the changes; whether anything is different afterwards. Tags that differ only in case or accents are the same.
bool apply(const CustomerEdits &edits, Customer &customer);

} // namespace regulars
