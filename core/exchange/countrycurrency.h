// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QtCore/QStringList>

namespace regulars {

/// The currency of a country given by its English or own name or its ISO 3166 code; unknown for anything else.
[[nodiscard]] Currency currencyOfCountry(QStringView country);

/// The currency of the country that is named most often; unknown when none is known.
[[nodiscard]] Currency currencyOfMost(const QStringList &countries);

} // namespace regulars
