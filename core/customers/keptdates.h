// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

/// The days of the year, without a year, that are kept on that day: itself, and 29 February on the 28th where there is none.
[[nodiscard]] QList<Birthday> datesKeptOn(QDate day);

} // namespace regulars
