// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"
#include "core/mail/mailaccount.h"
#include "models/base/command.h"

namespace regulars {

/// A question in words for the customer.
struct QuestionLetter
{
    SurveyInviteId invite;
    QString subject;
    QString body;
};

/// What became of questions that were to be sent.
struct QuestionsMailed
{
    int queued = 0;  ///< in the outbox
    int leftOut = 0; ///< may not be asked any more; the reasons stand with them
    int later = 0;   ///< customers who prefer another time of the day: they stay as they are
};

/// Puts questions into the outbox: those that wait to be asked by e-mail, and may still be asked. Each goes out once,
/// whoever sends it; the others are left as they are. Undone as long as the message has not gone. Argument: `count`
/// (queued). Errors: NotFound (also account), InvalidValue (subject, body), Refused (reason no_account).
struct MailQuestions
{
    static constexpr QLatin1StringView name{"mail_questions"};
    static constexpr Right right = Right::Edit;
    QList<QuestionLetter> letters;
    MailAccountId account{}; ///< not valid: the shop's usual one
    [[nodiscard]] Result<QuestionsMailed> execute(WriteSession &session) const;
};

/// The same, when the shop has set that questions go out by themselves.
struct MailDueQuestions
{
    static constexpr QLatin1StringView name{"mail_due_questions"};
    static constexpr Right right = Right::See;
    QList<QuestionLetter> letters;
    [[nodiscard]] Result<QuestionsMailed> execute(WriteSession &session) const;
};

/// Notes that a question was asked in another way, or is about to be, as in another mail program. False: it is not, for the
/// reasons that stand with it now. Argument: `ticket` (number). Errors: NotFound, Refused (reason not_waiting).
struct MarkAsked
{
    static constexpr QLatin1StringView name{"mark_asked"};
    static constexpr Right right = Right::Edit;
    SurveyInviteId invite;
    bool ifAllowed = false; ///< it is about to be asked: only if it may be
    [[nodiscard]] Result<bool> execute(WriteSession &session) const;
};

/// Takes questions that may not be asked any more out of the outbox, with the reasons, and those about tickets in the
/// recycle bin, which wait as before; gives how many. Argument: `count`.
struct WithdrawQuestions
{
    static constexpr QLatin1StringView name{"withdraw_questions"};
    static constexpr Right right = Right::See;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
