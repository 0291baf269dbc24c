// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"
#include "ui/views/viewbar.h"

namespace regulars {

class KeyValueStore;

/// What the customer list remembers between runs. The text is not kept, nor that the recycle bin was open.
[[nodiscard]] CustomerFilter storedFilter(const KeyValueStore &store);
void storeFilter(KeyValueStore &store, const CustomerFilter &filter);

/// Who was shown last; not valid when nobody was.
[[nodiscard]] CustomerId storedSelection(const KeyValueStore &store);
void storeSelection(KeyValueStore &store, CustomerId customer);

/// The list as a saved view keeps it; columns count only in a table.
[[nodiscard]] QJsonObject customerViewState(const CustomerFilter &filter, bool table, const QStringList &columns);
/// The views that everybody has, all customers first. They leave the layout as it is.
[[nodiscard]] QList<ReadyView> readyCustomerViews();

} // namespace regulars
