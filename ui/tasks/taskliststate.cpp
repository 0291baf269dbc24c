// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskliststate.h"

#include "ui/base/keyvaluestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TaskViews)
};

const QString queryKey = u"tasks/query"_s;

} // namespace

TaskQuery storedQuery(const KeyValueStore &store)
{
    return taskQueryOf(QJsonDocument::fromJson(store.value(queryKey).toString().toUtf8()).object());
}

void storeQuery(KeyValueStore &store, const TaskQuery &query)
{
    TaskQuery kept = query;
    kept.text.clear();
    store.setValue(queryKey, QString::fromUtf8(QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact)));
}

QList<ReadyView> readyTaskViews()
{
    TaskQuery open;
    open.state = TaskFilter::State::Open;
    TaskQuery mine = open;
    mine.mine = true;
    TaskQuery overdue = open;
    overdue.overdue = true;
    TaskQuery promises = open;
    promises.promises = true;
    TaskQuery done;
    done.state = TaskFilter::State::Closed;
    return {{u"all"_s, Words::tr("All tasks"), toJson(TaskQuery())},
            {u"open"_s, Words::tr("All open tasks"), toJson(open)},
            {u"mine"_s, Words::tr("My tasks"), toJson(mine)},
            {u"overdue"_s, Words::tr("Overdue tasks"), toJson(overdue)},
            {u"promises"_s, Words::tr("Open promises"), toJson(promises)},
            {u"done"_s, Words::tr("Done tasks"), toJson(done)}};
}

} // namespace regulars
