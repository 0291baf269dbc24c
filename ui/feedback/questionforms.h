// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feedback/questionsview.h"
#include "ui/feedback/feedbackforms.h"

namespace regulars {

class CommandRunner;

/// For the answer to that question, new or to be put right; saves by itself. The commands must outlive the form.
[[nodiscard]] ResponseForm *newResponseForm(CommandRunner &commands, const QuestionRow &question, QWidget *over);

/// For when customers are asked, and what; saves by itself. The commands must outlive the form.
[[nodiscard]] AskingForm *newAskingForm(CommandRunner &commands, const AskingRules &rules, const Survey &survey,
                                        const Survey &effort, QWidget *over);

} // namespace regulars
