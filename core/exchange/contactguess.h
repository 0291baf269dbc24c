// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactmapping.h"
#include "core/exchange/tablesample.h"

namespace regulars {

/// What the beginning of a table says about the meaning of its columns, if it is an address list.
struct ContactGuess
{
    ContactMapping mapping;
    QString
        vendor; ///< "google", "outlook", "hubspot", "shopify", "woocommerce", "square", "thunderbird", "regulars" or empty
};

/// Guesses the columns by their headers; a table without header by its values alone. `header` is empty then.
[[nodiscard]] ContactGuess guessedContactColumns(const QStringList &header, const TableSample &sample);

/// What a header means in an address list, in English, German, French, Spanish, Italian or Dutch: "Business Phone 2",
/// "E-mail 1 - Value", "Straße (privat)". Unused when it is not known.
[[nodiscard]] ContactColumn meaningOfContactHeader(QStringView header);

/// The label that the words of a header or a file's own label stand for: "work", "home", "mobile", "fax", "pager",
/// "main", "other", "billing", "shipping"; anything else as it is, folded.
[[nodiscard]] QString contactLabel(QStringView words);

} // namespace regulars
