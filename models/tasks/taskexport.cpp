// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskexport.h"

#include "models/people/permission.h"
#include "storage/tasks/taskcalendarfile.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

QFuture<Result<int>> startTaskExport(Database &database, const QString &file)
{
    return database.read([file, own = database.file(), now = database.clock().now(),
                          user = database.user()](Connection &connection) -> Result<int> {
        REGULARS_CHECK(checkAllowed(connection, user, Right::Export));
        if (QFileInfo(file) == QFileInfo(own))
            return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}});
        return exportTasks(connection, file, true, now);
    });
}

} // namespace regulars
