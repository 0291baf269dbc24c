// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/customers/customer.h"
#include "core/interactions/interaction.h"

#include <unordered_set>

namespace regulars {

class Connection;

/// A long number is also indexed by its overlapping parts of this many digits: "493055501182" by "49305", "93055"…
/// "01182". Any five neighbouring digits find it, more are the parts that they consist of. Whole ends instead ("055501182")
/// would be almost as many different words as there are digits in the shop, and slow to look up.
constexpr qsizetype numberPart = 5;
/// Whether the word has digits only.
[[nodiscard]] bool isNumber(QStringView word);

/// The words under which a customer is found: names, company, tags, city, e-mail, phone numbers, card and external ids,
/// also those of customers merged into this one.
[[nodiscard]] QString searchText(const Customer &customer);
[[nodiscard]] QString searchText(QStringView subject, QStringView body);
/// Whether a word of a search text is also found by parts from its middle.
[[nodiscard]] bool isInfixWord(QStringView word);

/// Merges a part of what was written into the search indexes since they were last in order: a few milliseconds of work
/// for a quiet moment, in a write transaction of its own. Throws SqlFailure.
void mergeSearchIndexes(Connection &connection);

/// Writes the search documents. A document that is written anew gets the highest slot: newest matches come first.
/// Everything throws SqlFailure; used inside write transactions only.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection);

    void writeCustomer(CustomerId customer, const QString &text);
    void removeCustomer(CustomerId customer);
    void writeInteraction(InteractionId interaction, CustomerId customer, const QString &text);
    void removeInteraction(InteractionId interaction);

    /// Reads the records again and writes their documents, or removes them when they are deleted.
    void refreshCustomer(CustomerId customer);
    void refreshInteraction(InteractionId interaction);

private:
    void noteWords(const QString &text);

    Connection &m_connection;
    std::unordered_set<QString> m_knownWords;
};

} // namespace regulars
