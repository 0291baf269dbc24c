// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/fields/fielddefinition.h"

namespace regulars {

/// A new value for a field of the shop's own.
struct OwnValueEdit
{
    FieldDefinition field;
    QString value; ///< in canonical form; empty takes the field off
    friend bool operator==(const OwnValueEdit &, const OwnValueEdit &) = default;
};

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
    std::optional<OwnValueEdit> own;

    [[nodiscard]] bool isEmpty() const { return *this == CustomerEdits{}; }
    friend bool operator==(const CustomerEdits &, const CustomerEdits &) = default;
};

/// Makes the changes; whether anything is different afterwards. Tags that differ only in case or accents are the same.
bool apply(const CustomerEdits &edits, Customer &customer);

} // namespace regulars
