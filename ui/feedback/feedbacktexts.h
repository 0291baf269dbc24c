// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/cesfigures.h"
#include "models/base/roles.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for questions to customers and what came of them.
class FeedbackTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::FeedbackTexts)

public:
    /// In the words of the shop, or the program's.
    [[nodiscard]] static QString question(const Survey &survey);
    /// "Very satisfied" of the scores 1 … 5 of satisfaction.
    [[nodiscard]] static QString satisfaction(int score);
    /// "Very easy" of the scores 1 … 7 of effort.
    [[nodiscard]] static QString effort(int score);
    /// The words of a score; empty of kinds that have none.
    [[nodiscard]] static QString words(SurveyKind kind, int score);
    /// What came of asking about effort; empty without answers.
    [[nodiscard]] static QString summary(const CesFigures &effort, const Formatting &formatting);
    /// "Satisfaction with ticket #1001: 4 of 5". `ticket`: its number in digits, or empty.
    [[nodiscard]] static QString answer(SurveyKind kind, const SurveyScale &scale, int score, const QString &ticket);
    [[nodiscard]] static Tone tone(const SurveyScale &scale, int score);
    /// Why somebody is not asked, as a whole sentence.
    [[nodiscard]] static QString reason(NotAsked reason);
    [[nodiscard]] static QString state(InviteState state);
};

} // namespace regulars
