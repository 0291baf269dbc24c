// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tasks/taskcalendarfile.h"

#include "core/tasks/taskcalendar.h"
#include "storage/people/shopstore.h"
#include "storage/tasks/taskstore.h"

#include <QtCore/QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

Result<int> exportTasks(Connection &connection, const QString &file, Instant now)
{
    constexpr int pageSize = 500;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    TaskFilter open;
    open.state = TaskFilter::State::Open;
    QList<TaskRow> tasks;
    std::optional<TaskKey> last;
    while (true) {
        REGULARS_TRY(page, TaskStore(connection).page(open, last, pageSize));
        tasks += page;
        if (page.size() < pageSize)
            break;
        last = keyOf(page.last().task);
    }
    QSaveFile target(file);
    const QByteArray content = taskCalendar(tasks, now, LocalCalendar(shop.timeZone));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return fail(target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {},
                    {{u"file"_s, file}}, target.errorString());
    return static_cast<int>(tasks.size());
}

} // namespace regulars
