// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace regulars {

/// How two names stand to each other. Words may stand in any order.
enum class NameRelation {
    Unknown, ///< one is missing
    Same,
    Similar,         ///< the same but for typing errors
    FormOfName,      ///< Bill and William
    Part,            ///< one has fewer words, or initials; at least two words are met
    OneWord,         ///< one is a single word of the other
    OtherGivenName,  ///< one family name, two given names
    OtherFamilyName, ///< one given name, two family names
    Different,
};

/// Compares two names by their matchWords.
[[nodiscard]] NameRelation compareNames(const QStringList &a, const QStringList &b);

/// Whether one word is the other with a typing error.
[[nodiscard]] bool isTypingErrorOf(const QString &a, const QString &b);

} // namespace regulars
