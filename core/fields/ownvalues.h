// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/fields/fieldvalue.h"

namespace regulars {

/// The value of the customer's field of that definition; empty when there is none.
[[nodiscard]] QString ownValue(const Customer &customer, const FieldDefinition &definition);
/// Sets it; an empty value takes the field off. Whether anything is different.
bool setOwnValue(Customer &customer, const FieldDefinition &definition, const QString &value);

/// Gives fields the name that their definition has, and drops empty cells and rows.
void settleOwnValues(Customer &customer, const OwnFields &own);

/// What does not fit its definition, all at once. What `known` (the customer as stored) has already is let pass, so that an
/// old fault does not keep the rest from being saved. Errors as canonicalValue(): field "own_fields" with index (of the
/// customer's fields), or "own_records" with table (its name), index (of the rows of that table) and name.
[[nodiscard]] QList<Error> ownValueErrors(const Customer &customer, const OwnFields &own, const Customer &known = {});

} // namespace regulars
