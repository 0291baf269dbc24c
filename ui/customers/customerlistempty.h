// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"

namespace regulars {

class CustomerActions;
class ListPane;

/// Says in the list why it has no customers, and offers what can be done. The actions must outlive the pane.
void showNoCustomers(ListPane &pane, const CustomerFilter &filter, CustomerActions &actions);

} // namespace regulars
