// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"

namespace regulars {

class Database;
class Formatting;
class LeaderboardView;

/// Who got most in the month, by initials. Hidden where the programme has no leaderboard; reads while its first parent is
/// seen.
class LeaderboardCard final : public Card
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    LeaderboardCard(Database &database, const Formatting &formatting, QWidget *parent);

    /// As it is copied: a place a line, below a heading.
    [[nodiscard]] QString text() const { return m_said.join(u'\n'); }

private:
    void refresh();
    void addPlace(const QString &place, const QString &initials, const QString &amount);

    const Formatting &m_formatting;
    LeaderboardView *m_board;
    QWidget *m_places = nullptr;
    QStringList m_said;
};

} // namespace regulars
