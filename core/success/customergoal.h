// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace regulars {

using CustomerGoalId = Id<struct CustomerGoalTag>;

inline constexpr int longestGoalTitle = 200;
inline constexpr int longestGoalValue = 100;
inline constexpr int longestGoalNote = 4'000;

enum class GoalState {
    Open,
    Reached,
    Missed,
    Dropped ///< nobody wants it any more
};

/// What a customer wants to reach with what the shop sells. Measure, target and progress are in the words of the two.
struct CustomerGoal
{
    CustomerGoalId id;
    QString uid;
    CustomerId customer;
    QString title;
    QString measure;  ///< "cups a day"; may be empty
    QString target;   ///< "200"
    QString progress; ///< "120": where they are now
    QString note;
    QDate dueOn; ///< not valid: no day was agreed on
    GoalState state = GoalState::Open;
    QDate closedOn;
    int rowVersion = 0;
    bool deleted = false;

    friend bool operator==(const CustomerGoal &, const CustomerGoal &) = default;
};

/// Everything that is wrong with it, all at once.
[[nodiscard]] QList<Error> validate(const CustomerGoal &goal);
/// As it is with that state: closed today, or open again. Error: Refused (goal_is_so) when it has that state already.
[[nodiscard]] Result<CustomerGoal> withState(const CustomerGoal &before, GoalState state, QDate today);
/// Whether it is open and its day has passed.
[[nodiscard]] bool isOverdue(const CustomerGoal &goal, QDate today);
/// The open ones first, the earliest day at the top and those without a day behind; then what was closed last.
[[nodiscard]] bool comesBefore(const CustomerGoal &a, const CustomerGoal &b);

template<>
struct EnumNames<GoalState>
{
    static constexpr std::array<std::pair<GoalState, const char16_t *>, 4> names = {{{GoalState::Open, u"open"},
                                                                                     {GoalState::Reached, u"reached"},
                                                                                     {GoalState::Missed, u"missed"},
                                                                                     {GoalState::Dropped, u"dropped"}}};
    static constexpr GoalState fallback = GoalState::Dropped;
};

} // namespace regulars
