// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/holidayimport.h"

#include "storage/database.h"

#include <QtCore/QFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsAhead = 5;
constexpr qint64 mostMegabytes = 20;

Result<QList<Holiday>> holidaysOf(const QString &name, QDate today)
{
    QFile file(name);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound);
    if (file.size() > mostMegabytes * 1024 * 1024)
        return tl::unexpected(invalidField({}, u"file_too_large"_s, {{u"limit"_s, mostMegabytes}}));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {}, {}, file.errorString());
    return readHolidays(file.readAll(), {today.year(), 1, 1}, {today.year() + yearsAhead, 12, 31});
}

} // namespace

QFuture<Result<QList<Holiday>>> readHolidayFile(Database &database, const QString &file, QDate today)
{
    return database.read([file, today](Connection &) {
        auto holidays = holidaysOf(file, today);
        if (!holidays)
            holidays.error().args.insert(u"file"_s, file);
        return holidays;
    });
}

} // namespace regulars
