// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace regulars {

/// Which tasks a list shows. Open ones first, by attentionAt(); then the closed ones, the newest first.
struct TaskFilter
{
    enum class State { All, Open, Closed };
    State state = State::All;
    bool promisesOnly = false;
    UserId owner;                  ///< theirs and those of nobody in particular; not valid: everybody's
    CustomerId customer;           ///< not valid: all
    std::optional<Instant> before; ///< only open ones, to be seen to before then
    QString text;                  ///< found in title, note or customer; folded by the store

    friend bool operator==(const TaskFilter &, const TaskFilter &) = default;
};

/// What somebody asks a list of tasks for, in words that mean other tasks for another person and on another day.
struct TaskQuery
{
    TaskFilter::State state = TaskFilter::State::All;
    bool promises = false; ///< promises only
    bool mine = false;     ///< of who asks, and of nobody in particular
    bool overdue = false;  ///< open ones that should have been seen to before today
    QString text;          ///< as typed

    friend bool operator==(const TaskQuery &, const TaskQuery &) = default;
};

/// What the query means for that person, on the day that begins at `today`.
[[nodiscard]] TaskFilter filterOf(const TaskQuery &query, UserId user, Instant today);

/// As it is kept in saved views and settings; always with every key that this version knows.
[[nodiscard]] QJsonObject toJson(const TaskQuery &query);
/// The query of such an object. What is missing or not known here is as in a new query.
[[nodiscard]] TaskQuery taskQueryOf(const QJsonObject &json);

template<>
struct EnumNames<TaskFilter::State>
{
    static constexpr std::array<std::pair<TaskFilter::State, const char16_t *>, 3> names = {
        {{TaskFilter::State::All, u"all"}, {TaskFilter::State::Open, u"open"}, {TaskFilter::State::Closed, u"closed"}}};
    static constexpr TaskFilter::State fallback = TaskFilter::State::All;
};

} // namespace regulars
