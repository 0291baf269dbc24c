// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"

namespace regulars {

class Statement;
class WriteSession;

/// The columns of survey_invites `i` and survey_responses `r` in the order in which they are read.
[[nodiscard]] QString inviteColumns();
inline constexpr int inviteColumnCount = 14;
[[nodiscard]] QString responseColumns();
inline constexpr int responseColumnCount = 17;
[[nodiscard]] SurveyInvite readInvite(const Statement &row);
[[nodiscard]] SurveyResponse readResponse(const Statement &row);
[[nodiscard]] QString reasonsText(const QList<NotAsked> &reasons);

/// Throws SqlFailure; neither announces the row.
[[nodiscard]] SurveyInviteId insertInvite(WriteSession &session, const SurveyInvite &invite);
[[nodiscard]] SurveyResponseId insertResponse(WriteSession &session, const SurveyResponse &response);
/// Binds what INSERT and UPDATE of a response share.
void bindAnswer(Statement &write, const SurveyResponse &response);

} // namespace regulars
