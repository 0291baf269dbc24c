// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

// Words as matchWords gives them.

/// Whether two given names are forms of the same one ("bill" and "william", "hans" and "johannes").
[[nodiscard]] bool areFormsOfOneName(const QString &a, const QString &b);

/// Whether the word is a usual given name. Two usual names that are not forms of one are two people (Christian and
/// Christina), however alike they are written.
[[nodiscard]] bool isGivenName(const QString &word);

} // namespace regulars
