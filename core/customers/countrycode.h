// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QTimeZone>

namespace regulars {

/// The ISO 3166 code ("DE") of a country given by its code or its English or own name; empty for anything else.
[[nodiscard]] QString countryCode(QStringView country);

/// The country in whose time zone the shop lives; empty for zones of no country.
[[nodiscard]] QString countryCode(const QTimeZone &zone);

} // namespace regulars
