// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/challengeviews.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;

/// The badges that somebody has, and how far they are with each challenge that they can still reach.
class BadgesPart final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit BadgesPart(const Formatting &formatting, QWidget *parent = nullptr);

    void setChallenges(const MemberChallenges &challenges);
    /// What it says, line by line.
    [[nodiscard]] QString text() const { return m_said.join(u'\n'); }

private:
    void addBadges(const QList<MemberBadge> &badges);
    void addWay(const MemberChallenge &challenge, Currency currency);

    const Formatting &m_formatting;
    QWidget *m_content = nullptr;
    QStringList m_said;
};

} // namespace regulars
