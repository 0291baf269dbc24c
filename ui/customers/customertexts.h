// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/completeness.h"
#include "core/customers/customer.h"
#include "core/customers/recordissue.h"
#include "core/customers/tag.h"
#include "core/interactions/interaction.h"
#include "models/base/roles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace regulars {

/// The words for the values of a customer, in the program's language. Any thread.
class CustomerTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CustomerTexts)

public:
    /// The name as it is shown: of a customer who is known by a number only, "Customer 17850".
    [[nodiscard]] static QString name(const QString &name);
    /// Whether nothing but a number is known: an import knows many customers no better.
    [[nodiscard]] static bool isOnlyANumber(QStringView name);
    [[nodiscard]] static QString kind(CustomerKind kind);
    [[nodiscard]] static QString colour(TagColour colour);
    /// The shade of the theme for it.
    [[nodiscard]] static Tone tone(TagColour colour);
    [[nodiscard]] static QString lifecycle(Lifecycle lifecycle);
    [[nodiscard]] static Tone lifecycleTone(Lifecycle lifecycle);
    /// What is wrong, in a few words: "Cannot be reached".
    [[nodiscard]] static QString issue(RecordIssue issue);
    /// The same in a sentence.
    [[nodiscard]] static QString explanation(RecordIssue issue);
    /// What is so when nobody has it.
    [[nodiscard]] static QString allGood(RecordIssue issue);
    /// "E-mail", "In person"; "No preference" for none.
    [[nodiscard]] static QString channel(PreferredChannel channel);
    /// "Mornings"; "Any time" for any.
    [[nodiscard]] static QString time(PreferredTime time);
    /// "E-mail, mornings", or only the one that is set; empty when neither is.
    [[nodiscard]] static QString preference(PreferredChannel preferred, PreferredTime at);
    /// What there is to ask for: "phone number".
    [[nodiscard]] static QString wanted(WantedItem item);
    /// What speaks against reaching the customer so and now, by the shop's clock; empty when nothing does.
    [[nodiscard]] static QString caution(const Customer &customer, InteractionKind kind, const QDateTime &local);
    /// A BCP 47 code in words ("German"), or the code where there is no word for it.
    [[nodiscard]] static QString language(const QString &code);
};

} // namespace regulars
