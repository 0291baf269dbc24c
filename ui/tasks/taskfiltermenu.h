// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskfilter.h"

#include <QtWidgets/QMenu>

namespace regulars {

/// The menu behind the filter button of the tasks: open or done, mine, overdue, promises.
class TaskFilterMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TaskFilterMenu(QWidget *parent = nullptr);

    /// What is ticked the next time it opens.
    void setQuery(const TaskQuery &query) { m_query = query; }

    /// What the chips of the filters that hold say, by id; the text does not count.
    [[nodiscard]] static QList<std::pair<QString, QString>> chipsOf(const TaskQuery &query);
    /// The query without the filter of that id; an empty id takes all off.
    [[nodiscard]] static TaskQuery without(TaskQuery query, const QString &id);

Q_SIGNALS:
    void queryChosen(const regulars::TaskQuery &query);

private:
    void createEntries();
    void addChoice(const QString &text, bool checked, const TaskQuery &query);

    TaskQuery m_query;
};

} // namespace regulars
