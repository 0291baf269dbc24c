// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/taskfilter.h"

namespace regulars {

using namespace Qt::StringLiterals;

TaskFilter filterOf(const TaskQuery &query, UserId user, Instant today)
{
    TaskFilter filter;
    filter.state = query.state;
    filter.promisesOnly = query.promises;
    filter.owner = query.mine ? user : UserId{};
    filter.before = query.overdue ? std::optional(today) : std::nullopt;
    filter.text = query.text;
    return filter;
}

QJsonObject toJson(const TaskQuery &query)
{
    return {{u"text"_s, query.text},
            {u"state"_s, nameOf(query.state)},
            {u"promises"_s, query.promises},
            {u"mine"_s, query.mine},
            {u"overdue"_s, query.overdue}};
}

TaskQuery taskQueryOf(const QJsonObject &json)
{
    TaskQuery query;
    query.text = json.value(u"text"_s).toString();
    query.state = valueOf<TaskFilter::State>(json.value(u"state"_s).toString());
    query.promises = json.value(u"promises"_s).toBool();
    query.mine = json.value(u"mine"_s).toBool();
    query.overdue = json.value(u"overdue"_s).toBool();
    return query;
}

} // namespace regulars
