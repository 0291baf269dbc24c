// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerrow.h"

#include <QtCore/QList>

namespace regulars {

class CustomerEditor;
class Database;
struct Suggestion;

/// What a line that looks for a customer shows of those found.
[[nodiscard]] QList<Suggestion> customerSuggestions(const QList<CustomerRow> &customers);

/// Answers the form's question for companies and households. The database must outlive the form.
void offerGroups(CustomerEditor &editor, Database &database);

} // namespace regulars
