// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace regulars {

/// Whether a programme ranks its members, and by what they got in the month.
enum class LeaderboardBy { Off, Points, Badges };

/// What one member got.
struct LeaderboardFigure
{
    QString name;
    qint64 amount = 0; ///< hundredths of points, or badges

    friend bool operator==(const LeaderboardFigure &, const LeaderboardFigure &) = default;
};

/// A place on the board; who has as much as another has the same. Never says a name.
struct LeaderboardRow
{
    int rank = 1;
    QString initials;
    qint64 amount = 0;

    friend bool operator==(const LeaderboardRow &, const LeaderboardRow &) = default;
};

inline constexpr int leaderboardPlaces = 10;

/// Those who have most, at most leaderboardPlaces.
[[nodiscard]] QList<LeaderboardRow> leaderboardOf(QList<LeaderboardFigure> figures);
/// "A. B." of the first and the last word of a name.
[[nodiscard]] QString leaderboardInitials(const QString &name);

template<>
struct EnumNames<LeaderboardBy>
{
    static constexpr std::array<std::pair<LeaderboardBy, const char16_t *>, 3> names = {
        {{LeaderboardBy::Off, u"off"}, {LeaderboardBy::Points, u"points"}, {LeaderboardBy::Badges, u"badges"}}};
    static constexpr LeaderboardBy fallback = LeaderboardBy::Off;
};

} // namespace regulars
