// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// SQL: whether a customer has refused, by any channel, or taken back the consent to profiling (GDPR art. 21). `customer`:
/// the column with the id, with its table.
[[nodiscard]] QString hasObjectedToProfiling(const QString &customer);

/// SQL: whether nothing may be kept of a customer: who has objected, was merged into another record, or is gone.
[[nodiscard]] QString mayNotBeJudged(const QString &customer);

} // namespace regulars
