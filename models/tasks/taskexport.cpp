// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskexport.h"

#include "models/exchange/partfile.h"
#include "models/exchange/takeout.h"
#include "storage/tasks/taskcalendarfile.h"

#include <QtCore/QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

QFuture<Result<int>> startTaskExport(Database &database, const QString &file, bool mayReplace)
{
    const PartFile target(file);
    ExportRecord record;
    record.subject = ExportSubject::Tasks;
    record.format = u"ics"_s;
    record.target = QFileInfo(file).absoluteFilePath();
    record.filter = {{u"state"_s, u"open"_s}};
    auto make = [=, own = database.file(), now = database.clock().now()](Connection &connection) -> Result<Takeout<int>> {
        REGULARS_CHECK(target.check(own, mayReplace));
        Result<int> count = exportTasks(connection, target.part(), now);
        if (count)
            return Takeout<int>{*count, *count};
        if (QVariant &named = count.error().args[u"file"_s]; named == target.part())
            named = file;
        return tl::unexpected(count.error());
    };
    return takeOut<int>(
        database, record, make, [target] { return target.putInPlace(); }, [target] { target.discard(); });
}

} // namespace regulars
