// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"
#include "core/mail/mailmessage.h"

namespace regulars {

/// What somebody answered to a question that came by e-mail.
struct MailAnswer
{
    int score = 0;
    QString comment; ///< their other words, without greetings and signature; may be empty

    friend bool operator==(const MailAnswer &, const MailAnswer &) = default;
};

/// The answer in the text of an e-mail, quotations and all: a score at the top ("5", "5/5", "5 Sterne", "★★★★☆",
/// "Rating: 4", "2, it still flickers"). Nothing when that could mean anything else: no score or several, one of another
/// scale, a date, a time, a price, a part of a sentence.
[[nodiscard]] std::optional<MailAnswer> mailAnswerOf(const QString &text, const SurveyScale &scale);

/// Whether nobody has to see to the answer: a score and at most thanks.
[[nodiscard]] bool asksForNothing(const MailAnswer &answer);

/// The message id of a question that is sent; its token tells to which question an answer belongs.
[[nodiscard]] QString questionMessageId(const QString &token, const QString &senderAddress);
/// The token in a message id; empty in those of other messages.
[[nodiscard]] QString questionTokenIn(const QString &messageId);
/// The token of the question that a message answers directly; empty when it answers none.
[[nodiscard]] QString questionTokenOf(const MailMessage &message);

} // namespace regulars
