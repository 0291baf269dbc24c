// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/challengeviews.h"
#include "ui/loyalty/earnruletexts.h"

namespace regulars {

/// The words for challenges and badges, in the program's language. GUI thread only.
class ChallengeTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ChallengeTexts)

public:
    [[nodiscard]] static QString metric(ChallengeMetric metric);
    [[nodiscard]] static QString period(ChallengePeriod period);
    /// A challenge in plain words: "5 orders in a calendar month, for coffee; brings the badge “Regular” and 50 points".
    [[nodiscard]] static QString sentence(const Challenge &challenge, const QString &rewardName, const EarnNames &names,
                                          const Formatting &formatting);
    /// "Regular: 3 of 5 orders this month"
    [[nodiscard]] static QString progress(const MemberChallenge &challenge, Currency currency, const Formatting &formatting);
    /// What has become of a challenge: "12 members have its badge, 20 badges in all".
    [[nodiscard]] static QString figures(const ChallengeFigures &figures);
    /// "Regular", "Regular × 3"
    [[nodiscard]] static QString badge(const MemberBadge &badge, const Formatting &formatting);
    /// All of them in a line, for those who do not see them.
    [[nodiscard]] static QString badges(const QList<MemberBadge> &badges, const Formatting &formatting);

private:
    [[nodiscard]] static QString amount(const Challenge &challenge, Currency currency, const Formatting &formatting);
    [[nodiscard]] static QString ofAmount(const Challenge &challenge, qint64 measure, Currency currency,
                                          const Formatting &formatting);
    [[nodiscard]] static QString within(ChallengePeriod period);
    [[nodiscard]] static QString thisTime(const MemberChallenge &challenge, const Formatting &formatting);
};

} // namespace regulars
