// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace regulars {

/// The digits of a phone number as it is dialled from anywhere: E.164 without the plus ("493055501182"). A number without
/// a country's prefix is of `country` (ISO 3166 code). Empty when the text is no possible number. By libphonenumber,
/// which only these functions use. Any thread.
[[nodiscard]] QString internationalPhone(QStringView text, QStringView country);

/// The match keys (matchKey) under which the number may stand in the database: as it is dialled from abroad, and within
/// its country with and without the trunk prefix ("493055501182", "03055501182", "3055501182").
[[nodiscard]] QStringList phoneMatchKeys(QStringView text, QStringView country);

} // namespace regulars
