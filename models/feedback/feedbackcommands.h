// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/asking.h"
#include "models/base/command.h"

namespace regulars {

/// Notes an answer. What was asked, of whom, and whose ticket it was come from the invite, if there is one: that of
/// `response`, or that of the token. A second answer to the same question changes the first. Without an invite and a
/// customer it is anonymous. Errors: InvalidValue, NotFound (also token, customer), Refused (reason not_asked: the question
/// was skipped or withdrawn). Argument: `score`, and `ticket` number where there is one.
struct RecordSurveyResponse
{
    static constexpr QLatin1StringView name{"record_survey_response"};
    SurveyResponse response; ///< without a time it was given now
    QString token;
    /// What customers type in themselves at the counter needs none: the window behind may be locked.
    [[nodiscard]] Right right() const;
    [[nodiscard]] Result<SurveyResponseId> execute(WriteSession &session) const;
};

/// Score, words, channel, who typed it in, permission and time. Errors: InvalidValue, NotFound, Conflict. Argument: `score`.
struct EditSurveyResponse
{
    static constexpr QLatin1StringView name{"edit_survey_response"};
    static constexpr Right right = Right::Edit;
    SurveyResponse response;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Decides not to ask; gives how many are not asked. What has gone already, or has expired, is left as it is. Argument:
/// `count`. Errors: NotFound; Refused (reason not_waiting) when none of them waits.
struct SkipInvite
{
    static constexpr QLatin1StringView name{"skip_invite"};
    static constexpr Right right = Right::Edit;
    QList<SurveyInviteId> invites;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// When the shop asks, what, and in which words; an empty question: those of the program. Errors: InvalidValue.
struct SaveAskingRules
{
    static constexpr QLatin1StringView name{"save_asking_rules"};
    static constexpr Right right = Right::Manage;
    AskingRules rules;
    QString question;                        ///< about satisfaction
    std::optional<QString> effortQuestion{}; ///< about effort; nothing: as it is
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
