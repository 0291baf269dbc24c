// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/privacy/consent.h"
#include "models/base/command.h"

namespace regulars {

/// A customer's answer as a form collects it: the same for several topics.
struct ConsentAnswer
{
    CustomerId customer;
    QList<ConsentTopic> topics;
    ConsentEvent line; ///< customer and topic are taken from above; without a time it was said now
    Wording wording;   ///< by its id, or a new one by title and text; neither: none was shown
};

/// Adds an answer to the ledger of consent, a line for each topic. Arguments of the sentence: `name`, `state`. Undo adds
/// the lines that take them back. Errors: InvalidValue (topics, state, captured_at, effective_until), NotFound.
struct RecordConsent
{
    static constexpr QLatin1StringView name{"record_consent"};
    static constexpr Right right = Right::Edit;
    ConsentAnswer answer;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Notes that a customer must not be contacted any more, or may be again. Arguments: `name`, `blocked`. Error: NotFound.
struct SetDoNotContact
{
    static constexpr QLatin1StringView name{"set_do_not_contact"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    bool blocked = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
